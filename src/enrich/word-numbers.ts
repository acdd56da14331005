import { readingsOf } from '../arabic/clitics.ts';
import { memoize } from '../arabic/memoize.ts';
import { canonical } from '../arabic/normalize.ts';
import { spellingKey } from '../arabic/spelling-variants.ts';
import { tokenize } from '../arabic/tokenize.ts';

/** 24 bits: two words of an archive may share a number, then a clipping is read anew that need not be. */
const BYTES = 3;
const MASK = 2 ** (8 * BYTES) - 1;

/** Stands for a word in canonical spelling; spellings that differ by rule (`spellingKey`) share a number. FNV-1a, folded. */
export function wordNumber(key: string): number {
  let hash = 0x811c9dc5;
  for (const char of spellingKey(key)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> (8 * BYTES)) ^ hash) & MASK;
}

/** Of a printed word in each of its readings; credits are cut at «و» however short the name behind it. */
const numbersOf = memoize((text: string): readonly number[] => {
  const keys = readingsOf(text).map(({ key }) => key);
  const behindAnd = keys.flatMap((key) => (key.startsWith('و') ? [key.slice(1)] : []));
  return [...new Set([...keys, ...behindAnd].map(wordNumber))];
});

/** Letters of presentation forms, which canonical spelling may make several words: «ﷺ». */
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufeff]/u;

/**
 * The words that stand in all strings of a value, under every reading in which they can be part of a name of the registries, as
 * numbers. Linear.
 */
export function wordNumbers(value: unknown): Set<number> {
  const found = new Set<number>();
  const seen = new Set<string>();
  const add = (text: string) => {
    for (const token of tokenize(text)) for (const number of numbersOf(token.text)) found.add(number);
  };
  const walk = (part: unknown) => {
    if (typeof part === 'string') {
      if (seen.has(part)) return;
      seen.add(part);
      add(part);
      if (PRESENTATION.test(part)) add(canonical(part));
    } else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) walk(inner);
  };
  walk(value);
  return found;
}

/** Word numbers as text: three bytes each, ascending, in base64. */
export function encodeNumbers(numbers: Iterable<number>): string {
  const sorted = Uint32Array.from(numbers).sort();
  const bytes = Buffer.alloc(sorted.length * BYTES);
  for (const [at, number] of sorted.entries()) bytes.writeUIntBE(number, at * BYTES, BYTES);
  return bytes.toString('base64');
}

/** What `encodeNumbers` wrote. */
export function decodeNumbers(text: string): Set<number> {
  const bytes = Buffer.from(text, 'base64');
  const numbers = new Set<number>();
  for (let at = 0; at + BYTES <= bytes.length; at += BYTES) numbers.add(bytes.readUIntBE(at, BYTES));
  return numbers;
}
