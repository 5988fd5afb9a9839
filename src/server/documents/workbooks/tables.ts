import type { ActivityChange, ActivityState, Actual, BehaviourValue, Indicator } from '../../../contract/index.js';
import { achievement, labels } from '../../../rules/index.js';
import { actualFigure, targetPhrase } from '../../../locales/measure.js';
import type { PlanFacts, PrintedResult } from '../facts.js';
import { aspectText, format, perspectiveText } from '../wording.js';
import type { Table, Value } from './sheet.js';

/** The results of a plan, an indicator a row. */
export function resultsSheet(results: readonly PrintedResult[]): Table {
  return {
    name: 'Hasil kerja',
    columns: [
      ['No', 6],
      ['Jenis', 12],
      ['RHK pimpinan yang diintervensi', 36],
      ['Rencana hasil kerja', 44],
      ['Aspek', 18],
      ['Perspektif', 20],
      ['Indikator kinerja individu', 44],
      ...targetColumns,
    ],
    rows: withIndicators(results).map(({ result, indicator, number }) => [
      ...[number, labels.resultKind[result.kind], result.parentTitle, titleOf(result)],
      ...(indicator ? [aspectText(indicator), perspectiveText(indicator), indicator.name] : [null, null, null]),
      ...targetCells(indicator),
    ]),
  };
}

/** Behaviour values with their statements and what the leader expects. */
export function behaviourSheet(behaviours: readonly BehaviourValue[], expectations: PlanFacts['expectations']): Table {
  const expected = new Map(expectations.map(({ value, text }) => [value, text]));
  return {
    name: 'Perilaku kerja',
    columns: [
      ['Perilaku', 24],
      ['Pernyataan', 70],
      ['Ekspektasi khusus pimpinan', 60],
    ],
    rows: behaviours.map(({ key, label, statements }) => [
      label,
      statements.map(({ text }) => text).join('\n'),
      expected.get(key) ?? null,
    ]),
  };
}

/** Support, accountability, consequences. */
export function annexSheet({ support, accountability, consequences }: PlanFacts['annexes']): Table {
  return {
    name: 'Lampiran',
    columns: [
      ['Lampiran', 28],
      ['Isi', 100],
    ],
    rows: [
      ['Dukungan sumber daya', support],
      ['Skema pertanggungjawaban', accountability],
      ['Konsekuensi', consequences],
    ],
  };
}

/** An entry of the log with what it belongs to. */
export interface LogEntry extends ActivityChange {
  readonly state: ActivityState;
  readonly verifiedBy: string | null;
}

/** The log, an entry a row, oldest first. */
export function logSheet(entries: readonly LogEntry[], results: readonly PrintedResult[]): Table {
  const titles = new Map(results.map(({ id, title }) => [id, title]));
  const names = new Map(results.flatMap(({ indicators }) => indicators.map(({ id, name }) => [id, name] as const)));
  return {
    name: 'Log kegiatan',
    columns: [
      ['Tanggal', 12],
      ['Mulai', 8],
      ['Selesai', 8],
      ['Menit', 8],
      ['Kegiatan', 60],
      ['Hasil kerja', 40],
      ['Indikator', 40],
      ['Jumlah', 10],
      ['Satuan', 14],
      ['Status', 20],
      ['Diperiksa oleh', 28],
      ['Catatan', 40],
      ['Bukti', 50],
    ],
    rows: entries.map((entry) => [
      ...[{ date: entry.date }, entry.start && { time: entry.start }, entry.end && { time: entry.end }, entry.minutes],
      ...[entry.text, titles.get(entry.resultId ?? '') ?? null, names.get(entry.indicatorId ?? '') ?? null],
      ...[entry.quantity, entry.unit, labels.activityState[entry.state], entry.verifiedBy, entry.note],
      entry.evidence.map(({ label, url }) => (url === null ? label : `${label}: ${url}`)).join('\n'),
    ]),
  };
}

/** What was reached against the targets, an indicator a row. */
export function actualsSheet(results: readonly PrintedResult[], actuals: ReadonlyMap<string, Actual>): Table {
  return {
    name: 'Realisasi',
    columns: [
      ['No', 6],
      ['Jenis', 12],
      ['Rencana hasil kerja', 44],
      ['Indikator kinerja individu', 44],
      ...targetColumns,
      ['Realisasi', 14],
      ['Realisasi dalam kalimat', 28],
      ['Capaian', 10],
      ['Tercapai', 10],
    ],
    rows: withIndicators(results).map(({ result, indicator, number }) => {
      const actual = (indicator && actuals.get(indicator.id)) ?? null;
      const reached = indicator ? achievement(indicator, actual) : null;
      const percent = reached?.percent ?? null;
      return [
        ...[number, labels.resultKind[result.kind], titleOf(result), indicator?.name ?? null],
        ...targetCells(indicator),
        actualCell(actual),
        indicator ? actualFigure(format, indicator, actual) : null,
        percent === null ? null : { share: percent / 100 },
        reached ? (reached.met ? 'Ya' : 'Tidak') : null,
      ];
    }),
  };
}

const targetColumns = [
  ['Target', 14],
  ['Target sampai', 14],
  ['Satuan', 16],
  ['Target dalam kalimat', 34],
] as const;

/** A target in figures that can be reckoned with, and as a person says it. */
function targetCells(indicator: Indicator | undefined): Value[] {
  if (!indicator) return [null, null, null, null];
  const { unit } = indicator;
  const steps = indicator.direction === 'milestone' ? indicator.target.steps.map((step) => `\n• ${step}`).join('') : '';
  return [...targetFigures(indicator), unit, targetPhrase(format, indicator) + steps];
}

function targetFigures(indicator: Indicator): [Value, Value] {
  switch (indicator.direction) {
    case 'higher':
    case 'lower':
      return [indicator.target, null];
    case 'range':
      return [indicator.target.minimum, indicator.target.maximum];
    case 'deadline':
      return [{ date: indicator.target }, null];
    case 'milestone':
      return [indicator.target.steps.length, null];
    case 'yes-no':
      return ['Ya', null];
  }
}

function actualCell(actual: Actual): Value {
  if (typeof actual === 'boolean') return actual ? 'Ya' : 'Tidak';
  return typeof actual === 'string' ? { date: actual } : actual;
}

function titleOf({ title, post }: PrintedResult): string {
  return post === undefined ? title : `${title} (${post})`;
}

/** A row for each indicator; for a result without any, one of its own. Main results first. */
function withIndicators(results: readonly PrintedResult[]) {
  return (['main', 'additional'] as const).flatMap((kind) =>
    results
      .filter((result) => result.kind === kind)
      .flatMap((result, index) => {
        const indicators = result.indicators.length > 0 ? result.indicators : [undefined];
        return indicators.map((indicator) => ({ result, indicator, number: index + 1 }));
      }),
  );
}
