import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openArticleStore } from '../../src/archive/article-store.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { type Article, articleSchema } from '../../src/model/article.ts';
import { CLIPPING, projectFolder } from './project-folder.ts';

const SECOND = `جسر خشبي يعود إلى وسط البلدة القديمة

نشر في 20-05-2024 | 08:30

أعادت البلدية في ساعة مبكرة من صباح الاثنين فتح الجسر الخشبي الذي يربط ضفتي النهر عند السوق القديم وسط البلدة.

وقال العمال إن ألواح الجسر استبدلت كلها، وإن الدرابزين الحديدي صنع في ورشة محلية خلال شهرين من العمل المتواصل.
`;

/** The records that content/ gives with these files, by id, and what is wrong with it. */
async function articlesOf(
  context: TestContext,
  files: Record<string, string>,
): Promise<{ articles: Map<string, Article>; errors: string[] }> {
  const paths = await projectFolder(context, files);
  const { archive, diagnostics } = await readArchive(paths);
  const store = openArticleStore(paths.cache);
  const articles = new Map<string, Article>();
  for (const { id, key } of archive?.articles ?? []) articles.set(id, articleSchema.parse(await store.get(key)));
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line, found }) => `${rule} ${file}:${line} ${found}`);
  return { articles, errors };
}

const EVERYTHING = `headline: عنوان المحرر
kicker: فوق
alternativeHeadline: تحت
date: 2024-03-14
modified: 2024-03-15T09:00
outlet: al-nahr
agencies: [al-nahr, وكالة غير معروفة]
author: كاتب
section: باب
places: [الجبل]
captions: [السد من الجنوب]
views: 12
topics: []
notActors: [iraq]
drop: [5]
`;

test('every field that a reader sees can be set, wins and is named as edited', async (context) => {
  const { articles, errors } = await articlesOf(context, { 'content/a.txt': CLIPPING, 'content/a.yaml': EVERYTHING });
  assert.deepEqual(errors, []);
  const article = articles.get('a');
  assert.ok(article);
  const { headline, kicker, alternativeHeadline, datePublished, dateModified, publisher, author, articleSection } = article;
  assert.deepEqual([headline, kicker, alternativeHeadline], ['عنوان المحرر', 'فوق', 'تحت']);
  assert.deepEqual([datePublished, dateModified], ['2024-03-14', '2024-03-15T09:00']);
  assert.deepEqual([publisher?.id, publisher?.from, author, articleSection], ['al-nahr', 'editor', 'كاتب', 'باب']);
  assert.deepEqual(article.agencies, [
    { id: 'al-nahr', name: 'صحيفة النهر', printed: null },
    { id: null, name: 'وكالة غير معروفة', printed: null },
  ]);
  assert.deepEqual([article.datelinePlaces, article.captions, article.topics], [['الجبل'], ['السد من الجنوب'], []]);
  assert.ok(!article.actors.some(({ id }) => id === 'iraq'));
  assert.equal(article.views, 12);
  assert.deepEqual(article.paragraphLines, [7]);
  assert.deepEqual(
    article.dropped.map(({ line, reason }) => [line, reason]),
    [[5, 'editor']],
  );
  assert.equal(article.edited.length, 15);
});

test('a record without a sidecar has nothing edited', async (context) => {
  const { articles } = await articlesOf(context, { 'content/a.txt': CLIPPING });
  assert.deepEqual([articles.get('a')?.edited, articles.get('a')?.part], [[], null]);
});

test('a kept line is a paragraph in its place, whatever it was read as', async (context) => {
  const clipping = CLIPPING.replace('\n\nوقال ناصر', '\n\nback to top\n\nوقال ناصر');
  const files = { 'content/a.txt': clipping, 'content/a.yaml': 'keep: [7]\n' };
  const { articles } = await articlesOf(context, files);
  assert.deepEqual([articles.get('a')?.paragraphLines, articles.get('a')?.dropped], [[5, 7, 9], []]);
  assert.deepEqual(articles.get('a')?.edited, ['paragraphs']);
  const headline = await articlesOf(context, { ...files, 'content/a.yaml': 'keep: [1]\n' });
  assert.deepEqual([headline.articles.get('a')?.headlineFrom, headline.articles.get('a')?.paragraphLines], ['derived', [1, 5, 9]]);
});

const WRAPPED = [
  'شرعت البلدية في ترميم الجسر القديم الذي يصل الضفتين عند مدخل السوق',
  'بعد أن ظل مغلقا خمسة أعوام بسبب الشقوق التي ظهرت في دعاماته إثر',
  'فيضان الربيع الذي جرف أجزاء من الطريق المؤدي إليه وأتلف المصابيح',
  'التي كانت تضيئه ليلا في الأيام العادية.',
];

test('a kept line brings all the lines that were joined with it', async (context) => {
  const clipping = `ترميم جسر السوق القديم\n\nنشر في 13-03-2024\n\n${[
    WRAPPED,
    WRAPPED.map((line) => line.replace('البلدية', 'المحافظة')),
    WRAPPED,
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
  const linesOf = async (yaml: string) => {
    const { articles, errors } = await articlesOf(context, { 'content/a.txt': clipping, 'content/a.yaml': yaml });
    const { paragraphs = [], paragraphLines, dropped } = articles.get('a') ?? {};
    return { errors, paragraphLines, last: paragraphs.at(-1), dropped: dropped?.length };
  };
  const without = await linesOf('');
  assert.deepEqual([without.paragraphLines, without.dropped], [[5, 10], 1]);
  const whole = { errors: [], paragraphLines: [5, 10, 15], last: WRAPPED.join(' '), dropped: 0 };
  assert.deepEqual(await linesOf('keep: [15-18]\n'), whole);
  assert.deepEqual(await linesOf('keep: [17]\n'), whole);
});

test('a kept headline over two lines is one paragraph', async (context) => {
  const clipping = CLIPPING.replace('في شمال البلاد', 'في\nشمال البلاد');
  const { articles } = await articlesOf(context, { 'content/a.txt': clipping, 'content/a.yaml': 'keep: [1]\n' });
  assert.equal(articles.get('a')?.paragraphs[0], CLIPPING.split('\n')[0]);
});

test('a kept line is no credit, even where it names an outlet or a writer', async (context) => {
  for (const name of ['صحيفة النهر', 'بقلم: سليم ناصر']) {
    const files = { 'content/a.txt': `${CLIPPING}\n${name}\n` };
    const read = (await articlesOf(context, files)).articles.get('a');
    assert.ok(read && !read.paragraphs.includes(name) && (read.publisher !== null || read.author !== null), name);
    const kept = (await articlesOf(context, { ...files, 'content/a.yaml': 'keep: [9]\n' })).articles.get('a');
    assert.deepEqual([kept?.paragraphs.at(-1), kept?.publisher, kept?.author], [name, null, null]);
  }
});

test('a heading of few words below the headline is the deck, and not lost for a name', async (context) => {
  const { articles } = await articlesOf(context, {
    'content/a.md': `# افتتاح سد جديد على النهر\n\n## الحقول والماء\n\n${CLIPPING.split('\n').slice(4).join('\n')}`,
    'content/b.html': `<h1>افتتاح سد جديد على النهر</h1><h2>الحقول والماء</h2>${CLIPPING.split('\n')
      .slice(4)
      .map((line) => `<p>${line}</p>`)
      .join('')}`,
  });
  for (const { id, alternativeHeadline, dropped } of articles.values())
    assert.deepEqual([alternativeHeadline, dropped], ['الحقول والماء', []], id);
  assert.equal(articles.size, 2);
});

const NAMELESS: [name: string, text: string, headline: string][] = [
  [
    'صفحة.html',
    '<html><head><title>سوق السمك | صحيفة النهر</title><meta property="og:site_name" content="صحيفة النهر"></head></html>',
    'سوق السمك',
  ],
  ['قصاصة.md', '---\nsection: باب\n---\n', 'قصاصة'],
  ['نجوم.txt', '***\n', 'نجوم'],
];
for (const [name, text, headline] of NAMELESS) {
  test(`a clipping without a text has a name: ${name}`, async (context) => {
    const { articles } = await articlesOf(context, { [`content/${name}`]: text });
    assert.deepEqual(
      [...articles.values()].map((article) => [article.headline, article.headlineFrom]),
      [[headline, 'derived']],
    );
  });
}

test('what the editor says is not asked again', async (context) => {
  const files = { 'content/a.txt': CLIPPING.replace('\n\nنشر', '\n\nهزبر شمندر\n\nنشر').replace(/نشر.*/u, '') };
  const rulesOf = async (yaml: string) => {
    const { articles } = await articlesOf(context, { ...files, 'content/a.yaml': yaml });
    return articles.get('a')?.messages.flatMap(({ rule }) => (/^(?:outlet|credit)-/u.test(rule) ? [rule] : []));
  };
  assert.deepEqual(await rulesOf(''), ['outlet-missing', 'credit-unknown']);
  assert.deepEqual(await rulesOf('outlet: null\n'), ['credit-unknown']);
  assert.deepEqual(await rulesOf('author: null\n'), ['outlet-missing']);
  assert.deepEqual(await rulesOf('author: هزبر شمندر\n'), ['outlet-missing']);
  assert.deepEqual(await rulesOf('outlet: هزبر شمندر\n'), ['outlet-unknown']);
});

const TWO = `${CLIPPING}\n- - -\n${SECOND}`;
const PARTS = 'outlet: al-nahr\nparts:\n  - lines: [1, 7]\n  - lines: 10-16\n    author: كاتبة\n';

test('parts make articles of one file, each with its own lines, dates and corrections', async (context) => {
  const { articles, errors } = await articlesOf(context, { 'content/a.txt': TWO, 'content/a.yaml': PARTS });
  assert.deepEqual([[...articles.keys()], errors], [['a', 'a-2'], []]);
  const [first, second] = [articles.get('a'), articles.get('a-2')];
  assert.deepEqual([first?.datePublished?.slice(0, 10), second?.datePublished?.slice(0, 10)], ['2024-03-13', '2024-05-20']);
  assert.deepEqual([first?.headline, second?.headline], [CLIPPING.split('\n')[0], SECOND.split('\n')[0]]);
  assert.deepEqual(
    [first?.paragraphLines, second?.paragraphLines],
    [
      [5, 7],
      [14, 16],
    ],
  );
  assert.deepEqual([first?.publisher?.id, second?.publisher?.id, first?.author, second?.author], ['al-nahr', 'al-nahr', null, 'كاتبة']);
  assert.deepEqual(first?.dropped, [{ line: 9, text: '- - -', reason: 'editor' }]);
  assert.deepEqual(
    [first?.part, second?.part],
    [
      { number: 1, of: 2, lines: [1, 9] },
      { number: 2, of: 2, lines: [10, 17] },
    ],
  );
  assert.deepEqual([second?.url, second?.file, second?.dropped], ['/articles/a-2/', 'content/a.txt', []]);
});

test('parts are kept in the store, and made anew where one of them is lost', async (context) => {
  const paths = await projectFolder(context, { 'content/a.txt': TWO, 'content/a.yaml': PARTS });
  const first = await readArchive(paths);
  assert.deepEqual([first.made, first.kept], [2, 0]);
  const again = await readArchive(paths);
  assert.deepEqual([again.made, again.kept], [0, 2]);
  assert.deepEqual(again.archive?.articles, first.archive?.articles);
  const key = first.archive?.byId.get('a-2')?.key ?? '';
  await rm(join(paths.cache, 'articles', key.slice(0, 2), `${key.split('-')[0]}.jsonl`));
  assert.equal((await readArchive(paths)).made, 2);
  await writeFile(join(paths.content, 'a.yaml'), '');
  assert.deepEqual([...((await readArchive(paths)).archive?.byId.keys() ?? [])], ['a']);
});

test('a part whose id another file has is an error', async (context) => {
  const { articles, errors } = await articlesOf(context, { 'content/a-2.txt': CLIPPING, 'content/a.txt': TWO, 'content/a.yaml': PARTS });
  assert.deepEqual(errors, ['id-duplicate content/a.txt:10 the id a-2 of part 2, which content/a-2.txt has']);
  assert.equal(articles.get('a-2')?.file, 'content/a-2.txt');
});

const WRONG: [yaml: string, error: string][] = [
  ['headline: ع\ndrop:\n  - 99\n', 'sidecar-lines content/a.yaml:3 line 99'],
  ['keep: [2]\n', 'sidecar-lines content/a.yaml:1 line 2, which is blank'],
  ['parts:\n  - lines: 1-7\n  - lines: 7-8\n', 'sidecar-lines content/a.yaml:3 lines 7-8'],
  ['parts:\n  - lines: 1-70\n', 'sidecar-lines content/a.yaml:2 lines 1-70'],
  ['parts:\n  - lines: 1-7\n    drop:\n      - 200-300\n', 'sidecar-lines content/a.yaml:4 lines 200-300'],
  ['drop: [5-7]\nkeep:\n  - 6-7\n', 'sidecar-lines content/a.yaml:3 line 7, kept and dropped'],
  ['parts:\n  - lines: 1-5\n    keep: [7]\n  - lines: 6-7\n', 'sidecar-lines content/a.yaml:3 line 7'],
  ['keep: [7]\nparts:\n  - lines: 1-5\n', 'sidecar-lines content/a.yaml:1 line 7'],
];
for (const [yaml, error] of WRONG) {
  test(`lines that the clipping has not are an error: ${JSON.stringify(yaml)}`, async (context) => {
    const { errors } = await articlesOf(context, { 'content/a.txt': CLIPPING, 'content/a.yaml': yaml });
    assert.deepEqual(errors, [error]);
  });
}

test('lines in no part are warned of, unless they are dropped', async (context) => {
  const gaps = async (yaml: string) => {
    const { diagnostics } = await readArchive(await projectFolder(context, { 'content/a.txt': TWO, 'content/a.yaml': yaml }));
    return diagnostics.filter(({ rule }) => rule === 'sidecar-parts-gap').map(({ line, found }) => [line, found]);
  };
  assert.deepEqual(await gaps('headline: ع\nparts:\n  - lines: 1-3\n  - lines: 10-15\n'), [
    [2, 'lines 5-7 in no part'],
    [2, 'line 16 in no part'],
  ]);
  assert.deepEqual(await gaps('drop: [5-9]\nparts:\n  - lines: 1-3\n  - lines: 10-17\n'), []);
});

test('front matter drops lines by their number in the file', async (context) => {
  const { articles, errors } = await articlesOf(context, { 'content/a.md': `---\ndrop: [10]\n---\n${CLIPPING}` });
  assert.deepEqual([errors, articles.get('a')?.paragraphLines], [[], [8]]);
});
