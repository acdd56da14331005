import { parse } from 'yaml';
import { sidecarSchema } from '../../model/sidecar.ts';
import { LINE_BREAK } from '../lines.ts';

/** A clipping in two; both halves keep their line numbers, so the lines of the other half are blank in each. */
export interface FrontMatterParts {
  /** The YAML between the two lines `---`, or null where the file does not begin with such a block. */
  yaml: string | null;
  body: string;
}

const FENCE = /^---[ \t]*$/;

/** Takes the front matter off a file: a block of YAML between a first line `---` and the next line `---`. */
export function splitFrontMatter(text: string): FrontMatterParts {
  const lines = text.split(LINE_BREAK);
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (end === -1) return { yaml: null, body: text };
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n'),
    body: [...lines.slice(0, end + 1).fill(''), ...lines.slice(end + 1)].join('\n'),
  };
}

/** The same for a file that is no Markdown: only where the block is YAML with fields of a sidecar and no others; else it is text. */
export function splitFieldsOfSidecar(text: string): FrontMatterParts {
  const parts = splitFrontMatter(text);
  return parts.yaml !== null && hasFieldsOfSidecar(parts.yaml) ? parts : { yaml: null, body: text };
}

const FIELDS: ReadonlySet<string> = new Set(Object.keys(sidecarSchema.shape));

function hasFieldsOfSidecar(yaml: string): boolean {
  const first = yaml.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (!FIELDS.has(first?.split(':', 1)[0]?.trim() ?? '')) return false;
  try {
    const value: unknown = parse(yaml);
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return keys.length > 0 && keys.every((key) => FIELDS.has(key));
  } catch {
    return false;
  }
}
