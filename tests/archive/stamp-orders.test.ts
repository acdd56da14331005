import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { openArticleStore } from '../../src/archive/article-store.ts';
import { fixList } from '../../src/archive/fix-list.ts';
import type { ProjectPaths } from '../../src/archive/paths.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import type { Article } from '../../src/model/article.ts';
import { projectFolder } from './project-folder.ts';

const OPEN = '02/07/2012';
const clipping = (name: string, stamp: string, outlet = 'صحيفة النهر'): string =>
  `جسر ${name} يفتح أمام السيارات\n\n${outlet}\n\n${stamp}\n\nافتتح رئيس بلدية ${name} جسرا جديدا يربط ضفتي المدينة، بعد أعمال بناء استمرت ثلاث سنوات كاملة.\n\nوقال رئيس بلدية ${name} إن الجسر سيخفف الازدحام في وسط المدينة ويختصر الطريق بين السوق والجامعة.\n`;
const NAMES = ['الضفاف', 'الميناء', 'السهل', 'الجبل', 'الوادي'];
/** Clippings of one outlet, a file for each stamp: `0.txt`, `1.txt` … */
const shelf = (stamps: readonly string[], outlet?: string): Record<string, string> =>
  Object.fromEntries(stamps.map((stamp, index) => [`content/${index}.txt`, clipping(NAMES[index] ?? '', stamp, outlet)]));
const DAY_FIRST = ['25/02/2012', '13-03-2012', 'الجمعة 03/08/2012'];
const open = (outlet?: string) => ({ 'content/open.txt': clipping('القلعة', `${OPEN} 10:15`, outlet) });

async function read(paths: ProjectPaths, id = 'open') {
  const { archive, made, kept } = await readArchive(paths);
  const article: Article = await openArticleStore(paths.cache).get(archive?.byId.get(id)?.key ?? '');
  const rules = article.messages.map(({ rule }) => rule).filter((rule) => rule.startsWith('date'));
  return { article, rules, made, kept, articles: archive?.articles };
}

async function dateOf(context: TestContext, files: Record<string, string>) {
  const { article, rules } = await read(await projectFolder(context, files));
  return [article.datePublished, article.datePublishedFrom, article.edtf, ...rules];
}

const LEFT_OPEN = [null, 'stamp', '2012', 'date-ambiguous'];

describe('a stamp whose day and month could be swapped is read as the other stamps of its outlet', () => {
  for (const [why, files, expected] of [
    ['three print the day first', shelf(DAY_FIRST), ['2012-07-02T10:15', 'inferred', '2012-07-02', 'date-order-inferred']],
    [
      'three print the month first',
      shelf(['02/25/2012', '03-13-2012', 'الخميس 03/08/2012']),
      ['2012-02-07T10:15', 'inferred', '2012-02-07', 'date-order-inferred'],
    ],
    ['two print the day first', shelf(DAY_FIRST.slice(0, 2)), LEFT_OPEN],
    ['three print the day first, one the month', shelf([...DAY_FIRST, '02/25/2012']), LEFT_OPEN],
    ['three are of another outlet', shelf(DAY_FIRST, 'صحيفة الضفاف الجديدة'), LEFT_OPEN],
    ['three write dates with dots, as all do', shelf(['25.02.2012', '13.03.2012', '14.03.2012']), LEFT_OPEN],
    ['three are open themselves', shelf(['03/04/2012', '04/05/2012', '05/06/2012']), LEFT_OPEN],
    [
      'three are stamps of an aggregator',
      shelf(
        [25, 26, 27].map((day) => `سامي الجسارنشر في صحيفة النهر يوم ${day} - 02 - 2012`),
        '',
      ),
      LEFT_OPEN,
    ],
    [
      'one article is clipped three times',
      Object.fromEntries([0, 1, 2].map((index) => [`content/${index}.txt`, clipping('السهل', '25/02/2012')])),
      LEFT_OPEN,
    ],
  ] as const) {
    test(why, async (context) => assert.deepEqual(await dateOf(context, { ...files, ...open() }), expected));
  }

  test('an outlet that no registry has is known by its name', async (context) => {
    const name = 'صحيفة الضفاف الجديدة';
    assert.equal((await dateOf(context, { ...shelf(DAY_FIRST, name), ...open(name) }))[0], '2012-07-02T10:15');
  });

  test('clippings of no outlet decide nothing for each other', async (context) => {
    assert.deepEqual(await dateOf(context, { ...shelf(DAY_FIRST, ''), ...open('') }), LEFT_OPEN);
  });

  test('the one site whose addresses are printed stands for an outlet that is not named', async (context) => {
    const of = (host: string, files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `${text}\nhttp://www.${host}/news/17.html\n`]));
    const day = async (host: string) =>
      (await dateOf(context, { ...of('nahr.example.org', shelf(DAY_FIRST, '')), ...of(host, open('')) }))[0];
    assert.equal(await day('nahr.example.org'), '2012-07-02T10:15');
    assert.equal(await day('other.example.org'), null);
  });
});

test('what the clippings of the outlet show goes before the custom of AM and PM', async (context) => {
  const american = { 'content/open.txt': clipping('القلعة', `${OPEN} 10:15 PM`) };
  assert.equal((await dateOf(context, american))[2], '2012-02-07');
  assert.equal((await dateOf(context, { ...american, ...shelf(DAY_FIRST) }))[2], '2012-07-02');
});

describe('the usage of the outlet’s country', () => {
  const registry = { 'content/outlets.yaml': '- id: al-nahr\n  name: صحيفة النهر\n  kind: newspaper\n  country: IQ\n' };

  test('decides where its stamps show nothing, and is no print', async (context) =>
    assert.deepEqual(await dateOf(context, { ...registry, ...open() }), [
      '2012-07-02T10:15',
      'inferred',
      '2012-07-02',
      'date-order-inferred',
    ]));
  test('does not speak for an outlet that once prints the month first', async (context) =>
    assert.deepEqual(await dateOf(context, { ...registry, ...shelf(['02/25/2012']), ...open() }), LEFT_OPEN));
  test('gives way to what three stamps show', async (context) => {
    const files = shelf(['02/25/2012', '03-13-2012', '03/14/2012']);
    assert.equal((await dateOf(context, { ...registry, ...files, ...open() }))[2], '2012-02-07');
  });
});

test('the note says how many clippings show it, and one of them; the fix-list asks to confirm', async (context) => {
  const { article } = await read(await projectFolder(context, { ...shelf(DAY_FIRST), ...open() }));
  const [published] = article.dates;
  assert.match(published?.note ?? '', /عددها 3 من «صحيفة النهر»، منها 0$/u);
  assert.match(fixList([article]), /^date: 2012-07-02T10:15 {3}# date-order-inferred/m);
});

test('the fix-list goes on naming a stamp that nothing decides, with both readings', async (context) => {
  const { article } = await read(await projectFolder(context, open()));
  assert.match(fixList([article]), /^# date: 2012-07-02 .*\n# date: 2012-02-07 /m);
});

test('a clipping that contradicts takes the decision back, and makes no other clipping anew', async (context) => {
  const paths = await projectFolder(context, { ...shelf(DAY_FIRST), ...open(), 'content/plain.txt': clipping('السور', '17 مايو 2012') });
  const first = await read(paths);
  assert.deepEqual([first.article.edtf, first.made, first.kept], ['2012-07-02', 5, 0]);
  const again = await read(paths);
  assert.deepEqual([again.made, again.kept], [0, 5]);

  await writeFile(join(paths.content, 'against.txt'), clipping('البرج', '02/25/2012'));
  const against = await read(paths);
  assert.deepEqual([against.article.edtf, against.rules, against.made, against.kept], ['2012', ['date-ambiguous'], 1, 5]);
  const clean = await projectFolder(context, {
    ...shelf(DAY_FIRST),
    ...open(),
    'content/plain.txt': clipping('السور', '17 مايو 2012'),
    'content/against.txt': clipping('البرج', '02/25/2012'),
  });
  assert.deepEqual((await read(clean)).articles, against.articles, 'what was built step by step is what is built at once');

  await rm(join(paths.content, 'against.txt'));
  const back = await read(paths);
  assert.deepEqual([back.made, back.kept], [1, 4]);
  assert.deepEqual(back.articles, first.articles);
});

test('the order of the files does not matter', async (context) => {
  const of = async (name: string) => {
    const paths = await projectFolder(context, { ...shelf(DAY_FIRST), [`content/${name}.txt`]: open()['content/open.txt'] });
    return (await read(paths, name)).article.dates;
  };
  assert.deepEqual(await of('-1'), await of('z'));
});
