import { getCollection } from 'astro:content';
import { type Archive, createArchive } from '../archive/create-archive.ts';
import { projectPaths } from '../archive/paths.ts';
import { readStoredRegistries } from './stored-registries.ts';

let opened: Promise<Archive> | undefined;

/**
 * The archive, for pages: every article in the order of time, with the registries, relations and the report. Read once in a
 * build, anew at every call in dev, where content may have changed. Entries are shared: never change one.
 */
export function openArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return open();
  opened ??= open();
  return opened;
}

async function open(): Promise<Archive> {
  const [entries, { registries, diagnostics }] = await Promise.all([getCollection('articles'), readStoredRegistries(projectPaths().cache)]);
  return createArchive(
    entries.map((entry) => entry.data),
    registries,
    diagnostics,
  );
}
