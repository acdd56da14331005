import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openArticleStore } from '../../src/archive/article-store.ts';
import type { ProjectPaths } from '../../src/archive/paths.ts';
import { type ReadArchive, readArchive } from '../../src/archive/read-archive.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { encodeAs } from './encode-as.ts';
import { CLIPPING, projectFolder } from './project-folder.ts';

const TWO = { 'content/a.txt': CLIPPING, 'content/sub/b.txt': `${CLIPPING}\n` };
const ids = ({ archive }: ReadArchive): string[] | undefined => archive?.articles.map(({ id }) => id).toSorted();
const lineOf = ({ rule, severity, file, line }: Diagnostic): string => `${severity} ${rule} ${file}${line === null ? '' : `:${line}`}`;
const errors = ({ diagnostics }: ReadArchive): string[] => diagnostics.filter(({ severity }) => severity === 'error').map(lineOf);

test('reads every clipping into the archive and its store', async (context) => {
  const paths = await projectFolder(context, TWO);
  const read = await readArchive(paths);
  assert.deepEqual(ids(read), ['a', 'b']);
  assert.deepEqual([read.made, read.kept, errors(read)], [2, 0, []]);
  const summary = read.archive?.byId.get('b');
  assert.equal(summary?.url, '/articles/b/');
  const article = await openArticleStore(paths.cache).get(summary?.key ?? '');
  assert.equal(article.file, 'content/sub/b.txt');
  assert.equal(article.headline, 'افتتاح سد جديد على النهر في شمال البلاد');
  assert.equal(article.datePublished?.slice(0, 10), '2024-03-13');
  assert.equal(article.paragraphs.length, 2);
  assert.deepEqual(
    read.archive?.articlesOfActor.get('salim-nasir')?.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('what is to be said of an article is in the report, with its file', async (context) => {
  const read = await readArchive(await projectFolder(context, TWO));
  assert.ok(read.diagnostics.map(lineOf).includes('warning outlet-missing content/sub/b.txt'));
  assert.deepEqual(read.archive?.diagnostics, [], 'the messages of articles stand in their summaries');
});

interface Bad {
  what: string;
  files: Record<string, string | Uint8Array>;
  /** Lines of the report that must be there. */
  reported: string[];
  /** Ids in the archive; a and b if left out. */
  ids?: string[];
}

const utf8 = new TextEncoder();
const furniture = 'back to top\n\nمشاركة :\n\nاشترك الآن بالنشرة الإخبارية\n';
const BAD: Bad[] = [
  { what: 'an empty file', files: { 'content/x.txt': '' }, reported: ['warning file-empty content/x.txt'] },
  { what: 'a file of white space', files: { 'content/x.txt': ' \n\t\n\u00a0\n' }, reported: ['warning file-empty content/x.txt'] },
  {
    what: 'a binary file',
    files: { 'content/x.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256) },
    reported: ['error file-binary content/x.txt'],
  },
  {
    what: 'a file with only furniture',
    files: { 'content/x.txt': furniture },
    reported: ['warning body-missing content/x.txt'],
    ids: ['a', 'b', 'x'],
  },
  {
    what: 'a page without a word',
    files: { 'content/x.html': '<html><body><p></p></body></html>' },
    reported: ['warning body-missing content/x.html'],
    ids: ['a', 'b', 'x'],
  },
  { what: 'a file of 20 MB', files: { 'content/x.txt': 'نص '.repeat(4_000_000) }, reported: ['error file-too-large content/x.txt'] },
  {
    what: 'NUL bytes',
    files: { 'content/x.txt': CLIPPING.replaceAll(' ', ' \0') },
    reported: ['info file-control-characters content/x.txt'],
    ids: ['a', 'b', 'x'],
  },
  {
    what: 'invalid UTF-8',
    files: { 'content/x.txt': Buffer.concat([utf8.encode(CLIPPING), Uint8Array.of(0xff, 0xd8), utf8.encode('تمام')]) },
    reported: ['warning encoding-invalid content/x.txt'],
    ids: ['a', 'b', 'x'],
  },
  { what: 'two files of one id', files: { 'content/z/a.txt': CLIPPING }, reported: ['error id-duplicate content/z/a.txt'] },
  { what: 'a broken sidecar', files: { 'content/a.yaml': 'headline: خبر\ndate: أمس\n' }, reported: ['error yaml-field content/a.yaml:2'] },
  { what: 'a sidecar that is not YAML', files: { 'content/a.yaml': '\n{{{' }, reported: ['error yaml-syntax content/a.yaml:2'] },
  {
    what: 'a sidecar with an unknown topic',
    files: { 'content/a.yaml': 'topics: [fire]\n' },
    reported: ['error registry-unknown-id content/a.yaml:1'],
  },
  {
    what: 'a sidecar without its clipping',
    files: { 'content/x.yaml': 'headline: خبر\n' },
    reported: ['error sidecar-orphan content/x.yaml'],
  },
  {
    what: 'broken front matter',
    files: { 'content/x.md': `---\nheadline: خبر\n\ncolour: أحمر\n---\n${CLIPPING}` },
    reported: ['error yaml-field content/x.md:4'],
    ids: ['a', 'b', 'x'],
  },
  {
    what: 'an alias that two actors share',
    files: {
      'content/actors.yaml':
        '- id: iraq\n  kind: state\n  name: العراق\n  aliases: [ناصر]\n- id: salim-nasir\n  kind: person\n  name: سليم ناصر\n  aliases: [ناصر]\n',
    },
    reported: ['warning alias-shared content/actors.yaml:8'],
  },
  { what: 'a file of no known format', files: { 'content/x.docx': 'PK' }, reported: ['warning file-unknown-format content/x.docx'] },
];

for (const { what, files, reported, ids: expected = ['a', 'b'] } of BAD) {
  test(`${what} is reported, and the others are still read`, async (context) => {
    const read = await readArchive(await projectFolder(context, { ...TWO, ...files }));
    assert.deepEqual(ids(read), expected);
    const lines = read.diagnostics.map(lineOf);
    for (const line of reported) {
      assert.ok(
        lines.some((other) => other === line || other.startsWith(`${line}:`)),
        `${line} is missing in:\n${lines.join('\n')}`,
      );
    }
    const expectedErrors = reported.filter((line) => line.startsWith('error'));
    assert.equal(errors(read).length, expectedErrors.length, errors(read).join('\n'));
  });
}

test('a link out of content/ is reported and not read', async (context) => {
  const paths = await projectFolder(context, { ...TWO, 'secret.txt': CLIPPING });
  await symlink('../secret.txt', join(paths.content, 'leak.txt'));
  const read = await readArchive(paths);
  assert.deepEqual([ids(read), errors(read)], [['a', 'b'], ['error file-outside-content content/leak.txt']]);
});

test('a file without text is in the archive, and only said to be that', async (context) => {
  const read = await readArchive(await projectFolder(context, { 'content/x.txt': furniture }));
  assert.deepEqual(read.diagnostics.map(lineOf), ['warning body-missing content/x.txt']);
  assert.deepEqual(
    read.archive?.articles.map(({ headline, paragraphs }) => [headline, paragraphs]),
    [['x', 0]],
  );
  assert.deepEqual(read.archive?.diagnostics, []);
});

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};
const ENCODED: Record<string, Uint8Array> = {
  'windows-1256': encodeAs('windows-1256', CLIPPING),
  'utf-16le': utf16(CLIPPING, false),
  'utf-16be': utf16(CLIPPING, true),
  'utf-8': utf8.encode(`\uFEFF${CLIPPING}`),
};
for (const [encoding, bytes] of Object.entries(ENCODED)) {
  test(`a clipping in ${encoding} reads like any other`, async (context) => {
    const paths = await projectFolder(context, { 'content/a.txt': CLIPPING, 'content/x.txt': bytes });
    const { archive } = await readArchive(paths);
    const [plain, encoded] = await Promise.all(['a', 'x'].map((id) => openArticleStore(paths.cache).get(archive?.byId.get(id)?.key ?? '')));
    assert.equal(encoded?.encoding, encoding);
    assert.equal(encoded.bytes, bytes.length);
    assert.deepEqual([encoded.headline, encoded.paragraphs, encoded.dates], [plain?.headline, plain?.paragraphs, plain?.dates]);
  });
}

test('HTML and script in a clipping stay text', async (context) => {
  const script = '<script>alert("سد")</script> هذا سطر جاء مع النص كما هو & <b>بقي</b> فيه على حاله إلى آخره.';
  const paths = await projectFolder(context, { 'content/x.txt': `${CLIPPING}\n${script}\n` });
  const { archive } = await readArchive(paths);
  const { paragraphs } = await openArticleStore(paths.cache).get(archive?.byId.get('x')?.key ?? '');
  assert.equal(paragraphs.at(-1), script);
});

for (const name of ['site', 'outlets', 'actors', 'topics']) {
  test(`without a ${name}.yaml that can be read there is no archive, but all files are still checked`, async (context) => {
    const broken = { [`content/${name}.yaml`]: 'a: [\n', 'content/x.txt': Uint8Array.of(0, 1, 2, 3, 0xff), 'content/a.yaml': 'date: أمس' };
    const read = await readArchive(await projectFolder(context, { ...TWO, ...broken }));
    assert.equal(read.archive, null);
    assert.deepEqual(
      new Set(errors(read).map((line) => line.replace(/:\d+$/, ''))),
      new Set([`error yaml-syntax content/${name}.yaml`, 'error file-binary content/x.txt', 'error yaml-field content/a.yaml']),
    );
  });
}

test('a sidecar wins field by field over front matter, and both over the text', async (context) => {
  const paths = await projectFolder(context, {
    'content/x.md': `---\nheadline: من الصدر\nsection: الأولى\n---\n${CLIPPING}`,
    'content/x.yaml': 'headline: من الملف\ndate: 2024-03-01\n',
  });
  const read = await readArchive(paths);
  const article = await openArticleStore(paths.cache).get(read.archive?.byId.get('x')?.key ?? '');
  assert.deepEqual(
    [article.headline, article.headlineFrom, article.articleSection, article.datePublished, article.datePublishedFrom],
    ['من الملف', 'editor', 'الأولى', '2024-03-01', 'editor'],
  );
  assert.equal(article.paragraphLines[0], 9, 'lines are those of the file, front matter counted');
  assert.ok(!article.dropped.some(({ text }) => text.includes('من الصدر')));
});

/** Reads, applies a change, reads again. */
async function readTwice(
  context: TestContext,
  change: (paths: ProjectPaths) => Promise<unknown>,
): Promise<[ReadArchive, ReadArchive, ProjectPaths]> {
  const paths = await projectFolder(context, { ...TWO, 'content/a.yaml': 'section: الأولى\n' });
  const first = await readArchive(paths);
  await change(paths);
  return [first, await readArchive(paths), paths];
}

test('nothing is made again where nothing changed', async (context) => {
  const [first, second] = await readTwice(context, async () => undefined);
  assert.deepEqual([first.made, second.made, second.kept], [2, 0, 2]);
  assert.deepEqual(second.archive, first.archive);
  assert.deepEqual(second.diagnostics, first.diagnostics);
});

const CHANGES: [what: string, file: string, change: (text: string) => string, made: number][] = [
  ['a clipping', 'content/sub/b.txt', (text) => `${text}\nوختم ناصر كلمته بشكر العمال.\n`, 1],
  ['a sidecar', 'content/a.yaml', (text) => text.replace('الأولى', 'الثانية'), 1],
  ['a registry', 'content/topics.yaml', (text) => text.replace('المياه', 'الماء'), 2],
  ['the code', 'src/parse/parse-article.ts', (text) => `${text}\n`, 2],
];

/** The project's code is a link: what a test is to change must be its own. */
async function replaceByCopy(link: string): Promise<void> {
  await rm(link);
  await cp('src', link, { recursive: true });
}

for (const [what, file, change, made] of CHANGES) {
  test(`a change of ${what} makes anew what follows from it`, async (context) => {
    const [, second] = await readTwice(context, async ({ root }) => {
      if (file.startsWith('src')) await replaceByCopy(join(root, 'src'));
      await writeFile(join(root, file), change(await readFile(join(root, file), 'utf8')));
    });
    assert.deepEqual([second.made, second.kept, errors(second)], [made, 2 - made, []]);
  });
}

test('a sidecar that comes or goes makes its clipping anew', async (context) => {
  const [, second, paths] = await readTwice(context, ({ content }) => rm(join(content, 'a.yaml')));
  assert.equal(second.made, 1);
  await writeFile(join(paths.content, 'sub', 'b.yaml'), 'section: الثقافة\n');
  assert.equal((await readArchive(paths)).made, 1);
});

test('a damaged record is made anew', async (context) => {
  const [first, second, paths] = await readTwice(context, async ({ cache }) => {
    const names = await readdir(join(cache, 'articles'), { recursive: true });
    for (const name of names.filter((name) => name.endsWith('.jsonl'))) await writeFile(join(cache, 'articles', name), '{"cut":');
  });
  assert.equal(second.made, 2);
  assert.deepEqual(second.archive, first.archive);
  assert.ok(await openArticleStore(paths.cache).get(second.archive?.articles[0]?.key ?? ''));
});

test('the record of a file that is gone is pruned, unless that was not asked for', async (context) => {
  const [first, second, paths] = await readTwice(context, ({ content }) => rm(join(content, 'sub', 'b.txt')));
  const store = openArticleStore(paths.cache);
  assert.deepEqual(ids(second), ['a']);
  await assert.rejects(store.get(first.archive?.byId.get('b')?.key ?? ''), { code: 'ENOENT' });
  const key = second.archive?.byId.get('a')?.key ?? '';
  await rm(join(paths.content, 'a.txt'));
  await rm(join(paths.content, 'a.yaml'));
  await readArchive(paths, { prune: false });
  assert.equal((await store.get(key)).id, 'a');
});
