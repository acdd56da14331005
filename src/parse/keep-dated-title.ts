import { daysBetween } from '../arabic/iso-day.ts';
import { nameShape } from '../arabic/names.ts';
import type { Stamp } from '../model/parts.ts';
import { readByline } from './bylines.ts';
import { isCity } from './cities.ts';
import type { ClassifiedLine } from './classify.ts';
import { readDatelineLine, readPlaceAndName } from './dateline.ts';
import { findBody } from './find-body.ts';
import { lineOf } from './lines.ts';
import { isSection } from './sections.ts';

/** Stamps of one article lie so many days apart at most: days of printing and of the site. */
const CLOSE = 3;
/** What parts a name from its date: «محليات | 28/4/2021». A colon does not: «3 مارس 1924: …». */
const PARTS = /[|•·]|(?:^|\s)[-–—/\\]+(?:\s|$)/u;

/**
 * Takes a first line that was read as a stamp for the headline that it is: «هجمات 11 سبتمبر 2001» over the stamp of another day,
 * «حصاد الأسبوع 28/4/2021» where there is no other headline. Such a line has no weekday, time or label, and the words
 * beside its date are no city, section, source or person. An indefinite noun before a date is bound to it; a name with the
 * article is not, and what stands behind a date only with a colon between.
 */
export function keepDatedTitle(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const at = lines.findIndex(({ kind }) => kind === 'text' || kind === 'stamp');
  const first = lines[at];
  if (first?.kind !== 'stamp') return [...lines];
  const bond = bondOf(first);
  if (bond === null) return [...lines];
  const header = lines.slice(at + 1, findBody(lines).start);
  const titled = header.some(({ kind }) => kind === 'text');
  const others = header.flatMap((line) => (line.kind === 'stamp' ? line.stamp.stamps : [])).filter(({ role }) => role === 'published');
  const [own] = first.stamp.stamps;
  const apart = own !== undefined && others.length > 0 && others.every((other) => areApart(own, other));
  if (titled ? !apart || bond !== 'strong' : !apart && bond !== 'strong') return [...lines];
  const { stamp, ...line } = first;
  return lines.with(at, { ...line, kind: 'text' });
}

function areApart(stamp: Stamp, other: Stamp): boolean {
  if (stamp.value.length !== 10 || other.value.length !== 10) return stamp.value.slice(0, 4) !== other.value.slice(0, 4);
  return Math.abs(daysBetween(stamp.value, other.value)) > CLOSE;
}

/** How the words beside the date hang together with it; null where they are no words of a headline. */
function bondOf(line: ClassifiedLine & { kind: 'stamp' }): 'strong' | 'weak' | null {
  const { stamps, rest, byline, credit, views } = line.stamp;
  const [date] = stamps;
  if (date === undefined || rest === null || byline !== null || credit !== null || views !== null) return null;
  if (stamps.some(({ weekday, time, labelled, calendar }) => weekday !== null || time !== null || labelled || calendar === 'hijri'))
    return null;
  const start = line.text.indexOf(date.text);
  const [before, behind] = [line.text.slice(0, start).trim(), line.text.slice(start + date.text.length).trim()];
  if (PARTS.test(before) || PARTS.test(behind) || (before === '' && !/^[:：]/u.test(behind))) return null;
  const words = lineOf(line.number, rest, true);
  const shape = nameShape(rest);
  const isName = shape !== null && (shape.given || shape.title || shape.particle);
  if (
    isName ||
    isSection(words.key) ||
    isCity(rest) ||
    readByline(words) ||
    readDatelineLine(words) ||
    readPlaceAndName({ line: line.number, text: rest })
  )
    return null;
  if (words.key.startsWith('ال')) return null;
  return words.words > 1 || /(?:ه|ات)$/u.test(words.key) ? 'strong' : 'weak';
}
