import type { DocumentKind } from '../../contract/index.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import type { Standing } from './standing.js';

const kinds: Readonly<Record<DocumentKind, string>> = {
  'work-plan': 'skp',
  'evaluation-result': 'hasil-evaluasi',
  'evaluation-document': 'dokumen-evaluasi',
};

/** Under which a browser saves a document: `dokumen-evaluasi-2026-Q1-ani-rahmawati-a-md.pdf`. */
export function fileName(
  { period, employee }: AppraisalRecord,
  { kind, term }: Pick<Standing, 'kind' | 'term'>,
): string {
  const parts = [kinds[kind], period.year, ...(term === 'annual' ? [] : [term]), plainName(employee.name)];
  return `${parts.join('-')}.pdf`;
}

/** A name in letters and digits that every file system takes. */
export function plainName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
