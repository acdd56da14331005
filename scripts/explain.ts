// Shows what became of every line of a clipping and why, then what was read in it. Works on any file.
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { explainLines } from '../src/archive/explain-lines.ts';
import { projectPaths } from '../src/archive/paths.ts';
import { formatReport } from '../src/archive/report.ts';
import { describeArticle, describeLines, type Paint } from './explain/describe.ts';
import { noFileBecause } from './no-file-because.ts';
import { openFileReader } from './open-file-reader.ts';

// npm runs scripts in the project's root; what is typed is meant from where it was typed.
const { INIT_CWD: origin = process.cwd() } = process.env;
const [name, ...more] = process.argv.slice(2);

if (name === undefined || more.length > 0) {
  console.error('Usage: npm run explain -- FILE (one file; a name with spaces in quotes)');
  process.exitCode = 1;
} else await explain(resolve(origin, name));

async function explain(path: string): Promise<void> {
  const missing = await noFileBecause(path);
  if (missing !== null) {
    console.error(missing);
    process.exitCode = 1;
    return;
  }
  const color = process.stdout.isTTY && process.stdout.hasColors();
  const paint: Paint = (style, text) => (color ? styleText(style, text) : text);
  const reader = await openFileReader(projectPaths());
  const { text, body, articles, learned, diagnostics } = await reader.read(path);
  if (articles.length > 0) {
    console.log(describeLines(explainLines(text, body, articles, learned), paint));
    for (const article of articles) console.log(`\n${describeArticle(article, paint)}`);
  } else process.exitCode = 1;
  console.log(`\n${formatReport([...reader.diagnostics, ...diagnostics], { color })}`);
}
