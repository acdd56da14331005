import type { DroppedLine } from '../model/dropped-line.ts';
import type { Paragraph } from '../model/parts.ts';
import { isInvitation } from './invitation.ts';
import { keyOf } from './lines.ts';

/** The furniture behind a paragraph is at most so long, in UTF-16 units. */
const REACH = 200;
/** Tags are so few words, none of which ends a sentence. */
const MOST_TAGS = 12;
/** A whole sentence of furniture may be longer. */
const MOST_WORDS = 26;
/** The end of a sentence, or wide white space: behind it furniture may begin. */
const SEAM = /[.!؟?»”"…)]\s+(?=\S)|\s{4,}(?=\S)/gu;
/** Labels of tags, which run to the end with no full stop. */
const TAGS = /^(?:سمات|وسوم|الوسوم|تاغات|كلمات دلاليه|الكلمات الدلاليه|كلمات مفتاحيه|الكلمات المفتاحيه|tags|keywords) \S/u;
/** Invitations and disclaimers with which sites end articles. */
const CLOSINGS =
  /^(?:تابعو?ا? .{2,40} (?:علي|عبر)(?: |$)|تابعونا (?:علي|عبر)|اقرا ايضا|اقرا المزيد|شاهد ايضا|طالع ايضا|لمزيد من الاخبار|الاراء الوارده في هذا المقال|جميع الحقوق محفوظه)/u;

/**
 * Cuts the furniture that scrapers glue to the end of the last paragraph: tags («سمات …»), invitations to follow the outlet,
 * disclaimers, links to other articles. It begins behind the end of a sentence or wide white space and runs to the end.
 * @param dropped gets what was cut, on the line of the paragraph
 */
export function cutTails(paragraphs: readonly Paragraph[], dropped: DroppedLine[]): Paragraph[] {
  const last = paragraphs.at(-1);
  if (last === undefined) return [...paragraphs];
  let { text } = last;
  for (let tail = tailOf(text); tail !== null; tail = tailOf(text)) {
    dropped.push({ line: last.line, text: tail, reason: 'furniture' });
    text = text.slice(0, text.length - tail.length).trimEnd();
  }
  return text === last.text ? [...paragraphs] : [...paragraphs.slice(0, -1), { ...last, text }];
}

/** The last stretch of the text that is furniture, or null. */
function tailOf(text: string): string | null {
  const from = Math.max(0, text.length - REACH);
  const seams = [...text.slice(from).matchAll(SEAM)].map((seam) => from + seam.index + seam[0].length);
  for (const at of seams.reverse()) {
    const tail = text.slice(at);
    const key = keyOf(tail);
    const words = key.split(' ').length;
    if (TAGS.test(key) && words <= MOST_TAGS && !/[.:؟?!]/u.test(tail.slice(key.indexOf(' ') + 2))) return tail;
    if ((CLOSINGS.test(key) && words <= MOST_WORDS) || isInvitation(key)) return tail;
  }
  return null;
}
