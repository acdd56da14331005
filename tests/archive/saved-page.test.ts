import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { explainLines } from '../../src/archive/explain-lines.ts';
import { messageDiagnostic } from '../../src/archive/message-diagnostic.ts';
import { parseOne } from '../../src/archive/parse-one.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { refer } from '../../src/archive/reference.ts';
import { placeLines, withSourceLines } from '../../src/archive/source-lines.ts';
import { type Article, articleSchema } from '../../src/model/article.ts';
import { diagnose } from '../../src/model/diagnostic.ts';
import { readPage } from '../../src/parse/formats/read-page.ts';
import { RICH } from '../parse/formats/pages.ts';
import { projectFolder } from './project-folder.ts';

const NAHR = RICH.replaceAll('صحيفة الضفاف', 'صحيفة النهر');

async function recordOf(context: Parameters<typeof projectFolder>[0], html: string, sidecar?: string): Promise<Article> {
  const { root, content } = await projectFolder(context, { 'content/a.html': html, ...(sidecar ? { 'content/a.yaml': sidecar } : {}) });
  const { registries } = await readRegistries(content);
  assert.ok(registries);
  const { articles } = await parseOne(root, join(content, 'a.html'), refer(registries));
  assert.ok(articles[0]);
  return articles[0];
}

test('a saved page gives a whole record, with what its head says as printed evidence', async (context) => {
  const article = await recordOf(context, NAHR);
  articleSchema.parse(article);
  assert.equal(article.headline, 'بلدية النهر تفتتح الجسر الجديد');
  assert.equal(article.headlineFrom, 'printed');
  assert.deepEqual(
    [article.publisher?.id, article.publisher?.from, article.publisher?.evidence],
    ['al-nahr', 'printed', 'JSON-LD publisher: صحيفة النهر'],
  );
  assert.deepEqual([article.datePublished, article.dateModified], ['2024-03-12T10:15+03:00', '2024-03-12T12:40+03:00']);
  assert.equal(article.author, 'سامي الجسار');
  assert.equal(article.articleSection, 'محليات');
  const date = article.dates.find(({ text }) => text.startsWith('JSON-LD datePublished'));
  assert.equal(NAHR.split('\n')[(article.sourceLines?.[(date?.line ?? 0) - 1] ?? 0) - 1]?.includes('datePublished'), true);
  assert.equal(
    article.lines.some(({ part }) => part === 'metadata'),
    true,
  );
  assert.deepEqual(article.messages.map(({ rule, severity }) => [rule, severity]).slice(0, 1), [['page-extracted', 'info']]);
});

test('a site that no registry has is an outlet without an id', async (context) => {
  const { publisher } = await recordOf(context, RICH);
  assert.deepEqual([publisher?.id, publisher?.name, publisher?.from], [null, 'صحيفة الضفاف', 'printed']);
});

test('a head that disagrees with the printed stamp is a conflict, on the lines of text and file', async (context) => {
  const article = await recordOf(context, NAHR.replaceAll('"2024-03-12T10:15:00+03:00"', '"2024-03-20T10:15:00+03:00"'));
  const conflict = article.messages.find(({ rule }) => rule === 'date-conflict');
  assert.ok(conflict);
  assert.equal(NAHR.split('\n')[(conflict.sourceLine ?? 0) - 1]?.includes('الثلاثاء 12 مارس 2024'), true);
  assert.equal(messageDiagnostic('content/a.html', conflict).line, conflict.sourceLine);
  assert.equal(article.datePublished?.slice(0, 10), '2024-03-12');
});

test('the editor speaks of the lines of the text, and wins', async (context) => {
  const plain = await recordOf(context, NAHR);
  const line = plain.paragraphLines[1];
  const { paragraphs, headline, dropped } = await recordOf(context, NAHR, `headline: عنوان المحرر\ndrop: [${line}]\n`);
  assert.equal(headline, 'عنوان المحرر');
  assert.equal(paragraphs.length, plain.paragraphs.length - 1);
  assert.equal(
    dropped.some((each) => each.line === line && each.reason === 'editor'),
    true,
  );
});

test('pages, Markdown and text stand side by side in an archive', async (context) => {
  const paths = await projectFolder(context, {
    'content/a.html': NAHR,
    'content/b.md': `# خبر ثان\n\n${'قال رئيس البلدية إن الجسر سيفتح أمام الناس. '.repeat(3)}`,
  });
  const { archive, diagnostics } = await readArchive(paths);
  assert.deepEqual([...(archive?.byId.keys() ?? [])].sort(), ['a', 'b']);
  assert.equal(archive?.byId.get('b')?.headline, 'خبر ثان');
  assert.equal(
    diagnostics.some(({ severity }) => severity === 'error'),
    false,
  );
});

test('placeLines and withSourceLines leave other clippings alone', async (context) => {
  const diagnostics = [diagnose('encoding-invalid', { file: 'a.txt', line: 2 }, 'x')];
  const raw = { file: 'a.txt', sha256: '', bytes: 1, encoding: 'utf-8' as const, text: 'x', diagnostics };
  const clipping = { text: 'x', body: 'x', yaml: null, sourceLines: null, hints: null, metadata: null, diagnostics: [] };
  assert.equal(placeLines(raw, clipping), raw);
  assert.deepEqual(
    placeLines(raw, { ...clipping, sourceLines: [0, 1, 2] }).diagnostics.map(({ line }) => line),
    [3],
  );
  assert.deepEqual(
    placeLines(raw, { ...clipping, sourceLines: [1] }).diagnostics.map(({ line }) => line),
    [null],
  );
  const article = { ...(await recordOf(context, NAHR)), sourceLines: null };
  assert.equal(withSourceLines(article), article);
});

test('what the head of a page says is explained by what it gave', async (context) => {
  const article = await recordOf(context, NAHR);
  const { text, body } = readPage(NAHR);
  const became = explainLines(text, body, [article]).map((each) => each.became);
  assert.deepEqual(became.slice(1, 4), [
    'said in the head of the page',
    'stamp → 2024-03-12T10:15+03:00',
    'stamp of a change → 2024-03-12T12:40+03:00',
  ]);
  assert.equal(became.includes('front matter'), false);
});
