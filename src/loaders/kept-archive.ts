import type { Archive } from '../archive/create-archive.ts';
import type { Reading } from '../archive/describe-reading.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What the loader read last. */
export interface KeptArchive {
  archive: Archive;
  /** The whole report, on articles and on everything else. */
  diagnostics: readonly Diagnostic[];
  /** What was read anew and what was kept. */
  reading: Reading;
}

// Vite gives the loader a module graph of its own, so that a variable of this module would exist twice.
const KEY = Symbol.for('sijill.archive');
const shared = globalThis as { [KEY]?: KeptArchive };

/** Leaves what the loader read for the integrations that run after it in the same process. */
export function keepArchive(kept: KeptArchive): void {
  shared[KEY] = kept;
}

/**
 * What the loader read last in this process.
 * @throws where it has not run: Astro runs it before any integration's build hooks and before the dev server answers
 */
export function keptArchive(): KeptArchive {
  const kept = shared[KEY];
  if (!kept) throw new Error('The archive was asked for before the loader had read it.');
  return kept;
}
