import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Element } from 'hast';
import { glob } from 'tinyglobby';
import { type BuiltSite, builtSites } from './build-sites.ts';
import { elementsOf, type SitePage, sitePages, textOf } from './site-pages.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster'];

/** Every address that a page names, wherever it stands. */
function addressesOf({ tree }: SitePage): string[] {
  const ofElement = ({ properties, tagName }: Element): string[] => {
    const values = ADDRESSES.map((name) => properties[name]).filter((value) => typeof value === 'string');
    const shared = tagName === 'meta' && String(properties['property']).endsWith(':url') ? [String(properties['content'])] : [];
    return [...values, ...shared];
  };
  return elementsOf(tree, () => true).flatMap(ofElement);
}

/** What stands at the addresses of a site. */
class SiteMap {
  readonly site: BuiltSite;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(site: BuiltSite, pages: readonly SitePage[]) {
    this.site = site;
    this.ids = new Map(
      pages.map(({ path, tree }) => [
        path,
        new Set(elementsOf(tree, ({ properties }) => 'id' in properties).map(({ properties }) => String(properties['id']))),
      ]),
    );
  }

  /** Why an address that stands on a page leads nowhere; null where it leads somewhere, or off the site. */
  fault(address: string, from: string): string | null {
    const { base, address: home, dist } = this.site;
    const url = new URL(address, new URL(from.slice(1), home));
    if (url.origin !== new URL(home).origin) return null;
    if (!url.pathname.startsWith(base)) return 'leaves the base path';
    const path = decodeURIComponent(url.pathname.slice(base.length - 1));
    const ids = this.ids.get(path);
    if (!ids) return !path.endsWith('/') && existsSync(join(dist, path)) ? null : 'no such page or file';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || ids.has(fragment) ? null : 'no such id on the page';
  }
}

const SITES = { root: 'the site built for its own host', based: 'the site built for a base path', large: 'a large site' } as const;

for (const kind of ['root', 'based', 'large'] as const) {
  describe(`addresses of ${SITES[kind]}`, async () => {
    const site = (await builtSites())[kind];
    const pages = await sitePages(site);
    const map = new SiteMap(site, pages);

    it('lead somewhere from every page', () => {
      const all = pages.flatMap((page) => [...new Set(addressesOf(page))].map((address) => ({ page, address })));
      assert.ok(all.length > 20 * pages.length, `only ${all.length} addresses on ${pages.length} pages`);
      const faults = all.map(({ page, address }) => [page.path, address, map.fault(address, page.path)]).filter(([, , fault]) => fault);
      assert.deepEqual(faults, []);
    });

    it('lead somewhere from every stylesheet', async () => {
      const files = await glob('**/*.css', { cwd: site.dist });
      assert.ok(files.length > 0);
      for (const file of files) {
        const css = await readFile(join(site.dist, file), 'utf8');
        for (const [, address = ''] of css.matchAll(/url\(["']?([^"')]+)/g)) {
          if (!address.startsWith('data:')) assert.equal(map.fault(address, `/${file}`), null, `${file}: ${address}`);
        }
      }
    });

    it('are the same in feed and sitemap, and these know every page', async () => {
      const texts = await Promise.all(['feed.xml', 'sitemap-0.xml'].map((file) => readFile(join(site.dist, file), 'utf8')));
      const [feed = [], map0 = []] = texts.map((text) => [...text.matchAll(/<(?:loc|link)>([^<]+)</g)].map(([, address = '']) => address));
      assert.ok(feed.length > 1);
      for (const address of [...feed, ...map0]) assert.equal(map.fault(address, '/'), null, address);
      const listed = new Set(map0.map((address) => decodeURIComponent(new URL(address).pathname).slice(site.base.length - 1)));
      const unlisted = pages.filter(({ path, tree }) => !listed.has(path) && !isUnlisted(tree)).map(({ path }) => path);
      assert.deepEqual(unlisted, []);
    });
  });
}

const isUnlisted = (tree: SitePage['tree']): boolean =>
  elementsOf(tree, ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'robots').length > 0;

for (const kind of ['root', 'large'] as const) {
  describe(`a page of ${SITES[kind]}`, async () => {
    const pages = await sitePages((await builtSites())[kind]);

    it('has one h1, and a title of its own unless clippings share theirs', () => {
      for (const { path, tree } of pages) assert.equal(elementsOf(tree, ({ tagName }) => tagName === 'h1').length, 1, path);
      const others = pages.filter(({ path }) => !/^\/articles\/./.test(path));
      const titles = others.map(({ tree, path }) => [textOf(elementsOf(tree, ({ tagName }) => tagName === 'title')[0] ?? tree), path]);
      const shared = titles.filter(([title], at) => titles.findIndex(([other]) => other === title) !== at);
      assert.deepEqual(shared, []);
    });
  });
}
