// Prints the records of the files named on the command line, one JSON line each, in their order; diagnostics go to stderr. Files of
// content/ are read as the site has them, any other by itself.
import { resolve } from 'node:path';
import { projectPaths } from '../src/archive/paths.ts';
import { formatReport } from '../src/archive/report.ts';
import { noFileBecause } from './no-file-because.ts';
import { openFileReader } from './open-file-reader.ts';

// npm runs scripts in the project's root; what is typed is meant from where it was typed.
const { INIT_CWD: origin = process.cwd() } = process.env;
const files = process.argv.slice(2);

if (files.length === 0) {
  console.error('Usage: npm run --silent parse -- FILE…');
  process.exitCode = 1;
} else {
  const reader = await openFileReader(projectPaths());
  const diagnostics = [...reader.diagnostics];
  for (const file of files) {
    const missing = await noFileBecause(resolve(origin, file));
    if (missing !== null) {
      console.error(missing);
      process.exitCode = 1;
      continue;
    }
    const { articles, diagnostics: onFile } = await reader.read(resolve(origin, file));
    diagnostics.push(...onFile);
    for (const article of articles) console.log(JSON.stringify(article));
    if (articles.length === 0) process.exitCode = 1;
  }
  if (diagnostics.length > 0) console.error(formatReport(diagnostics, { color: process.stderr.isTTY && process.stderr.hasColors() }));
}
