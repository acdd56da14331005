/** What a clipping is written in: plain text, Markdown, or a web page as a browser saves it. */
export type Format = 'text' | 'markdown' | 'page';

const FORMATS: Readonly<Record<string, Format>> = { txt: 'text', md: 'markdown', html: 'page', htm: 'page' };

/** The format of a clipping by the ending of its name, in any case; null for a file that is no clipping. */
export function formatOf(file: string): Format | null {
  const ending = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, ending) ? (FORMATS[ending] ?? null) : null;
}
