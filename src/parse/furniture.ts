import { clean } from '../arabic/normalize.ts';
import { FURNITURE } from './furniture-table.ts';
import { keyOf, type Line, SHORT } from './lines.ts';

/** What kind of furniture a line is. */
export interface Furniture {
  /** Whether it heads a list of other articles, which the lines after it are. */
  opensList: boolean;
}

/** The most words of a line that begins as furniture does; a longer one is taken for prose. */
const MOST_WORDS = 24;
const NO_WORD = /^[^\p{L}\p{N}]+$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/u;
const IMAGE_FILE = /^\S{1,120}\.(?:jpe?g|png|gif|webp|svg)$/iu;
/** «الرئيسية > أخبار > محليات»: the way to the page. */
const BREADCRUMB = /^(?:الرئيسية|الصفحة الرئيسية|home)\s?[>»›/|\\←-]/iu;
const COPYRIGHT = /^(?:©|\(c\)\s?\d{4})/iu;

const classes = Object.values(FURNITURE);
const keys = (lists: readonly string[] = []): string[] => lists.flatMap((list) => list.split('، ').map(keyOf));
const LINES: ReadonlyMap<string, Furniture> = new Map(
  classes.flatMap((each) => keys(each.lines).map((key) => [key, { opensList: each.opensList ?? false }] as const)),
);
const WORDS: ReadonlySet<string> = new Set(classes.flatMap((each) => keys(each.words)));
const BEGINNINGS: readonly string[] = classes.flatMap((each) => keys(each.beginnings));
const ANYWHERE: readonly string[] = classes.flatMap((each) => keys(each.anywhere));

/** Whether a whole line is furniture of a news page (see `FURNITURE`), an address, or no word at all; null for any other line. */
export function readFurniture(line: Line): Furniture | null {
  const plain = { opensList: false };
  if (NO_WORD.test(line.text)) return plain;
  if (line.text.length > SHORT || line.words > MOST_WORDS) return null;
  const text = clean(line.text);
  if ([ADDRESS, MAIL, IMAGE_FILE, BREADCRUMB, COPYRIGHT].some((pattern) => pattern.test(text))) return plain;
  const key = line.key.replace(/^(?:\d+ )+|(?: \d+)+$/gu, '');
  const known = LINES.get(key);
  if (known) return known;
  if (key.split(' ').every((word) => WORDS.has(word))) return plain;
  const spaced = ` ${key} `;
  const found = BEGINNINGS.some((phrase) => spaced.startsWith(` ${phrase} `)) || ANYWHERE.some((phrase) => spaced.includes(` ${phrase} `));
  return found ? plain : null;
}
