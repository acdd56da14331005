import { LINE_BREAK } from '../lines.ts';

/** A `.md` clipping in two; both halves keep their line numbers, so the lines of the other half are blank in each. */
export interface MarkdownParts {
  /** The YAML between the two lines `---`, or null where the file does not begin with such a block. */
  yaml: string | null;
  body: string;
}

const FENCE = /^---[ \t]*$/;

/** Takes the front matter off a Markdown file: a block of YAML between a first line `---` and the next line `---`. */
export function splitFrontMatter(text: string): MarkdownParts {
  const lines = text.split(LINE_BREAK);
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (end === -1) return { yaml: null, body: text };
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n'),
    body: [...lines.slice(0, end + 1).fill(''), ...lines.slice(end + 1)].join('\n'),
  };
}
