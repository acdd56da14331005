import { clean } from '../arabic/normalize.ts';
import { FURNITURE, type FurnitureClass, type FurnitureName } from './furniture-table.ts';
import { isInvitation } from './invitation.ts';
import { isIssueNumber } from './issue-number.ts';
import { keyOf, type Line, SHORT } from './lines.ts';
import { isPageSentence } from './page-sentences.ts';
import { isOtherWork } from './work-labels.ts';

/** What kind of furniture a line is. */
export interface Furniture {
  /** A class of `FURNITURE`; `sign` for a line without a word; `address` for a link, mail address or file name; `work` for who did the page; `learned`. */
  name: FurnitureName | 'sign' | 'address' | 'work' | 'learned';
  /** Whether it heads a list of other articles, which the lines after it are. */
  opensList: boolean;
}

/** The most words of a line that begins as furniture does; a longer one is taken for prose. */
const MOST_WORDS = 24;
const NO_WORD = /^[^\p{L}\p{N}]+$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/u;
/** «الرابط المختصر: http://…», «Email: …»; behind «المصدر:» an address is a credit. */
const LABELLED_ADDRESS =
  /^(?!ال?مصدر|source)[\p{L}\p{M} -]{2,30}\s?[:：]\s?(?:(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4})$/iu;
/** «انتهى/ 25 ن»: the sign of an agency's desk below its report. */
const ENDED = /^[/\s*-]{0,4}انته[ىي]\s?[/\\]\s?[\p{L}\p{Nd} ./]{1,12}$/u;
/** «هاتف: 012345678» */
const TELEPHONE =
  /^(?:ال)?(?:هاتف|تلفون|تليفون|جوال|موبايل|محمول|فاكس|تلفاكس|tel|phone|fax|mobile)\.?\s?[:：/-]\s?[+(]?\p{Nd}[\p{Nd} ()/+-]{4,40}$/iu;
/** «تويتر: @…» */
const HANDLE = /^(?:\p{L}{2,12}\s?:\s?)?@[\w.]{2,40}$/u;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_]{1,60}\s*)+$/u;
/** «A+ A- A», «ع- ع+»: the size of letters. */
const LETTERS = /^(\p{L})\s?[+-]?(?:\s+\1\s?[+-]?){1,3}$/u;
const IMAGE_FILE = /^\S{1,120}\.(?:jpe?g|png|gif|webp|svg)$/iu;
/** «الرئيسية > أخبار > محليات»: the way to the page. */
const BREADCRUMB = /^(?:الرئيسية|الصفحة الرئيسية|home)\s?[>»›/|\\←-]/iu;
const IN_QUOTES = /^["“”].*["“”]$/u;
const COPYRIGHT = /^(?:©|\(c\)\s?\d{4})/iu;

const classes = Object.entries(FURNITURE) as [FurnitureName, FurnitureClass][];
const keys = (lists: readonly string[] = []): string[] => lists.flatMap((list) => list.split('، ').map(keyOf));
const furnitureOf = (name: FurnitureName, each: FurnitureClass): Furniture => ({ name, opensList: each.opensList ?? false });
const named = (phrases: (each: FurnitureClass) => readonly string[] | undefined): (readonly [string, Furniture])[] =>
  classes.flatMap(([name, each]) => keys(phrases(each)).map((key) => [key, furnitureOf(name, each)] as const));

const LINES: ReadonlyMap<string, Furniture> = new Map(named((each) => each.lines));
const WORDS: ReadonlySet<string> = new Set(classes.flatMap(([, each]) => keys(each.words)));
const BEGINNINGS = named((each) => each.beginnings);
const ANYWHERE = named((each) => each.anywhere);

/** What stands on buttons: phrases of these classes that head no list. */
const BUTTONS: ReadonlySet<string> = new Set([
  ...WORDS,
  ...[...LINES].filter(([, { name }]) => ['sharing', 'navigation', 'comments'].includes(name)).map(([key]) => key),
]);
/** The longest phrase on a button, and the shortest and longest row of buttons, in words. */
const BUTTON = 5;
const ROW = { least: 3, most: 16 };

/** Whether a line is several buttons of a page in a row: «PDF طباعة إرسال إلى صديق». */
function isRowOfButtons(key: string): boolean {
  const words = key.split(' ');
  if (words.length < ROW.least || words.length > ROW.most) return false;
  const ends = [true];
  for (let end = 1; end <= words.length; end++)
    for (let start = Math.max(0, end - BUTTON); start < end; start++)
      if (ends[start] && BUTTONS.has(words.slice(start, end).join(' '))) ends[end] = true;
  return ends[words.length] === true;
}

/** Whether a whole line is furniture of a news page (see `FURNITURE`), an address, or no word at all; null for any other line. */
export function readFurniture(line: Line): Furniture | null {
  if (NO_WORD.test(line.text)) return { name: 'sign', opensList: false };
  if (ADDRESS.test(line.text)) return { name: 'address', opensList: false };
  if (line.text.length > SHORT || line.words > MOST_WORDS) return null;
  const text = clean(line.text);
  if ([MAIL, HANDLE, IMAGE_FILE, LABELLED_ADDRESS, TELEPHONE].some((pattern) => pattern.test(text)))
    return { name: 'address', opensList: false };
  if (LETTERS.test(text)) return { name: 'sign', opensList: false };
  if (HASHTAGS.test(text)) return { name: 'labels', opensList: false };
  if (BREADCRUMB.test(text)) return { name: 'navigation', opensList: false };
  if (isIssueNumber(line.key)) return { name: 'labels', opensList: false };
  if (isInvitation(line.key)) return { name: 'subscribing', opensList: false };
  if (ENDED.test(text)) return { name: 'endings', opensList: false };
  if (isOtherWork(line)) return { name: 'work', opensList: false };
  if (COPYRIGHT.test(text)) return { name: 'rights', opensList: false };
  const key = line.key.replace(/^(?:\d+ )+|(?: \d+)+$/gu, '').replace(/^(حجم الخط)(?: \p{L})+$/u, '$1');
  // In quotation marks such words are a name of which the article speaks.
  if (IN_QUOTES.test(text)) return null;
  const known = LINES.get(key);
  if (known) return known;
  if (key.split(' ').every((word) => WORDS.has(word))) return { name: 'sharing', opensList: false };
  if (isRowOfButtons(key)) return { name: 'navigation', opensList: false };
  if (isPageSentence(key)) return { name: 'labels', opensList: false };
  const spaced = ` ${key} `;
  const found =
    BEGINNINGS.find(([phrase]) => spaced.startsWith(` ${phrase} `)) ?? ANYWHERE.find(([phrase]) => spaced.includes(` ${phrase} `));
  return found?.[1] ?? null;
}
