/** What a reason speaks of, apart from its own words. */
export interface ReasonWords {
  /** The words of the clipping, in order. */
  words: string[];
  /** EDTF values, in order. */
  dates: string[];
}

const DATE = /(?<![\d.-])(?:\d{4}-\d{2}(?:-\d{2})?|\.\.\/)(?:\/?(?:\d{4}-\d{2}(?:-\d{2})?|\.\.))?/g;

/**
 * Takes out of the reason of a message, or of a diagnostic, what it is about: reasons write words of the clipping between « »
 * and dates as EDTF. Guillemets inside of the words stay in them.
 */
export function reasonWords(reason: string): ReasonWords {
  const found = reason.split(/; expected (?!.*; expected )/u)[0] ?? reason;
  const words: string[] = [];
  let [rest, depth, start, kept] = ['', 0, 0, 0];
  for (const { 0: mark, index } of found.matchAll(/[«»]/g)) {
    if (mark === '«') {
      if (depth === 0) {
        start = index + 1;
        rest += found.slice(kept, index);
      }
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      kept = index + 1;
      if (depth === 0) words.push(found.slice(start, index));
    }
  }
  // Words cut in the middle may open what they do not close: then they reach to the last mark.
  if (depth > 0) words.push(found.slice(start, Math.max(start, found.lastIndexOf('»'))));
  else rest += found.slice(kept);
  return { words: words.filter((each) => each !== ''), dates: rest.match(DATE) ?? [] };
}
