/** Orders two strings by their UTF-16 code units, whatever the language of the machine: for ids, addresses and ISO dates. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
