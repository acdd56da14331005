import { canonical } from '../arabic/normalize.ts';
import { spellingKey } from '../arabic/spelling-variants.ts';

/**
 * The words of a name as names are compared with one another: without «بن» and signs, «عبد الكريم» as «عبدالكريم», «أبي» as «أبو»,
 * and spellings of foreign words that differ by rule as one.
 * @param keys words in canonical spelling
 */
export function comparableWords(keys: readonly string[]): string[] {
  const joined = keys
    .join(' ')
    .replace(/(?<=^| )عبد (?=\p{L})/gu, 'عبد')
    .replace(/(?<=^| )اب[يا](?= )/gu, 'ابو')
    .replace(/(?<= )بن /gu, '');
  return joined.split(' ').map(spellingKey);
}

/** One string for all the ways in which a name may be printed. */
export function candidateKey(name: string): string {
  const words = canonical(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return comparableWords(words).join(' ');
}
