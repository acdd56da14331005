import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { type BuiltSites, builtSites } from '../site/build-sites.ts';

type Kinds = Readonly<Record<string, RegExp>>;

/** Every kind of page that any site has, by the shape of its address. */
const USUAL_KINDS: Kinds = {
  home: /^$/,
  articles: /^articles\/$/,
  article: /^articles\/[^/]+\/$/,
  actors: /^actors\/$/,
  'actors of a kind': /^actors\/kind\/[^/]+\/$/,
  actor: /^actors\/(?!kind\/)[^/]+\/$/,
  offices: /^offices\/$/,
  office: /^offices\/[^/]+\/$/,
  topics: /^topics\/$/,
  topic: /^topics\/[^/]+\/$/,
  outlets: /^outlets\/$/,
  outlet: /^outlets\/[^/]+\/$/,
  timeline: /^timeline\/$/,
  year: /^timeline\/\d{4}\/$/,
  month: /^timeline\/\d{4}\/\d\d\/$/,
  undated: /^timeline\/undated\/$/,
  statements: /^statements\/$/,
  'statements of a year': /^statements\/\d{4}\/$/,
  'statements on a topic': /^statements\/topic\/[^/]+\/$/,
  speaker: /^statements\/by\/[^/]+\/$/,
  search: /^search\/$/,
  review: /^review\/$/,
  about: /^about\/$/,
  data: /^data\/$/,
  'not found': /^404\.html$/,
};

/**
 * What only a large archive has: lists by year, lists that go on to a second page, and the pages that lead to them. Only the
 * first of the invented people has long lists (`writeLargeContent`).
 */
const LARGE_KINDS: Kinds = {
  'actors, more than are shown': /^actors\/$/,
  'actors by letter': /^actors\/kind\/[^/]+\/$/,
  'actor with a long list': /^actors\/person-1\/$/,
  'statements about an actor': /^actors\/[^/]+\/about\/$/,
  'statements about an actor by year': /^actors\/[^/]+\/about\/\d{4}\/$/,
  'statements about an actor by month': /^actors\/[^/]+\/about\/\d{4}\/\d\d\/$/,
  'statements about an actor on a topic': /^actors\/[^/]+\/about\/topic\/[^/]+\/$/,
  'statements of a speaker on a topic': /^statements\/by\/[^/]+\/topic\/[^/]+\/$/,
  'statements of a speaker on a topic, second page': /^statements\/by\/[^/]+\/topic\/[^/]+\/2\/$/,
  'offices of many states': /^offices\/$/,
  'office with several holders': /^offices\/[^/]+\/$/,
  'actor by year': /^actors\/[^/]+\/\d{4}\/$/,
  'actor by year, second page': /^actors\/[^/]+\/\d{4}\/2\/$/,
  'topic by year': /^topics\/[^/]+\/\d{4}\/$/,
  'outlet by year': /^outlets\/[^/]+\/\d{4}\/$/,
  'articles of many years': /^articles\/$/,
  'timeline of many years': /^timeline\/$/,
  'month, second page': /^timeline\/\d{4}\/\d\d\/2\/$/,
  'undated, second page': /^timeline\/undated\/2\/$/,
  'statements of many speakers': /^statements\/$/,
  'statements of a long year': /^statements\/2020\/$/,
  'statements of a month, later page': /^statements\/\d{4}\/\d\d\/\d\/$/,
  'statements of no year, later page': /^statements\/undated\/\d\/$/,
  'topic with many statements': /^statements\/topic\/[^/]+\/$/,
  'statements on a topic by month': /^statements\/topic\/[^/]+\/\d{4}\/\d\d\/$/,
  'topic with a long timeline': /^topics\/[^/]+\/$/,
  'speaker with a long list': /^statements\/by\/[^/]+\/$/,
  'speaker by year': /^statements\/by\/[^/]+\/\d{4}\/$/,
  'speaker by month, later page': /^statements\/by\/[^/]+\/\d{4}\/\d\d\/\d\/$/,
  'review with long groups': /^review\/$/,
  'rule of the review': /^review\/[^/]+\/$/,
  'rule of the review, second page': /^review\/[^/]+\/2\/$/,
};

/**
 * An address of each kind of page of a site, relative to the home page: that of the largest page of the kind, which shows the
 * most.
 * @param name `large` for the kinds that only that site has
 * @throws AssertionError where the site lacks a kind
 */
export async function pageKinds(name: keyof BuiltSites = 'root'): Promise<[kind: string, path: string][]> {
  const { dist } = (await builtSites())[name];
  const files = await glob('**/*.html', { cwd: dist });
  const pages = files.map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), size: statSync(join(dist, file)).size }));
  pages.sort((a, b) => b.size - a.size);
  return Object.entries(name === 'large' ? LARGE_KINDS : USUAL_KINDS).map(([kind, shape]) => [
    kind,
    pages.find(({ path }) => shape.test(path))?.path ?? assert.fail(`no page of kind ${kind}`),
  ]);
}
