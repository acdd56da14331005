/**
 * A text without the characters of a class at its ends, or at its end only. By index: an expression that ends in `[…]+$` tries
 * every run of such characters inside the text as well, and takes the square of its length.
 * @param sign whether one UTF-16 unit is to go, by a one-character expression without flags `g` and `y`
 */
export function trimSigns(text: string, sign: RegExp): string {
  let start = 0;
  while (start < text.length && sign.test(text.charAt(start))) start += 1;
  return trimEndSigns(text.slice(start), sign);
}

/** The same for the end only. */
export function trimEndSigns(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
