/** The id of one of the articles into which a file is split: that of the file for the first, `<id>-2` for the second. */
export function partId(id: string, number: number): string {
  return number === 1 ? id : `${id}-${number}`;
}
