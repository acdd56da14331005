/** The pattern of words with the vowel signs and tatweel that may stand behind each of their letters; words may be cut by `|`. */
export function stretched(words: string): string {
  return words.replace(/\p{L}/gu, String.raw`$&[\p{M}\u0640]*`);
}
