import type { DigitOrder } from '../arabic/day-at.ts';
import type { FoundDate } from '../arabic/found-date.ts';
import { addDays, daysBetween, isoWeekday } from '../arabic/iso-day.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Parts, PrintedDate } from '../model/parts.ts';

/** The outlet as far as it says how its stamps are written. */
export interface StampOutlet extends Pick<Outlet, 'name' | 'country' | 'timezone' | 'stampOrder'> {
  /** Whether the clipping names it, or the editor does; an inferred outlet does not speak for its country's usage. */
  named: boolean;
  /** What its other clippings in the archive show; left out where they show nothing. */
  learned?: LearnedOrder | null;
}

/** What the stamps of an outlet in the clippings of an archive show of the order of day and month. */
export interface LearnedOrder {
  /** null where they contradict each other, or the usage of the outlet's country. */
  order: DigitOrder | null;
  /** The outlet, as it is shown to readers. */
  name: string;
  /** How many clippings show the order, and the id of one of them; 0 and '' where there is none. */
  count: number;
  example: string;
}

/** A printed date, and what decided between its readings. */
export type SettledDate<T extends PrintedDate = PrintedDate> = T & {
  /** Arabic, for readers; null where nothing had to be decided. */
  because: string | null;
  /** Whether not the clipping itself decided, but what is usual for its outlet. */
  byUsage: boolean;
};

/**
 * Where dates are written in digits with the day first. Source: Unicode CLDR, short dates of `ar-XX` (Arab states) and of the
 * languages of the other states. States of whose Arabic outlets some write otherwise are left out.
 */
const DAY_FIRST = new Set('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE DE ES FR GB IT RU TR'.split(' '));
/** So many days may lie between two stamps of one clipping, or a stamp and the dateline. */
const CLOSE = 3;
/** So many stamps and dates of the body are heard; a text that has more is a table. */
const MOST_WITNESSES = 50;

/**
 * Decides between the readings of stamps and of the dateline whose day and month could be swapped, by what the clipping says:
 * the other dates printed in it, in which order its other stamps are written, the weekday of «اليوم الثلاثاء» in the body,
 * the month of «آذار الجاري»; where these say nothing, by how the outlet writes dates: what the registry says, else what its
 * other clippings show, else the custom of AM and PM, else the usage of its country. Evidence that contradicts itself, or a
 * weekday that fits no reading, decides nothing: the date stays ambiguous.
 */
export function settleDates(
  parts: Parts,
  body: readonly FoundDate[],
  outlet: StampOutlet | null,
): Pick<Parts, 'stamps'> & {
  stamps: SettledDate<Parts['stamps'][number]>[];
  dateline: SettledDate | null;
} {
  const printed = [...(parts.dateline?.date ? [parts.dateline.date] : []), ...parts.stamps.slice(0, MOST_WITNESSES)];
  const spoken = body.slice(0, MOST_WITNESSES);
  const settle = <T extends PrintedDate>(date: T): SettledDate<T> => settled(date, printed, spoken, outlet);
  return { stamps: parts.stamps.map(settle), dateline: parts.dateline?.date ? settle(parts.dateline.date) : null };
}

interface Witness {
  /** The readings that it allows. */
  allows: readonly string[];
  because: string;
}

function settled<T extends PrintedDate>(
  given: T,
  printed: readonly PrintedDate[],
  body: readonly FoundDate[],
  outlet: StampOutlet | null,
): SettledDate<T> {
  const { byCustom } = given;
  const date: T = byCustom ? { ...given, value: given.value.slice(0, 4), ambiguous: true, readings: byCustom } : given;
  const readings = date.ambiguous ? (date.readings ?? []) : [];
  const open = { ...date, because: null, byUsage: false };
  if (readings.length < 2) return open;
  const others = printed.filter((other) => other !== given && !other.ambiguous && !other.byCustom);
  const ownWeekday = readings.filter((iso) => isoWeekday(iso) === date.weekday);
  const strong = [
    ...witness(readings, ownWeekday, 'حسمه اسم اليوم المطبوع معه'),
    ...others.flatMap((other) => closeTo(readings, other)),
    ...others.flatMap((other) => inOrder(readings, other.order ?? null, `ترتيب اليوم والشهر في «${other.text}»`)),
    ...body.flatMap((found) => [...onWeekday(readings, found), ...inMonth(readings, found)]),
  ];
  const misfits = date.weekday !== null && ownWeekday.length === 0;
  const witnesses = strong.length > 0 || misfits ? strong : usage(readings, outlet, byCustom !== undefined);
  const left = readings.filter((iso) => witnesses.every(({ allows }) => allows.includes(iso)));
  const [only, second] = left;
  const [decisive] = witnesses;
  if (only === undefined || second !== undefined || !decisive) return open;
  const byUsage = strong.length === 0 && !outlet?.stampOrder;
  return { ...date, value: only, ambiguous: false, readings: [only], because: decisive.because, byUsage };
}

/** A witness that allows some readings and not others; one that allows all or none says nothing. */
function witness(readings: readonly string[], allows: readonly string[], because: string): Witness[] {
  return allows.length > 0 && allows.length < readings.length ? [{ allows, because }] : [];
}

function closeTo(readings: readonly string[], other: PrintedDate): Witness[] {
  if (other.value.length !== 10) return [];
  const allows = readings.filter((iso) => Math.abs(daysBetween(iso, other.value)) <= CLOSE);
  return witness(readings, allows, `حسمه التاريخ المطبوع «${other.text}»`);
}

/** Readings stand with the day first, then with the month first. */
function inOrder(readings: readonly string[], order: DigitOrder | null, because: string): Witness[] {
  return order ? witness(readings, readings.slice(...(order === 'day' ? [0, 1] : [1, 2])), `حسمه ${because}`) : [];
}

function onWeekday(readings: readonly string[], found: FoundDate): Witness[] {
  if (found.kind !== 'relative' || found.weekday === null) return [];
  const allows = readings.filter((iso) => isoWeekday(addDays(iso, found.days)) === found.weekday);
  return witness(readings, allows, `حسمه قول النص «${found.text}»`);
}

function inMonth(readings: readonly string[], found: FoundDate): Witness[] {
  if ((found.kind !== 'calendar' && found.kind !== 'month') || found.qualifier !== 'current') return [];
  if (found.month === null || found.calendar === 'hijri') return [];
  const allows = readings.filter((iso) => Number(iso.slice(5, 7)) === found.month);
  return witness(readings, allows, `حسمه قول النص «${found.text}»`);
}

/** @param american whether a Latin AM or PM stands beside it */
function usage(readings: readonly string[], outlet: StampOutlet | null, american: boolean): Witness[] {
  if (outlet?.stampOrder) return inOrder(readings, outlet.stampOrder, `ترتيب اليوم والشهر المعروف عن «${outlet.name}»`);
  if (outlet?.learned?.order) {
    const { order, name, count, example } = outlet.learned;
    return inOrder(readings, order, `ترتيب اليوم والشهر في قصاصات أخرى عددها ${count} من «${name}»، منها ${example}`);
  }
  if (american) return inOrder(readings, 'month', 'المعتاد مع AM وPM: الشهر قبل اليوم');
  const dayFirst = outlet?.named && !outlet.learned && DAY_FIRST.has(outlet.country ?? '');
  return dayFirst ? inOrder(readings, 'day', `المعتاد في بلد «${outlet.name}»: اليوم قبل الشهر`) : [];
}
