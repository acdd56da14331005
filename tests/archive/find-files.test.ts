import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findFiles } from '../../src/archive/find-files.ts';
import { fileName } from '../../src/archive/paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Found {
  ids: string[];
  files: string[];
  sidecars: (string | null)[];
  problems: string[];
}

async function find(root: string): Promise<Found> {
  const { clippings, diagnostics } = await findFiles({ root, content: join(root, 'content') });
  return {
    ids: clippings.map(({ id }) => id),
    files: clippings.map(({ path }) => fileName(root, path)),
    sidecars: clippings.map(({ sidecar }) => sidecar && fileName(root, sidecar)),
    problems: diagnostics.map(({ rule, severity, file }) => `${severity} ${rule} ${file}`),
  };
}

const folder = (context: TestContext, ...names: string[]): Promise<string> =>
  temporaryFolder(context, Object.fromEntries(names.map((name) => [`content/${name}`, 'نص'])));

test('finds clippings in any folder, sorted by path, with their sidecars', async (context) => {
  const root = await folder(
    context,
    'b.txt',
    'a/z.TXT',
    'a/y.md',
    'a/y.yml',
    'b.yaml',
    'site.yaml',
    'outlets.yaml',
    'actors.yaml',
    'topics.yaml',
  );
  const { files, ids, sidecars, problems } = await find(root);
  assert.deepEqual(files, ['content/a/y.md', 'content/a/z.TXT', 'content/b.txt']);
  assert.deepEqual(ids, ['y', 'z', 'b']);
  assert.deepEqual(sidecars, ['content/a/y.yml', null, 'content/b.yaml']);
  assert.deepEqual(problems, []);
});

test('passes over dot files and what operating systems leave', async (context) => {
  const root = await folder(context, '.gitkeep', '.DS_Store', '.hidden/a.txt', 'Thumbs.db', 'sub/desktop.ini', 'a.txt');
  assert.deepEqual(await find(root), { ids: ['a'], files: ['content/a.txt'], sidecars: [null], problems: [] });
});

test('a file without an ending is a clipping where it begins as a web page', async (context) => {
  const page = '<!DOCTYPE html>\n<html><body><p>نص</p></body></html>';
  const root = await temporaryFolder(context, {
    'content/خبر': page,
    'content/خبر.yaml': '',
    'content/خبر_files/frame.html': page,
    'content/utf16': Buffer.from(`\ufeff${page}`, 'utf16le'),
    'content/notes': 'نص',
    'content/empty': '',
  });
  const { files, sidecars, problems } = await find(root);
  assert.deepEqual(files, ['content/utf16', 'content/خبر']);
  assert.deepEqual(sidecars, [null, 'content/خبر.yaml']);
  assert.deepEqual(problems, ['warning file-unknown-format content/empty', 'warning file-unknown-format content/notes']);
});

test('warns of files of no known format', async (context) => {
  const { ids, problems } = await find(await folder(context, 'a.txt', 'b.pdf', 'c'));
  assert.deepEqual(ids, ['a']);
  assert.deepEqual(problems, ['warning file-unknown-format content/b.pdf', 'warning file-unknown-format content/c']);
});

test('of two files of one id keeps the first and names both', async (context) => {
  const root = await folder(context, 'a/x.txt', 'b/x.txt', 'b/x.yaml');
  const { files, problems } = await find(root);
  assert.deepEqual(files, ['content/a/x.txt']);
  assert.deepEqual(problems, ['error id-duplicate content/b/x.txt']);
  const { diagnostics } = await findFiles({ root, content: join(root, 'content') });
  assert.match(diagnostics[0]?.found ?? '', /content\/a\/x\.txt/);
});

test('reports a name without letter or digit, a sidecar without its clipping and a second sidecar', async (context) => {
  const { ids, sidecars, problems } = await find(await folder(context, '؟.txt', 'a.txt', 'a.yaml', 'a.yml', 'lost.yaml', 'sub/site.yaml'));
  assert.deepEqual([ids, sidecars], [['a'], ['content/a.yaml']]);
  assert.deepEqual(problems, [
    'error id-empty content/؟.txt',
    'error id-duplicate content/a.yml',
    'error sidecar-orphan content/lost.yaml',
    'error sidecar-orphan content/sub/site.yaml',
  ]);
});

test('follows links that stay inside content/ and no others', async (context) => {
  const root = await temporaryFolder(context, { 'content/a/x.txt': 'نص', 'outside/secret.txt': 'سر', 'outside/more/y.txt': 'سر' });
  const content = join(root, 'content');
  await symlink(join(content, 'a', 'x.txt'), join(content, 'again.txt'));
  await symlink(join(root, 'outside', 'secret.txt'), join(content, 'leak.txt'));
  await symlink('../outside/more', join(content, 'more'));
  await symlink('nowhere', join(content, 'broken.txt'));
  await symlink('..', join(content, 'a', 'loop'));
  const { files, problems } = await find(root);
  assert.deepEqual(files, ['content/a/x.txt', 'content/again.txt']);
  assert.deepEqual(problems.toSorted(), [
    'error file-outside-content content/leak.txt',
    'error file-outside-content content/more',
    'error file-unreadable content/a/loop',
    'error file-unreadable content/broken.txt',
  ]);
});

test('does not take a folder beside content/ whose name begins alike for a part of it', async (context) => {
  const root = await temporaryFolder(context, { 'content/a.txt': 'نص', 'content-old/b.txt': 'نص' });
  await symlink('../content-old/b.txt', join(root, 'content', 'b.txt'));
  assert.deepEqual((await find(root)).problems, ['error file-outside-content content/b.txt']);
});

test('finds everything where content/ is a link itself', async (context) => {
  const root = await temporaryFolder(context, { 'elsewhere/sub/a.txt': 'نص' });
  await symlink('elsewhere', join(root, 'content'));
  assert.deepEqual(await find(root), { ids: ['a'], files: ['content/sub/a.txt'], sidecars: [null], problems: [] });
});

test('never opens a pipe, takes a folder named like a clipping for a folder, and reports a missing content/', async (context) => {
  const root = await temporaryFolder(context);
  assert.deepEqual((await find(root)).problems, ['error file-unreadable content']);
  await mkdir(join(root, 'content', 'a.txt'), { recursive: true });
  execFileSync('mkfifo', [join(root, 'content', 'pipe.txt')]);
  assert.deepEqual(await find(root), { ids: [], files: [], sidecars: [], problems: ['error file-unreadable content/pipe.txt'] });
});

test('reads saved pages, and passes over the folder that a browser saves beside one', async (context) => {
  const root = await folder(context, 'a.html', 'a_files/style.css', 'a_files/frame/b.html', 'b.HTM', 'c_files/d.txt');
  const { files, problems } = await find(root);
  assert.deepEqual(files, ['content/a.html', 'content/b.HTM', 'content/c_files/d.txt']);
  assert.deepEqual(problems, []);
});

test('a page and a text of one name clash', async (context) => {
  const { files, problems } = await find(await folder(context, 'x.html', 'x.txt'));
  assert.deepEqual(files, ['content/x.html']);
  assert.deepEqual(problems, ['error id-duplicate content/x.txt']);
});
