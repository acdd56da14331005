import { open } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { decodeText } from '../parse/decode-text.ts';
import { formatOf } from '../parse/formats/format-of.ts';
import { isPageText } from '../parse/formats/is-page-text.ts';
import { articleId } from './article-id.ts';
import { fileName, type ProjectPaths } from './paths.ts';
import { walkFiles } from './walk-files.ts';

/** A clipping and the sidecar that corrects it, not read yet; paths are absolute. */
export interface ClippingFile {
  id: string;
  path: string;
  sidecar: string | null;
}

const REGISTRIES: ReadonlySet<string> = new Set(['site.yaml', 'outlets.yaml', 'actors.yaml', 'topics.yaml', 'not-actors.yaml']);
/** What operating systems leave in folders, besides the names that start with a dot. */
const LITTER: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'icon\r', '__macosx']);
const SIDECARS: ReadonlySet<string> = new Set(['.yaml', '.yml']);

/**
 * Finds the clippings of content/, sorted by path. Of two files of one id the first is kept.
 * @returns besides the clippings, what is wrong with the folder: ids that clash or are empty, sidecars without a clipping,
 *   files of no known format, and what `walkFiles` reports; the folder that a browser saves beside a page is passed over
 */
export async function findFiles(
  paths: Pick<ProjectPaths, 'root' | 'content'>,
): Promise<{ clippings: ClippingFile[]; diagnostics: Diagnostic[] }> {
  const { files, diagnostics } = await walkFiles(paths.root, paths.content);
  const named = (path: string): { file: string } => ({ file: fileName(paths.root, path) });
  const byId = new Map<string, ClippingFile>();
  const stems = new Set<string>();
  const sidecars: string[] = [];

  const unnamed = await pagesWithoutEnding(files);
  const saved = new Set(files.filter((path) => formatOf(path) === 'page' || unnamed.has(path)).map(stem));
  for (const path of files) {
    if (isBesidePage(path, saved)) continue;
    const name = basename(path);
    const extension = extname(path).toLowerCase();
    if (LITTER.has(name.toLowerCase()) || isRegistry(paths.content, path)) continue;
    if (SIDECARS.has(extension)) sidecars.push(path);
    else if (formatOf(path) === null && !unnamed.has(path))
      diagnostics.push(diagnose('file-unknown-format', named(path), extension || 'a file without extension'));
    else {
      stems.add(stem(path));
      const id = articleId(path);
      const other = id === null ? undefined : byId.get(id);
      if (id === null) diagnostics.push(diagnose('id-empty', named(path), `the name «${name}»`));
      else if (other)
        diagnostics.push(diagnose('id-duplicate', named(path), `the id ${id}, which ${fileName(paths.root, other.path)} has`));
      else byId.set(id, { id, path, sidecar: null });
    }
  }

  const clippings = [...byId.values()];
  const byStem = new Map(clippings.map((clipping) => [stem(clipping.path), clipping]));
  for (const path of sidecars) {
    const clipping = byStem.get(stem(path));
    if (!stems.has(stem(path))) diagnostics.push(diagnose('sidecar-orphan', named(path), 'no clipping of this name in the folder'));
    else if (clipping?.sidecar === null) clipping.sidecar = path;
    else if (clipping?.sidecar)
      diagnostics.push(diagnose('id-duplicate', named(path), `a second sidecar beside ${fileName(paths.root, clipping.sidecar)}`));
  }
  return { clippings, diagnostics };
}

/** So many bytes of a file without an ending are looked at. */
const LOOKED_AT = 4096;

/** The files whose names have no ending and that begin as a web page: so browsers of some systems save them. */
async function pagesWithoutEnding(files: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const path of files) if (extname(path) === '' && isPageText(decodeText(await firstBytes(path)).text)) found.add(path);
  return found;
}

/** Empty where the file cannot be opened: then it is no page, and a file of no known format. */
async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(new Uint8Array(LOOKED_AT), 0, LOOKED_AT);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  }
}

/** Whether a file lies in the folder that browsers save beside a page, with its pictures, styles and frames: `name_files`. */
function isBesidePage(path: string, pages: ReadonlySet<string>): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const page = /^(.+)(?:_files|\.files|-files|_ملفات)$/u.exec(folder)?.[1];
    if (page !== undefined && pages.has(page)) return true;
  }
  return false;
}

/** Whether a file is one of the four registries, which stand at the top of content/ only. */
function isRegistry(content: string, path: string): boolean {
  return dirname(path) === content && REGISTRIES.has(basename(path));
}

function stem(path: string): string {
  return join(dirname(path), basename(path, extname(path)));
}
