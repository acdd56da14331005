import type { Article } from '../model/article.ts';
import { csvRow } from './csv-row.ts';
import type { Cell, DataTable, Row, Rows } from './data-table.ts';
import type { DatasetFile } from './dataset.ts';

/** Excel takes a CSV file for UTF-8 only where it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Between the entries of a list in a cell of a CSV file. */
const LIST_SEPARATOR = '; ';

/** A table as CSV: a byte order mark, a line of column names, a record a row. */
export function csvFile(table: DataTable): DatasetFile {
  const columns = Object.keys(table.columns);
  return {
    path: `data/${table.name}.csv`,
    type: 'text/csv; charset=utf-8',
    table,
    head: BYTE_ORDER_MARK + csvRow(columns),
    records: recordsOf(table.rows, (row) => csvRow(columns.map((column) => csvCell(row[column] ?? null)))),
  };
}

/** A table as JSON Lines: an object a row, with every column. */
export function jsonLinesFile(table: DataTable): DatasetFile {
  const columns = Object.keys(table.columns);
  return {
    path: `data/${table.name}.jsonl`,
    type: 'application/jsonl; charset=utf-8',
    table,
    records: recordsOf(table.rows, (row) => `${JSON.stringify(row, columns)}\n`),
  };
}

function csvCell(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'object' ? (cell?.join(LIST_SEPARATOR) ?? null) : cell;
}

function recordsOf(rows: Rows<Row>, write: (row: Row) => string): Rows<string> {
  return 'whole' in rows ? { whole: () => written(rows.whole()) } : { of: (article: Article) => written(rows.of(article)) };

  function* written(all: Iterable<Row>): Generator<string> {
    for (const row of all) yield write(row);
  }
}
