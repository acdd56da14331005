import { linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Size in bytes and time of the last change in milliseconds of files, by their path in a folder. */
export type Stamps = Record<string, [size: number, changed: number]>;

/** The stamps of files in a folder; those that are not there are left out. */
export function stampFiles(folder: string, files: Iterable<string>): Stamps {
  const stamps: Stamps = {};
  for (const file of files) {
    const found = statSync(join(folder, file), { throwIfNoEntry: false });
    if (found) stamps[file] = [found.size, found.mtimeMs];
  }
  return stamps;
}

/**
 * Puts files of one folder into another as hard links, where they still are as they were stamped: no bytes are copied. Ends
 * at the first that cannot be linked, since then the file system has no links or the folders are on two of them.
 * @param files paths in both folders
 * @returns how many were linked
 */
export function linkFiles(from: string, to: string, stamps: Stamps, files: Iterable<string>): number {
  const folders = new Set<string>();
  let linked = 0;
  for (const file of files) {
    const expected = stamps[file];
    const found = statSync(join(from, file), { throwIfNoEntry: false });
    if (!expected || !found || expected[0] !== found.size || expected[1] !== found.mtimeMs) continue;
    const folder = dirname(join(to, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(join(from, file), join(to, file));
    } catch {
      return linked;
    }
    linked += 1;
  }
  return linked;
}
