import type { DigitOrder } from '../arabic/day-at.ts';
import { canonical } from '../arabic/normalize.ts';
import { shownOrder } from '../arabic/shown-order.ts';
import type { Article } from '../model/article.ts';
import type { DateEvidence } from '../model/date-evidence.ts';
import { textNumber } from './furniture-candidates.ts';

/** What the stamps of one article show of the order in which its outlet prints day and month, or want to know of it. */
export interface StampEvidence {
  /** Id of the article. */
  id: string;
  /** Stands for the outlet in the archive, and its name; null where the outlet is not known. */
  outlet: { key: string; name: string } | null;
  /** Stands for the text: two articles with the same number are one article clipped twice. */
  text: number;
  /** The orders that its stamps show. */
  orders: DigitOrder[];
  /** Whether day and month of a stamp of its own could be swapped, and nothing in the clipping decides. */
  open: boolean;
  /** Whether such a stamp was decided by the usage of the outlet's country. */
  byUsage: boolean;
}

/**
 * What an article, read without knowledge of the others, says of the stamps of its outlet. A stamp shows an order by a number
 * above 12, or by the weekday or the day of the Hijra beside it. The stamps of aggregators, which credit the outlet, are not
 * its own.
 */
export function stampEvidenceOf(article: Article): StampEvidence {
  const rules = new Set(article.messages.map(({ rule }) => rule));
  const credited = new Set(article.lines.filter(({ part }) => part === 'credit').map(({ line }) => line));
  const stamps = article.dates.filter(
    ({ role, line }) => (role === 'published' || role === 'modified') && line !== null && !credited.has(line),
  );
  const byUsage = rules.has('date-order-inferred');
  return {
    id: article.id,
    outlet: outletOf(article),
    text: textNumber(article),
    orders: [...new Set(stamps.flatMap((stamp) => orderOf(stamp) ?? []))].sort(),
    open: byUsage || rules.has('date-ambiguous'),
    byUsage,
  };
}

function orderOf({ text, value, agrees }: DateEvidence): DigitOrder | null {
  return shownOrder(text, agrees === true ? value : null);
}

/** The publisher; where none is known, the one site whose addresses the page prints. */
function outletOf(article: Article): StampEvidence['outlet'] {
  const { publisher, messages } = article;
  if (messages.some(({ rule }) => rule === 'outlet-shared')) return null;
  if (publisher !== null) return { key: publisher.id ?? `name ${canonical(publisher.name)}`, name: publisher.name };
  const host = printedHost(article);
  return host === null ? null : { key: `host ${host}`, name: host };
}

const ADDRESS = /(?:https?:\/\/|\bwww\.)(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?![a-z0-9.-])/giu;
/** A longer line is a list of links. */
const LONGEST = 500;
/** Sites that pages of others link to. */
const SHARED =
  /(?:^|\.)(?:facebook|twitter|x|youtube|instagram|google|addthis|t|wa|whatsapp|telegram|linkedin|pinterest|bit)\.(?:com|me|ly|co)$/u;

/** The one host in the addresses among the lines that were left out; null for none and for several. */
function printedHost({ dropped }: Article): string | null {
  const hosts = new Set<string>();
  for (const { text } of dropped) {
    if (text.length > LONGEST) continue;
    for (const [, host = ''] of text.matchAll(ADDRESS)) if (!SHARED.test(host.toLowerCase())) hosts.add(host.toLowerCase());
  }
  const [only, other] = hosts;
  return only !== undefined && other === undefined ? only : null;
}
