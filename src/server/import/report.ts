import { describeBroken, describeRefusal, type BrokenCode, type Language, type RefusalCode } from './messages.js';

/** What a sentence needs: names, figures, lines. */
export type Values = Readonly<Record<string, string | number>>;

/** The file cannot be used as a whole, from this line on. */
export interface Broken {
  readonly line: number;
  readonly code: BrokenCode;
  readonly values: Values;
}

/** Why a row was not taken over, before it is put into words. */
export interface Fault {
  readonly line: number;
  /** Heading of the column, `null` where the row as a whole is meant. */
  readonly column: string | null;
  /** What the cell says; a staff number is masked, since reports are mailed around (IDN-5). */
  readonly value: string;
  readonly code: RefusalCode;
  readonly values?: Values;
}

/** A refused row in the reader's language: what is wrong and what to do about it. */
export interface Refusal {
  readonly line: number;
  readonly column: string | null;
  readonly value: string;
  readonly code: RefusalCode;
  readonly reason: string;
  readonly remedy: string;
}

/** What an import did, or with `dryRun` would do. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** Rows of the file below its header. */
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
  /** Set where the file as a whole could not be used: then nothing at all was changed. */
  readonly broken?: {
    readonly line: number;
    readonly code: BrokenCode;
    readonly reason: string;
    readonly remedy: string;
  };
}

/** What became of the rows that were not refused. */
export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** The report of a file that was read to its end. */
export function report(
  counts: Counts & { readonly rows: number },
  faults: readonly Fault[],
  dryRun: boolean,
  language: Language,
): ImportReport {
  const refused = [...faults]
    .sort((one, other) => one.line - other.line)
    .map((fault) => {
      const { line, column, value, code } = fault;
      return { line, column, value, code, ...describeRefusal(fault, language) };
    });
  return { dryRun, ...counts, refused };
}

/** The report of a file that nothing was taken from. */
export function brokenReport(broken: Broken, dryRun: boolean, language: Language): ImportReport {
  const { line, code } = broken;
  const nothing = { rows: 0, created: 0, updated: 0, unchanged: 0, refused: [] };
  return { dryRun, ...nothing, broken: { line, code, ...describeBroken(broken, language) } };
}
