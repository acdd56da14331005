// Reads all of content/ and says what was understood of it and what was not; exit code 1 where something is wrong.
import { type ArchiveCounts, countArchive } from '../src/archive/count-archive.ts';
import { projectPaths } from '../src/archive/paths.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { formatReport } from '../src/archive/report.ts';

const { archive, diagnostics } = await readArchive(projectPaths(), { prune: false });
console.log(formatReport(diagnostics, { color: process.stdout.isTTY && process.stdout.hasColors() }));
if (archive) console.log(`\n${describe(countArchive(archive))}`);
if (diagnostics.some(({ severity }) => severity === 'error')) process.exitCode = 1;

function describe({ clippings, dated, outlets, actors, statements }: ArchiveCounts): string {
  return [
    `clippings   ${clippings}`,
    `dates       ${dated.toTheDay} to the day, ${dated.lessExactly} less exactly, ${dated.undated} undated`,
    `outlets     ${outlets.known} known, ${outlets.unknown} not in outlets.yaml, ${outlets.missing} without`,
    `actors      ${actors}`,
    `statements  ${statements.all}, ${statements.withSpeaker} of them with a speaker`,
  ].join('\n');
}
