import type { Token } from '../arabic/tokenize.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import type { NamedPerson } from './named-person.ts';
import type { ParagraphQuotation } from './paragraph-quotations.ts';

/** A sentence of a paragraph: its words outside quotations, its quotations, and who is named in it. */
export interface Sentence {
  tokens: readonly Token[];
  spans: readonly ParagraphQuotation[];
  mentions: readonly ActorMention[];
  offices: readonly OfficeMatch[];
  persons: readonly NamedPerson[];
}

/** A text without stops is cut, so that work on a sentence is bounded. */
const MOST_TOKENS = 400;

interface Part {
  start: number;
  end: number;
  token?: Token;
  span?: ParagraphQuotation;
}

/**
 * Cuts a paragraph into sentences. A stop inside a quotation ends none, unless the quotation ends with it. Linear.
 * @param tokens of the whole paragraph, in order, as are spans, mentions, offices and persons
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  spans: readonly ParagraphQuotation[],
  mentions: readonly ActorMention[],
  offices: readonly OfficeMatch[],
  persons: readonly NamedPerson[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const named = [inOrder(mentions), inOrder(offices), inOrder(persons)] as const;
  let current: Part[] = [];
  const finish = () => {
    const [first, last] = [current[0], current.at(-1)];
    if (!first || !last) return;
    sentences.push({
      tokens: current.flatMap(({ token }) => token ?? []),
      spans: current.flatMap(({ span }) => span ?? []),
      mentions: named[0](last.end),
      offices: named[1](last.end),
      persons: named[2](last.end),
    });
    current = [];
  };
  for (const part of partsInOrder(tokens, spans)) {
    const before = current.at(-1);
    const from = before?.span ? before.span.end - 1 : before?.end;
    if (
      from !== undefined &&
      (current.length >= MOST_TOKENS ||
        (/[.؟!]["»”]?(?=\s|$)/u.test(`${text.slice(from, part.start)} `) && !isAbbreviated(text, before, part)))
    )
      finish();
    current.push(part);
  }
  finish();
  return sentences;
}

/** «د. فلان», «سي. آن», «17.8»: the stop after a letter, after the name of a Latin one, or inside a number ends no sentence. */
function isAbbreviated(text: string, before: Part | undefined, next: Part): boolean {
  if (
    before?.token &&
    next.start - before.end === 1 &&
    /[\d٠-٩A-Za-z]$/u.test(before.token.text) &&
    /[\d٠-٩A-Za-z]/u.test(text[next.start] ?? '')
  )
    return true;
  if (!before?.token || text[before.end] !== '.' || text.slice(before.end + 1, next.start).trim() !== '') return false;
  return LETTER_NAMES.test(before.token.key);
}
const LETTER_NAMES = /^(?:\p{L}|سي|ان|ار|اس|تي|دي|جي|اف|ايه|ام|ال|كي|يو|بي|اي|جيه)$/u;

/** Words outside quotations and quotations, by their place. */
function partsInOrder(tokens: readonly Token[], spans: readonly ParagraphQuotation[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (const token of tokens) {
    for (let span = spans[next]; span && span.open <= token.start; span = spans[next]) {
      parts.push({ start: span.open, end: span.close, span });
      next += 1;
    }
    const last = spans[next - 1];
    if (!last || token.start >= last.close) parts.push({ start: token.start, end: token.end, token });
  }
  for (const span of spans.slice(next)) parts.push({ start: span.open, end: span.close, span });
  return parts;
}

/** Hands out, in order, what ends at an offset or before. */
function inOrder<T extends { end: number }>(all: readonly T[]): (end: number) => T[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < all.length && (all[next]?.end ?? 0) <= end) next += 1;
    return all.slice(from, next);
  };
}
