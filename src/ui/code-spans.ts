/** A piece of a text of the interface. */
export interface CodeSpan {
  text: string;
  /** Whether it is code, which runs left to right whatever stands around it. */
  code: boolean;
}

/** The pieces of a text in which code stands between backquotes, as in Markdown; none is empty. */
export function codeSpans(text: string): CodeSpan[] {
  return text
    .split('`')
    .map((piece, at) => ({ text: piece, code: at % 2 === 1 }))
    .filter((span) => span.text !== '');
}
