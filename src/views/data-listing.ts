import { basename } from 'node:path';
import type { Archive } from '../archive/create-archive.ts';
import { COLUMN_WORDS } from '../ui/column-words.ts';
import { aboutFile } from './about-file.ts';
import type { MadeFile } from './data-package.ts';
import { type DatasetFile, datasetFiles } from './dataset.ts';

/** A table, or another file, as the data page lists it. */
export interface DataListing {
  /** Of its place on the page. */
  id: string;
  title: string;
  about: string;
  /** null where the file has no rows to count. */
  rows: number | null;
  /** The formats in which it is there. */
  files: ListedFile[];
  /** None for what is no table. */
  columns: ListedColumn[];
}

export interface ListedFile extends MadeFile {
  /** Without its folder. */
  name: string;
}

export interface ListedColumn {
  name: string;
  about: string;
  /** Whether every row has a value. */
  required: boolean;
}

/** Endings of files that hold a row a line. */
const OF_ROWS = /\.(?:csv|jsonl)$/;

/**
 * What there is to take away: the tables, each with the files that hold it, and the other files.
 * @param address where the site lives, with its base path and a slash at the end
 * @param made the files as they were made; those that are not among them are left out
 */
export function dataListings(
  archive: Archive,
  address: string,
  made: readonly MadeFile[],
): { tables: DataListing[]; others: DataListing[] } {
  const byPath = new Map(made.map((file) => [file.path, file]));
  const groups = Map.groupBy(datasetFiles(archive, address), ({ table, path }) => table?.name ?? basename(path));
  const listings = [...groups].flatMap(([id, files]) => {
    const [first] = files;
    const present = files.flatMap(({ path }) => byPath.get(path) ?? []);
    return first && present.length > 0 ? [{ table: first.table, listing: listingOf(id, first, present) }] : [];
  });
  const those = (isTable: boolean): DataListing[] =>
    listings.filter(({ table }) => (table !== null) === isTable).map(({ listing }) => listing);
  return { tables: those(true), others: those(false) };
}

function listingOf(id: string, file: DatasetFile, files: MadeFile[]): DataListing {
  const { table, path } = file;
  return {
    id,
    ...aboutFile(file),
    rows: OF_ROWS.test(path) ? (files[0]?.rows ?? null) : null,
    files: files.map((made) => ({ ...made, name: basename(made.path) })),
    columns: Object.entries(table?.columns ?? {}).map(([name, { required = false }]) => ({
      name,
      about: COLUMN_WORDS[table?.name ?? '']?.[name] ?? '',
      required,
    })),
  };
}
