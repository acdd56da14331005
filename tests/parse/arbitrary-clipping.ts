import fc from 'fast-check';

const WORDS =
  'قال رئيس بلدية مدينة النهر أمس إن الجسر الجديد سيفتح قريبا أمام السيارات والمشاة بعد ثلاث سنوات من العمل «نعم» (بلدية) 2019 مايو الأحد بغداد القاهرة - : . ، نشر في بقلم المصدر'.split(
    ' ',
  );
/** Lines as the parser knows them: stamps, credits, counters, furniture, blank ones. */
export const LINES = [
  'نشر في 26-01-2025 | 17:41',
  'آخر تحديث 27 أبريل 2021',
  'الأحد 7 رمضان 1440 هـ - الموافق 12 مايو 2019 م',
  'محليات 2019/05/12',
  'سامي الجسارنشر في ضفاف النهر يوم 06 - 02 - 2011',
  'عمّان - سامي الجسار | 2019-05-12',
  'بقلم: سامي الجسار',
  'المصدر: صحيفة الضفاف',
  'القراءات: 12',
  '• 3',
  'محليات',
  'بغداد : الصباح',
  'دمشق – عواصم – وكالات',
  'اقرأ أيضا',
  'back to top',
  '...',
  '',
  ' \u200f\u00a0',
];

/** Words of articles and clippings in any order. */
export const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const wrapped = sentence.map((words) => words.replace(/(.{50,60}) /gu, '$1\n'));
const line = fc.oneof(
  { weight: 5, arbitrary: sentence },
  { weight: 1, arbitrary: wrapped },
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
/** Lines of all kinds in any order, with line ends of any kind. */
export const clipping = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r', '\u2028'))
  .map(([lines, end]) => lines.join(end));
