/** A source of numbers that repeats itself from the same seed. */
export interface Random {
  /** A number of [0, 1). */
  next: () => number;
  /** A whole number from `from` to `to`, both included. */
  int: (from: number, to: number) => number;
  /** One of the items, each as likely. */
  pick: <T>(items: readonly T[]) => T;
  /** Index of [0, size) of a Zipf-like law: index i about 1/(i+1) as likely as index 0. */
  rank: (size: number) => number;
}

/** Mulberry32, a small generator with a state of 32 bits: the same numbers on every machine for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    rank: (size) => Math.floor((size + 1) ** next()) - 1,
  };
}
