import type { Article } from '../model/article.ts';

/** A value of a row; null where it is not known or there is none. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a column holds, in the words of Table Schema (datapackage.org); a list is one text in CSV. */
export interface ColumnType {
  type: 'string' | 'integer' | 'boolean' | 'array';
  /** Whether every row has a value. */
  required?: boolean;
  /** All values that there are, where they are few. */
  values?: readonly string[];
}

export const TEXT: ColumnType = { type: 'string' };
export const NEEDED: ColumnType = { type: 'string', required: true };
export const COUNT: ColumnType = { type: 'integer', required: true };
export const FLAG: ColumnType = { type: 'boolean', required: true };
export const LIST: ColumnType = { type: 'array' };

export type Row<Column extends string = string> = Readonly<Record<Column, Cell>>;

/** Where rows come from: the archive as a whole, or each article by itself, so that no more than one is in memory. */
export type Rows<R> = { whole: () => Iterable<R> } | { of: (article: Article) => Iterable<R> };

/** A table that the archive is published as, in one or more formats. */
export interface DataTable<Column extends string = string> {
  /** File name without its ending. */
  name: string;
  /** In the order in which files have them. */
  columns: Readonly<Record<Column, ColumnType>>;
  /** Columns that together tell every row from the others; none where there are none such. */
  key: readonly Column[];
  /** Columns that hold the id of a row of another table, by that table's name. */
  refers: Readonly<Partial<Record<Column, string>>>;
  rows: Rows<Row<Column>>;
}
