import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Element, Root } from 'hast';
import type { Article } from '../../src/model/article.ts';
import { ARTICLES_FOR_FILE } from '../../src/views/actor-profile.ts';
import { STATEMENTS_OF_TOPIC, STATEMENTS_TO_FILTER } from '../../src/views/statement-filters.ts';
import { builtSites } from './build-sites.ts';
import { elementsOf, sitePages, textOf } from './site-pages.ts';

const sites = await builtSites();
const isA = (name: string) => (element: Element) => [element.properties['className']].flat().includes(name);
const hrefs = (tree: Root | Element): Set<string> =>
  new Set(elementsOf(tree, ({ tagName }) => tagName === 'a').map(({ properties }) => decodeURIComponent(String(properties['href']))));

for (const name of ['root', 'large'] as const) {
  const site = sites[name];
  const pages = new Map((await sitePages(site)).map((page) => [page.path, page.tree]));
  const lines = (await readFile(join(site.dist, 'data/articles.jsonl'), 'utf8')).trimEnd().split('\n');
  const articles = lines.map((line): Article => JSON.parse(line));
  const pageAt = (path: string): Root => pages.get(path) ?? assert.fail(`no page ${path}`);
  const namedIn = Map.groupBy(
    articles.flatMap((article) => article.actors.map((actor) => ({ article, actor }))),
    ({ actor }) => actor.id,
  );
  const offices = Map.groupBy(
    articles.flatMap((article) => article.offices.map((office) => ({ article, office }))),
    ({ office }) => office.id,
  );

  /** The addresses of the statements on the pages whose path has a shape. */
  const listed = (shape: RegExp): string[] =>
    [...pages]
      .filter(([path]) => shape.test(path))
      .flatMap(([, tree]) => elementsOf(tree, ({ tagName }) => tagName === 'blockquote'))
      .map(({ properties }) => decodeURIComponent(String(properties['cite'])));

  describe(`the page of an actor of ${name}`, () => {
    it('has every printed form of the name, the inferred apart', () => {
      assert.ok(namedIn.size > 20);
      for (const [id, places] of namedIn) {
        const groups = elementsOf(pageAt(`/actors/${id}/`), isA('names'));
        const shown = (inferred: boolean): string =>
          groups
            .filter((group) => elementsOf(group, isA('flag')).length > 0 === inferred)
            .map(textOf)
            .join();
        for (const { text, by } of places.flatMap(({ actor }) => actor.mentions)) {
          assert.ok(
            shown(by === 'office' || by === 'spelling').includes(text.trim().replace(/\p{M}/gu, '')) || /\p{M}/u.test(text),
            `${id}: ${text}`,
          );
        }
      }
    });

    it('names the clippings that attest a role, and draws bands of dated ones', () => {
      const holders = new Set(
        [...offices.values()].flat().flatMap(({ office }) => (office.holderFrom === 'named' ? [office.holder ?? ''] : [])),
      );
      assert.ok(holders.size > 0);
      for (const id of holders) {
        const tree = pageAt(`/actors/${id}/`);
        const attested = new Set(elementsOf(tree, isA('attested')).flatMap((list) => [...hrefs(list)]));
        const says = [...offices.values()].flat().filter(({ office }) => office.holder === id && office.holderFrom === 'named');
        const articleUrls = new Set(says.map(({ article }) => article.url));
        assert.ok(attested.size >= Math.min(3, articleUrls.size), id);
        for (const url of attested) assert.ok(articleUrls.has(url), `${id}: ${url}`);
        assert.ok(elementsOf(tree, isA('band')).length > 0, id);
      }
    });

    it('draws who appears with the actor, with a title and a text, and a table beside it', () => {
      for (const [id, places] of namedIn) {
        const tree = pageAt(`/actors/${id}/`);
        const others = new Set(places.flatMap(({ article }) => article.actors.map((actor) => actor.id)).filter((other) => other !== id));
        const [figure] = elementsOf(tree, isA('company'));
        assert.equal(figure !== undefined, others.size > 1, id);
        if (!figure) continue;
        const [title, desc] = ['title', 'desc'].map((tag) =>
          textOf(elementsOf(figure, ({ tagName }) => tagName === tag)[0] ?? assert.fail(tag)),
        );
        assert.ok(title && desc);
        assert.equal(desc.split('؛').length, Math.min(12, others.size), id);
        assert.equal(elementsOf(figure, ({ tagName }) => tagName === 'circle').length, Math.min(12, others.size));
      }
    });

    it('has a file of its own where many articles name the actor', async () => {
      for (const [id, places] of namedIn) {
        const href = `/data/actors/${id}.json`;
        const many = places.length >= ARTICLES_FOR_FILE;
        assert.equal(hrefs(pageAt(`/actors/${id}/`)).has(href), many, id);
        if (!many) continue;
        const file = JSON.parse(await readFile(join(site.dist, href), 'utf8'));
        assert.equal(file.counts.articles, places.length);
      }
    });
  });

  describe(`statements by and about an actor of ${name}`, () => {
    const statements = articles.flatMap((article) =>
      article.quotes.map((quote) => ({
        address: `${article.url}#${quote.id}`,
        quote,
        about: article.actors.filter(
          ({ id, mentions }) =>
            quote.speaker?.id !== id &&
            mentions.some(({ paragraph, start, end }) => paragraph === quote.paragraph && start < quote.end && end > quote.start),
        ),
      })),
    );

    it('about the actor stand on the page, all of them by year where they are many', () => {
      for (const id of namedIn.keys()) {
        const about = statements.filter((statement) => statement.about.some((actor) => actor.id === id)).map(({ address }) => address);
        const own = listed(new RegExp(`^/actors/${id}/about/$`)).sort();
        const byYear = listed(new RegExp(`^/actors/${id}/about/(?:\\d{4}|undated)/`)).sort();
        if (about.length <= 12) assert.equal(own.length, 0, id);
        else if (about.length <= 100) assert.deepEqual(own, about.sort(), id);
        assert.deepEqual(byYear, about.length > 100 ? about.sort() : [], id);
        const shown = listed(new RegExp(`^/actors/${id}/$`));
        assert.ok(shown.length > 0 || about.length === 0, id);
      }
    });

    it('can be filtered by topic where there are enough', () => {
      let filtered = 0;
      for (const id of namedIn.keys()) {
        for (const side of ['by', 'about'] as const) {
          const own = statements.filter(({ quote, about }) =>
            side === 'by' ? quote.speaker?.id === id : about.some((actor) => actor.id === id),
          );
          for (const topic of new Set(own.flatMap(({ quote }) => quote.topics))) {
            const on = own.filter(({ quote }) => quote.topics.includes(topic)).map(({ address }) => address);
            const path = side === 'by' ? `/statements/by/${id}` : `/actors/${id}/about`;
            const shown = listed(new RegExp(`^${path}/topic/${topic}/(?:\\d+/)?$`)).sort();
            const enough = own.length >= STATEMENTS_TO_FILTER && on.length >= STATEMENTS_OF_TOPIC;
            assert.deepEqual(shown, enough ? on.sort() : [], `${path} ${topic}`);
            filtered += enough ? 1 : 0;
          }
        }
      }
      assert.equal(filtered > 0, name === 'large');
    });
  });

  describe(`the page of an office of ${name}`, () => {
    it('stands for every office that a clipping names, and is listed', () => {
      assert.ok(offices.size > 0);
      const index = hrefs(pageAt('/offices/'));
      for (const id of offices.keys()) {
        pageAt(`/offices/${id}/`);
        assert.ok(index.has(`/offices/${id}/`), id);
      }
    });

    it('names the clippings that attest each holder, and those that leave it open', () => {
      for (const [id, places] of offices) {
        const shown = new Set(elementsOf(pageAt(`/offices/${id}/`), isA('attested')).flatMap((list) => [...hrefs(list)]));
        const allowed = new Set(places.filter(({ office }) => office.holderFrom !== 'inferred').map(({ article }) => article.url));
        for (const url of shown) assert.ok(allowed.has(url), `${id}: ${url}`);
        const open = places.find(({ office }) => office.holderFrom === null);
        if (open) assert.ok(shown.has(open.article.url), `${id}: ${open.article.url} is open`);
      }
    });
  });
}

describe('an office of which the registry lacks a stretch', async () => {
  const tree =
    (await sitePages(sites.large)).find(({ path }) => path === '/offices/state-1--وزير-الخارجية/')?.tree ?? assert.fail('no page');

  it('says so, draws every holder, and leaves open who is meant then', () => {
    const [notes] = elementsOf(tree, isA('notes'));
    assert.match(textOf(notes ?? assert.fail('no notes')), /لا يُعرف من شغله بين 2018 و1 يناير.* 2020/u);
    assert.equal(elementsOf(tree, isA('band')).length, 3);
    const links = [...hrefs(tree)];
    assert.ok(links.includes('/articles/alone-2019/'), 'the clipping of a day on which nobody is known');
  });
});
