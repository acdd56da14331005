import { createHash } from 'node:crypto';
import type { LearnedOrder } from '../enrich/settle-dates.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArticleSummary } from '../model/summary.ts';
import type { ArticleStore } from './article-store.ts';
import type { ClippingFile } from './find-files.ts';
import { type Candidates, candidateKeys, numberOf } from './furniture-candidates.ts';
import { type Furniture, learnedLines } from './learn-furniture.ts';
import { orderFor } from './learn-stamp-order.ts';
import { type ClippingSource, loadClipping } from './load-clipping.ts';
import { type Known, makeArticle } from './make-article.ts';
import type { Reference } from './reference.ts';
import type { StampEvidence } from './stamp-evidence.ts';

/** What one clipping gives: a summary for each of its articles, none where no record could be made. */
export interface Entry {
  clipping: ClippingFile;
  summaries: ArticleSummary[];
  diagnostics: Diagnostic[];
  /** Of the bytes of the clipping; null where it could not be read. */
  sha256: string | null;
  /** For each article, the lines that the archive may show to be furniture. */
  candidates: Candidates[];
  /** For each article, what its stamps show of its outlet's. */
  stamps: StampEvidence[];
  /** Under which the first of its records is kept; null where none can be. */
  key: string | null;
  /** Whether the records were made in this run. */
  isNew: boolean;
}

/** What the records of clippings are made with and kept in. */
export interface EntryContext {
  /** The project's root. */
  root: string;
  reference: Reference | null;
  /** Stands for code and registries; null where there are no registries. */
  fingerprint: string | null;
  store: ArticleStore;
}

/** Reads a clipping without knowledge of the others: from the store where nothing that it depends on has changed. */
export async function readEntry(clipping: ClippingFile, context: EntryContext): Promise<Entry> {
  const { root, fingerprint, reference, store } = context;
  const { source, diagnostics } = await loadClipping(root, clipping);
  const nothing = { clipping, summaries: [], diagnostics, sha256: null, candidates: [], stamps: [], key: null, isNew: false };
  if (source === null) return nothing;
  const sha256 = digestOf(source.clipping.bytes);
  const key = fingerprint === null ? null : storeKey(source, sha256, fingerprint);
  if (key === null) return { ...nothing, diagnostics: [...diagnostics, ...makeArticle(source, reference).diagnostics], isNew: true };
  const stored = await findStored(key, store);
  const entry = stored ?? (await makeStored(source, key, reference, store));
  return { clipping, key, sha256, ...entry, diagnostics: [...diagnostics, ...entry.diagnostics], isNew: stored === null };
}

/** What all clippings of an archive show. */
export interface Learned {
  furniture: Furniture;
  /** By outlet; see `learnStampOrders`. */
  stampOrders: ReadonlyMap<string, LearnedOrder>;
}

/**
 * Reads a clipping again where the archive has shown lines of it to be furniture, or how its outlet writes the dates that it
 * leaves open. The key of its records holds what was shown, so that only a change of that makes it anew; the records without
 * that knowledge stay in the store, since the archive learns from them.
 * @returns the entry itself where nothing was shown
 */
export async function readKnowing(entry: Entry, learned: Learned, { root, reference, store }: EntryContext): Promise<Entry> {
  const lines = entry.candidates.flatMap((candidates) => learnedLines(candidates, learned.furniture));
  const stampOrders = entry.stamps.map((evidence) => orderFor(evidence, learned.stampOrders));
  const orders = stampOrders.some((order) => order !== null) ? ` dated ${JSON.stringify(stampOrders)}` : '';
  if ((lines.length === 0 && orders === '') || entry.key === null) return entry;
  const key = digestOf(`${entry.key} without ${lines.join(' ')}${orders}`);
  const stored = await findStored(key, store);
  if (stored) return { ...entry, key, summaries: stored.summaries, isNew: false };
  const { source } = await loadClipping(root, entry.clipping);
  if (source === null) return entry;
  const numbers = new Set(lines);
  const records = await Promise.all(entry.summaries.map((summary) => store.get(summary.key)));
  const furniture = new Set(records.flatMap(candidateKeys).filter((line) => numbers.has(numberOf(line))));
  const { summaries } = await makeStored(source, key, reference, store, { furniture, stampOrders });
  return { ...entry, key, summaries, isNew: true };
}

type Records = Pick<Entry, 'summaries' | 'diagnostics' | 'candidates' | 'stamps'>;

async function makeStored(
  source: ClippingSource,
  key: string,
  reference: Reference | null,
  store: ArticleStore,
  known?: Known,
): Promise<Records> {
  const { articles, diagnostics } = makeArticle(source, reference, known);
  const records: Records = { summaries: [], diagnostics, candidates: [], stamps: [] };
  for (const [index, article] of articles.entries()) {
    const { summary, candidates, stamps } = await store.put(partKey(key, index + 1), article, index === 0 ? diagnostics : []);
    records.summaries.push(summary);
    records.candidates.push(candidates);
    records.stamps.push(stamps);
  }
  return records;
}

/** The records of a clipping as the store has them; null where one of them is not there. */
async function findStored(key: string, store: ArticleStore): Promise<Records | null> {
  const first = await store.find(key);
  if (first === null) return null;
  const found = [first];
  for (let number = 2; number <= (first.summary.part?.of ?? 1); number += 1) {
    const next = await store.find(partKey(key, number));
    if (next === null) return null;
    found.push(next);
  }
  return {
    summaries: found.map(({ summary }) => summary),
    diagnostics: first.diagnostics,
    candidates: found.map(({ candidates }) => candidates),
    stamps: found.map(({ stamps }) => stamps),
  };
}

/** The key of one of the articles of a file. */
function partKey(key: string, number: number): string {
  return number === 1 ? key : digestOf(`${key} ${number}`);
}

/** SHA-256 of all that a record follows from: the name and bytes of its files, the code and the registries. */
function storeKey({ clipping, sidecar }: ClippingSource, sha256: string, fingerprint: string): string {
  const files = [
    [clipping.file, sha256],
    [sidecar?.file ?? null, sidecar && digestOf(sidecar.bytes)],
  ];
  return digestOf([fingerprint, ...files.map((file) => JSON.stringify(file))].join('\n'));
}

function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
