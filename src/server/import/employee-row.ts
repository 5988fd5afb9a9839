import type { EmploymentType, LegalStanding, PositionType } from '../../contract/vocabulary.js';
import { maskNip, parseDate, parseNip } from '../../rules/index.js';
import {
  employmentTypeFrom,
  gradeFrom,
  gradeRange,
  legalStandingFrom,
  positionKindFrom,
  positionTypeOfEchelon,
  rankOf,
} from './ranks.js';
import type { Fault, Values } from './report.js';
import type { RefusalCode } from './messages.js';
import { type Columns, plain, type Row } from './table.js';

/** The columns of an export from SIMPEG that we read. Addresses and telephone numbers stay where they are. */
export const employeeColumns = {
  NIP: { required: true },
  NAMA: { required: true, alias: ['NAMA LENGKAP'] },
  'GELAR DEPAN': { required: false },
  'GELAR BELAKANG': { required: false },
  'TGL LAHIR': { required: false, alias: ['TANGGAL LAHIR'] },
  JK: { required: false, alias: ['JENIS KELAMIN'] },
  STATUS: { required: true, alias: ['STATUS PEGAWAI', 'STATUS KEPEGAWAIAN'] },
  GOL: { required: true, alias: ['GOLONGAN', 'GOL RUANG', 'GOLONGAN RUANG'] },
  PANGKAT: { required: false },
  'TMT GOL': { required: false, alias: ['TMT GOLONGAN'] },
  'TMT CPNS/PPPK': { required: false, alias: ['TMT CPNS'] },
  'JENIS JABATAN': { required: true },
  ESELON: { required: true },
  JABATAN: { required: true, alias: ['NAMA JABATAN'] },
  'UNIT KERJA': { required: true, alias: ['UNOR', 'NAMA UNOR'] },
  'UNIT INDUK': { required: true, alias: ['UNOR INDUK'] },
  'NIP ATASAN': { required: true, alias: ['NIP ATASAN LANGSUNG'] },
  'KEDUDUKAN HUKUM': { required: true },
} satisfies Columns<string>;

export type EmployeeColumn = keyof typeof employeeColumns;

/** One employee as a row of the file states them. */
export interface EmployeeRow {
  readonly line: number;
  readonly nip: string;
  /** With titles, as on official documents. */
  readonly name: string;
  readonly employmentType: EmploymentType;
  readonly grade: string | null;
  readonly rank: string | null;
  readonly positionType: PositionType;
  readonly position: string;
  readonly unit: string;
  /** Name of the unit above, empty at the top. */
  readonly parentUnit: string;
  readonly superiorNip: string | null;
  readonly legalStanding: LegalStanding;
}

const longestText = 500;
const textColumns = ['NAMA', 'JABATAN', 'UNIT KERJA'] as const;
const dateColumns = ['TGL LAHIR', 'TMT GOL', 'TMT CPNS/PPPK'] as const;
const sexes: Readonly<Record<string, 'male' | 'female'>> = {
  l: 'male',
  lakilaki: 'male',
  pria: 'male',
  p: 'female',
  perempuan: 'female',
  wanita: 'female',
};

/** Reads a row; every fault of it is found at once, so that nobody corrects a file cell by cell. */
export function readEmployee(row: Row<EmployeeColumn>): EmployeeRow | Fault[] {
  const faults: Fault[] = [];
  const refuse = (column: EmployeeColumn, code: RefusalCode, values?: Values) => {
    const text = row.cell(column);
    const value = column.startsWith('NIP') ? maskNip(text) : text;
    faults.push({ line: row.line, column, value, code, ...(values && { values }) });
  };
  const read = <Value>(column: EmployeeColumn, from: (text: string) => Value | undefined, code: RefusalCode) => {
    const text = row.cell(column);
    const value = text === '' ? undefined : from(text);
    if (value === undefined) refuse(column, text === '' ? 'required' : code);
    return value;
  };

  for (const column of textColumns) {
    if (row.cell(column) === '') refuse(column, 'required');
    else if (row.cell(column).length > longestText) refuse(column, 'too-long', { maximum: longestText });
  }
  for (const column of dateColumns) {
    if (row.cell(column) !== '' && dateIn(row, column) === undefined) refuse(column, 'bad-date');
  }

  const employmentType = read('STATUS', employmentTypeFrom, 'unknown-employment-type');
  const legalStanding = read('KEDUDUKAN HUKUM', legalStandingFrom, 'unknown-legal-standing');
  const positionType = readPositionType(row, refuse);
  const grade = employmentType && readGrade(row, employmentType, refuse);
  const nip = readNip(row, employmentType, refuse);
  const superiorNip = readSuperior(row, refuse);

  if (faults.length > 0 || !employmentType || !legalStanding || !positionType || !nip) return faults;
  return {
    line: row.line,
    nip,
    name: fullName(row),
    employmentType,
    grade: grade ?? null,
    rank: row.cell('PANGKAT') || rankOf(grade ?? null),
    positionType,
    position: row.cell('JABATAN'),
    unit: row.cell('UNIT KERJA'),
    parentUnit: row.cell('UNIT INDUK'),
    superiorNip,
    legalStanding,
  };
}

type Refuse = (column: EmployeeColumn, code: RefusalCode, values?: Values) => void;

/** IDN-1 to IDN-3, and what the number says against the other cells: one of the two is a slip that must not go on. */
function readNip(row: Row<EmployeeColumn>, type: EmploymentType | undefined, refuse: Refuse): string | undefined {
  const parsed = parseNip(row.cell('NIP'));
  if (!parsed.ok) return void refuse('NIP', `nip-${parsed.code}`);
  const birthDate = dateIn(row, 'TGL LAHIR');
  if (birthDate !== undefined && birthDate !== parsed.birthDate) {
    refuse('TGL LAHIR', 'other-birth-date', { found: parsed.birthDate });
  }
  if (row.cell('JK') !== '') {
    const sex = sexes[plain(row.cell('JK'))];
    if (sex === undefined) refuse('JK', 'unknown-sex');
    else if (sex !== parsed.sex) refuse('JK', 'other-sex');
  }
  if (type !== undefined && type !== parsed.kind) {
    refuse('STATUS', 'other-employment-type', { found: parsed.kind.toUpperCase() });
  }
  return parsed.nip;
}

function readSuperior(row: Row<EmployeeColumn>, refuse: Refuse): string | null {
  if (row.cell('NIP ATASAN') === '') return null;
  const parsed = parseNip(row.cell('NIP ATASAN'));
  if (!parsed.ok) refuse('NIP ATASAN', `nip-${parsed.code}`);
  return parsed.ok ? parsed.nip : null;
}

function readPositionType(row: Row<EmployeeColumn>, refuse: Refuse): PositionType | undefined {
  if (row.cell('JENIS JABATAN') === '') return void refuse('JENIS JABATAN', 'required');
  const kind = positionKindFrom(row.cell('JENIS JABATAN'));
  if (kind === undefined) return void refuse('JENIS JABATAN', 'unknown-position-kind');
  if (kind !== 'structural') return kind;
  const positionType = positionTypeOfEchelon(row.cell('ESELON'));
  if (positionType === undefined) refuse('ESELON', 'unknown-echelon');
  return positionType;
}

function readGrade(row: Row<EmployeeColumn>, type: EmploymentType, refuse: Refuse): string | undefined {
  if (row.cell('GOL') === '') return undefined;
  const grade = gradeFrom(row.cell('GOL'), type);
  if (grade === undefined) refuse('GOL', 'unknown-grade', { expected: gradeRange(type) });
  return grade;
}

function dateIn(row: Row<EmployeeColumn>, column: EmployeeColumn): string | undefined {
  const date = parseDate(row.cell(column));
  return 'value' in date ? date.value : undefined;
}

/** `Drs. Budi Santoso, M.Si.` */
function fullName(row: Row<EmployeeColumn>): string {
  const name = [row.cell('GELAR DEPAN'), row.cell('NAMA')].filter(Boolean).join(' ');
  return [name, row.cell('GELAR BELAKANG')].filter(Boolean).join(', ');
}
