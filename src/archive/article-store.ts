import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleSummary } from '../model/summary.ts';
import type { ActorTrace } from './actor-trace.ts';
import { type Candidates, candidatesOf } from './furniture-candidates.ts';
import { type StampEvidence, stampEvidenceOf } from './stamp-evidence.ts';
import { summarize } from './summarize.ts';

/** What the store knows of a clipping without its body. */
export interface StoredSummary {
  summary: ArticleSummary;
  diagnostics: Diagnostic[];
  /** Its lines that the archive may show to be furniture. */
  candidates: Candidates;
  /** What its stamps show of the order in which its outlet prints day and month. */
  stamps: StampEvidence;
  /** What the record owes to the registries of actors. */
  actors: ActorTrace;
}

/**
 * Keeps records between builds, one file a clipping: `articles/<two digits>/<key>.jsonl` in the cache folder, two lines, the
 * summary with its diagnostics and what the archive learns from, and the whole record. The digest in the summary is that of the
 * second line, so that a cut or altered entry is noticed without reading the record. A summary names its record by this key and
 * the facts on actors that it was made with (`recordKey`): a record that another run made anew is never taken for it.
 */
export interface ArticleStore {
  /** The whole record of a summary's key. Throws where it is not in the store, is damaged or was made anew. */
  get: (recordKey: string) => Promise<Article>;
  /** The summary, or null where the key is not in the store or its entry is damaged. */
  find: (key: string) => Promise<StoredSummary | null>;
  /** Keeps a record; an entry is whole or not there, whenever the process ends. */
  put: (key: string, article: Article, diagnostics: readonly Diagnostic[], actors: ActorTrace) => Promise<StoredSummary>;
  /** Deletes what stands under other keys than those of these summaries; returns how many entries. */
  prune: (used: ReadonlySet<string>) => Promise<number>;
}

/** An unfinished file of another process is left alone for this long, in milliseconds. */
const GRACE = 3_600_000;

/** The key of a summary: that of the store, and enough of the facts on actors to tell. */
const recordKey = (key: string, { facts }: ActorTrace): string => `${key}-${facts.slice(0, 16)}`;

const storeKeyOf = (recordKey: string): string => recordKey.split('-')[0] ?? '';

/** Opens the store of a cache folder; the folder need not exist. */
export function openArticleStore(cache: string): ArticleStore {
  const root = join(cache, 'articles');
  const folderOf = (key: string): string => join(root, key.slice(0, 2));
  const pathOf = (key: string): string => join(folderOf(key), `${key}.jsonl`);
  const made = new Map<string, Promise<unknown>>();
  /** Makes a folder, once in the life of the store. */
  const makeFolder = (folder: string): Promise<unknown> => {
    const making = made.get(folder) ?? mkdir(folder, { recursive: true });
    made.set(folder, making);
    return making;
  };

  return {
    get: async (recordKey) => {
      const path = pathOf(storeKeyOf(recordKey));
      const entry = parseEntry(await readFile(path, 'utf8'));
      if (entry === null) throw new Error(`The stored record ${path} is damaged; build again to make it anew.`);
      if (entry.stored.summary.key !== recordKey)
        throw new Error(`The stored record ${path} was made anew by another run; build again to read it.`);
      return JSON.parse(entry.record);
    },
    find: async (key) => {
      const text = await readFile(pathOf(key), 'utf8').catch(nullIfMissing);
      return (text === null ? null : parseEntry(text))?.stored ?? null;
    },
    put: async (key, article, diagnostics, actors) => {
      const stored: StoredSummary = {
        summary: summarize(article, recordKey(key, actors)),
        diagnostics: [...diagnostics],
        candidates: candidatesOf(article),
        stamps: stampEvidenceOf(article),
        actors,
      };
      const unfinished = join(folderOf(key), `${key}.${randomUUID()}.tmp`);
      await makeFolder(folderOf(key));
      await writeFile(unfinished, `${JSON.stringify(stored)}\n${JSON.stringify(article)}\n`);
      await rename(unfinished, pathOf(key));
      return stored;
    },
    prune: async (used) => {
      let pruned = 0;
      const kept = new Set([...used].map(storeKeyOf));
      for (const folder of (await readdir(root).catch(nullIfMissing)) ?? []) {
        for (const name of await readdir(join(root, folder))) {
          const path = join(root, folder, name);
          if (kept.has(name.replace(/\.jsonl$/, '')) || (name.endsWith('.tmp') && (await isRecent(path)))) continue;
          await rm(path, { force: true });
          pruned += 1;
        }
      }
      return pruned;
    },
  };
}

function parseEntry(text: string): { stored: StoredSummary; record: string } | null {
  const [head = '', record = ''] = text.split('\n', 2);
  try {
    const stored: StoredSummary = JSON.parse(head);
    const digest = createHash('sha256').update(record).digest('hex');
    return stored.summary.digest === digest ? { stored, record } : null;
  } catch {
    return null;
  }
}

async function isRecent(path: string): Promise<boolean> {
  const found = await stat(path).catch(nullIfMissing);
  return found !== null && Date.now() - found.mtimeMs < GRACE;
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
