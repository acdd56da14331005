/** How many answers are kept before the table is emptied: words follow Zipf's law, so that a small table answers most. */
const MOST_KEPT = 50_000;

/** The same pure function of a string, which remembers its answers; memory stays bounded. */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const value = compute(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, value);
    return value;
  };
}
