import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stamps } from './link-files.ts';

/** What is known of files that a build made: what they were made from, and how they looked. */
export interface CacheRecord {
  /** Digest of all that they follow from. */
  key: string;
  stamps: Stamps;
}

const fileOf = (cache: string, name: string): string => join(cache, `${name}.json`);

/** Keeps a record in the cache under a name. */
export function writeCacheRecord(cache: string, name: string, record: CacheRecord): void {
  writeFileSync(fileOf(cache, name), JSON.stringify(record));
}

/** The stamps of files that were made from what `key` says; none where the record is of another key, damaged or missing. */
export function readCacheRecord(cache: string, name: string, key: string): Stamps {
  try {
    const record: CacheRecord = JSON.parse(readFileSync(fileOf(cache, name), 'utf8'));
    return record.key === key ? record.stamps : {};
  } catch {
    return {};
  }
}
