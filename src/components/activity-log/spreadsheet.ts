import { cells } from './cells.js';
import type { Cell, LogRules, WrittenEntry } from './written-entry.js';

/** More rows than this are no day's work; the rest of what was pasted is left out, and said so. */
export const mostRows = 500;

type Column = Cell | 'note';

/** How people head their columns, in small letters and without what stands in brackets. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  date: ['tanggal', 'tgl', 'hari', 'hari tanggal', 'date', 'day'],
  text: ['kegiatan', 'aktivitas', 'uraian', 'uraian kegiatan', 'pekerjaan', 'nama kegiatan', 'activity', 'task'],
  start: ['mulai', 'jam mulai', 'waktu mulai', 'dari', 'start', 'from', 'begin'],
  end: ['selesai', 'jam selesai', 'waktu selesai', 'sampai', 'end', 'until', 'to', 'finish'],
  minutes: ['menit', 'durasi', 'lama', 'lama menit', 'waktu', 'minutes', 'duration'],
  quantity: ['jumlah', 'volume', 'kuantitas', 'banyaknya', 'quantity', 'amount', 'count'],
  unit: ['satuan', 'unit'],
  result: ['hasil kerja', 'rhk', 'rencana hasil kerja', 'indikator', 'result', 'work result', 'indicator'],
  note: ['catatan', 'keterangan', 'note', 'remark'],
};

/** The order where no row heads the columns, by how the policy states a day's work. */
const orders: Readonly<Record<LogRules['entry'], readonly Column[]>> = {
  times: ['date', 'text', 'start', 'end', 'quantity', 'unit', 'result'],
  minutes: ['date', 'text', 'minutes', 'quantity', 'unit', 'result'],
  quantity: ['date', 'text', 'quantity', 'unit', 'result'],
};

export interface Pasted {
  readonly rows: readonly WrittenEntry[];
  /** Rows that were left out because there were too many. */
  readonly leftOut: number;
}

/**
 * Rows as a spreadsheet puts them on the clipboard: columns told by their headings, Indonesian or English, else by their
 * place. Every row gets its id here: sent again, it is the same entry.
 */
export function readSpreadsheet(text: string, entry: LogRules['entry'], makeId: () => string): Pasted {
  const table = splitCells(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  const headed = columnsIn(table[0] ?? []);
  const columns = headed ?? placesOf(entry, Math.max(0, ...table.map(({ length }) => length)));
  const body = headed ? table.slice(1) : table;
  const rows = body.slice(0, mostRows).map((row) => entryFrom(row, columns, makeId()));
  return { rows, leftOut: body.length - rows.length };
}

/** The columns that a row heads; nothing where it is no heading: fewer than two of its cells are known. */
function columnsIn(row: readonly string[]): (Column | undefined)[] | undefined {
  const columns = row.map((cell) => {
    const words = cell
      .toLowerCase()
      .replace(/\([^)]*\)/g, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    return (Object.keys(headings) as Column[]).find((column) => headings[column].includes(words));
  });
  return columns.filter((column) => column !== undefined).length >= 2 ? columns : undefined;
}

function placesOf(entry: LogRules['entry'], width: number): readonly Column[] {
  return width >= cells.length ? cells : orders[entry];
}

function entryFrom(row: readonly string[], columns: readonly (Column | undefined)[], id: string): WrittenEntry {
  const cellOf = (column: Column) => row[columns.indexOf(column)]?.trim() ?? '';
  // Many write amount and unit into one cell: `3 dokumen`.
  const [, amount, unit] = /^([\d.,]+)\s+(\D+)$/.exec(cellOf('quantity')) ?? [];
  const isJoined = amount !== undefined && cellOf('unit') === '';
  return {
    ...{ id, date: cellOf('date'), text: cellOf('text').replace(/\s+/g, ' '), note: cellOf('note'), evidence: [] },
    ...{ start: cellOf('start'), end: cellOf('end'), minutes: cellOf('minutes'), result: cellOf('result') },
    quantity: isJoined ? amount : cellOf('quantity'),
    unit: isJoined ? (unit?.trim() ?? '') : cellOf('unit'),
  };
}

/** Cells of a clipboard's text: tabs between them, line breaks and tabs inside them in quotes, quotes doubled. */
function splitCells(text: string): string[][] {
  const separator = text.includes('\t') ? '\t' : ';';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\n]*))(${separator}|\n|$)`, 'gy');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.replace(/\r\n?/g, '\n').matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
