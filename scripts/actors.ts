// Says what actors.yaml gained: in how many clippings each actor is named, whom none names, and which names two of them share.
// With --suggest it prints the names that the registries lack, as YAML to paste; --least N leaves out names that fewer
// clippings print, --kind person or organisation the others.
import { parseArgs } from 'node:util';
import { openArticleStore } from '../src/archive/article-store.ts';
import { candidateContexts } from '../src/archive/candidate-contexts.ts';
import type { Archive } from '../src/archive/create-archive.ts';
import { gatherCandidates } from '../src/archive/gather-candidates.ts';
import { projectPaths } from '../src/archive/paths.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { formatReport } from '../src/archive/report.ts';
import { suggestActor } from '../src/archive/suggest-actors.ts';
import { CANDIDATE_KINDS } from '../src/model/candidate.ts';
import { failWith } from './fail-with.ts';
import { PlainError } from './plain-error.ts';

const USAGE = 'npm run actors [-- --suggest [--least N] [--kind person|organisation]]';

try {
  const { suggest, least, kind } = readOptions();
  const paths = projectPaths();
  const { archive, diagnostics } = await readArchive(paths, { prune: false });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(formatReport(errors));
    process.exitCode = 1;
  }
  if (archive && suggest) {
    const store = openArticleStore(paths.cache);
    for (const candidate of gatherCandidates(archive.articles, least)) {
      if (kind !== undefined && candidate.kind !== kind) continue;
      console.log(suggestActor(candidate, await candidateContexts(candidate, ({ key }) => store.get(key))));
    }
  } else if (archive) {
    console.log(describeActors(archive));
    const shared = diagnostics.filter(({ rule, file }) => rule === 'alias-shared' && file === 'content/actors.yaml');
    if (shared.length > 0) console.log(`\n${formatReport(shared)}`);
  }
} catch (error) {
  failWith(error, 'Nothing was changed.');
}

function readOptions(): { suggest: boolean; least: number; kind: string | undefined } {
  const { values } = parse();
  const least = Number(values.least ?? 1);
  if (!Number.isSafeInteger(least) || least < 1)
    throw new PlainError(`--least ${values.least}: expected a number of clippings, 1 or more. ${USAGE}`);
  if (values.kind !== undefined && !CANDIDATE_KINDS.some((kind) => kind === values.kind))
    throw new PlainError(`--kind ${values.kind}: expected person or organisation. ${USAGE}`);
  return { suggest: values.suggest ?? false, least, kind: values.kind };
}

function parse() {
  try {
    return parseArgs({ options: { suggest: { type: 'boolean' }, least: { type: 'string' }, kind: { type: 'string' } } });
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error} ${USAGE}`);
  }
}

function describeActors({ actors, articlesOfActor, articles }: Archive): string {
  const named = [...articlesOfActor].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const rows = named.map(([id, of]) => `${String(of.length).padStart(6)}  ${id}  ${actors.get(id)?.name ?? ''}`);
  const total = `${actors.size} actors, ${named.length} of them named in ${articles.length} clippings, ${actors.size - named.length} in none`;
  return ['clippings  actor', ...rows, '', total].join('\n');
}
