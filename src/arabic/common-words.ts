/** The words that stand most often in Arabic prose of any kind, as they are spelt in print. */
const COMMON: ReadonlySet<string> = new Set(
  'في من على إلى الى أن ان عن مع هذا هذه التي الذي ما لا كان كانت قد بين بعد قبل كل أو هو هي إن ذلك عند خلال وقال قال وفي ومن كما لم لن ثم حتى منذ غير'.split(
    ' ',
  ),
);
/** The article with the proclitics that are written together with it, and a word of two letters or more behind it. */
const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)[\u0621-\u064a]{2,}$/u;
const WORD = /\p{L}[\p{L}\p{M}\u0640]*/gu;

/**
 * How Arabic a text reads by its commonest words: those of the list above, and words with the article.
 * @returns how many words there are, and how many of them are common; in Arabic prose about one in three is
 */
export function countCommonWords(text: string): { words: number; common: number } {
  const words = text.match(WORD) ?? [];
  return { words: words.length, common: words.filter((word) => COMMON.has(word) || WITH_ARTICLE.test(word)).length };
}
