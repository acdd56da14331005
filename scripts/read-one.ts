import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { openArticleStore } from '../src/archive/article-store.ts';
import { parseOne } from '../src/archive/parse-one.ts';
import { fileName, type ProjectPaths } from '../src/archive/paths.ts';
import { readArchive } from '../src/archive/read-archive.ts';
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
  /** Lines that are furniture only because other clippings of content/ have them too; 1-based. */
  learned: ReadonlySet<number>;
  diagnostics: Diagnostic[];
}

/**
 * Reads one file with the registries of the project: inside content/ as the archive reads it, with what the other clippings
 * show to be furniture; elsewhere by itself.
 * @param path absolute
 */
export async function readOne(paths: ProjectPaths, path: string): Promise<ReadOne> {
  const { registries, diagnostics } = await readRegistries(paths.content);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const nothing = { text: '', body: '', articles: [], learned: new Set<number>() };
  if (registries === null) return { ...nothing, diagnostics: errors };
  const alone = await parseOne(paths.root, path, refer(registries));
  const { raw } = alone.articles.length === 0 ? { raw: null } : decodeFile(path, await readFile(path));
  if (raw === null) return { ...nothing, diagnostics: [...errors, ...alone.diagnostics] };
  const { text, body } = readClipping(raw);
  const archived = path.startsWith(paths.content + sep) ? await readArchived(paths, path) : null;
  if (archived === null)
    return { text, body, articles: alone.articles, learned: new Set(), diagnostics: [...errors, ...alone.diagnostics] };
  const droppedAlone = new Set(droppedIn(alone.articles));
  const learned = new Set(droppedIn(archived.articles).filter((line) => !droppedAlone.has(line)));
  return { text, body, ...archived, learned, diagnostics: [...errors, ...archived.diagnostics] };
}

/** The records of a file of content/ as the site has them; null where it has none. */
async function readArchived(paths: ProjectPaths, path: string): Promise<Pick<ReadOne, 'articles' | 'diagnostics'> | null> {
  const { archive, diagnostics } = await readArchive(paths, { prune: false });
  const file = fileName(paths.root, path);
  const store = openArticleStore(paths.cache);
  const summaries = archive?.articles.filter((summary) => summary.file === file) ?? [];
  const articles = await Promise.all(summaries.map(({ key }) => store.get(key)));
  articles.sort((a, b) => (a.part?.number ?? 0) - (b.part?.number ?? 0));
  return articles.length === 0 ? null : { articles, diagnostics: diagnostics.filter((each) => each.file === file) };
}

const droppedIn = (articles: readonly Article[]): number[] => articles.flatMap(({ dropped }) => dropped.map(({ line }) => line));
