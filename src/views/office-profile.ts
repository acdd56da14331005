import type { Archive } from '../archive/create-archive.ts';
import type { Office, OfficeTenure } from '../archive/offices.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { beginning, daysBetween, ending } from './days.ts';
import { type Holding, holdingOf } from './holdings.ts';

/** What the registry leaves out between the holders of an office, or says twice. */
export type OfficeNote =
  /** Nobody is known between two days. */
  | { kind: 'gap'; from: string; to: string }
  /** Two are in office at once; `to` is null where neither is known to have left. */
  | { kind: 'overlap'; from: string; to: string | null; holders: [Actor, Actor] }
  /** When the earlier of two left is not said. */
  | { kind: 'end-unknown'; holder: Actor; next: Actor; from: string | null }
  /** When somebody came into office is not said. */
  | { kind: 'beginning-unknown'; holder: Actor };

/** What an archive says of an office. */
export interface OfficeProfile {
  office: Office;
  /** Whose office it is. */
  owner: Actor | null;
  /** Articles that name it, in the order of the archive. */
  articles: readonly ArticleSummary[];
  /** By the beginning of their first tenure. */
  holdings: Holding[];
  notes: OfficeNote[];
  /** Articles in which the office stands alone and was taken for its holder of the day. */
  inferred: ArticleSummary[];
  /** Articles in which it stands alone and it was left open who holds it. */
  open: ArticleSummary[];
}

/** The profile of an office; null for one that is not in the registry or in no article. */
export function officeProfile(id: string, archive: Archive): OfficeProfile | null {
  const office = archive.offices.get(id);
  const articles = archive.articlesOfOffice.get(id);
  if (!office || !articles) return null;
  const holders = new Map(office.tenures.map(({ actor }) => [actor.id, actor]));
  const ways = (article: ArticleSummary) => article.offices.filter((named) => named.id === id).map(({ holderFrom }) => holderFrom);
  return {
    office,
    owner: (office.of && archive.actors.get(office.of)) || null,
    articles,
    holdings: [...holders.values()].map((actor) => holdingOf(office, actor, articles)),
    notes: notesOn(office.tenures),
    inferred: articles.filter((article) => ways(article).includes('inferred')),
    open: articles.filter((article) => ways(article).includes(null)),
  };
}

/**
 * Gaps and overlaps between the tenures of an office. Only what holds in every reading of the dates counts: one who leaves in
 * 2019 and one who comes in 2019 leave no gap and do not overlap, nor do two on the one day of handing over.
 * @param tenures by their beginning
 */
export function notesOn(tenures: readonly OfficeTenure[]): OfficeNote[] {
  const notes: OfficeNote[] = [];
  let reach: OfficeTenure | null = null;
  for (const tenure of tenures) {
    if (tenure.from === undefined) notes.push({ kind: 'beginning-unknown', holder: tenure.actor });
    if (reach && reach.actor !== tenure.actor) notes.push(...between(reach, tenure));
    else if (reach?.to !== undefined && tenure.from !== undefined) notes.push(...gap(reach.to, tenure.from));
    if (!reach || ending(tenure.to).last >= ending(reach.to).last || reach.to === undefined) reach = tenure;
  }
  return notes;
}

function between(earlier: OfficeTenure, later: OfficeTenure): OfficeNote[] {
  if (later.from === undefined) return [];
  const begun = beginning(later.from);
  const held = earlier.to ?? earlier.heldOn;
  if (held !== undefined && beginning(earlier.from).last <= begun.first && ending(held).first > begun.last) {
    const to = [earlier.to, later.to].filter((end) => end !== undefined).toSorted()[0] ?? null;
    return [{ kind: 'overlap', from: later.from, to, holders: [earlier.actor, later.actor] }];
  }
  if (earlier.to === undefined) return [{ kind: 'end-unknown', holder: earlier.actor, next: later.actor, from: earlier.heldOn ?? null }];
  return gap(earlier.to, later.from);
}

function gap(to: string, from: string): OfficeNote[] {
  return daysBetween(ending(to).last, beginning(from).first) > 1 ? [{ kind: 'gap', from: to, to: from }] : [];
}

/** An office that articles name, and how many do. */
export interface OfficeCount {
  office: Office;
  count: number;
}

/** Whose offices they are, and which of them articles name, the most present first. */
export interface OwnedOffices {
  owner: Actor | null;
  offices: OfficeCount[];
}

/** The offices that articles name, by the actor whose they are; those with the most articles first. */
export function officesByOwner({ offices, articlesOfOffice, actors }: Archive): OwnedOffices[] {
  const named = [...articlesOfOffice].flatMap(([id, articles]) => {
    const office = offices.get(id);
    return office ? [{ office, count: articles.length }] : [];
  });
  named.sort((a, b) => b.count - a.count || (a.office.id < b.office.id ? -1 : 1));
  return [...Map.groupBy(named, ({ office }) => office.of)].map(([of, own]) => ({ owner: (of && actors.get(of)) || null, offices: own }));
}
