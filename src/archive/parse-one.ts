import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { diagnose } from '../model/diagnostic.ts';
import { articleId } from './article-id.ts';
import { loadClipping } from './load-clipping.ts';
import { type MadeArticle, makeArticle } from './make-article.ts';
import { messageDiagnostic } from './message-diagnostic.ts';
import { fileName } from './paths.ts';
import type { Reference } from './reference.ts';

/**
 * Makes the record of one file, inside content/ or not, with its sidecar where one stands beside it; the store is not asked.
 * @param root the project's root, from which the record names the file
 * @param path absolute
 * @returns the record, or null with an error or a warning that says why there is none; the messages of the record are among
 *   the diagnostics
 */
export async function parseOne(root: string, path: string, reference: Reference): Promise<MadeArticle> {
  const id = articleId(path);
  if (id === null)
    return { article: null, diagnostics: [diagnose('id-empty', { file: fileName(root, path) }, `the name «${basename(path)}»`)] };
  const { source, diagnostics } = await loadClipping(root, { id, path, sidecar: await findSidecar(path) });
  if (source === null) return { article: null, diagnostics };
  const made = makeArticle(source, reference);
  const messages = made.article?.messages.map((message) => messageDiagnostic(source.clipping.file, message)) ?? [];
  return { article: made.article, diagnostics: [...diagnostics, ...made.diagnostics, ...messages] };
}

async function findSidecar(path: string): Promise<string | null> {
  for (const extension of ['.yaml', '.yml']) {
    const sidecar = join(dirname(path), basename(path, extname(path)) + extension);
    if (sidecar === path) continue;
    const exists = await access(sidecar).then(
      () => true,
      () => false,
    );
    if (exists) return sidecar;
  }
  return null;
}
