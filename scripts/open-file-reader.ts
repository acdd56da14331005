import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { openArticleStore } from '../src/archive/article-store.ts';
import { timesLearned } from '../src/archive/learn-furniture.ts';
import { parseOne } from '../src/archive/parse-one.ts';
import { fileName, type ProjectPaths } from '../src/archive/paths.ts';
import { type ReadArchive, readArchive } from '../src/archive/read-archive.ts';
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
  /** Lines, 1-based, that are dropped only for what other clippings of content/ show; see `explainLines`. */
  learned: ReadonlyMap<number, number | null>;
  /** On the file and its sidecar. */
  diagnostics: Diagnostic[];
}

export interface FileReader {
  /** Errors of the registries; with one that keeps them from being read no file is read. */
  diagnostics: Diagnostic[];
  /** @param path absolute */
  read: (path: string) => Promise<ReadOne>;
}

/**
 * Reads files with the registries of the project: inside content/ as the archive reads them, with what all its clippings show
 * together, for which the archive is read once; elsewhere each by itself.
 */
export async function openFileReader(paths: ProjectPaths): Promise<FileReader> {
  const { registries, diagnostics } = await readRegistries(paths.content);
  const reference = registries && refer(registries);
  let archive: Promise<ReadArchive> | undefined;
  return {
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
    read: async (path) => {
      const nothing: ReadOne = { text: '', body: '', articles: [], learned: new Map(), diagnostics: [] };
      if (reference === null) return nothing;
      const alone = await parseOne(paths.root, path, reference);
      const { raw } = alone.articles.length === 0 ? { raw: null } : decodeFile(path, await readFile(path));
      if (raw === null) return { ...nothing, diagnostics: alone.diagnostics };
      const { text, body } = readClipping(raw);
      const read: ReadOne = { text, body, articles: alone.articles, learned: new Map(), diagnostics: alone.diagnostics };
      if (!path.startsWith(paths.content + sep)) return read;
      archive ??= readArchive(paths, { prune: false });
      return withArchive(read, await archive, path, paths);
    },
  };
}

/** A file of content/ as the site has it; as it was where the site has no article of it. */
async function withArchive(
  alone: ReadOne,
  { archive, learned, diagnostics }: ReadArchive,
  path: string,
  paths: ProjectPaths,
): Promise<ReadOne> {
  const file = fileName(paths.root, path);
  const store = openArticleStore(paths.cache);
  const summaries = archive?.articles.filter((summary) => summary.file === file) ?? [];
  const articles = await Promise.all(summaries.map(({ key }) => store.get(key)));
  if (articles.length === 0) return alone;
  articles.sort((a, b) => (a.part?.number ?? 0) - (b.part?.number ?? 0));
  const droppedAlone = new Set(alone.articles.flatMap(({ dropped }) => dropped.map(({ line }) => line)));
  const dropped = articles.flatMap((article) =>
    article.dropped
      .filter(({ line }) => !droppedAlone.has(line))
      .map(({ line, text }) => [line, timesLearned(text, article, learned.furniture)] as const),
  );
  // What stands of the sidecar in the report of the whole archive is in that of the file alone.
  const ofSidecar = alone.diagnostics.filter((each) => each.file !== file);
  return {
    ...alone,
    articles,
    learned: new Map(dropped),
    diagnostics: [...ofSidecar, ...diagnostics.filter((each) => each.file === file)],
  };
}
