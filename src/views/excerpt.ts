/**
 * The beginning of a text, cut at a word: «…» stands where something is left out.
 * @param limit the most UTF-16 units that come back
 */
export function excerpt(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= limit) return plain;
  const cut = plain.lastIndexOf(' ', limit - 1);
  return `${plain.slice(0, cut > 0 ? cut : limit - 1)}…`;
}
