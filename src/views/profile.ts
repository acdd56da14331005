import type { Archive } from '../archive/create-archive.ts';
import type { Actor, Role } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import { compare } from '../model/compare.ts';
import type { Mention } from '../model/mention.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { newestFirst } from './newest-first.ts';

/** How many who appear with an actor a profile names. */
export const MOST_COMPANIONS = 12;

/** How many of the newest articles a profile is read from in full: for the names seen, and for what is said of the actor. */
export const READ_IN_FULL = 100;

/** An office, and the actor whose office it is. */
export interface OfficeHeld extends Pick<Role, 'office' | 'from' | 'to'> {
  of: Actor | null;
}

/** An outlet, and in how many articles it printed or that credit it. */
export interface Carrier {
  /** null for an outlet that content/outlets.yaml does not know. */
  id: string | null;
  name: string;
  published: number;
  /** Of those that it printed, the ones of which that is inferred. */
  inferred: number;
  credited: number;
  /** Articles that it printed or that credit it. */
  articles: number;
}

/** What the lists of an archive say of an actor. */
export interface Profile {
  actor: Actor;
  /** In the order of time, as the archive has them. */
  articles: readonly ArticleSummary[];
  roles: OfficeHeld[];
  /** Who is named in the same articles, the most often first, and in how many. */
  companions: { actor: Actor; count: number }[];
  /** Who carried those articles, the most often first. */
  carriers: Carrier[];
  /** Statements of the actor in all articles. */
  statements: number;
  /** The newest articles, at most `READ_IN_FULL`, newest first. */
  newest: ArticleSummary[];
}

/**
 * The profile of an actor. Linear in the mentions of the articles that name the actor.
 * @returns null for an actor that is not in the registry or in no article
 */
export function profileOf(id: string, archive: Archive): Profile | null {
  const actor = archive.actors.get(id);
  const articles = archive.articlesOfActor.get(id);
  if (!actor || !articles) return null;
  return {
    actor,
    articles,
    roles: rolesOf(actor, archive),
    companions: companionsOf(articles, archive, id),
    carriers: carriersOf(articles),
    statements: articles.reduce((sum, article) => sum + statementsBy(id, article), 0),
    newest: newestFirst(articles).slice(0, READ_IN_FULL),
  };
}

/** How many statements an article has from an actor. */
export function statementsBy(id: string, article: ArticleSummary): number {
  return article.speakers.reduce((sum, speaker) => sum + (speaker.id === id ? speaker.statements : 0), 0);
}

/** The offices of an actor, the latest first; those with no date at all last, as the registry has them. */
export function rolesOf(actor: Actor, archive: Pick<Archive, 'actors'>): OfficeHeld[] {
  const roles = actor.roles.map(({ office, from, to, of }) => ({ office, from, to, of: (of && archive.actors.get(of)) || null }));
  return roles.sort((a, b) => compare(b.from ?? b.to ?? '', a.from ?? a.to ?? ''));
}

/**
 * Who is named in articles, the most often first, and in how many of them; at most `MOST_COMPANIONS`.
 * @param except an actor left out: the one whose articles they are
 */
export function companionsOf(
  articles: readonly ArticleSummary[],
  archive: Pick<Archive, 'actors'>,
  except?: string,
): Profile['companions'] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const other of article.actors) if (other.id !== except) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .slice(0, MOST_COMPANIONS)
    .flatMap(([other, count]) => {
      const actor = archive.actors.get(other);
      return actor ? [{ actor, count }] : [];
    });
}

/** Who printed articles, and to whom they credit their text; the most often first. */
export function carriersOf(articles: readonly ArticleSummary[]): Carrier[] {
  const carriers = new Map<string, Carrier>();
  const carrier = ({ id, name }: { id: string | null; name: string }): Carrier => {
    const key = id ?? ` ${name}`;
    const known = carriers.get(key) ?? { id, name, published: 0, inferred: 0, credited: 0, articles: 0 };
    carriers.set(key, known);
    return known;
  };
  for (const { publisher, agencies } of articles) {
    const named = new Set<Carrier>();
    if (publisher) {
      carrier(publisher).published += 1;
      if (publisher.from === 'inferred') carrier(publisher).inferred += 1;
      named.add(carrier(publisher));
    }
    for (const agency of agencies) {
      carrier(agency).credited += 1;
      named.add(carrier(agency));
    }
    for (const each of named) each.articles += 1;
  }
  return [...carriers.values()].sort((a, b) => b.articles - a.articles || compare(a.name, b.name));
}

/** A name under which articles speak of an actor. */
export interface NameSeen {
  /** As printed, without vowel signs where the same name also stands without. */
  text: string;
  by: Mention['by'];
  /** Mentions. */
  count: number;
  /** Ids of the articles that have it, in the order in which they come. */
  articles: string[];
}

/**
 * The names under which articles speak of an actor, the most frequent first.
 * @param articles whole records; the first that has a name is named first
 */
export function namesSeen(id: string, articles: readonly Article[]): NameSeen[] {
  const names = new Map<string, NameSeen>();
  for (const article of articles) {
    for (const mention of article.actors.find((actor) => actor.id === id)?.mentions ?? []) {
      const text = mention.text.trim();
      const key = text.replace(/[\u0640\u064B-\u0652\u0670]/g, '');
      const name = names.get(key) ?? { text, by: mention.by, count: 0, articles: [] };
      name.count += 1;
      if (text.length < name.text.length) name.text = text;
      if (name.articles.at(-1) !== article.id) name.articles.push(article.id);
      names.set(key, name);
    }
  }
  return [...names.values()].sort((a, b) => b.count - a.count || compare(a.text, b.text));
}
