import { rm } from 'node:fs/promises';
import { announceSites, buildSites } from './site/build-sites.ts';

let folder = '';

/** Builds the sites that the tests of tests/site and tests/browser read, once for a whole run. */
export async function globalSetup(): Promise<void> {
  folder = await buildSites();
  announceSites(folder);
}

export async function globalTeardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
