import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { type ArticleStore, openArticleStore } from './article-store.ts';
import { type Archive, createArchive } from './create-archive.ts';
import { type ClippingFile, findFiles } from './find-files.ts';
import { codeFingerprint, registriesFingerprint } from './fingerprint.ts';
import { type ClippingSource, loadClipping } from './load-clipping.ts';
import { makeArticle } from './make-article.ts';
import { messageDiagnostic } from './message-diagnostic.ts';
import { fileName, type ProjectPaths } from './paths.ts';
import { readRegistries } from './read-registries.ts';
import { type Reference, refer } from './reference.ts';

export interface ReadOptions {
  /** Stands for the code of the stages; computed from their source if left out. */
  fingerprint?: string;
  /** Whether records that no file asks for any more are deleted from the store; true if left out. */
  prune?: boolean;
}

export interface ReadArchive {
  /** null only where the registries cannot be read. */
  archive: Archive | null;
  /** Everything that is to be said of content/, the messages of the articles included. */
  diagnostics: Diagnostic[];
  /** How many records were made in this run, and how many came from the store. */
  made: number;
  kept: number;
}

/** What one clipping gives: a summary for each of its articles, none where no record could be made. */
interface Entry {
  summaries: ArticleSummary[];
  diagnostics: Diagnostic[];
  /** Whether the records were made in this run. */
  isNew: boolean;
}

/** How many clippings are on their way at a time: enough to hide the latency of a disk, few enough to hold in memory. */
const CONCURRENCY = 8;

/**
 * Reads all of content/: registries, then every clipping, each from the store where nothing that it depends on has changed.
 * Never throws for what an editor put there: problems are collected, and one bad file never stops the others. A clipping
 * without a paragraph is reported but not in the archive. Holds no more than a few bodies at a time in memory.
 */
export async function readArchive(paths: ProjectPaths, options: ReadOptions = {}): Promise<ReadArchive> {
  const [{ registries, diagnostics: onRegistries }, { clippings, diagnostics: onFiles }] = await Promise.all([
    readRegistries(paths.content),
    findFiles(paths),
  ]);
  const store = openArticleStore(paths.cache);
  const fingerprint = registries && `${options.fingerprint ?? (await codeFingerprint(paths.root))} ${registriesFingerprint(registries)}`;
  const reference = registries && refer(registries);

  const ofArchive = [...onRegistries, ...onFiles];
  const ofArticles: Diagnostic[] = [];
  const summaries: ArticleSummary[] = [];
  const used = new Set<string>();
  /** The file of each id; those of the clippings themselves come before those of parts. */
  const files = new Map(clippings.map(({ id, path }) => [id, fileName(paths.root, path)]));
  let made = 0;
  const read = (clipping: ClippingFile): Promise<Entry> => readEntry(paths.root, clipping, reference, fingerprint, store);
  const entries: AsyncIterable<Entry> = Readable.from(clippings).map(read, { concurrency: CONCURRENCY });
  for await (const { summaries: ofFile, diagnostics, isNew } of entries) {
    ofArchive.push(...diagnostics);
    for (const summary of ofFile) {
      used.add(summary.key);
      if (isNew) made += 1;
      const isFirst = (summary.part?.number ?? 1) === 1;
      const other = isFirst ? undefined : files.get(summary.id);
      if (other !== undefined) {
        ofArchive.push(diagnose('id-duplicate', { file: summary.file, line: summary.part?.lines[0] ?? null }, idOf(summary, other)));
        continue;
      }
      files.set(summary.id, summary.file);
      const messages = summary.messages.map((message) => messageDiagnostic(summary.file, message));
      if (summary.paragraphs > 0) {
        summaries.push(summary);
        ofArticles.push(...messages);
      } else ofArchive.push(...messages);
    }
  }
  if (registries && options.prune !== false) await store.prune(used);
  return {
    archive: registries && createArchive(summaries, registries, ofArchive),
    diagnostics: [...ofArchive, ...ofArticles],
    made,
    kept: used.size - made,
  };
}

async function readEntry(
  root: string,
  clipping: ClippingFile,
  reference: Reference | null,
  fingerprint: string | null,
  store: ArticleStore,
): Promise<Entry> {
  const { source, diagnostics } = await loadClipping(root, clipping);
  if (source === null) return { summaries: [], diagnostics, isNew: false };
  const key = fingerprint === null ? null : storeKey(source, fingerprint);
  const stored = key === null ? null : await findStored(key, store);
  if (stored) return { summaries: stored.summaries, diagnostics: [...diagnostics, ...stored.diagnostics], isNew: false };
  const { articles, diagnostics: onFiles } = makeArticle(source, reference);
  const summaries: ArticleSummary[] = [];
  if (key !== null) {
    for (const [index, article] of articles.entries()) {
      const { summary } = await store.put(partKey(key, index + 1), article, index === 0 ? onFiles : []);
      summaries.push(summary);
    }
  }
  return { summaries, diagnostics: [...diagnostics, ...onFiles], isNew: true };
}

/** The records of a clipping as the store has them; null where one of them is not there. */
async function findStored(key: string, store: ArticleStore): Promise<Omit<Entry, 'isNew'> | null> {
  const first = await store.find(key);
  if (first === null) return null;
  const summaries = [first.summary];
  for (let number = 2; number <= (first.summary.part?.of ?? 1); number += 1) {
    const next = await store.find(partKey(key, number));
    if (next === null) return null;
    summaries.push(next.summary);
  }
  return { summaries, diagnostics: first.diagnostics };
}

/** The key of one of the articles of a file. */
function partKey(key: string, number: number): string {
  return number === 1 ? key : createHash('sha256').update(`${key} ${number}`).digest('hex');
}

function idOf({ id, part }: ArticleSummary, other: string): string {
  return `the id ${id} of part ${part?.number}, which ${other} has`;
}

/** SHA-256 of all that a record follows from: the name and bytes of its files, the code and the registries. */
function storeKey({ clipping, sidecar }: ClippingSource, fingerprint: string): string {
  const hash = createHash('sha256').update(fingerprint);
  for (const part of [clipping, sidecar]) {
    const digest = part && createHash('sha256').update(part.bytes).digest('hex');
    hash.update(`\n${JSON.stringify([part?.file ?? null, digest])}`);
  }
  return hash.digest('hex');
}
