import { Readable } from 'node:stream';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { openArticleStore } from './article-store.ts';
import { type Archive, createArchive } from './create-archive.ts';
import { findCopies } from './find-copies.ts';
import { findFiles } from './find-files.ts';
import { codeFingerprint, registriesFingerprint } from './fingerprint.ts';
import { learnFurniture } from './learn-furniture.ts';
import { learnStampOrders } from './learn-stamp-order.ts';
import { messageDiagnostic } from './message-diagnostic.ts';
import { fileName, type ProjectPaths } from './paths.ts';
import { type Entry, type EntryContext, type Learned, type MadeFor, readEntry, readKnowing } from './read-entry.ts';
import { readRegistries } from './read-registries.ts';
import { refer } from './reference.ts';

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
  /** How many records were made in this run, for which reasons, and how many came from the store. */
  made: number;
  madeFor: Readonly<Record<MadeFor, number>>;
  kept: number;
  /** What the clippings together show. */
  learned: Learned;
}

/** How many clippings are on their way at a time: enough to hide the latency of a disk, few enough to hold in memory. */
const CONCURRENCY = 8;

/**
 * Reads all of content/: registries, then every clipping, each from the store where nothing that it depends on has changed;
 * then, with what all of them show to be furniture and of how their outlets write dates, those clippings again that this concerns.
 * Never throws for what an editor put there: problems are collected, and one bad file never stops the others. A clipping
 * without a paragraph is reported, and in the archive with what else is known of it. Holds no more than a few bodies at a time in
 * memory.
 */
export async function readArchive(paths: ProjectPaths, options: ReadOptions = {}): Promise<ReadArchive> {
  const [{ registries, diagnostics: onRegistries }, { clippings, diagnostics: onFiles }] = await Promise.all([
    readRegistries(paths.content),
    findFiles(paths),
  ]);
  const store = openArticleStore(paths.cache);
  const fingerprint = registries && `${options.fingerprint ?? (await codeFingerprint(paths.root))} ${registriesFingerprint(registries)}`;
  const context: EntryContext = { root: paths.root, reference: registries && refer(registries), fingerprint, store };

  const ofArchive = [...onRegistries, ...onFiles];
  const ofArticles: Diagnostic[] = [];
  const summaries: ArticleSummary[] = [];
  const used = new Set<string>();
  /** The file of each id; those of the clippings themselves come before those of parts. */
  const files = new Map(clippings.map(({ id, path }) => [id, fileName(paths.root, path)]));
  const madeFor: Record<MadeFor, number> = { source: 0, actors: 0, archive: 0 };
  let kept = 0;
  const first: Entry[] = [];
  for await (const entry of inOrder(clippings, (clipping) => readEntry(clipping, context))) {
    first.push(entry);
    for (const { key } of entry.summaries) used.add(key);
  }
  ofArchive.push(
    ...findCopies(
      first.flatMap((entry) =>
        entry.summaries.length > 0 && entry.sha256 !== null
          ? [{ file: fileName(paths.root, entry.clipping.path), sha256: entry.sha256 }]
          : [],
      ),
    ),
  );
  if (registries === null) ofArchive.push(...sayUnread(onRegistries, clippings.length));
  const learned: Learned = {
    furniture: learnFurniture(first.flatMap(({ candidates }) => candidates)),
    stampOrders: learnStampOrders(first.flatMap(({ stamps }) => stamps)),
  };
  for await (const { summaries: ofFile, diagnostics, made } of inOrder(first, (entry) => readKnowing(entry, learned, context))) {
    ofArchive.push(...diagnostics);
    for (const summary of ofFile) {
      used.add(summary.key);
      if (made !== null) madeFor[made] += 1;
      else kept += 1;
      const isFirst = (summary.part?.number ?? 1) === 1;
      const other = isFirst ? undefined : files.get(summary.id);
      if (other !== undefined) {
        ofArchive.push(diagnose('id-duplicate', { file: summary.file, line: summary.part?.lines[0] ?? null }, idOf(summary, other)));
        continue;
      }
      files.set(summary.id, summary.file);
      summaries.push(summary);
      ofArticles.push(...summary.messages.map((message) => messageDiagnostic(summary.file, message)));
    }
  }
  if (registries && options.prune !== false) await store.prune(used);
  return {
    archive: registries && createArchive(summaries, registries, ofArchive),
    diagnostics: [...ofArchive, ...ofArticles],
    made: madeFor.source + madeFor.actors + madeFor.archive,
    madeFor,
    kept,
    learned,
  };
}

/** That the texts of clippings were not read for want of registries: else no news of them would seem to be good news. */
function sayUnread(onRegistries: readonly Diagnostic[], clippings: number): Diagnostic[] {
  const errors = onRegistries.filter(({ severity }) => severity === 'error');
  const files = [...new Set(errors.map(({ file }) => file))];
  const [file] = files;
  if (file === undefined || clippings === 0) return [];
  const what = clippings === 1 ? '1 clipping' : `${clippings} clippings`;
  return [
    diagnose(
      'clippings-unread',
      { file },
      `${what} not read for the errors in ${files.join(' and ')}: only files, encodings and sidecars were checked`,
    ),
  ];
}

function idOf({ id, part }: ArticleSummary, other: string): string {
  return `the id ${id} of part ${part?.number}, which ${other} has`;
}

/** Works through a list, several at a time; what comes out has the order of the list. */
function inOrder<T, R>(list: readonly T[], work: (each: T) => Promise<R>): AsyncIterable<R> {
  return Readable.from(list).map(work, { concurrency: CONCURRENCY });
}
