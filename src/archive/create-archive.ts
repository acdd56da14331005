import type { Actor } from '../model/actor.ts';
import { compare } from '../model/compare.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { earliest } from '../model/edtf.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Registries } from '../model/registries.ts';
import type { Site } from '../model/site.ts';
import type { ArticleSummary } from '../model/summary.ts';
import type { Topic } from '../model/topic.ts';
import { type Office, officesOf } from './offices.ts';

/** Everything that pages ask questions of: the articles in the order of time, and who and what is in which. */
export interface Archive {
  site: Site;
  /** Oldest first by the earliest day of publication; those with no date at all last, by id. */
  articles: readonly ArticleSummary[];
  byId: ReadonlyMap<string, ArticleSummary>;
  /** The registries by id: all entries, also those that no article names. */
  actors: ReadonlyMap<string, Actor>;
  outlets: ReadonlyMap<string, Outlet>;
  topics: ReadonlyMap<string, Topic>;
  /** Articles by the id of an actor named in them, in the order of `articles`; only actors that some article names. */
  articlesOfActor: ReadonlyMap<string, readonly ArticleSummary[]>;
  articlesOfTopic: ReadonlyMap<string, readonly ArticleSummary[]>;
  /** The offices of the registry by id, also those that no article names. */
  offices: ReadonlyMap<string, Office>;
  /** Articles by the id of an office that they name. */
  articlesOfOffice: ReadonlyMap<string, readonly ArticleSummary[]>;
  /** By the id of the publisher or of a credited agency. */
  articlesOfOutlet: ReadonlyMap<string, readonly ArticleSummary[]>;
  /** The report on files and registries that belongs to no article: files that were not read, shared aliases. */
  diagnostics: readonly Diagnostic[];
}

function compareInTime(a: ArticleSummary, b: ArticleSummary): number {
  const [x, y] = [earliest(a.edtf), earliest(b.edtf)];
  if (x === null || y === null) return x === y ? compare(a.id, b.id) : x === null ? 1 : -1;
  return compare(a.datePublished ?? x, b.datePublished ?? y) || compare(a.id, b.id);
}

/** Relates summaries to the registries. Pure; linear in the number of mentions, apart from the sort. */
export function createArchive(summaries: readonly ArticleSummary[], registries: Registries, diagnostics: readonly Diagnostic[]): Archive {
  const articles = [...summaries].sort(compareInTime);
  return {
    site: registries.site,
    articles,
    byId: new Map(articles.map((article) => [article.id, article])),
    actors: new Map(registries.actors.map((actor) => [actor.id, actor])),
    outlets: new Map(registries.outlets.map((outlet) => [outlet.id, outlet])),
    topics: new Map(registries.topics.map((topic) => [topic.id, topic])),
    articlesOfActor: groupBy(articles, (article) => article.actors.map((actor) => actor.id)),
    articlesOfTopic: groupBy(articles, (article) => article.topics),
    offices: officesOf(registries.actors),
    articlesOfOffice: groupBy(articles, ({ offices }) => [...new Set(offices.map(({ id }) => id))]),
    articlesOfOutlet: groupBy(articles, outletsOf),
    diagnostics,
  };
}

function outletsOf(article: ArticleSummary): string[] {
  const ids = [article.publisher, ...article.agencies].map((outlet) => outlet?.id ?? null);
  return [...new Set(ids.filter((id) => id !== null))];
}

function groupBy(articles: readonly ArticleSummary[], keysOf: (article: ArticleSummary) => string[]): Map<string, ArticleSummary[]> {
  const groups = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}
