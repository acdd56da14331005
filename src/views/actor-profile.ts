import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { actorWithPage, statementKeys } from './actor-with-page.ts';
import { bucketLinks } from './bucket-links.ts';
import { cacheKeyOf } from './cache-key.ts';
import { type Company, companyOf } from './company.ts';
import { firstAndNewest, type Holding, holdingsOf } from './holdings.ts';
import { type NameSeen, namesSeen } from './names-seen.ts';
import { newestFirst } from './newest-first.ts';
import { periodOf } from './period.ts';
import { type Carrier, carriersOf } from './profile.ts';
import { countOfSide, topicFilters } from './statement-filters.ts';
import { newestHolding } from './statement-pages.ts';
import { MOST_ABOUT } from './statements-about.ts';
import { bandAxis, bandMarks } from './tenure-bands.ts';

/** From so many articles on, what the page of an actor shows is a file of its own too. */
export const ARTICLES_FOR_FILE = 20;

/** Statements of the actor on the page; the page of statements has the rest. */
const MOST_BY = 12;

/** Statements of one side: of the actor, or of others about the actor. */
export interface SpokenSide {
  /** In all articles. */
  statements: number;
  /** The articles that have them, in the order of the archive. */
  articles: ArticleSummary[];
  /** The newest of these, as many as the page shows statements of, newest first. */
  shown: ArticleSummary[];
}

/** What an archive says of an actor. */
export interface Profile {
  actor: Actor;
  /** In the order of time, as the archive has them. */
  articles: readonly ArticleSummary[];
  names: NameSeen[];
  holdings: Holding[];
  company: Company;
  /** Who carried those articles, the most often first. */
  carriers: Carrier[];
  by: SpokenSide;
  about: SpokenSide;
}

/**
 * The profile of an actor. Linear in the mentions of the articles that name the actor.
 * @returns null for an actor that is not in the registry or in no article
 */
export function profileOf(id: string, archive: Archive): Profile | null {
  const actor = archive.actors.get(id);
  const articles = archive.articlesOfActor.get(id);
  if (!actor || !articles) return null;
  const side = (kind: 'by' | 'about', most: number): SpokenSide => {
    const count = (article: ArticleSummary): number => countOfSide(kind, id, article);
    const speaking = articles.filter((article) => count(article) > 0);
    const statements = speaking.reduce((sum, article) => sum + count(article), 0);
    return { statements, articles: speaking, shown: newestFirst(newestHolding(speaking, most, count)) };
  };
  return {
    actor,
    articles,
    names: namesSeen(actor, articles),
    holdings: holdingsOf(actor, archive),
    company: companyOf(id, articles, archive),
    carriers: carriersOf(articles),
    by: side('by', MOST_BY),
    about: side('about', MOST_ABOUT),
  };
}

/** The key of the page of an actor: everything that it shows. */
export function profileKey(profile: Profile, archive: Archive): string {
  const { actor, articles, names, holdings, company, carriers, by, about } = profile;
  const row = ({ url, headline, edtf }: ArticleSummary): unknown => [url, headline, edtf];
  return cacheKeyOf(
    archive.site,
    actor,
    names.map(({ first, ...name }) => [name, first.map(row)]),
    holdingKeys(holdings, archive),
    company.companions.map(({ actor: { id, name, kind }, count, newest }) => [id, name, kind, count, row(newest)]),
    company.ties,
    carriers.map((carrier) => [carrier, carrier.id && archive.outlets.get(carrier.id)?.name]),
    [by, about].map(({ statements, shown }) => [statements, statementKeys(shown, archive)]),
    (['by', 'about'] as const).map((side) =>
      topicFilters(side, actor.id, archive).map(({ topic, statements }) => [topic.id, topic.name, statements]),
    ),
    bucketLinks(articles, '', archive.site),
    articles.map((article) => periodOf(article).month),
    newestFirst(articles)
      .slice(0, 100)
      .map(({ digest }) => digest),
  );
}

/** What the bands of holders and offices show, for a cache key. */
export function holdingKeys(holdings: readonly Holding[], archive: Archive): unknown[] {
  const axis = bandAxis(holdings);
  const rows = holdings.map((holding) => {
    const { office, actor, tenures, within, outside, undated, inferred } = holding;
    const owner = (office.of && archive.actors.get(office.of)) || null;
    const lists = [within, outside, undated].map((list) => [list.length, firstAndNewest(list).map(({ digest }) => digest)]);
    const names = [
      office.id,
      office.name,
      archive.articlesOfOffice.has(office.id),
      owner?.name,
      actorWithPage(office.of, archive) !== null,
    ];
    const holder = [actor.id, actor.name, actor.kind, actorWithPage(actor.id, archive) !== null];
    return [names, holder, tenures, lists, inferred, axis && bandMarks(holding, axis)];
  });
  return [axis, rows];
}
