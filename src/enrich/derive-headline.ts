import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';

const MOST_WORDS = 12;
const LEAST_WORDS = 5;

/** Words before which a sentence can be cut and still stands: prepositions of time and place, conjunctions, relatives. */
const CUT_BEFORE = new Set(
  'في خلال بعد قبل عقب أثناء منذ حيث التي الذي الذين بينما فيما كما مع وذلك على إثر ضمن بمشاركة بحضور لكن'.split(' ').map(canonical),
);

/**
 * A short headline from the first sentence of the body, for a clipping that prints none: the sentence whole if it has at most
 * twelve words, else cut before the last clause or phrase that begins within them, else after twelve words with «…».
 * @returns the words as printed; an empty string for a body without words
 */
export function deriveHeadline(paragraphs: readonly string[]): string {
  const body = paragraphs.find((paragraph) => tokenize(paragraph).length > 0) ?? '';
  const sentence = body.split(/[.؟!](?=\s|$)|[:؛]\s/u)[0]?.trim() ?? '';
  const tokens = tokenize(sentence);
  if (tokens.length <= MOST_WORDS) return sentence;
  for (let at = MOST_WORDS; at >= LEAST_WORDS; at -= 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token) continue;
    const clause = /[،,]/u.test(sentence.slice(before.end, token.start));
    if (clause || CUT_BEFORE.has(token.key)) return sentence.slice(0, before.end);
  }
  return `${sentence.slice(0, tokens[MOST_WORDS - 1]?.end)}…`;
}
