import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';

const MOST_WORDS = 12;
const LEAST_WORDS = 5;

/** Words before which a sentence can be cut and still stands: prepositions of time and place, conjunctions, relatives. */
const CUT_BEFORE = new Set(
  'في خلال بعد قبل عقب أثناء منذ حيث التي الذي الذين بينما فيما كما مع وذلك على إثر ضمن بمشاركة بحضور لكن'.split(' ').map(canonical),
);

/**
 * A short headline from the first sentence of the body, headings of few words aside, for a clipping that prints none: the sentence whole if it has at most
 * twelve words, else cut before the last clause or phrase that begins within them, else after twelve words with «…».
 * @param dateline words that stand at the head of the first paragraph and are no part of its sentence («بغداد (واع)»); or null
 * @returns the words as printed; an empty string for a body without words
 */
export function deriveHeadline(paragraphs: readonly string[], dateline: string | null): string {
  const hasWords = (least: number) => (paragraph: string) => tokenize(paragraph).length >= least;
  const body = paragraphs.find(hasWords(LEAST_WORDS)) ?? paragraphs.find(hasWords(1)) ?? '';
  const said = dateline !== null && body.startsWith(dateline) ? body.slice(dateline.length).replace(/^[\s:؛،–—/-]+/u, '') : body;
  const sentence = said.split(/[.؟!](?=\s|$)|[:؛]\s/u)[0]?.trim() ?? '';
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
