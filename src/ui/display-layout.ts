const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\{weekday\}/g, '[اليوم]'],
  [/\{month\}/g, '[الشهر]'],
  [/\{weekday-en\}/g, '[Day]'],
  [/\{month-en\}/g, '[Month]'],
];

/**
 * A layout signature, the evidence of an outlet inferred from the shapes of lines, as readers may see it: names of days and
 * months in brackets, any digit as #.
 * @param evidence shapes as outlets.yaml has them, or words of the clipping
 * @returns null where the evidence is no layout signature: no shape is without a date, and words are no shape
 */
export function displayLayout(evidence: string): string | null {
  if (!/\{(?:weekday|month)(?:-en)?\}|(?<!\d)(?:99|9999)(?!\d)/.test(evidence)) return null;
  const named = NAMES.reduce((text, [shape, name]) => text.replace(shape, name), evidence);
  return named.replaceAll('9', '#');
}
