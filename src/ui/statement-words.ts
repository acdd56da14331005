import type { Quote } from '../model/quote.ts';

/** The words of statements: on their cards, in lists, in citations. */
export const STATEMENT_WORDS = {
  direct: 'بنصّه',
  reported: 'بالمعنى',
  said: 'قيل',
  cite: 'للاستشهاد بهذا التصريح',
  speakerInferred: 'القائل مستنتج',
  dateInferred: 'التاريخ مستنتج',
  noDate: 'بلا تاريخ معروف',
  of: 'في:',
  speakerUnknown: 'لم يسمّ النص قائله',
} as const;

/** How the speaker is known, before the words of the clipping that say so. */
export const SPEAKER_FROM_WORDS: Readonly<Record<NonNullable<Quote['speakerFrom']>, string>> = {
  named: 'سمّاه النص:',
  carried: 'قائل مستنتج، الكلام تتمة لكلام:',
  issuer: 'قائل مستنتج، البيان صادر عن:',
  office: 'قائل مستنتج، ذُكر هنا بمنصبه، ويسمّيه النص:',
};
