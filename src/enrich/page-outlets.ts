import { tokenize } from '../arabic/tokenize.ts';
import type { Parts, TextLine } from '../model/parts.ts';
import { countWords, keyOf } from '../parse/lines.ts';
import { creditMeaning } from './collect-credits.ts';
import { isGenericCredit, outletNoun, withoutNoun } from './credit-words.ts';
import type { OutletMeaning } from './outlet-names.ts';
import type { PreparedRegistries } from './prepare-registries.ts';
import type { PrintedOutlet } from './read-credits.ts';

/** A headline of fewer words is not cut. */
const LEAST_WORDS = 3;
/** The name of an outlet, and of a section between it and the headline, has at most so many words. */
const MOST_WORDS = 5;
const TAIL = /(?<!\s)\s+[-–—|:]\s+/u;

/**
 * Cuts the tail of a page's title off a headline: «عنوان الخبر - عرب وعالم - صحيفة الأفق», «… | الأفق نت».
 * @returns the headline alone and the outlet; null where the last words are no outlet's name
 */
export function cutTitleTail(headline: TextLine, prepared: PreparedRegistries): { headline: TextLine; outlet: PrintedOutlet } | null {
  const segments = headline.text.split(TAIL);
  const name = segments.at(-1)?.trim() ?? '';
  if (segments.length < 2 || countWords(name) > MOST_WORDS || name === '') return null;
  const meaning = creditMeaning(name, prepared);
  const known = isKnown(meaning) || ['head', 'tail'].includes(outletNoun(keyOf(name)) ?? '');
  if (!known) return null;
  let count = segments.length - 1;
  while (count > 1 && countWords(segments[count - 1] ?? '') <= LEAST_WORDS) count--;
  const end = segments.slice(0, count).reduce((at, segment) => headline.text.indexOf(segment, at) + segment.length, 0);
  const text = headline.text.slice(0, end).trim();
  if (countWords(text) < LEAST_WORDS) return null;
  return {
    headline: { line: headline.line, text },
    outlet: { line: headline.line, text: name, meaning, evidence: headline.text.slice(end).trim() },
  };
}

const isKnown = ({ outlet, shared }: OutletMeaning): boolean => outlet !== null || shared.length > 0;

/** Furniture that names the site it stands on: «رابط الخبر بصحيفة الأفق: …», «جميع الحقوق محفوظة لموقع الأفق 2012». */
const OWN_PAGE =
  /^(?:رابط (?:الخبر|المقال|الموضوع)|جميع الحقوق|كل الحقوق|كافه الحقوق|حقوق (?:النشر|الطبع)|copyright|c |تابعوا? .{0,40}من )/u;
/** «… لموقع الأفق 2012»: the year of the rights. */
const YEAR = /\s+\p{Nd}{4}$/u;

/** The name of an outlet behind its noun, up to the next sign; as printed, without the noun. */
function nameBehindNoun(text: string): string | null {
  const tokens = tokenize(text.slice(0, 200));
  for (const [index, { key, start }] of tokens.entries()) {
    const last = tokens.findIndex((token, at) => at > index && !/^\s*$/u.test(text.slice(token.end, tokens[at + 1]?.start ?? text.length)));
    const end = tokens[last === -1 ? tokens.length - 1 : last]?.end ?? start;
    if (/^[بلو]?(?:صحيفه|جريده|موقع|شبكه|بوابه|قناه)$/u.test(key) && last - index <= 4 && end > start)
      return withoutNoun(text.slice(start, end)).replace(YEAR, '');
  }
  return null;
}

/** What tells the language or form of an outlet from others of its name, in the spelling of keys. */
const EDITION = /^(?:ال)?(?:عربي|عربيه|arabic|english|online|اونلاين|نت)$/u;
/** Who holds the rights of a page: «© 2020 الأفق». */
const HOLDER = /^\s*(?:©|\(c\)|copyright|جميع الحقوق|كل الحقوق|كافة الحقوق|حقوق النشر)/iu;

/**
 * The outlet that no registry knows at the end of a page's title: its last words, where the page holds its rights under that name
 * or, in Latin letters, has it on a line of its own as well.
 */
function unknownInTitle({ line, text }: TextLine, { dropped }: Parts, prepared: PreparedRegistries): PrintedOutlet | null {
  const full = text.split(TAIL).at(-1)?.trim() ?? '';
  const words = full.split(/\s+/u);
  if (full === '' || words.length > MOST_WORDS) return null;
  const short = words.length > 1 && EDITION.test(keyOf(words.at(-1) ?? '')) ? words.slice(0, -1).join(' ') : full;
  const holds = (name: string): boolean => {
    const key = keyOf(name);
    return dropped.some((other) => {
      if (other.line === line || other.text.length > 300) return false;
      if (HOLDER.test(other.text)) return ` ${keyOf(other.text)} `.includes(` ${key} `);
      return /^[a-z ]+$/u.test(key) && keyOf(other.text) === key;
    });
  };
  const name = [full, short].find(holds);
  return name === undefined ? null : { line, text: name, meaning: creditMeaning(name, prepared), evidence: text.slice(-80) };
}

/** The outlet that the furniture of the page names as its own; and the title of the page, where it stands among what was dropped. */
export function outletOfPage(parts: Parts, prepared: PreparedRegistries): PrintedOutlet | null {
  const headline = parts.headline === null ? null : keyOf(parts.headline.text);
  let titles = 0;
  for (const { line, text } of parts.dropped) {
    if (text.length > 300) continue;
    const isTitle = headline !== null && TAIL.test(text) && keyOf(text).startsWith(headline);
    const titled = isTitle ? cutTitleTail({ line, text }, prepared) : null;
    if (isTitle) titles++;
    const outlet = titled?.outlet ?? (isTitle && titles === 1 ? unknownInTitle({ line, text }, parts, prepared) : null);
    if (outlet !== null) return outlet;
    if (!OWN_PAGE.test(keyOf(text.slice(0, 60)))) continue;
    const name = nameBehindNoun(text);
    if (name !== null) return { line, text: name, meaning: creditMeaning(name, prepared), evidence: text.slice(0, 80) };
  }
  return null;
}

/**
 * The credit at the head of the body that no sign sets off: an outlet that is known, or has a noun of outlets, and then the
 * agencies in general («أفق نت متابعات قال …»).
 */
export function creditAtHead(parts: Parts, prepared: PreparedRegistries): { outlet: PrintedOutlet; agency: string } | null {
  const [first] = parts.paragraphs;
  if (!first) return null;
  const words = first.text.slice(0, 80).split(/\s+/u).slice(0, 6);
  for (let count = 1; count <= 4 && count < words.length - 1; count++) {
    const agency = words[count] ?? '';
    if (!/^(?:متابعات|وكالات)$/u.test(keyOf(agency)) || !isGenericCredit(keyOf(agency))) continue;
    const name = words.slice(0, count).join(' ');
    const meaning = creditMeaning(name, prepared);
    if (!isKnown(meaning) && outletNoun(keyOf(name)) === null) return null;
    return { outlet: { line: first.line, text: name, meaning, evidence: `${name} ${agency}` }, agency };
  }
  return null;
}
