// Prints the records of the files named on the command line, one JSON line each, in their order; diagnostics go to stderr.
import { resolve } from 'node:path';
import { parseOne } from '../src/archive/parse-one.ts';
import { projectPaths } from '../src/archive/paths.ts';
import { readRegistries } from '../src/archive/read-registries.ts';
import { refer } from '../src/archive/reference.ts';
import { formatReport } from '../src/archive/report.ts';

// npm runs scripts in the project's root; what is typed is meant from where it was typed.
const { INIT_CWD: origin = process.cwd() } = process.env;
const files = process.argv.slice(2);
const { root, content } = projectPaths();
const { registries, diagnostics: onRegistries } = await readRegistries(content);
const diagnostics = onRegistries.filter(({ severity }) => severity === 'error');

if (files.length === 0) {
  console.error('Usage: npm run --silent parse -- FILE…');
  process.exitCode = 1;
} else if (registries === null) process.exitCode = 1;
else {
  const reference = refer(registries);
  for (const file of files) {
    const { articles, diagnostics: onFile } = await parseOne(root, resolve(origin, file), reference);
    diagnostics.push(...onFile);
    for (const article of articles) console.log(JSON.stringify(article));
    if (articles.length === 0) process.exitCode = 1;
  }
}
if (diagnostics.length > 0) console.error(formatReport(diagnostics, { color: process.stderr.isTTY && process.stderr.hasColors() }));
