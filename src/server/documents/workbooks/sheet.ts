import type { Cell, Sheet } from 'write-excel-file/node';

/** What a cell holds: text, a number, an ISO date, or nothing. */
export type Value =
  string | number | null | { readonly date: string } | { readonly time: string } | { readonly share: number };

/** A sheet of a workbook. */
export interface Table {
  readonly name: string;
  /** Heads of the columns with their widths in characters. */
  readonly columns: readonly (readonly [title: string, width: number])[];
  readonly rows: readonly (readonly Value[])[];
}

/** Most characters that a cell can hold. */
const cellLimit = 32_767;

/** A sheet as the library writes it: the head in bold and fixed, dates and times as Excel knows them. */
export function sheetOf({ name, columns, rows }: Table): Sheet<Buffer> {
  const head = columns.map(([title]): Cell => ({ value: title, type: String, fontWeight: 'bold', wrap: true }));
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function cellOf(value: Value): Cell {
  if (value === null || value === '') return null;
  // Said to be text, what begins with = + - or @ stays what was typed and is never reckoned with.
  if (typeof value === 'string') return { value: writable(value), type: String, wrap: true, alignVertical: 'top' };
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  if ('share' in value) return { value: value.share, type: Number, format: '0.0%', alignVertical: 'top' };
  if ('time' in value) return { value: dayShare(value.time), type: Number, format: 'hh:mm', alignVertical: 'top' };
  return { value: new Date(`${value.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' };
}

/** A time of day as Excel counts it: the share of the day that has gone by. */
function dayShare(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) / 1440;
}

/** Without what XML cannot hold, and no longer than a cell. */
function writable(text: string): string {
  const left = Array.from(text.normalize('NFC')).filter((sign) => sign === '\n' || !/[\p{Cc}\uFFFE\uFFFF]/u.test(sign));
  return left.join('').slice(0, cellLimit);
}
