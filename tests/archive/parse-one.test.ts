import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openArticleStore } from '../../src/archive/article-store.ts';
import { parseOne } from '../../src/archive/parse-one.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { type Reference, refer } from '../../src/archive/reference.ts';
import { CLIPPING, projectFolder } from './project-folder.ts';

async function referenceOf(content: string): Promise<Reference> {
  const { registries } = await readRegistries(content);
  assert.ok(registries);
  return refer(registries);
}

test('gives the same record as the archive, for a file with a sidecar', async (context) => {
  const paths = await projectFolder(context, { 'content/a.txt': CLIPPING, 'content/a.yml': 'section: الأولى\n' });
  const {
    articles: [article],
  } = await parseOne(paths.root, join(paths.content, 'a.txt'), await referenceOf(paths.content));
  const { archive } = await readArchive(paths);
  assert.equal(article?.articleSection, 'الأولى');
  assert.deepEqual(article, await openArticleStore(paths.cache).get(archive?.byId.get('a')?.key ?? ''));
});

test('names a file outside of the project from its root, and gives the messages of the record', async (context) => {
  const { root, content } = await projectFolder(context, { 'other/a.txt': CLIPPING });
  const {
    articles: [article],
    diagnostics,
  } = await parseOne(join(root, 'src'), join(root, 'other', 'a.txt'), await referenceOf(content));
  assert.equal(article?.file, '../other/a.txt');
  assert.deepEqual(
    diagnostics.map(({ rule, file }) => [rule, file]),
    [['outlet-missing', '../other/a.txt']],
  );
});

test('says why there is no record', async (context) => {
  const { root, content } = await projectFolder(context, { 'content/؟.txt': CLIPPING, 'content/x.txt': '' });
  const reference = await referenceOf(content);
  for (const [name, rule] of Object.entries({ '؟.txt': 'id-empty', 'x.txt': 'file-empty', 'gone.txt': 'file-unreadable' })) {
    const {
      articles: [article],
      diagnostics,
    } = await parseOne(root, join(content, name), reference);
    assert.deepEqual([article, diagnostics.map((diagnostic) => diagnostic.rule)], [undefined, [rule]]);
  }
});

test('a headline without a text has a record that says so, with what is known of it', async (context) => {
  const { root, content } = await projectFolder(context, { 'content/x.txt': 'سقف السوق ينهار ولا ضحايا\nالأحد 27 أبريل 2021\n' });
  const {
    articles: [article],
  } = await parseOne(root, join(content, 'x.txt'), await referenceOf(content));
  assert.deepEqual([article?.headline, article?.headlineFrom, article?.edtf], ['سقف السوق ينهار ولا ضحايا', 'printed', '2021-04-27']);
  assert.deepEqual([article?.paragraphs, article?.messages.map(({ rule }) => rule)], [[], ['weekday-conflict', 'body-missing']]);
});

test('a file of furniture has a record without paragraphs that says so, named as its file', async (context) => {
  const { root, content } = await projectFolder(context, { 'content/x.txt': 'back to top\n' });
  const {
    articles: [article],
    diagnostics,
  } = await parseOne(root, join(content, 'x.txt'), await referenceOf(content));
  assert.deepEqual([article?.headline, article?.headlineFrom, article?.paragraphs], ['x', 'derived', []]);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['body-missing'],
  );
});
