import type { ENCODINGS } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A file of content/ as it was read: bytes, and the text that they decode to. */
export interface RawFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Lower-case hexadecimal SHA-256 of the raw bytes. */
  sha256: string;
  bytes: number;
  encoding: (typeof ENCODINGS)[number];
  /** Decoded, without byte order mark and control characters; line ends as they came; otherwise unchanged, unless a diagnostic says so. */
  text: string;
  diagnostics: Diagnostic[];
  /** For a saved page, see `sourceLines` of the record; null or left out where the lines of the record are those of the file. */
  sourceLines?: readonly number[] | null;
}
