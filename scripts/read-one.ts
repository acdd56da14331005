import { readFile } from 'node:fs/promises';
import { parseOne } from '../src/archive/parse-one.ts';
import type { ProjectPaths } from '../src/archive/paths.ts';
import { readRegistries } from '../src/archive/read-registries.ts';
import { refer } from '../src/archive/reference.ts';
import type { Article } from '../src/model/article.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { readClipping } from '../src/parse/formats/read-clipping.ts';
import { decodeFile } from '../src/parse/read-file.ts';

/** What a command reads of one file. */
export interface ReadOne {
  /** The lines that the records count in, and the same as they were parsed; '' where the file cannot be read. */
  text: string;
  body: string;
  /** None where a diagnostic says why. */
  articles: Article[];
  diagnostics: Diagnostic[];
}

/**
 * Reads one file, inside content/ or not, with the registries of the project.
 * @param path absolute
 */
export async function readOne({ root, content }: ProjectPaths, path: string): Promise<ReadOne> {
  const { registries, diagnostics } = await readRegistries(content);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (registries === null) return { text: '', body: '', articles: [], diagnostics: errors };
  const { articles, diagnostics: onFile } = await parseOne(root, path, refer(registries));
  const raw = articles.length === 0 ? null : decodeFile(path, await readFile(path)).raw;
  const { text, body } = raw === null ? { text: '', body: '' } : readClipping(raw);
  return { text, body, articles, diagnostics: [...errors, ...onFile] };
}
