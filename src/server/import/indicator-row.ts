import type { LibraryIndicator } from '../../contract/index.js';
import type { Aspect, Direction } from '../../contract/vocabulary.js';
import { parseDate } from '../../rules/index.js';
import type { RefusalCode } from './messages.js';
import type { Reading } from './numbers.js';
import type { Fault, Values } from './report.js';
import { type Columns, plain, type Row } from './table.js';

/** The columns of an indicator library. */
export const indicatorColumns = {
  UNIT: { required: true, alias: ['UNIT KERJA'] },
  JABATAN: { required: true },
  'RENCANA HASIL KERJA': { required: true, alias: ['RHK', 'HASIL KERJA'] },
  INDIKATOR: { required: true, alias: ['INDIKATOR KINERJA', 'IKI'] },
  ASPEK: { required: true },
  ARAH: { required: true },
  TARGET: { required: true, alias: ['TARGET BAWAH'] },
  'TARGET ATAS': { required: false },
  SATUAN: { required: false },
  KETERANGAN: { required: false },
} satisfies Columns<string>;

export type IndicatorColumn = keyof typeof indicatorColumns;

/** An indicator as a row of the file states it. */
export type IndicatorRow = Omit<LibraryIndicator, 'id' | 'aspects'> & { readonly line: number; aspects: Aspect[] };

const aspects: Readonly<Record<string, Aspect>> = {
  kuantitas: 'quantity',
  kualitas: 'quality',
  waktu: 'time',
  biaya: 'cost',
};

const directions: Readonly<Record<string, Direction>> = {
  naik: 'higher',
  turun: 'lower',
  rentang: 'range',
  tenggat: 'deadline',
  bertahap: 'milestone',
  yatidak: 'yes-no',
};

const longestText = {
  UNIT: 500,
  JABATAN: 500,
  'RENCANA HASIL KERJA': 500,
  INDIKATOR: 500,
  SATUAN: 60,
  KETERANGAN: 8000,
};
const requiredText = ['UNIT', 'JABATAN', 'RENCANA HASIL KERJA', 'INDIKATOR'] as const;
const mostSteps = 30;

type Refuse = (column: IndicatorColumn, code: RefusalCode, values?: Values) => undefined;
type NumberReader = (text: string) => Reading;

/** Reads a row; every fault of it is found at once. `readNumber` knows how the file writes its numbers. */
export function readIndicator(row: Row<IndicatorColumn>, readNumber: NumberReader): IndicatorRow | Fault[] {
  const faults: Fault[] = [];
  const refuse: Refuse = (column, code, values) => {
    faults.push({ line: row.line, column, value: row.cell(column), code, ...(values && { values }) });
    return undefined;
  };
  for (const column of requiredText) if (row.cell(column) === '') refuse(column, 'required');
  for (const [column, maximum] of Object.entries(longestText) as [IndicatorColumn, number][]) {
    if (row.cell(column).length > maximum) refuse(column, 'too-long', { maximum });
  }
  const named = readAspects(row, refuse);
  const direction = readDirection(row, refuse);
  const target = direction && readTarget(direction, row, readNumber, refuse);
  if (faults.length > 0 || !named || !direction || target === undefined) return faults;
  return {
    line: row.line,
    unit: row.cell('UNIT'),
    position: row.cell('JABATAN'),
    workResult: row.cell('RENCANA HASIL KERJA'),
    name: row.cell('INDIKATOR'),
    aspects: named,
    direction,
    target,
    measureUnit: row.cell('SATUAN') || null,
    note: row.cell('KETERANGAN'),
  };
}

function readAspects(row: Row<IndicatorColumn>, refuse: Refuse): Aspect[] | undefined {
  const words = row
    .cell('ASPEK')
    .split(/[,/&+]|\bdan\b/i)
    .map(plain)
    .filter(Boolean);
  if (words.length === 0) return refuse('ASPEK', 'required');
  const known = words.map((word) => aspects[word]);
  if (known.includes(undefined)) return refuse('ASPEK', 'unknown-aspect');
  return [...new Set(known as Aspect[])];
}

function readDirection(row: Row<IndicatorColumn>, refuse: Refuse): Direction | undefined {
  if (row.cell('ARAH') === '') return refuse('ARAH', 'required');
  return directions[plain(row.cell('ARAH'))] ?? refuse('ARAH', 'unknown-direction');
}

function readTarget(
  direction: Direction,
  row: Row<IndicatorColumn>,
  readNumber: NumberReader,
  refuse: Refuse,
): LibraryIndicator['target'] | undefined {
  const text = row.cell('TARGET');
  if (text === '') return refuse('TARGET', 'required');
  const numberIn = (column: IndicatorColumn) => {
    const reading = readNumber(row.cell(column));
    return 'value' in reading ? reading.value : refuse(column, reading.code, reading.values);
  };
  switch (direction) {
    case 'higher':
    case 'lower': {
      const target = numberIn('TARGET');
      return target !== undefined && target < 0 ? refuse('TARGET', 'negative-number') : target;
    }
    case 'range': {
      if (row.cell('TARGET ATAS') === '') return refuse('TARGET ATAS', 'required');
      const minimum = numberIn('TARGET');
      const maximum = numberIn('TARGET ATAS');
      if (minimum === undefined || maximum === undefined) return undefined;
      return minimum < maximum ? { minimum, maximum } : refuse('TARGET ATAS', 'range-order');
    }
    case 'deadline': {
      const date = parseDate(text);
      return 'value' in date ? date.value : refuse('TARGET', 'bad-date');
    }
    case 'yes-no':
      return plain(text) === 'ya' ? true : refuse('TARGET', 'target-not-yes');
    case 'milestone': {
      // One cell holds all steps, since a row is an indicator: `konsep | pembahasan | penetapan`, or a line each.
      const steps = text
        .split(/[|\n>]/)
        .map((step) => step.trim())
        .filter(Boolean);
      return steps.length > mostSteps ? refuse('TARGET', 'too-many-steps', { maximum: mostSteps }) : { steps };
    }
  }
}
