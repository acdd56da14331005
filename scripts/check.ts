// Reads all of content/ and says what was understood of it and what was not; exit code 1 where something is wrong. With
// --fix-list it prints what needs a decision instead, as YAML for sidecars and outlets.yaml.
import { join } from 'node:path';
import { openArticleStore } from '../src/archive/article-store.ts';
import { type ArchiveCounts, countArchive } from '../src/archive/count-archive.ts';
import type { Archive } from '../src/archive/create-archive.ts';
import { describeReading } from '../src/archive/describe-reading.ts';
import { findSidecar } from '../src/archive/find-sidecar.ts';
import { fixList, needsDecision } from '../src/archive/fix-list.ts';
import { fileName, projectPaths } from '../src/archive/paths.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { formatReport } from '../src/archive/report.ts';
import { storedArticles } from '../src/archive/stored-articles.ts';
import type { Article } from '../src/model/article.ts';

const FIX_LIST = '--fix-list';
const unknown = process.argv.slice(2).find((word) => word !== FIX_LIST);
if (unknown !== undefined) {
  console.error(`${unknown} is not known. Usage: npm run check [-- ${FIX_LIST}]`);
  process.exit(1);
}

const paths = projectPaths();
const { archive, diagnostics, madeFor, kept } = await readArchive(paths, { prune: false });
const failed = diagnostics.some(({ severity }) => severity === 'error');
if (process.argv.includes(FIX_LIST)) {
  if (failed) console.error(formatReport(diagnostics.filter(({ severity }) => severity === 'error')));
  if (archive) console.log(await listFixes(archive));
} else {
  console.log(formatReport(diagnostics, { color: process.stdout.isTTY && process.stdout.hasColors() }));
  if (archive) console.log(`\n${describe(countArchive(archive))}\nread anew   ${describeReading({ madeFor, kept })}`);
}
if (failed) process.exitCode = 1;

async function listFixes({ articles }: Archive): Promise<string> {
  const open = articles.filter(({ messages }) => needsDecision(messages)).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const records: Article[] = [];
  for await (const record of storedArticles(open, openArticleStore(paths.cache))) records.push(record);
  const sidecars = new Map<string, string>();
  for (const { file } of records) {
    const sidecar = await findSidecar(join(paths.root, file));
    if (sidecar !== null) sidecars.set(file, fileName(paths.root, sidecar));
  }
  return fixList(records, sidecars);
}

function describe({ clippings, dated, outlets, actors, statements }: ArchiveCounts): string {
  return [
    `clippings   ${clippings}`,
    `dates       ${dated.toTheDay} to the day, ${dated.lessExactly} less exactly, ${dated.undated} undated`,
    `outlets     ${outlets.known} known, ${outlets.unknown} not in outlets.yaml, ${outlets.missing} without`,
    `actors      ${actors}`,
    `statements  ${statements.all}, ${statements.withSpeaker} of them with a speaker`,
  ].join('\n');
}
