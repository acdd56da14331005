import type { TextLine } from '../model/parts.ts';
import type { ClassifiedLine } from './classify.ts';
import { lineOf } from './lines.ts';

/** A caption with its bracket, and a word glued to it: «… أمام الجسر (أرشيفية)افتتح …». */
const GLUED = /^(?<caption>[^.()（）]{12,140}[(（](?<credit>[^()（）]{3,40})[)）])(?=\p{L})/u;
/** What the credit of a photograph says of itself. */
const PHOTOGRAPH = /(?:^|[\s:–-])(?:أ|ا)رشيف|(?:^|\s)(?:صورة|تصوير|عدسة|photo|getty)(?:\s|:|$)/iu;

/**
 * Cuts the caption off the first line of the body where the two were run together, with no space behind the bracket in which
 * the photograph is credited.
 * @returns the line without its caption, and the caption; null where there is none
 */
export function cutCaption(line: ClassifiedLine): { line: ClassifiedLine; caption: TextLine } | null {
  const groups = line.kind === 'text' ? GLUED.exec(line.text)?.groups : undefined;
  if (groups?.caption === undefined || !PHOTOGRAPH.test(groups.credit ?? '')) return null;
  const rest = line.text.slice(groups.caption.length);
  return {
    line: { ...lineOf(line.number, rest, line.afterBlank), kind: 'text' },
    caption: { line: line.number, text: groups.caption },
  };
}
