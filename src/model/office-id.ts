/** Runs of what an id may not hold, with vowel signs, which are not always printed. */
const OTHER = /[^\p{L}\p{N}]+/gu;

/**
 * The id of an office, and so its address: `iraq--وزير-الخارجية`, `رئيس-الوفد` for one of nobody.
 * @param title the one name of the office, in the masculine: two wordings of one office have one title
 * @param of id of the actor whose office it is
 */
export function officeId(title: string, of: string | null): string {
  const words = title.normalize('NFC').replace(/\p{M}/gu, '').replace(OTHER, ' ').trim().replaceAll(' ', '-');
  return of === null ? words : `${of}--${words}`;
}
