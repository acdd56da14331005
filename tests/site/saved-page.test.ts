import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Element } from 'hast';
import type { Article } from '../../src/model/article.ts';
import { HEADLINE, TEXT } from '../parse/formats/engines.ts';
import { builtSites } from './build-sites.ts';
import { elementsOf, sitePages, textOf } from './site-pages.ts';

const { large } = await builtSites();
const pages = new Map((await sitePages(large)).map((page) => [page.path, page]));
const records = (await readFile(join(large.dist, 'data/articles.jsonl'), 'utf8')).trimEnd().split('\n');
const articles = new Map(records.map((line): Article => JSON.parse(line)).map((article) => [article.id, article]));

const flat = (element: Element): string => textOf(element).replace(/\s+/gu, ' ').trim();

/** The evidence list of an article's page, and its raw section. */
function partsOf(id: string): { evidence: Element; raw: Element; article: Article } {
  const page = pages.get(`/articles/${id}/`);
  const article = articles.get(id);
  assert.ok(page && article, `${id} has no page`);
  const [evidence] = elementsOf(
    page.tree,
    ({ tagName, properties }) => tagName === 'dl' && String(properties['className']).includes('evidence'),
  );
  const [raw] = elementsOf(page.tree, ({ properties }) => properties['id'] === 'raw');
  assert.ok(evidence && raw);
  return { evidence, raw, article };
}

const SAID: Readonly<Record<string, readonly string[]>> = {
  'saved-amp': ['JSON-LD datePublished: 2018-10-04T18:20:00+03:00', 'JSON-LD dateModified: 2018-10-04T19:05:00+03:00', 'بوابة الضفاف'],
  'saved-blogger': ['datePublished: 2018-10-04T18:20:00+03:00'],
  'saved-wordpress': ['<time datetime>: 2018-10-04T18:20:00+03:00'],
};

describe('the page of a saved web page', () => {
  for (const [id, said] of Object.entries(SAID)) {
    it(`${id}: shows the article, and as evidence what the page says of itself, with a link to its line`, () => {
      const { evidence, raw, article } = partsOf(id);
      assert.deepEqual([article.headline, article.paragraphs], [HEADLINE, TEXT]);
      assert.deepEqual([article.datePublished, article.datePublishedFrom], ['2018-10-04T18:20+03:00', 'stamp']);
      const shown = flat(evidence);
      for (const words of [...said, 'سعاد الملاّح']) assert.ok(shown.includes(words), `${words} is missing in: ${shown}`);
      const lines = elementsOf(raw, ({ properties }) => /^L?\d+$|^line-\d+$/.test(String(properties['id']))).map(
        ({ properties }) => `#${properties['id']}`,
      );
      const links = elementsOf(evidence, ({ tagName, properties }) => tagName === 'a' && String(properties['href']).startsWith('#'));
      assert.ok(links.length >= 3);
      for (const { properties } of links) assert.ok(lines.includes(String(properties['href'])), `${properties['href']} leads nowhere`);
    });
  }

  it('tells the encoding that was found', () => {
    assert.equal(partsOf('saved-blogger').article.encoding, 'windows-1256');
    assert.match(flat(partsOf('saved-blogger').raw), /windows-1256/i);
  });
});
