import { clean } from '../arabic/normalize.ts';
import { trimSigns } from '../arabic/trim-signs.ts';
import type { Credit, TextLine } from '../model/parts.ts';
import { keyOf, type Line } from './lines.ts';
import { readStaffCredit } from './staff-credits.ts';
import { stretched } from './stretched.ts';
import { writerBehindLabel } from './work-labels.ts';

/** A line that names the writer or the source and nothing else. */
export interface Byline {
  /** An editor is neither writer nor source. */
  kind: 'author' | 'credit' | 'editor';
  /** The name, without the label before it; of an editor the whole line. */
  name: Credit;
}

/** Labels that stand before a name with or without a colon, and those that mean a name only before a colon or dash. */
const AUTHOR = new RegExp(
  String.raw`^[*•\s]{0,3}(?:${stretched('بقلم|بقلم الكاتب')}|written by|(?:${stretched('كتب|كتبت|كتبه|كتبها|إعداد|اعداد|تقرير|حوار|حاوره|حاورها|حاورته|حاورتها|أجرى الحوار|أجرت الحوار|تحقيق|ترجمة|رأي|راي|الكاتب|المراسل|المحرر|بواسطة')}|author|reporter)(?:\s?و(?!\p{M}*\s)[\p{L}\p{M}]{3,12})?\s?(?=[:\-–—/]))\s?[:\-–—/]{0,3}\s?`,
  'iu',
);
/** `By` and `via` before a name, which a capital tells from other words. */
const ENGLISH_AUTHOR = /^(?:By|BY|by) (?=\p{Lu})/u;
const ENGLISH_SOURCE = /^(?:Via|VIA|via) (?=\p{Lu})/u;
const SOURCE = new RegExp(
  String.raw`^[*•\s]{0,3}(?:${stretched('المصدر|مصدر الخبر|المصدر الأصلي|نقلا عن')}|source)\s?[:\-–—/]{1,3}\s?`,
  'iu',
);
const BRACKETED = /^[([]\s?([^()[\]]{2,40}?)\s?[)\]]$/u;
/** Nouns with which the name of an outlet begins. */
const OUTLET_NOUNS = new Set(['صحيفه', 'جريده', 'وكاله', 'موقع', 'مجله', 'شبكه', 'قناه', 'دار', 'وكالات', 'متابعات', 'اذاعه']);
const MOST_WORDS = 7;
/** A row of editors with their names has more words than a byline. */
const LONGEST = 14;
const FEW_WORDS = 4;

/**
 * Reads a whole short line as a byline («بقلم: …», «كتب: …», `By …`) or a credit («المصدر: …», «(رويترز)», «صحيفة …»).
 * @returns null if the line is anything else
 */
export function readByline(line: Line): Byline | null {
  if (line.words > LONGEST || line.stops) return null;
  const text = clean(line.text);
  const staff = readStaffCredit(line.text);
  if (staff !== null)
    return { kind: staff.author === null ? 'editor' : 'author', name: { line: line.number, text: staff.author ?? line.text } };
  for (const [pattern, kind] of [
    [AUTHOR, 'author'],
    [ENGLISH_AUTHOR, 'author'],
    [SOURCE, 'credit'],
    [ENGLISH_SOURCE, 'credit'],
  ] as const) {
    if (line.words > MOST_WORDS + 2) return null;
    const label = pattern.exec(text)?.[0] ?? '';
    const name = trimName(text.slice(label.length));
    if (label === '' || name === '' || keyOf(name).split(' ').length > MOST_WORDS) continue;
    return { kind, name: { line: line.number, text: name, ...(kind === 'credit' && { label: 'source' }) } };
  }
  const writer = writerBehindLabel(line);
  if (writer !== null) return { kind: 'author', name: { line: line.number, text: writer } };
  const bracketed = BRACKETED.exec(text)?.[1];
  if (bracketed !== undefined && line.words <= FEW_WORDS && !/\d/u.test(bracketed)) return credit(line, bracketed);
  return OUTLET_NOUNS.has(line.key.split(' ')[0] ?? '') && line.words <= FEW_WORDS && !/[؟?!]/u.test(text) ? credit(line, text) : null;
}

const credit = (line: Line, name: string): Byline => ({ kind: 'credit', name: { line: line.number, text: trimName(name) } });

/** The names of a line of credits, cut at dashes, bars, slashes, commas and plus signs: «أ ب ج ـ النهار» has two; brackets around a name go. */
export function namesIn(line: { number: number; text: string }): TextLine[] {
  const names = line.text.split(/(?<!\s)\s+[-–—ـ]+\s+|[|/،,+]/u).map((name) => trimName(name).replace(/^[([]([^()[\]]*)[)\]]$/u, '$1'));
  return names.filter((name) => name !== '').map((text) => ({ line: line.number, text }));
}

/** A name without the colons, dashes and bars around it. */
export const trimName = (text: string): string => trimSigns(text, SIGN);

const SIGN = /[\s:|/*•،,–—-]/u;
