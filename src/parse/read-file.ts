import { createHash } from 'node:crypto';
import { clean } from '../arabic/normalize.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { RawFile } from '../model/raw-file.ts';
import { decodeText, utf16Of } from './decode-text.ts';
import { declaredCharset } from './formats/declared-charset.ts';
import { formatOf } from './formats/format-of.ts';
import { findMojibake } from './formats/mojibake.ts';
import { LINE_BREAK } from './lines.ts';

/** The largest clipping that is read; a caller may refuse a larger file by its size before reading it. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** First bytes of formats that are no text: images, PDF, archives and office files, audio, video, programs, databases, RTF. */
const MAGIC = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'II*\0',
  'MM\0*',
  'RIFF',
  '%PDF-',
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ',
  '7z\xbc\xaf',
  'Rar!',
  '\xd0\xcf\x11\xe0',
  '\x7fELF',
  'SQLite format 3',
  'ID3',
  'OggS',
  '{\\rtf',
];
/** Shares of bytes above which a file is no text: NUL, and other control characters that no text has. */
const MOST_NUL = 0.1;
const MOST_CONTROL = 0.02;

/** What came of the bytes of a file: the text, or null with an error or warning that says why not. */
export interface DecodedFile {
  raw: RawFile | null;
  /** All of the file's diagnostics, those of `raw` among them. */
  diagnostics: Diagnostic[];
}

/**
 * Decodes the bytes of a clipping (see `decodeText` for the choice of encoding). Pure: reads no file.
 * @param file path from the project's root, with forward slashes, for the diagnostics
 * @param bytes the file's bytes as they are; the SHA-256 is of these
 * @returns `raw` null with `file-empty`, `file-binary` or `file-too-large`; else the text, with `encoding-invalid` where
 *   characters were lost (on the line of the first), `encoding-mojibake` where they had been read in the wrong encoding before
 *   (the text is then repaired, if it can be without a loss) and `file-control-characters` where NUL was left out
 */
export function decodeFile(file: string, bytes: Uint8Array): DecodedFile {
  const refuse = (diagnostic: Diagnostic): DecodedFile => ({ raw: null, diagnostics: [diagnostic] });
  if (bytes.length > LARGEST_FILE) return refuse(diagnose('file-too-large', { file }, `${bytes.length} bytes`));
  if (bytes.length === 0) return refuse(diagnose('file-empty', { file }, 'no bytes'));
  const binary = binaryBecause(bytes);
  if (binary !== null) return refuse(diagnose('file-binary', { file }, binary));
  const decoded = decodeText(bytes, formatOf(file) === 'markdown' ? null : declaredCharset(bytes));
  if (clean(decoded.text) === '') return refuse(diagnose('file-empty', { file }, 'white space only'));
  const diagnostics: Diagnostic[] = [];
  if (decoded.invalid !== null) {
    const { count, first } = decoded.invalid;
    const found = `${count} ${count === 1 ? 'character' : 'characters'} that cannot be read as ${decoded.encoding}`;
    diagnostics.push(diagnose('encoding-invalid', { file, line: lineAt(decoded.text, first) }, found));
  }
  // Before control characters go: some of them are bytes of letters that were read wrongly.
  const mojibake = findMojibake(decoded.text);
  const printed = mojibake?.repaired ?? decoded.text;
  if (mojibake !== null) {
    const { readAs, really, count, first, repaired } = mojibake;
    const found = `${count} characters of ${really} that were read as ${readAs} and saved so`;
    const done = repaired === null ? 'they cannot be repaired without a loss and were left' : 'the text was repaired';
    diagnostics.push(diagnose('encoding-mojibake', { file, line: lineAt(decoded.text, first) }, `${found}: ${done}`));
  }
  const text = printed.replace(CONTROL, '');
  if (text.length < printed.length) {
    const count = printed.length - text.length;
    const line = lineAt(printed, printed.search(CONTROL));
    const found = `${count} control ${count === 1 ? 'character' : 'characters'} (NUL and the like)`;
    diagnostics.push(diagnose('file-control-characters', { file, line }, found));
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { raw: { file, sha256, bytes: bytes.length, encoding: decoded.encoding, text, diagnostics }, diagnostics };
}

/** Control characters that are neither white space nor a line end: no text means them, and XML forbids them. */
const CONTROL = /[\p{Cc}--[\t\n\v\f\r\x85]]/gv;

/** Why bytes are no text, or null. NUL at the end of a file is padding, and in UTF-16 half of a character. */
function binaryBecause(bytes: Uint8Array): string | null {
  const magic = MAGIC.find((start) => [...start].every((char, index) => bytes[index] === char.charCodeAt(0)));
  if (magic !== undefined) return `a file that begins with ${JSON.stringify(magic)}`;
  if (utf16Of(bytes) !== null) return null;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  if (end === 0) return 'NUL bytes only';
  let [nul, control] = [0, 0];
  for (let index = 0; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (byte === 0) nul++;
    else if (byte < 0x20 && !isTextControl(byte)) control++;
  }
  if (nul > Math.max(4, MOST_NUL * end)) return `${nul} NUL bytes`;
  return control > Math.max(2, MOST_CONTROL * end) ? `${control} control characters` : null;
}

/** Tab, line feed, vertical tab, form feed, carriage return, end of file (Ctrl-Z) and escape stand in old text files. */
const isTextControl = (byte: number): boolean => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b;

/** 1-based line of an index in a text. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(LINE_BREAK).length;
}
