import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Element } from 'hast';
import type { Article } from '../../src/model/article.ts';
import { builtSites } from './build-sites.ts';
import { elementsOf, type SitePage, sitePages, textOf } from './site-pages.ts';

const sites = await builtSites();
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const isA = (name: string) => (element: Element) => [element.properties['className']].flat().includes(name);

for (const name of ['root', 'large'] as const) {
  const site = sites[name];
  const pages = await sitePages(site);
  const lines = (await readFile(join(site.dist, 'data/articles.jsonl'), 'utf8')).trimEnd().split('\n');
  const articles = lines.map((line): Article => JSON.parse(line));
  const statements = articles.flatMap(({ url, quotes }) => quotes.map((quote) => ({ address: `${url}#${quote.id}`, quote })));

  /** The addresses of the statements on the pages whose path has a shape. */
  const listed = (shape: RegExp): string[] =>
    pages
      .filter(({ path }) => shape.test(path))
      .flatMap(({ tree }) => elementsOf(tree, ({ tagName }) => tagName === 'blockquote'))
      .map(({ properties }) => decodeURIComponent(String(properties['cite'])));

  describe(`the statements of ${name}`, () => {
    it('stand each once on the pages by year, the undated at the end', () => {
      assert.ok(statements.length > 0);
      assert.deepEqual(listed(/^\/statements\/(?:\d{4}|undated)\/(?:.+\/)?$/).sort(), statements.map(({ address }) => address).sort());
    });

    it('stand on the pages of their speaker, all of them by year where they are many', () => {
      const bySpeaker = Map.groupBy(statements, ({ quote }) => quote.speaker?.id ?? '');
      bySpeaker.delete('');
      assert.ok(bySpeaker.size > 0);
      for (const [actor, said] of bySpeaker) {
        const addresses = said.map(({ address }) => address).sort();
        const whole = listed(new RegExp(`^/statements/by/${actor}/$`)).sort();
        const byYear = listed(new RegExp(`^/statements/by/${actor}/(?:\\d{4}|undated)/(?:.+/)?$`)).sort();
        assert.deepEqual(said.length > 100 ? byYear : whole, addresses, actor);
      }
    });

    it('stand on the pages of the topics that they are about, all of them by year where they are many', () => {
      const topics = new Set(statements.flatMap(({ quote }) => quote.topics));
      assert.ok(topics.size > 0);
      for (const topic of topics) {
        const about = statements.filter(({ quote }) => quote.topics.includes(topic)).map(({ address }) => address);
        const whole = listed(new RegExp(`^/statements/topic/${topic}/$`));
        const byYear = listed(new RegExp(`^/statements/topic/${topic}/(?:\\d{4}|undated)/(?:.+/)?$`));
        assert.deepEqual(byYear.sort(), about.length > 100 ? about.sort() : [], topic);
        if (about.length <= 100) assert.deepEqual(whole.sort(), about.sort(), topic);
        else assert.ok(whole.length >= 100 && whole.every((address) => about.includes(address)), topic);
        const positions = listed(new RegExp(`^/topics/${topic}/$`));
        assert.ok(positions.length > 0 && positions.every((address) => about.includes(address)), topic);
      }
    });

    it('have a card with speaker, how known, cue and channel, and a citation with the address', () => {
      const pageOf = new Map(pages.map((page): [string, SitePage] => [page.path, page]));
      for (const article of articles) {
        const { tree } = pageOf.get(article.url) ?? assert.fail(article.url);
        const cards = elementsOf(tree, isA('quote')).map((card) => flat(textOf(card)));
        const cites = elementsOf(tree, isA('cite')).map((cite) => flat(textOf(cite)));
        assert.equal(cites.length, article.quotes.length);
        for (const quote of article.quotes) {
          const card = cards.find((text) => text.includes(flat(quote.text))) ?? assert.fail(`${article.url}: no card of ${quote.id}`);
          for (const words of [quote.speaker?.name, quote.speakerText, quote.via]) if (words) assert.ok(card.includes(flat(words)), words);
          const address = new URL(`${article.url.slice(1)}#${quote.id}`, site.address).href;
          assert.ok(
            cites.some((cite) => cite.endsWith(address) && cite.includes(flat(article.headline))),
            address,
          );
        }
      }
    });
  });
}

describe('an inferred mention', () => {
  it('says why in the text, to the eye and to screen readers, and the text stays as it is', async () => {
    const articles = (await sitePages(sites.root)).filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));
    const links = articles.flatMap(({ tree }) =>
      elementsOf(tree, ({ properties }) => 'dataWhy' in properties).map((link) => ({ tree, link })),
    );
    assert.ok(links.length > 0);
    for (const { tree, link } of links) {
      const { dataWhy, ariaDescribedBy } = link.properties;
      const [note] = elementsOf(tree, ({ properties }) => properties['id'] === [ariaDescribedBy].flat().join());
      assert.equal(textOf(note ?? assert.fail(`no note ${ariaDescribedBy}`)), dataWhy);
      assert.ok(!textOf(link).includes(String(dataWhy)));
    }
  });
});
