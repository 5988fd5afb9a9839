import type { DocumentKind, OrganisationLevel } from '../../contract/index.js';

/**
 * What an official form says, as plain data: its words in their order, without anything of how they are laid out. The hash that
 * is printed on a document is of this (`content-hash.ts`), so that two prints with the same words have the same hash.
 */
export interface DocumentModel {
  readonly kind: DocumentKind;
  /** The annex form, such as `D.1.1`. */
  readonly form: string;
  /** `annual`, `Q1`, `M01`. */
  readonly term: string;
  /** Calendar year of the period. */
  readonly year: number;
  /** Version of the plan or of the judgement. */
  readonly version: number;
  readonly agency: string;
  /** The heading, line by line; the first is what the document is called. */
  readonly title: readonly string[];
  /** The period line of the form. */
  readonly period: string;
  /** When the content was settled, in ISO; `null` for a draft. */
  readonly settledAt: string | null;
  readonly parts: readonly Part[];
}

/** A paragraph. `strong` leads what follows, `item` is one of a list. */
export interface Piece {
  readonly text: string;
  readonly as?: 'strong' | 'item';
}

/** What stands in one field of a form, paragraph by paragraph; empty for an empty field. */
export type Field = readonly Piece[];

/** Somebody in the header of a form, as they were when they signed (IDN-12). `null` where the records say nothing. */
export interface PrintedPerson {
  /** What they are in this document, such as `PEJABAT PENILAI KINERJA`. */
  readonly role: string;
  readonly name: string | null;
  readonly nip: string | null;
  /** *Pangkat/golongan ruang*. */
  readonly rank: string | null;
  readonly position: string | null;
  readonly unit: string | null;
}

/** The columns that tables of the forms have. */
export type ColumnName =
  | 'number'
  | 'parent'
  | 'result'
  | 'aspect'
  | 'indicator'
  | 'measure'
  | 'target'
  | 'perspective'
  | 'actual'
  | 'feedback'
  | 'value'
  | 'expectation';

/** A row of a table: for each column one field, or as many as the row has lines (a result with its indicators). */
export type Row = readonly (readonly Field[])[];

/** A name and what stands beside it. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** One after the other, what a form consists of. */
export type Part =
  | { readonly part: 'people'; readonly people: readonly PrintedPerson[] }
  /** The same people one below the other, numbered, as the evaluation documents have them. */
  | { readonly part: 'numbered-people'; readonly people: readonly PrintedPerson[] }
  | {
      readonly part: 'table';
      readonly title: string;
      readonly columns: readonly { readonly name: ColumnName; readonly title: string }[];
      readonly groups: readonly { readonly title: string | null; readonly rows: readonly Row[] }[];
    }
  /** Names and values; with a number, a block of its own. */
  | {
      readonly part: 'facts';
      readonly number?: number;
      readonly title?: string;
      readonly facts: readonly Fact[];
    }
  /** Running text under a title. */
  | { readonly part: 'text'; readonly number?: number; readonly title: string; readonly text: Field }
  /** The pattern of the guiding distribution, worst predicate first. */
  | {
      readonly part: 'pattern';
      readonly title: string;
      readonly level: OrganisationLevel | null;
      readonly curve: readonly number[];
      /** What the picture shows, in words. */
      readonly words: string;
    }
  /** An annex begins: a new page with a heading of its own. */
  | { readonly part: 'annex'; readonly form: string; readonly title: readonly string[] }
  | {
      readonly part: 'signatures';
      /** `15 Januari 2027`; `null` while it is not signed. The place is written by hand: no record knows it. */
      readonly date: string | null;
      readonly people: readonly Signatory[];
    };

/** Who signs a form. */
export interface Signatory {
  readonly role: string;
  readonly name: string | null;
  readonly nip: string | null;
  /** What the record knows of their signature: `disetujui 5 Januari 2026 pukul 09.10 WIB`; `null` where nothing. */
  readonly recorded: string | null;
}
