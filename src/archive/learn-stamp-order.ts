import type { LearnedOrder } from '../enrich/settle-dates.ts';
import { compare } from '../model/compare.ts';
import type { StampEvidence } from './stamp-evidence.ts';

/** So many clippings must show an order, and none the other. */
const LEAST = 3;

/** What the clippings of one outlet show. */
interface Shown {
  name: string;
  /** The ids of those that show an order, by the numbers of their texts. */
  day: Map<number, string[]>;
  month: Map<number, string[]>;
}

/**
 * Learns from an archive in which order each outlet prints the day and the month of its stamps: as three clippings or more show
 * it and none contradicts, where an article clipped twice counts once. Where they contradict each other, or one shows the month
 * first, the order of the outlet is null: then the usage of its country does not speak for it either. Pure; the order of the
 * clippings does not matter.
 * @returns by the key of the outlet; none for outlets of which too little is known
 */
export function learnStampOrders(clippings: Iterable<StampEvidence>): ReadonlyMap<string, LearnedOrder> {
  const outlets = new Map<string, Shown>();
  for (const { id, outlet, text, orders } of clippings) {
    if (outlet === null || orders.length === 0) continue;
    const shown = outlets.get(outlet.key) ?? { name: outlet.name, day: new Map(), month: new Map() };
    outlets.set(outlet.key, shown);
    if (compare(outlet.name, shown.name) < 0) shown.name = outlet.name;
    for (const order of orders) shown[order].set(text, [...(shown[order].get(text) ?? []), id]);
  }
  return new Map([...outlets].flatMap(([key, shown]) => learnedOf(shown).map((learned) => [key, learned] as const)));
}

/** Empty where too little is known. */
function learnedOf({ name, day, month }: Shown): LearnedOrder[] {
  if (month.size > 0 && (day.size > 0 || month.size < LEAST)) return [{ order: null, name, count: 0, example: '' }];
  const order = month.size > 0 ? 'month' : 'day';
  const ids = month.size > 0 ? month : day;
  if (ids.size < LEAST) return [];
  const [example = ''] = [...ids.values()].flat().sort(compare);
  return [{ order, name, count: ids.size, example }];
}

/** What an article gains by what was learnt; null where that could change nothing in it. */
export function orderFor({ outlet, open, byUsage }: StampEvidence, learned: ReadonlyMap<string, LearnedOrder>): LearnedOrder | null {
  const known = open && outlet !== null ? (learned.get(outlet.key) ?? null) : null;
  return known?.order === null && !byUsage ? null : known;
}
