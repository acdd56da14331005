import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { glob } from 'tinyglobby';
import { articleId } from '../../src/archive/article-id.ts';
import type { Article } from '../../src/model/article.ts';
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
      const files = await glob('**/*.{txt,md}', { cwd: site.content });
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
        const raw = new TextDecoder(article.encoding).decode(await readFile(article.file));
        const [section] = elementsOf(pageOf(article).tree, ({ properties }) => properties['id'] === 'raw');
        const shown = flat(textOf(section ?? assert.fail(`${article.file}: no #raw`)));
        for (const line of raw.split(/\r?\n/)) assert.ok(shown.includes(flat(line)), `${article.file}: ${line}`);
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
