import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { builtSites } from './build-sites.ts';
import { elementsOf, type SitePage, sitePages, textOf } from './site-pages.ts';

const KB = 1024;

/** In bytes, as they travel: compressed by gzip, fonts as they are. */
const BUDGETS = { articleHtml: 15 * KB, css: 8 * KB, articleScripts: 1 * KB, searchScripts: 40 * KB, fonts: 200 * KB };

/** The faces of a page that holds bold running text nowhere. */
const USUAL_FONT = /-(?:arabic|latin)-(?:400|600)-normal\./;

const SCRIPT_TYPES = [undefined, 'module', 'text/javascript'];

describe('budgets', async () => {
  const { root } = await builtSites();
  const pages = await sitePages(root);
  const bytesOf = (file: string): Promise<Buffer> => readFile(join(root.dist, file));
  const gzipped = (data: string | Buffer): number => gzipSync(data).length;
  const page = (path: string): SitePage => pages.find((other) => other.path === path) ?? assert.fail(`no page ${path}`);
  const articles = pages.filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));

  async function scriptBytes({ tree }: SitePage): Promise<number> {
    const scripts = elementsOf(
      tree,
      ({ tagName, properties }) => tagName === 'script' && SCRIPT_TYPES.includes(properties['type'] as string),
    );
    const ofScript = async (script: Element): Promise<number> => {
      const { src } = script.properties;
      return gzipped(typeof src === 'string' ? await bytesOf(src) : textOf(script));
    };
    return (await Promise.all(scripts.map(ofScript))).reduce((sum, bytes) => sum + bytes, 0);
  }

  it('HTML of an article', () => {
    assert.ok(articles.length > 0);
    for (const { path, html } of articles) assert.ok(gzipped(html) <= BUDGETS.articleHtml, `${path}: ${gzipped(html)} bytes`);
  });

  it('scripts of an article', async () => {
    for (const article of articles) {
      const bytes = await scriptBytes(article);
      assert.ok(bytes > 0 && bytes <= BUDGETS.articleScripts, `${article.path}: ${bytes} bytes`);
    }
  });

  it("the search page's scripts with Pagefind's, before the index", async () => {
    const own = await scriptBytes(page('/search/'));
    const pagefind = await Promise.all(['pagefind/pagefind.js', 'pagefind/pagefind-worker.js'].map(bytesOf));
    const bytes = pagefind.reduce((sum, file) => sum + gzipped(file), own);
    assert.ok(own > 2 * KB && bytes <= BUDGETS.searchScripts, `${bytes} bytes`);
  });

  it('stylesheets of a page', async () => {
    for (const { path, tree } of pages) {
      const links = elementsOf(tree, ({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes('stylesheet'));
      const inline = elementsOf(tree, ({ tagName }) => tagName === 'style').map((style) => gzipped(textOf(style)));
      const linked = await Promise.all(links.map(async ({ properties }) => gzipped(await bytesOf(String(properties['href'])))));
      const bytes = [...inline, ...linked].reduce((sum, size) => sum + size, 0);
      assert.ok(bytes > 0 && bytes <= BUDGETS.css, `${path}: ${bytes} bytes`);
    }
  });

  it('fonts of a page', async () => {
    const css = elementsOf(page('/').tree, ({ properties }) => [properties['rel']].flat().includes('stylesheet'));
    const text = (await Promise.all(css.map(({ properties }) => bytesOf(String(properties['href']))))).join('');
    const files = [...new Set([...text.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, file = '']) => file))];
    const usual = files.filter((file) => USUAL_FONT.test(file));
    assert.ok(usual.length >= 4, usual.join());
    const bytes = (await Promise.all(usual.map(bytesOf))).reduce((sum, font) => sum + font.length, 0);
    assert.ok(bytes <= BUDGETS.fonts, `${bytes} bytes`);
  });
});
