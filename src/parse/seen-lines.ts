import { KEYED, keyOf, type Line } from './lines.ts';

/** The lines that have stood before, in any spelling. Long lines are compared to their ends only where they begin alike. */
export class SeenLines {
  readonly #keys = new Set<string>();
  /** The first long line of each key, until its whole spelling is needed. */
  readonly #long = new Map<string, Line>();

  /** Takes a line in; returns whether it has stood before. */
  add(line: Line): boolean {
    if (line.text.length <= KEYED) return this.#note(line.key);
    const first = this.#long.get(line.key);
    if (first === undefined) {
      this.#long.set(line.key, line);
      return false;
    }
    this.#note(keyOf(first.text));
    return this.#note(keyOf(line.text));
  }

  #note(key: string): boolean {
    if (this.#keys.has(key)) return true;
    this.#keys.add(key);
    return false;
  }
}
