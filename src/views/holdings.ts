import type { Archive } from '../archive/create-archive.ts';
import { type Office, officeOfRole } from '../archive/offices.ts';
import type { Actor } from '../model/actor.ts';
import { compare } from '../model/compare.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { beginning, type Days, daysOf, ending } from './days.ts';
import { newestFirst } from './newest-first.ts';

/** When the registry has somebody in an office. */
export type Tenure = Pick<Office['tenures'][number], 'from' | 'to' | 'heldOn'>;

/** Somebody in an office: what the registry says, and which articles say so too. */
export interface Holding {
  office: Office;
  actor: Actor;
  /** The earliest first. */
  tenures: Tenure[];
  /** Articles that name the actor with the office, in the order of the archive: printed within a tenure, as far as is known. */
  within: ArticleSummary[];
  /** The same, printed on days that lie in no tenure. */
  outside: ArticleSummary[];
  /** The same, of no known date, or of one that was inferred from such roles themselves and so proves nothing of them. */
  undated: ArticleSummary[];
  /** Articles in which the office alone was taken for the actor. */
  inferred: number;
}

/** The offices of an actor, the latest first; those without any date last, as the registry has them. */
export function holdingsOf(actor: Actor, archive: Pick<Archive, 'offices' | 'articlesOfActor'>): Holding[] {
  const articles = archive.articlesOfActor.get(actor.id) ?? [];
  const holdings = [...new Set(actor.roles.map(officeOfRole))].flatMap((id) => {
    const office = archive.offices.get(id);
    return office ? [holdingOf(office, actor, articles)] : [];
  });
  const latest = ({ tenures }: Holding): string => tenures.at(-1)?.from ?? tenures.at(-1)?.to ?? '';
  return holdings.sort((a, b) => compare(latest(b), latest(a)));
}

/** What the registry and articles say of an actor in an office. */
export function holdingOf(office: Office, actor: Actor, articles: readonly ArticleSummary[]): Holding {
  const tenures = office.tenures.filter((tenure) => tenure.actor.id === actor.id).map(({ from, to, heldOn }) => ({ from, to, heldOn }));
  const holding: Holding = { office, actor, tenures, within: [], outside: [], undated: [], inferred: 0 };
  for (const article of articles) {
    const says = article.offices.filter(({ id, holder }) => id === office.id && holder === actor.id);
    if (says.some(({ holderFrom }) => holderFrom === 'inferred')) holding.inferred += 1;
    if (!says.some(({ holderFrom }) => holderFrom === 'named')) continue;
    const { edtf, datePublishedFrom } = article;
    const days = edtf === null || (datePublishedFrom === 'inferred' && edtf.includes('/')) ? null : daysOf(edtf);
    if (days === null) holding.undated.push(article);
    else (tenures.some((tenure) => touches(tenure, days)) ? holding.within : holding.outside).push(article);
  }
  return holding;
}

/** How many articles name the actor with the office. */
export function attestedIn({ within, outside, undated }: Holding): number {
  return within.length + outside.length + undated.length;
}

/** How many of the first articles that attest a role a page shows; the newest follows them. */
const FIRST_ATTESTED = 3;

/** The articles of a list that a page shows: the first few, and the newest. */
export function firstAndNewest(articles: readonly ArticleSummary[]): ArticleSummary[] {
  const newest = newestFirst(articles)[0];
  const first = articles.slice(0, FIRST_ATTESTED);
  return newest === undefined || first.includes(newest) ? first : [...first, newest];
}

/** Whether some day of printing may lie in a tenure, in the widest reading of both. */
function touches({ from, to }: Tenure, { first, last }: Days): boolean {
  return beginning(from).first <= last && ending(to).last >= first;
}
