import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { encodeAs } from '../archive/encode-as.ts';

/**
 * What a careful archivist says of an invented clipping: names as printed; null or left out where the text does not say.
 * `encoding`, `ends` and `nul` (bytes at the end) are how it is stored.
 */
const factsSchema = z.strictObject({
  published: z.string().nullable(),
  updated: z.string().optional(),
  outlet: z.string().optional(),
  agencies: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
  byline: z.string().optional(),
  views: z.int().optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'windows-1256', 'iso-8859-6']).default('utf-8'),
  ends: z.enum(['lf', 'crlf']).default('lf'),
  nul: z.int().default(0),
  note: z.string().optional(),
});

/**
 * One letter before each line that is not blank: H headline (several lines of it are one), K kicker, D deck, C caption, B body,
 * F furniture, S what the facts are printed in (stamps, names, credits), - what may come out in the body or not.
 */
export type Mark = 'H' | 'K' | 'D' | 'C' | 'B' | 'F' | 'S' | '-';

export interface Labelled {
  name: string;
  facts: z.output<typeof factsSchema>;
  lines: { mark: Mark | null; text: string }[];
  /** The clipping as an archive would hold it, without the marks. */
  bytes: Uint8Array;
}

const folder = new URL('clippings/', import.meta.url);
const LINE = /^(?<mark>[HKDCBFS-]) (?<text>.*)$/u;

/** Reads every labelled clipping: facts in YAML, `---`, then the lines of the clipping with their marks. */
export function readLabelled(): Labelled[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [head = '', ...rest] = readFileSync(new URL(name, folder), 'utf8').split('---\n');
      const facts = factsSchema.parse(parse(head));
      const lines = rest
        .join('---\n')
        .replace(/\n$/u, '')
        .split('\n')
        .map((line) => lineOf(line, name));
      const text = lines.map((line) => line.text).join(facts.ends === 'crlf' ? '\r\n' : '\n') + '\0'.repeat(facts.nul);
      return { name: name.replace(/\.txt$/u, ''), facts, lines, bytes: encodeAs(facts.encoding, text) };
    });
}

function lineOf(line: string, name: string): Labelled['lines'][number] {
  if (line === '') return { mark: null, text: '' };
  const groups = LINE.exec(line)?.groups;
  if (!groups) throw new Error(`${name}: «${line}» has no mark`);
  return { mark: groups.mark as Mark, text: groups.text ?? '' };
}
