import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/create-archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Registries } from '../model/registries.ts';

/** What pages need of the archive beside the articles, as the loader leaves it in the cache for them. */
export interface StoredRegistries {
  registries: Registries;
  diagnostics: readonly Diagnostic[];
}

const fileIn = (cacheDir: string): string => join(cacheDir, 'registries.json');

/**
 * Writes the registries and the report of an archive into the cache, in one step, so that no reader sees half a file.
 * @param cacheDir absolute path; made if it is not there
 * @returns the text written, which changes when anything in it does
 */
export async function writeStoredRegistries(cacheDir: string, archive: Archive): Promise<string> {
  const stored: StoredRegistries = {
    registries: {
      site: archive.site,
      outlets: [...archive.outlets.values()],
      actors: [...archive.actors.values()],
      topics: [...archive.topics.values()],
    },
    diagnostics: archive.diagnostics,
  };
  const text = JSON.stringify(stored);
  await mkdir(cacheDir, { recursive: true });
  const temporary = `${fileIn(cacheDir)}.${process.pid}`;
  await writeFile(temporary, text);
  await rename(temporary, fileIn(cacheDir));
  return text;
}

/**
 * Reads what `writeStoredRegistries` wrote.
 * @throws where nothing was written yet: the loader runs before any page
 */
export async function readStoredRegistries(cacheDir: string): Promise<StoredRegistries> {
  return JSON.parse(await readFile(fileIn(cacheDir), 'utf8'));
}
