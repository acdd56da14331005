import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { glob } from 'tinyglobby';
import { articleId } from '../../src/archive/article-id.ts';
import type { Article } from '../../src/model/article.ts';
import { readPage } from '../../src/parse/formats/read-page.ts';
import { builtSites } from './build-sites.ts';
import { elementsOf, sitePages, textOf } from './site-pages.ts';

/** Runs of white space are one space: pages and records break lines as they like. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const sites = await builtSites();

for (const name of ['root', 'large'] as const) {
  const site = sites[name];
  const pages = new Map((await sitePages(site)).map((page) => [page.path, page]));
  const lines = (await readFile(join(site.dist, 'data/articles.jsonl'), 'utf8')).trimEnd().split('\n');
  const articles = lines.map((line): Article => JSON.parse(line));
  const pageOf = ({ url }: Article) => pages.get(url) ?? assert.fail(`no page at ${url}`);

  describe(`the page of an article of ${name}`, () => {
    it('stands for every clipping', async () => {
      const files = await glob('**/*.{txt,md,html,htm}', { cwd: site.content });
      assert.ok(files.length > 0);
      for (const file of files) assert.ok(pages.has(`/articles/${articleId(`content/${file}`)}/`), file);
      assert.equal(articles.length, files.length);
    });

    it('shows headline, deck and paragraphs letter for letter, no words glued or lost', () => {
      for (const article of articles) {
        const { tree } = pageOf(article);
        const [h1] = elementsOf(tree, ({ tagName }) => tagName === 'h1');
        assert.equal(flat(textOf(h1 ?? tree)), flat(article.headline));
        const paragraphs = elementsOf(
          tree,
          ({ tagName, properties }) => /^(?:p|h2)$/.test(tagName) && /^p\d+$/.test(String(properties['id'])),
        );
        assert.deepEqual(
          paragraphs.map((element) => flat(textOf(element))),
          article.paragraphs.map(flat),
          article.file,
        );
        if (article.alternativeHeadline) assert.ok(flat(textOf(tree)).includes(flat(article.alternativeHeadline)), article.file);
      }
    });

    it('shows every statement under its own address', () => {
      for (const article of articles) {
        const { tree } = pageOf(article);
        for (const quote of article.quotes) {
          const [place] = elementsOf(tree, ({ properties }) => properties['id'] === quote.id);
          assert.ok(place, `${article.file}: no #${quote.id}`);
          assert.ok(flat(textOf(place)).includes(flat(quote.text)), `${article.file}: #${quote.id} holds other words`);
        }
      }
    });

    it('shows every line of the clipping as it was clipped', async () => {
      for (const article of articles) {
        const decoded = new TextDecoder(article.encoding).decode(await readFile(article.file));
        // Of a saved page the lines that were read in it.
        const raw = article.sourceLines === null ? decoded : readPage(decoded).text;
        const [section] = elementsOf(pageOf(article).tree, ({ properties }) => properties['id'] === 'raw');
        const shown = flat(textOf(section ?? assert.fail(`${article.file}: no #raw`)));
        for (const line of raw.split(/\r?\n/)) assert.ok(shown.includes(flat(line)), `${article.file}: ${line}`);
      }
    });

    it('names for every printed headline, date and outlet the line that it stands on', () => {
      for (const article of articles) {
        const [evidence] = elementsOf(pageOf(article).tree, ({ properties }) => properties['id'] === 'evidence');
        const links = elementsOf(evidence ?? assert.fail(`${article.file}: no #evidence`), ({ tagName }) => tagName === 'a');
        const lines = new Set(links.map(({ properties }) => String(properties['href'])));
        const printed = article.lines.filter(({ part }) => part === 'headline' || part === 'published');
        for (const { line, part } of printed) assert.ok(lines.has(`#L${line}`), `${article.file}: no link to the ${part} on line ${line}`);
        const named = article.lines.filter(({ part }) => part === 'credit').map(({ line }) => `#L${line}`);
        const isOnLine = article.publisher?.from === 'printed' && named.length > 0;
        if (isOnLine)
          assert.ok(
            named.some((line) => lines.has(line)),
            `${article.file}: no link to the outlet`,
          );
      }
    });

    it('says in JSON-LD what is known, the day only where it is printed or set', () => {
      for (const article of articles) {
        const scripts = elementsOf(pageOf(article).tree, ({ properties }) => properties['type'] === 'application/ld+json');
        assert.equal(scripts.length, 1, article.file);
        const data = JSON.parse(textOf(scripts[0] ?? assert.fail()));
        assert.equal(data['@context'], 'https://schema.org');
        assert.equal(data['@type'], 'NewsArticle');
        assert.equal(data.headline, article.headline);
        const isCertain = article.datePublished !== null && article.datePublishedFrom !== 'inferred';
        assert.equal(data.datePublished, isCertain ? article.datePublished : undefined, article.file);
      }
    });
  });
}

describe('the page of a clipping without a text', async () => {
  const page = (await sitePages(sites.large)).find(({ path }) => path === '/articles/headline-alone/') ?? assert.fail('no page');

  it('says so, and what is known', () => {
    const [strip] = elementsOf(page.tree, ({ properties }) => [properties['className']].flat().includes('provenance'));
    assert.match(textOf(strip ?? assert.fail('no strip')), /5 مارس.* 2020.*لا متن في القصاصة/su);
    assert.ok(elementsOf(page.tree, ({ properties }) => [properties['className']].flat().includes('empty')).length > 0);
    assert.equal(elementsOf(page.tree, ({ properties }) => properties['id'] === 'p1').length, 0);
  });

  it('shows its lines at once', () => {
    const [details] = elementsOf(page.tree, ({ tagName }) => tagName === 'details');
    assert.ok(details && 'open' in details.properties);
    assert.match(textOf(details), /سقف سوق الحدادين ينهار ولا ضحايا/u);
  });
});
