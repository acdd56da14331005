import type { Editable } from '../model/editable.ts';
import type { LinePart } from '../model/read-line.ts';
import type { PluralForms } from './plural.ts';

/** The words by which an article page says how its facts are known. */
export const EVIDENCE_WORDS = {
  conflict: 'تاريخان متعارضان',
  taken: 'المأخوذ به',
  leftOut: 'ما تُرك من القصاصة ولماذا',
  edited: 'ما قرّره المحرر',
  paragraph: 'الفقرة',
  subheading: 'عنوان فرعي',
  part: 'الجزء',
  of: 'من',
  others: 'معه في الملف',
  to: 'إلى',
} as const;

/** What a line was read as, beside the line. */
export const LINE_PART_WORDS: Readonly<Record<LinePart, string>> = {
  headline: 'العنوان',
  kicker: 'فوق العنوان',
  alternativeHeadline: 'تحت العنوان',
  caption: 'شرح صورة',
  published: 'تاريخ النشر',
  modified: 'آخر تحديث',
  dateline: 'مطلع الخبر',
  author: 'الكاتب',
  section: 'الباب',
  views: 'المشاهدات',
  credit: 'اسم مصدر',
  metadata: 'بيانات الصفحة',
};

/** The fields that an editor can set. */
export const EDITABLE_WORDS: Readonly<Record<Editable, string>> = {
  headline: 'العنوان',
  kicker: 'ما فوق العنوان',
  alternativeHeadline: 'ما تحت العنوان',
  captions: 'شروح الصور',
  datePublished: 'تاريخ النشر',
  dateModified: 'آخر تحديث',
  publisher: 'المصدر',
  agencies: 'الوكالات',
  author: 'الكاتب',
  datelinePlaces: 'مكان الخبر',
  articleSection: 'الباب',
  views: 'المشاهدات',
  paragraphs: 'أسطر المتن',
  actors: 'الفاعلون',
  topics: 'المواضيع',
};

export const COUNTED_LINE = {
  zero: 'لا أسطر',
  one: 'سطر واحد',
  two: 'سطران',
  few: '{n} أسطر',
  many: '{n} سطرًا',
  other: '{n} سطر',
} as const satisfies PluralForms;
