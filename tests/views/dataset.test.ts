import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { summarize } from '../../src/archive/summarize.ts';
import { type Article, publishedArticleSchema } from '../../src/model/article.ts';
import type { Quote } from '../../src/model/quote.ts';
import { datasetFiles } from '../../src/views/dataset.ts';
import { makeArticle } from '../make-article.ts';
import { textOf } from './dataset-text.ts';
import { makeActor, makeArchive } from './make-summary.ts';

const quote = (fields: Partial<Quote>): Quote => ({
  id: 'q1',
  text: 'كلام',
  paragraph: 0,
  start: 0,
  end: 4,
  direct: true,
  closed: true,
  speaker: null,
  speakerText: null,
  verb: null,
  verbText: null,
  via: null,
  said: null,
  topics: [],
  speakerFrom: null,
  ...fields,
});

const mention = { paragraph: 0, start: 0, end: 3, text: 'سمر', by: 'name' as const, because: null };

const articles: Article[] = [
  makeArticle('first', {
    candidates: [
      { name: 'سمير', kind: 'person', role: null, because: 'verb', mentions: [{ paragraph: 0, start: 4, end: 8, text: 'سمير' }] },
    ],
    edtf: '2020-01-02',
    publisher: { id: null, name: 'الرفّ', printed: 'الرفّ', from: 'printed', evidence: 'سطر' },
    actors: [{ id: 'samar', name: 'سمر', kind: 'person', mentions: [mention, mention] }],
    quotes: [
      quote({ id: 'q1', text: 'قالت "نعم"', paragraph: 2, speaker: { id: 'samar', name: 'سمر' }, verb: 'قال' }),
      quote({ id: 'q2', text: '=1+1' }),
    ],
  }),
  makeArticle('ثانٍ', {
    actors: [
      { id: 'samar', name: 'سمر', kind: 'person', mentions: [mention] },
      { id: 'port', name: 'الميناء', kind: 'place', mentions: [mention] },
    ],
  }),
];

const published = articles.map(({ candidates: _, ...rest }) => rest);

function archiveOf(records: readonly Article[] = articles) {
  return makeArchive(
    records.map((article) => summarize(article, article.id)),
    [makeActor('samar', { name: 'سمر' }), makeActor('port', { kind: 'place' }), makeActor('absent')],
  );
}

function filesByPath(): Map<string, string> {
  const files = datasetFiles(archiveOf(), 'https://shelf.example/base/');
  return new Map(files.map((file) => [file.path, textOf(file, articles)]));
}

test('data/articles.jsonl holds one record a line, in the order given, without what no editor has decided', () => {
  const text = filesByPath().get('data/articles.jsonl')!;
  assert.ok(text.endsWith('\n'));
  assert.deepEqual(
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    published,
  );
});

test('data/article.schema.json is the JSON Schema of the record, and the records fit it', () => {
  const schema = JSON.parse(filesByPath().get('data/article.schema.json')!);
  assert.match(schema.$schema, /json-schema\.org/);
  assert.deepEqual(schema.required.toSorted(), Object.keys(publishedArticleSchema.shape).toSorted());
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  for (const article of published) assert.equal(validate(article), true, JSON.stringify(validate.errors));
  assert.equal(validate(articles[0]), false, 'candidates are not published');
  assert.equal(validate({ ...published[0], headline: 3 }), false);
  assert.equal(validate({ ...published[0], other: 3 }), false);
});

test('data/actors.json lists the actors that appear, most present first, with counts', () => {
  const actors = JSON.parse(filesByPath().get('data/actors.json')!);
  assert.deepEqual(
    actors.map(({ id, url, counts }: { id: string; url: string; counts: object }) => ({ id, url, counts })),
    [
      { id: 'samar', url: '/actors/samar/', counts: { articles: 2, mentions: 3, statements: 1 } },
      { id: 'port', url: '/actors/port/', counts: { articles: 1, mentions: 1, statements: 0 } },
    ],
  );
  assert.equal(actors[0].name, 'سمر');
});

test('data/quotes.csv has one row a statement, with the address of the statement', () => {
  const text = filesByPath().get('data/quotes.csv')!;
  assert.equal(text.charCodeAt(0), 0xfeff, 'a byte order mark, for Excel');
  assert.deepEqual(text.slice(1).split('\r\n'), [
    'article,date,outlet,speaker_id,speaker,verb,text,paragraph,url',
    'first,2020-01-02,الرفّ,samar,سمر,قال,"قالت ""نعم""",3,https://shelf.example/base/articles/first/#q1',
    "first,2020-01-02,الرفّ,,,,'=1+1,1,https://shelf.example/base/articles/first/#q2",
    '',
  ]);
});

test('a file can be asked for again', () => {
  for (const file of datasetFiles(archiveOf(), 'https://shelf.example/')) {
    assert.equal(textOf(file, articles), textOf(file, articles), file.path);
  }
});

test('no file holds what no editor has decided', () => {
  const [first] = articles;
  assert.ok(first?.candidates[0]);
  const marked = { ...first, candidates: [{ ...first.candidates[0], name: 'اسم لم يُحسم' }] };
  for (const file of datasetFiles(archiveOf([marked]), 'https://shelf.example/')) {
    assert.ok(!textOf(file, [marked]).includes('اسم لم يُحسم'), file.path);
  }
});
