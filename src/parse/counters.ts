import { monthOf } from '../arabic/months.ts';
import { clean } from '../arabic/normalize.ts';
import { weekdayOfKey } from '../arabic/weekdays.ts';
import { keyOf, type Line, SHORT } from './lines.ts';

/** Digits and the signs that stand around them in a counter: «• 3», «00:00», «(12)», «1,829», «3/5»; a clock with its letters: «12:44 ت م». */
const BARE = /^[^\p{L}\p{N}]*\d[\d\s.,:/()|•·+%-]{0,30}$|^\d{1,2}h\d{2}$|^\d{1,2}:\d{2}(?: \p{L}\.?){1,2}$/iu;

const VIEWS = new Set([
  'قراءه',
  'القراءه',
  'قراءات',
  'القراءات',
  'مشاهده',
  'المشاهده',
  'مشاهدات',
  'المشاهدات',
  'زياره',
  'الزيارات',
  'زيارات',
  'قاريا',
  'views',
  'view',
  'reads',
  'hits',
]);
const COUNTED = new Set([
  'تعليق',
  'تعليقات',
  'التعليقات',
  'تعليقا',
  'اعجاب',
  'اعجابات',
  'مشاركه',
  'مشاركات',
  'المشاركات',
  'رد',
  'ردود',
  'تقييم',
  'صوت',
  'اصوات',
  'دقيقه',
  'دقايق',
  'comment',
  'comments',
  'shares',
  'share',
  'likes',
  'like',
  'min',
  'minutes',
]);
const AROUND = new Set([
  'عدد',
  'تم',
  'تمت',
  'هذا',
  'هذه',
  'الماده',
  'الصفحه',
  'الموضوع',
  'الخبر',
  'المقال',
  'مره',
  'مرات',
  'من',
  'قرييت',
  'شوهد',
  'مده',
  'وقت',
  'للقراءه',
  'المستخدمين',
  'الزوار',
  'القراء',
  'read',
]);

/** «صفحة 12», «الطبعة 3», «2 من 3», «2019 م»: where on paper or in a series it stood; a year alone. */
const NUMBERED = /^(?:(?:ال)?(?:صفحه|طبعه)|ص|رقم) \d{1,4}$|^\d{1,3} من \d{1,3}$|^\d{4} [مه]$/u;

/** A line of counts has at most so many words, numbers among them. */
const MOST_WORDS = 8;

/** What a line of counts says: its number where it counts readers, else null. */
export interface Counter {
  views: number | null;
}

/** The number of readers in words such as «القراءات: 1829» or «تم قراءة الموضوع 120 مرة»; null where the words are not only that. Takes the key of the words. */
export function viewsIn(key: string): number | null {
  const words = key.split(' ');
  if (!words.some((word) => VIEWS.has(word)) || !words.every((word) => VIEWS.has(word) || AROUND.has(word) || isNumber(word))) return null;
  // Groups of three are thousands («1,829»); of other numbers the last is meant.
  const digits = words.filter(isNumber).reduce((before, group) => (group.length === 3 && before.length <= 9 ? before + group : group), '');
  return digits === '' || digits.length > 12 ? null : Number(digits);
}

/** «… القراءات:1829التعليقات:4»: labels with their numbers at the end, with or without white space. */
const BEHIND = /(?:\s*[|،–—-]?\s*(?:القراءات|المشاهدات|الزيارات|التعليقات)\s?[:：]?\s?\p{Nd}[\p{Nd},]{0,11})+\s*$/u;

/** Cuts counters off the end of words: the words before them, or null, and the number of readers. Null where there are none. */
export function countersBehind(text: string): { before: string | null; views: number | null } | null {
  const found = BEHIND.exec(text.slice(0, SHORT));
  if (found === null) return null;
  const readers = /(?:القراءات|المشاهدات|الزيارات)\s?[:：]?\s?(?<number>\p{Nd}[\p{Nd},]*)/u.exec(found[0])?.groups?.number;
  const before = text.slice(0, found.index).trim();
  return { before: before === '' ? null : before, views: readers === undefined ? null : viewsIn(keyOf(`القراءات ${readers}`)) };
}

/**
 * Reads a whole line as a counter: a bare number or clock, with or without a bullet, a number with the thing counted
 * («3 تعليقات», `12 Shares`), the number of a page or edition, or a day without its year.
 * @returns null if the line is anything else
 */
export function readCounter(line: Line): Counter | null {
  if (line.text.length > SHORT || line.words > MOST_WORDS) return null;
  if (BARE.test(clean(line.text))) return { views: null };
  const views = viewsIn(line.key);
  if (views !== null) return { views };
  const words = line.key.split(' ');
  if (NUMBERED.test(line.key) || isDayAlone(words)) return { views: null };
  const counts = words.some(isNumber) && words.some((word) => COUNTED.has(word));
  return counts && words.every((word) => COUNTED.has(word) || VIEWS.has(word) || AROUND.has(word) || isNumber(word))
    ? { views: null }
    : null;
}

/** «28 مارس», «الثلاثاء 28 مارس»: a day of no year. */
function isDayAlone(words: readonly string[]): boolean {
  const [day = '', ...month] = weekdayOfKey(words[0] ?? '') === null ? words : words.slice(1);
  return /^\d{1,2}$/u.test(day) && month.length > 0 && month.length <= 2 && monthOf(month.join(' ')) !== null;
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);
