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
  /** Why the records were made in this run; null where they came from the store. */
  made: MadeFor | null;
}

/**
 * Why records are made: nothing is kept of these bytes under this code and these outlets and topics; the registries of actors
 * say other things of the names that the text can hold; or the archive shows other things of its lines and dates.
 */
export type MadeFor = 'source' | 'actors' | 'archive';

/** What the records of clippings are made with and kept in. */
export interface EntryContext {
  /** The project's root. */
  root: string;
  reference: Reference | null;
  /** Stands for the code, outlets and topics; null where there are no registries. */
  fingerprint: string | null;
  store: ArticleStore;
}

/** Reads a clipping without knowledge of the others: from the store where nothing that it depends on has changed. */
export async function readEntry(clipping: ClippingFile, context: EntryContext): Promise<Entry> {
  const { root, fingerprint, reference } = context;
  const { source, diagnostics } = await loadClipping(root, clipping);
  const nothing = { clipping, summaries: [], diagnostics, sha256: null, candidates: [], stamps: [], key: null, made: null };
  if (source === null) return nothing;
  const sha256 = digestOf(source.clipping.bytes);
  const key = fingerprint === null ? null : storeKey(source, sha256, fingerprint);
  if (key === null) return { ...nothing, diagnostics: [...diagnostics, ...makeArticle(source, reference).diagnostics], made: 'source' };
  const stored = await findStored(key, context);
  const entry = typeof stored === 'string' ? await makeStored(source, key, context) : stored;
  const made = typeof stored === 'string' ? stored : null;
  return { clipping, key, sha256, ...entry, diagnostics: [...diagnostics, ...entry.diagnostics], made };
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
export async function readKnowing(entry: Entry, learned: Learned, context: EntryContext): Promise<Entry> {
  const { root, store } = context;
  const lines = entry.candidates.flatMap((candidates) => learnedLines(candidates, learned.furniture));
  const stampOrders = entry.stamps.map((evidence) => orderFor(evidence, learned.stampOrders));
  const orders = stampOrders.some((order) => order !== null) ? ` dated ${JSON.stringify(stampOrders)}` : '';
  if ((lines.length === 0 && orders === '') || entry.key === null) return entry;
  const key = digestOf(`${entry.key} without ${lines.join(' ')}${orders}`);
  const stored = await findStored(key, context);
  if (typeof stored !== 'string') return { ...entry, key, summaries: stored.summaries, made: null };
  const { source } = await loadClipping(root, entry.clipping);
  if (source === null) return entry;
  const numbers = new Set(lines);
  const records = await Promise.all(entry.summaries.map((summary) => store.get(summary.key)));
  const furniture = new Set(records.flatMap(candidateKeys).filter((line) => numbers.has(numberOf(line))));
  const { summaries } = await makeStored(source, key, context, { furniture, stampOrders });
  return { ...entry, key, summaries, made: stored === 'actors' ? stored : (entry.made ?? 'archive') };
}

type Records = Pick<Entry, 'summaries' | 'diagnostics' | 'candidates' | 'stamps'>;

async function makeStored(source: ClippingSource, key: string, { reference, store }: EntryContext, known?: Known): Promise<Records> {
  const { articles, diagnostics, words } = makeArticle(source, reference, known);
  const records: Records = { summaries: [], diagnostics, candidates: [], stamps: [] };
  const actors = reference?.tracer().trace(words);
  if (actors === undefined) return records;
  for (const [index, article] of articles.entries()) {
    const { summary, candidates, stamps } = await store.put(partKey(key, index + 1), article, index === 0 ? diagnostics : [], actors);
    records.summaries.push(summary);
    records.candidates.push(candidates);
    records.stamps.push(stamps);
  }
  return records;
}

/** The records of a clipping as the store has them, or why they must be made: one is not there, or actors mean others. */
async function findStored(key: string, { store, reference }: EntryContext): Promise<Records | 'source' | 'actors'> {
  const first = await store.find(key);
  if (first === null) return 'source';
  if (!reference?.tracer().holds(first.actors)) return 'actors';
  const found = [first];
  for (let number = 2; number <= (first.summary.part?.of ?? 1); number += 1) {
    const next = await store.find(partKey(key, number));
    // A run that ended between two parts leaves some made with other registries.
    if (next === null || next.actors.facts !== first.actors.facts) return 'source';
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

/** SHA-256 of what a record follows from besides actors: the name and bytes of its files, the code, outlets and topics. */
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
