import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openArticleStore } from '../../src/archive/article-store.ts';
import type { ProjectPaths } from '../../src/archive/paths.ts';
import { type ReadArchive, readArchive } from '../../src/archive/read-archive.ts';
import { projectFolder } from './project-folder.ts';

const LINE = 'كن أول من يعلم بما يجري';
const clipping = (name: string, last = LINE): string =>
  `جسر ${name} يفتح أمام السيارات\n\nصحيفة النهر\n\nافتتح رئيس بلدية ${name} صباح اليوم جسرا جديدا يربط ضفتي المدينة، بعد أعمال بناء استمرت ثلاث سنوات.\n\nوقال رئيس بلدية ${name} إن الجسر سيخفف الازدحام في وسط المدينة ويختصر الطريق بين السوق والجامعة.\n\n${last}\n`;
const FILES = Object.fromEntries(['الضفاف', 'الميناء', 'السهل'].map((name, index) => [`content/${index}.txt`, clipping(name)]));

async function lastParts(paths: ProjectPaths, { archive }: ReadArchive, id: string) {
  const article = await openArticleStore(paths.cache).get(archive?.byId.get(id)?.key ?? '');
  return { last: article.paragraphs.at(-1)?.slice(0, 10), dropped: article.dropped };
}

test('a line that three clippings of an outlet print is furniture in all of them', async (context) => {
  const paths = await projectFolder(context, FILES);
  const first = await readArchive(paths);
  assert.deepEqual(await lastParts(paths, first, '0'), { last: 'وقال رئيس ', dropped: [{ line: 9, text: LINE, reason: 'furniture' }] });
  assert.deepEqual([first.made, first.kept], [3, 0]);

  const again = await readArchive(paths);
  assert.deepEqual([again.made, again.kept], [0, 3], 'nothing is made twice');
  assert.deepEqual(again.archive?.articles, first.archive?.articles);
});

test('a change of what is known makes only the clippings anew that have the line', async (context) => {
  const paths = await projectFolder(context, { ...FILES, 'content/other.txt': clipping('الجبل', 'انتهت الأعمال.') });
  const first = await readArchive(paths);
  await rm(join(paths.content, '2.txt'));
  const second = await readArchive(paths);
  assert.deepEqual([second.made, second.kept], [0, 3], 'what was read without the knowledge is still there');
  assert.deepEqual((await lastParts(paths, second, '0')).dropped, []);
  await writeFile(join(paths.content, '2.txt'), FILES['content/2.txt'] ?? '');
  const third = await readArchive(paths);
  assert.deepEqual([third.made, third.kept], [3, 1]);
  assert.deepEqual(third.archive?.articles, first.archive?.articles);
});
