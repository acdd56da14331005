import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import { publishedArticleSchema } from '../../src/model/article.ts';
import { builtSites } from './build-sites.ts';
import { csvRows } from './csv-rows.ts';

describe('data files', async () => {
  const { root } = await builtSites();
  const read = (file: string): Promise<string> => readFile(join(root.dist, file), 'utf8');
  const records = (await read('data/articles.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const articles = records.map((record) => publishedArticleSchema.parse(record));

  it('articles.jsonl holds records that article.schema.json allows', async () => {
    const ajv = new Ajv2020({ strict: false });
    const validate = ajv.compile(JSON.parse(await read('data/article.schema.json')));
    for (const record of records) assert.ok(validate(record), ajv.errorsText(validate.errors));
    assert.equal(validate({ ...articles[0], views: -1 }), false);
  });

  it('quotes.csv holds a row of equal length for every statement', async () => {
    const [head = [], ...rows] = csvRows(await read('data/quotes.csv'));
    assert.equal(rows.length, articles.flatMap(({ quotes }) => quotes).length);
    assert.deepEqual([...new Set(rows.map((row) => row.length))], [head.length]);
    const text = head.indexOf('text');
    assert.deepEqual(
      rows.map((row) => row[text]),
      articles.flatMap(({ quotes }) => quotes.map((quote) => quote.text)),
    );
  });

  it('actors.json lists every actor that an article names', async () => {
    const actors: { id: string }[] = JSON.parse(await read('data/actors.json'));
    const named = new Set(articles.flatMap((article) => article.actors.map(({ id }) => id)));
    assert.deepEqual(new Set(actors.map(({ id }) => id)), named);
  });

  for (const file of ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'favicon.svg']) {
    it(`${file} is well-formed XML`, async () => assert.ok(new XMLParser().parse(await read(file), true)));
  }

  it('feed.xml is RSS with a guid and a link for every item', async () => {
    const { rss } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' }).parse(await read('feed.xml'));
    assert.equal(rss['@_version'], '2.0');
    assert.ok(rss.channel.item.length > 0);
    for (const { title, link, guid } of rss.channel.item) assert.ok(title && link && guid);
  });

  it('robots.txt points to the sitemap', async () => {
    assert.match(await read('robots.txt'), new RegExp(`^Sitemap: ${root.address}sitemap-index.xml$`, 'm'));
  });
});
