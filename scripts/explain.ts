// Shows what became of every line of a clipping and why, then what was read in it. Works on any file.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { explainLines } from '../src/archive/explain-lines.ts';
import { parseOne } from '../src/archive/parse-one.ts';
import { projectPaths } from '../src/archive/paths.ts';
import { readRegistries } from '../src/archive/read-registries.ts';
import { refer } from '../src/archive/reference.ts';
import { formatReport } from '../src/archive/report.ts';
import { decodeFile } from '../src/parse/read-file.ts';
import { describeArticle, describeLines } from './explain/describe.ts';

// npm runs scripts in the project's root; what is typed is meant from where it was typed.
const { INIT_CWD: origin = process.cwd() } = process.env;
const [name] = process.argv.slice(2);
const { root, content } = projectPaths();
const color = process.stdout.isTTY && process.stdout.hasColors();
const paint = (style: 'bold' | 'dim' | 'green' | 'yellow', text: string): string => (color ? styleText(style, text) : text);

if (name === undefined) {
  console.error('Usage: npm run explain -- FILE');
  process.exitCode = 1;
} else await explain(resolve(origin, name));

async function explain(path: string): Promise<void> {
  const { registries, diagnostics: onRegistries } = await readRegistries(content);
  const errors = onRegistries.filter(({ severity }) => severity === 'error');
  if (registries === null) return fail(formatReport(errors));
  const { articles, diagnostics } = await parseOne(root, path, refer(registries));
  if (articles.length === 0) return fail(formatReport([...errors, ...diagnostics]));
  const { raw } = decodeFile(path, await readFile(path));
  console.log(describeLines(explainLines(raw?.text ?? '', articles), paint));
  for (const article of articles) console.log(`\n${describeArticle(article, paint)}`);
  console.log(`\n${formatReport([...errors, ...diagnostics], { color })}`);
}

function fail(report: string): void {
  console.error(report);
  process.exitCode = 1;
}
