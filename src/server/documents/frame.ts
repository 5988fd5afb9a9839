import type { DocumentKind } from '../../contract/index.js';
import type { Frame, Person } from './facts.js';
import type { DocumentModel, Part, PrintedPerson, Signatory } from './model.js';
import { dayOf, format, periodLine } from './wording.js';

/** What the forms call the people in them. */
export const roles = {
  employee: 'PEGAWAI YANG DINILAI',
  appraiser: 'PEJABAT PENILAI KINERJA',
  secondLevelAppraiser: 'ATASAN PEJABAT PENILAI KINERJA',
} as const;

/** What the forms are for: leaders, or everybody else (P6 p.32–57). */
export const addressees = {
  leader: 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
  staff: 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
} as const;

/** How a form states its measures (P6 p.32–57). */
export const approaches = {
  qualitative: 'PENDEKATAN HASIL KERJA KUALITATIF',
  quantitative: 'PENDEKATAN HASIL KERJA KUANTITATIF',
} as const;

/** A document from its frame and its parts. */
export function documentModel(
  { agency, year, term, period, version, settledAt }: Frame,
  rest: { kind: DocumentKind; form: string; title: readonly string[]; parts: readonly Part[] },
): DocumentModel {
  return { ...rest, agency, year, term, period: `PERIODE PENILAIAN: ${periodLine(period)}`, version, settledAt };
}

/** Somebody in the header; every line empty where the records name nobody (ACT-12). */
export function printed(role: string, person: Person | null): PrintedPerson {
  const { name = null, nip = null, position = null, unit = null } = person ?? {};
  return { role, name, nip, rank: rankOf(person), position, unit };
}

/** `Penata Muda, III/a`; the grade alone for PPPK, who have no ranks (IDN-7). */
function rankOf(person: Person | null): string | null {
  return [person?.rank, person?.grade].filter(Boolean).join(', ') || null;
}

/** Somebody who signs. `did` says what the record knows of it: `disetujui`, `ditandatangani`. */
export function signatory(
  role: string,
  person: Person | null,
  { did, at, timeZone }: { did: string; at: string | null; timeZone: string },
): Signatory {
  const recorded = at === null ? null : `Tercatat ${did} ${format.moment(at, timeZone)}`;
  return { role, name: person?.name ?? null, nip: person?.nip ?? null, recorded };
}

/** The block in which they sign, with the day on which the content was settled. */
export function signatures({ settledAt, timeZone }: Frame, people: readonly Signatory[]): Part {
  return { part: 'signatures', date: settledAt === null ? null : dayOf(settledAt, timeZone), people };
}
