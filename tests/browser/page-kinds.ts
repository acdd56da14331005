import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { builtSites } from '../site/build-sites.ts';

/** Every kind of page that the site has, by the shape of its address. */
const KINDS: Readonly<Record<string, RegExp>> = {
  home: /^$/,
  articles: /^articles\/$/,
  article: /^articles\/[^/]+\/$/,
  actors: /^actors\/$/,
  'actors of a kind': /^actors\/kind\/[^/]+\/$/,
  actor: /^actors\/(?!kind\/)[^/]+\/$/,
  topics: /^topics\/$/,
  topic: /^topics\/[^/]+\/$/,
  outlets: /^outlets\/$/,
  outlet: /^outlets\/[^/]+\/$/,
  timeline: /^timeline\/$/,
  year: /^timeline\/\d{4}\/$/,
  month: /^timeline\/\d{4}\/\d\d\/$/,
  undated: /^timeline\/undated\/$/,
  statements: /^statements\/$/,
  speaker: /^statements\/by\/[^/]+\/$/,
  search: /^search\/$/,
  review: /^review\/$/,
  about: /^about\/$/,
  'not found': /^404\.html$/,
};

/**
 * An address of each kind of page, relative to the home page: that of the largest page of the kind, which shows the most.
 * @throws AssertionError where the site lacks a kind
 */
export async function pageKinds(): Promise<[kind: string, path: string][]> {
  const { root } = await builtSites();
  const files = await glob('**/*.html', { cwd: root.dist });
  const pages = files.map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), size: statSync(join(root.dist, file)).size }));
  pages.sort((a, b) => b.size - a.size);
  return Object.entries(KINDS).map(([kind, shape]) => [
    kind,
    pages.find(({ path }) => shape.test(path))?.path ?? assert.fail(`no page of kind ${kind}`),
  ]);
}
