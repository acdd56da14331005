import type { CandidateContext } from './candidate-contexts.ts';
import { actorEntry, notActorEntry } from './candidate-yaml.ts';
import type { ArchiveCandidate } from './gather-candidates.ts';

/**
 * What `npm run actors -- --suggest` prints of a candidate: as comments how often and where it is named, then the YAML for
 * actors.yaml, and as a comment the line for not-actors.yaml. The whole output is YAML.
 */
export function suggestActor(candidate: ArchiveCandidate, contexts: readonly CandidateContext[]): string {
  const { name, kind, articles, mentions } = candidate;
  const places = contexts.map(
    ({ file, line, before, text, after }) => `${file}${line === null ? '' : `:${line}`}  ${oneLine(`${before}[${text}]${after}`)}`,
  );
  return [
    `# ${name}: ${kind}, in ${articles} ${articles === 1 ? 'clipping' : 'clippings'}, ${mentions} ${mentions === 1 ? 'time' : 'times'}`,
    ...places.map((place) => `#   ${place}`),
    actorEntry(candidate).trimEnd(),
    `# or, in not-actors.yaml:  ${notActorEntry(candidate).trimEnd()}`,
    '',
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
