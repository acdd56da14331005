import { basename } from 'node:path';
import type { Site } from '../model/site.ts';
import { COLUMN_WORDS } from '../ui/column-words.ts';
import { DATA_WORDS } from '../ui/data-words.ts';
import { aboutFile } from './about-file.ts';
import type { ColumnType, DataTable } from './data-table.ts';
import type { DatasetFile } from './dataset.ts';

/** A file of the data as it was made. */
export interface MadeFile {
  /** From the site's root, with no slash in front. */
  path: string;
  /** Media type, with the encoding of text. */
  type: string;
  /** Records in it. */
  rows: number;
  bytes: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
}

/** Where the description of all data files stands. */
export const PACKAGE_PATH = 'data/datapackage.json';

/** Characters that the name of a package may not hold. */
const NOT_IN_NAME = /[^-a-z0-9._/]+/g;

/**
 * The Data Package (datapackage.org, version 2) that describes the data files for programmes: columns, types, keys, sizes and
 * hashes. Holds no time of making, so that the same archive gives the same bytes.
 * @param files paired with what was made of each
 * @param address where the site lives, with its base path and a slash at the end
 */
export function dataPackage(
  files: readonly (readonly [DatasetFile, MadeFile])[],
  site: Pick<Site, 'title' | 'description' | 'rights'>,
  address: string,
): string {
  const { host, pathname } = new URL(address);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: (host + pathname).toLowerCase().replace(/\/+$/, '').replace(NOT_IN_NAME, '-'),
    title: `${DATA_WORDS.packageOf} ${site.title}`,
    description: `${DATA_WORDS.description} ${site.description}`,
    homepage: new URL('data/', address).href,
    ...(site.rights ? { licenses: [{ path: new URL('about/#rights', address).href, title: site.rights }] } : {}),
    resources: files.map(([file, made]) => resourceOf(file, made)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf(file: DatasetFile, { bytes, sha256 }: MadeFile): object {
  const path = basename(file.path);
  const format = path.slice(path.lastIndexOf('.') + 1);
  return {
    name: nameOf(file, path, format),
    path,
    ...(file.table ? { type: 'table', $schema: 'https://datapackage.org/profiles/2.0/dataresource.json' } : {}),
    ...{ title: aboutFile(file).title, description: aboutFile(file).about },
    ...{ format, mediatype: file.type.replace(/;.*/, ''), encoding: 'utf-8', bytes, hash: `sha256:${sha256}` },
    ...(format === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true } } : {}),
    ...(file.table ? { schema: schemaOf(file.table, format) } : {}),
  };
}

/** A table in CSV has the table's name, which foreign keys name. */
function nameOf({ table }: DatasetFile, path: string, format: string): string {
  if (table) return format === 'csv' ? table.name : `${table.name}-${format}`;
  return path.replaceAll('.', '-');
}

function schemaOf({ name, columns, key, refers }: DataTable, format: string): object {
  return {
    fields: Object.entries(columns).map(([column, type]) => ({
      name: column,
      ...fieldOf(type, format),
      description: COLUMN_WORDS[name]?.[column] ?? '',
    })),
    ...(format === 'csv' ? { missingValues: [''] } : {}),
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(Object.keys(refers).length > 0
      ? { foreignKeys: Object.entries(refers).map(([fields, resource]) => ({ fields: [fields], reference: { resource, fields: ['id'] } })) }
      : {}),
  };
}

function fieldOf({ type, required, values }: ColumnType, format: string): object {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    type: type === 'array' && format === 'csv' ? 'string' : type,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
