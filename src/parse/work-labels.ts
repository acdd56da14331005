import { nameShape } from '../arabic/names.ts';
import { clean } from '../arabic/normalize.ts';
import { keyOf, type Line } from './lines.ts';
import { stretched } from './stretched.ts';

const labelled = (labels: string): RegExp =>
  new RegExp(String.raw`^[*•\s]{0,3}(?:${stretched(labels)})\s?[:：]\s?(?<name>[\p{L}\p{M}\u0640 .]{3,60})$`, 'u');
/** Labels of who wrote it, which are words of the article too where no name stands behind them. */
const WRITING = labelled('متابعة|تغطية|مراسلنا|مراسلتنا|المراسلة|المحررة|مندوبنا|مندوبتنا|موفدنا');
/** Labels of who did other work on it. */
const OTHER = labelled(
  'تحرير|إشراف|اشراف|تدقيق|تدقيق لغوي|مراجعة|تنقيح|إخراج|اخراج|مونتاج|تنضيد|رئيس التحرير|مدير التحرير|سكرتير التحرير|تصميم|رسوم|ملاحظة',
);
const MOST_WORDS = 4;

const nameBehind = (pattern: RegExp, line: Line): string | null => {
  const name = line.words <= MOST_WORDS + 2 ? pattern.exec(clean(line.text))?.groups?.name?.trim() : undefined;
  return name !== undefined && keyOf(name).split(' ').length <= MOST_WORDS && nameShape(name)?.given ? name : null;
};

/** The writer whom a line names behind what he did: «متابعة: …», «مراسلنا: …». A person's name only counts; null for any other line. */
export const writerBehindLabel = (line: Line): string | null => nameBehind(WRITING, line);

/** Whether a line says who did other work on the page than write it: «تدقيق: …», «رئيس التحرير: …». */
export const isOtherWork = (line: Line): boolean => nameBehind(OTHER, line) !== null;
