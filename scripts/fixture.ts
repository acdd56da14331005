// Makes a golden pair for the tests from a clipping: the input, its sidecar, and the records that are read from them now.
import { access, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { explainLines } from '../src/archive/explain-lines.ts';
import { findSidecar } from '../src/archive/find-sidecar.ts';
import { projectPaths } from '../src/archive/paths.ts';
import { formatReport } from '../src/archive/report.ts';
import { describeArticle, describeLines, type Paint } from './explain/describe.ts';
import { noFileBecause } from './no-file-because.ts';
import { openFileReader } from './open-file-reader.ts';

const REVIEW = `Review what was read, above: the pair holds the code to it from now on. Where it is wrong, mend the code, delete the
pair and make it again. Only invented text may go into the tests: change names, places and wording of what an outlet wrote.`;

// npm runs scripts in the project's root; what is typed is meant from where it was typed.
const { INIT_CWD: origin = process.cwd() } = process.env;
const [name, ...more] = process.argv.slice(2);

if (name === undefined || more.length > 0) {
  console.error('Usage: npm run fixture -- FILE (one file; a name with spaces in quotes)');
  process.exitCode = 1;
} else await makeFixture(resolve(origin, name));

async function makeFixture(path: string): Promise<void> {
  const missing = await noFileBecause(path);
  if (missing !== null) return fail(missing);
  const paths = projectPaths();
  const folder = join(paths.root, 'tests', 'golden', 'clippings');
  const stem = basename(path, extname(path));
  const [input, expected] = [join(folder, basename(path)), join(folder, `${stem}.json`)];
  for (const target of [input, expected, join(folder, `${stem}.yaml`), join(folder, `${stem}.yml`)]) {
    if (await exists(target)) return fail(`${relative(paths.root, target)} is there already; delete the pair to make it anew.`);
  }
  const reader = await openFileReader(paths);
  const given = await reader.read(path);
  if (given.articles.length === 0) return fail(formatReport([...reader.diagnostics, ...given.diagnostics]));

  await mkdir(folder, { recursive: true });
  const sidecar = await findSidecar(path);
  const copies = [path, ...(sidecar === null ? [] : [sidecar])].map((from) => [from, join(folder, basename(from))] as const);
  for (const [from, to] of copies) await copyFile(from, to);
  const { text, body, articles, learned, diagnostics: onFile } = await reader.read(input);
  const diagnostics = [...reader.diagnostics, ...onFile];
  await writeFile(expected, `${JSON.stringify(articles, null, 2)}\n`, { flag: 'wx' });
  const plain: Paint = (_style, words) => words;
  console.log(describeLines(explainLines(text, body, articles, learned), plain));
  for (const article of articles) console.log(`\n${describeArticle(article, plain)}`);
  console.log(`\n${formatReport(diagnostics)}\n`);
  console.log([...copies.map(([, to]) => to), expected].map((file) => `wrote ${relative(paths.root, file)}`).join('\n'));
  console.log(`\n${REVIEW}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
