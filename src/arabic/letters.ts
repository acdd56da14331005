/** Characters that are written but carry no letter: tatweel, zero-width joiners, bidi controls, byte order marks, soft hyphens. */
export const INVISIBLE = /[\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gu;

/**
 * Letters that are spelt one for the other, in newspapers or by keyboard, mapped to one of them: alef wasla and alef, alef
 * maqsura and ya, ta marbuta and ha, and the Persian, Urdu and Kurdish forms that stand for Arabic letters.
 */
export const SPELLING_EQUALS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
};

/** Letters whose canonical decomposition is a seat and a hamza or madda, with the seat: what stripping of marks leaves. */
export const HAMZA_SEATS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ي' };
