import { parse } from 'csv-parse/sync';
import { decode } from './decode.js';
import type { Broken } from './report.js';

/** One row of a file, its cells under the names its importer uses. */
export interface Row<Column extends string> {
  /** Line of the file on which the row starts; the header is usually line 1. */
  readonly line: number;
  /** The cell of a column, without surrounding space; empty where the file has no such column. */
  cell(column: Column): string;
}

/** A row that does not have as many cells as the header: nobody can tell which cell is which. */
export interface UnevenRow {
  readonly line: number;
  readonly cells: number;
  readonly expected: number;
}

export interface Table<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly uneven: readonly UnevenRow[];
}

/** The columns an importer knows: the name on the sheet, whether it can do without, and other names in use. */
export type Columns<Column extends string> = Readonly<
  Record<Column, { readonly required: boolean; readonly alias?: readonly string[] }>
>;

interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [';', ',', '\t'] as const;

/**
 * Reads the bytes of a table. Either the whole file can be read, or it is broken and says from which line: a file that was
 * cut off or whose quotes do not match must not be taken half.
 */
export function readTable<Column extends string>(bytes: Uint8Array, columns: Columns<Column>): Table<Column> | Broken {
  const decoded = decode(bytes);
  if ('code' in decoded) return { line: decoded.line, code: decoded.code, values: {} };

  const raw = splitRows(decoded.text);
  if ('code' in raw) return raw;
  const [header, ...rows] = raw;
  if (!header || rows.length === 0) return { line: header?.line ?? 1, code: 'empty-file', values: {} };

  const places = findColumns(header, columns);
  if ('code' in places) return places;

  const expected = header.cells.length;
  const isEven = (row: RawRow) => row.cells.length === expected;
  // One uneven row among good ones is a slip of the hand. Uneven to the last row is a file that broke off or shifted.
  const lastEven = rows.findLastIndex(isEven);
  const brokenFrom = rows[lastEven + 1];
  if (brokenFrom) {
    return { line: brokenFrom.line, code: 'cut-off', values: { cells: brokenFrom.cells.length, expected } };
  }
  return {
    rows: rows.filter(isEven).map(({ line, cells }) => ({
      line,
      cell: (column) => cells[places.get(column) ?? -1] ?? '',
    })),
    uneven: rows.filter((row) => !isEven(row)).map(({ line, cells }) => ({ line, cells: cells.length, expected })),
  };
}

/** The rows of a table in a text, empty ones left out, with the line on which each starts. */
export function splitRows(text: string): RawRow[] | Broken {
  const rows: RawRow[] = [];
  const collect = (cells: string[], { lines }: { lines: number }) => {
    // csv-parse names the line a row ends on; people look for the one it starts on.
    const inside = cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    if (cells.some((cell) => cell !== '')) rows.push({ line: lines - inside, cells });
    return null;
  };
  try {
    parse(text, { bom: true, delimiter: delimiterOf(text), trim: true, relax_column_count: true, on_record: collect });
    return rows;
  } catch (error) {
    if (!isParseError(error)) throw error;
    const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unclosed-quote' : 'stray-quote';
    // The parser notices at the end of the file or at the next quote; the mistake is in the row it was reading.
    return { line: (rows.at(-1)?.line ?? 0) + 1, code, values: {} };
  }
}

function isParseError(error: unknown): error is { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.includes('QUOTE');
}

/** The sign that the header has most of. Spreadsheets set to Indonesian write `;`, since the comma is the decimal sign. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const count = (sign: string) => header.split(sign).length;
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function findColumns<Column extends string>(header: RawRow, columns: Columns<Column>): Map<Column, number> | Broken {
  const names = header.cells.map(plain);
  const places = new Map<Column, number>();
  const missing: string[] = [];
  for (const column of Object.keys(columns) as Column[]) {
    const accepted = [column, ...(columns[column].alias ?? [])].map(plain);
    const found = names.flatMap((name, index) => (accepted.includes(name) ? [index] : []));
    if (found.length > 1) return { line: header.line, code: 'repeated-column', values: { column } };
    if (found[0] !== undefined) places.set(column, found[0]);
    else if (columns[column].required) missing.push(column);
  }
  if (missing.length === 0) return places;
  return { line: header.line, code: 'missing-columns', values: { columns: missing.join(', ') } };
}

/** A name as it is compared: `Tgl. Lahir`, `TGL_LAHIR` and ` tgl lahir` are the same column. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
