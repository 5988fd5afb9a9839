import type { Relation, WorkbookKind } from '../../../contract/index.js';
import { dateIn, labels } from '../../../rules/index.js';
import { listActivities } from '../../store/activities.js';
import { type AppraisalRecord, findAppraisal } from '../../store/appraisals.js';
import { agreedPlan } from '../../store/documents.js';
import { findEmployee } from '../../store/employees.js';
import { listTerms, seenThrough } from '../../store/terms.js';
import { mayReadJudgement } from '../../views/appraisal.js';
import { writtenIn } from '../../views/activity.js';
import { termOfRecord, whyNotAssessed } from '../../views/evaluation-facts.js';
import { unitOf } from '../../almanac.js';
import { type Reader, printedResults } from '../gather.js';
import { format } from '../wording.js';
import { termLabel } from '../../../locales/terms-of-year.js';
import { sheetOf, type Table } from './sheet.js';
import { actualsSheet, annexSheet, behaviourSheet, type LogEntry, logSheet, resultsSheet } from './tables.js';

/** Whose workbook is made, and for whom. */
export interface OnWorkbook extends Reader {
  readonly appraisal: AppraisalRecord;
  readonly relations: readonly Relation[];
}

/** Makes a workbook of plan, log or recap (XLSX), and says what it is called. */
export async function makeWorkbook(kind: WorkbookKind, on: OnWorkbook): Promise<{ bytes: Uint8Array; name: string }> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const { name, tables } = await workbooks[kind](on);
  const sheets = [...tables, await aboutSheet(on)].map(sheetOf);
  return { name, bytes: await writeExcelFile(sheets).toBuffer() };
}

const workbooks: Record<WorkbookKind, (on: OnWorkbook) => Promise<{ name: string; tables: Table[] }>> = {
  'work-plan': async ({ appraisal, policy }) => {
    const { results, expectations, annexes } = agreedPlan(appraisal) ?? appraisal.plan;
    const behaviours = behaviourSheet(policy.rules.behaviours, expectations);
    return { name: 'skp', tables: [resultsSheet(results), behaviours, annexSheet(annexes)] };
  },
  'activity-log': async (on) => {
    const { results } = agreedPlan(on.appraisal) ?? on.appraisal.plan;
    return { name: 'log-kegiatan', tables: [logSheet(await logOf(on), results)] };
  },
  recap: async (on) => {
    const actuals = on.appraisal.selfAssessment.realisations.map(
      ({ indicatorId, actual }) => [indicatorId, actual] as const,
    );
    const results = await printedResults(on, on.appraisal);
    return { name: 'rekap', tables: [await evaluationsSheet(on), actualsSheet(results, new Map(actuals))] };
  },
};

/** How many entries are read at once. */
const batch = 2000;

/** Every entry of the log, oldest first. */
async function logOf({ db, appraisal }: OnWorkbook): Promise<LogEntry[]> {
  const log = { agencyId: appraisal.agencyId, appraisalId: appraisal.id };
  const entries: LogEntry[] = [];
  let after: Parameters<typeof listActivities>[3]['after'];
  do {
    const page = await listActivities(db, log, {}, { limit: batch, after });
    const found = page.items.map((row) => ({
      ...writtenIn(row),
      state: row.state,
      verifiedBy: row.content.verifiedBy?.name ?? null,
    }));
    entries.push(...found);
    after = page.next ?? undefined;
  } while (after);
  // The store has the newest first, and within a day no order.
  return entries.sort((first, second) => (whenOf(first) < whenOf(second) ? -1 : 1));
}

function whenOf({ date, start }: LogEntry): string {
  return `${date} ${start ?? '99'}`;
}

/** The evaluations of the year, as far as the reader may know them. */
async function evaluationsSheet({ db, appraisal, almanac, relations }: OnWorkbook): Promise<Table> {
  const begun = (await listTerms(db, appraisal.agencyId, [appraisal.id])).get(appraisal.id) ?? [];
  const rows: Table['rows'][number][] = [];
  const year = appraisal.term === 'annual' ? appraisal : await findAppraisal(db, appraisal.agencyId, appraisal.id);
  if (!year) return { name: 'Evaluasi', columns: [], rows };
  for (const term of almanac.termsOf(appraisal.period).map((one) => one.term)) {
    if (term !== 'annual' && !begun.some((one) => one.term === term)) continue;
    const record = await seenThrough(db, year, term);
    if (whyNotAssessed(record, almanac) !== null) continue;
    const { start, end } = termOfRecord(record, almanac);
    const { workResultRating, behaviourRating } = record.evaluation;
    const isShown = mayReadJudgement(relations, record.evaluationState);
    const signedOn = record.signedAt && dateIn(almanac.zoneOf(unitOf(record)), record.signedAt);
    rows.push([
      ...[termLabel(term, appraisal.period.year, 'id'), { date: start }, { date: end }],
      labels.evaluationState[record.evaluationState],
      isShown && workResultRating ? labels.rating[workResultRating] : null,
      isShown && behaviourRating ? labels.rating[behaviourRating] : null,
      isShown && record.predicate ? labels.predicate[record.predicate] : null,
      signedOn ? { date: signedOn } : null,
    ]);
  }
  const columns: Table['columns'] = [
    ['Periode', 22],
    ['Dari', 12],
    ['Sampai', 12],
    ['Status', 22],
    ['Rating hasil kerja', 24],
    ['Rating perilaku kerja', 24],
    ['Predikat', 20],
    ['Ditandatangani', 16],
  ];
  return { name: 'Evaluasi', columns, rows };
}

/** Whose workbook it is. */
async function aboutSheet({ db, agency, appraisal, almanac, now }: OnWorkbook): Promise<Table> {
  const { employee, appraiser, period } = appraisal;
  const { nip = null } = (await findEmployee(db, agency.id, employee.id)) ?? {};
  const zone = almanac.zoneOf(unitOf(appraisal));
  return {
    name: 'Keterangan',
    columns: [
      ['Keterangan', 26],
      ['Isi', 60],
    ],
    rows: [
      ['Instansi', agency.name],
      ['Pegawai', employee.name],
      ['NIP', nip],
      ['Jabatan', appraisal.post?.position ?? employee.position],
      ['Unit kerja', appraisal.post?.unit ?? employee.unit],
      ['Pejabat penilai kinerja', appraiser?.name ?? null],
      ['Periode', `${format.date(period.start)} sampai ${format.date(period.end)}`],
      ['Dibuat', format.moment(now().toISOString(), zone)],
    ],
  };
}
