import { labels } from '../../rules/index.js';
import type { PlanFacts, PrintedResult } from './facts.js';
import { addressees, approaches, documentModel, printed, roles, signatory, signatures } from './frame.js';
import type { ColumnName, DocumentModel, Field, Part, Row } from './model.js';
import { aspectText, field, items, measureField, perspectiveText, targetField } from './wording.js';

/** The plan forms (P6 p.32, 34, 55, 57), by approach and plan form. */
const forms = {
  qualitative: { leader: 'A.1.1', staff: 'A.1.6' },
  quantitative: { leader: 'A.1.2', staff: 'A.1.7' },
} as const;

/** The work plan (*SKP*) in its form, with the annex A.1.8 (P6 p.32–61). */
export function planForm(facts: PlanFacts): DocumentModel {
  const { approach, planForm, employee, appraiser, settledAt, timeZone } = facts;
  const heading = [approaches[approach], addressees[planForm]];
  const people = [printed(roles.employee, employee), printed(roles.appraiser, appraiser)];
  const signed = signatures(facts, [
    signatory('Pegawai yang dinilai', employee, { did: 'diajukan', at: facts.proposedAt, timeZone }),
    signatory('Pejabat penilai kinerja', appraiser, { did: 'ditetapkan', at: settledAt, timeZone }),
  ]);
  return documentModel(facts, {
    kind: 'work-plan',
    form: forms[approach][planForm],
    title: ['SASARAN KINERJA PEGAWAI', ...heading],
    parts: [
      { part: 'people', people },
      resultsTable(facts, planColumns(facts), (result, number) => planRow(facts, result, number)),
      behaviourTable(facts),
      signed,
      { part: 'annex', form: 'A.1.8', title: ['LAMPIRAN SASARAN KINERJA PEGAWAI', ...heading] },
      ...annexParts(facts),
      signed,
    ],
  });
}

/** How a form shows results: which columns, of which approach and plan form. */
export type PlanShape = Pick<PlanFacts, 'approach' | 'planForm'>;

type Columns = readonly { readonly name: ColumnName; readonly title: string }[];

/** The columns of a plan (P6 p.32, 34, 55, 57; IDN-11). */
export function planColumns({ approach, planForm }: PlanShape): Columns {
  const number = { name: 'number', title: 'NO' } as const;
  const result = { name: 'result', title: 'RENCANA HASIL KERJA' } as const;
  const indicator = { name: 'indicator', title: 'INDIKATOR KINERJA INDIVIDU' } as const;
  const target = { name: 'target', title: 'TARGET' } as const;
  if (approach === 'qualitative') {
    return [number, result, { name: 'measure', title: 'UKURAN KEBERHASILAN/INDIKATOR KINERJA INDIVIDU, DAN TARGET' }];
  }
  if (planForm === 'leader') {
    return [number, result, indicator, target, { name: 'perspective', title: 'PERSPEKTIF' }];
  }
  const parent = { name: 'parent', title: 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI' } as const;
  return [number, parent, result, { name: 'aspect', title: 'ASPEK' }, indicator, target];
}

/** A result of the plan in these columns; what an indicator says has a line of its own. */
export function planRow(
  facts: PlanShape & { appraiser: PlanFacts['appraiser'] },
  result: PrintedResult,
  number: number,
) {
  const { approach, planForm, appraiser } = facts;
  const { indicators } = result;
  const lines = <Value>(values: readonly Value[]) => (values.length > 0 ? values : [[] as Field]) as readonly Field[];
  const place: readonly Field[] = [field(String(number))];
  const post: Field = result.post === undefined ? [] : [{ text: `(${result.post})` }];
  const title: Field = [...field(result.title), ...post];
  if (approach === 'qualitative') {
    const from: Field = appraiser ? [{ text: `(Penugasan dari ${appraiser.position})` }] : [];
    return [place, [[...title, ...from]], lines(indicators.map(measureField))] satisfies Row;
  }
  const names = lines(indicators.map(({ name }) => field(name)));
  const targets = lines(indicators.map(targetField));
  if (planForm === 'leader') {
    return [place, [title], names, targets, lines(indicators.map((one) => field(perspectiveText(one))))] satisfies Row;
  }
  const aspects = lines(indicators.map((one) => field(aspectText(one))));
  return [place, [field(result.parentTitle ?? '–')], [title], aspects, names, targets] satisfies Row;
}

/** The results in two sections, of high and of low priority; numbered through within each (P6 p.32–57). */
export function resultsTable(
  { results }: { readonly results: readonly PrintedResult[] },
  columns: Columns,
  row: (result: PrintedResult, number: number) => Row,
): Part {
  const section = (kind: 'main' | 'additional', letter: string) => ({
    title: `${letter}. ${labels.resultKind[kind].toLocaleUpperCase('id')}`,
    rows: results.filter((result) => result.kind === kind).map((result, index) => row(result, index + 1)),
  });
  return { part: 'table', title: 'HASIL KERJA', columns, groups: [section('main', 'A'), section('additional', 'B')] };
}

/** The values with their statements and what the leader especially expects; `more` adds a column. */
export function behaviourTable(
  { behaviours, expectations }: Pick<PlanFacts, 'behaviours' | 'expectations'>,
  more?: { readonly title: string; readonly of: (value: string) => Field },
): Part {
  const expected = new Map(expectations.map(({ value, text }) => [value, text]));
  return {
    part: 'table',
    title: 'PERILAKU KERJA',
    columns: [
      { name: 'number', title: 'NO' },
      { name: 'value', title: 'PERILAKU KERJA' },
      { name: 'expectation', title: 'EKSPEKTASI KHUSUS PIMPINAN' },
      ...(more ? [{ name: 'feedback', title: more.title } as const] : []),
    ],
    groups: [
      {
        title: null,
        rows: behaviours.map(({ key, label, statements }, index): Row => {
          const value: Field = [{ text: label, as: 'strong' }, ...items(statements.map(({ text }) => text))];
          const fields = [field(String(index + 1)), value, field(expected.get(key))];
          return [...fields, ...(more ? [more.of(key)] : [])].map((one) => [one]);
        }),
      },
    ],
  };
}

/** Support, accountability, consequences (P6 §11–13, p.61). */
function annexParts({ annexes }: PlanFacts): Part[] {
  const titles = {
    support: 'DUKUNGAN SUMBER DAYA',
    accountability: 'SKEMA PERTANGGUNGJAWABAN',
    consequences: 'KONSEKUENSI',
  } as const;
  return (['support', 'accountability', 'consequences'] as const).map((name) => ({
    part: 'text',
    title: titles[name],
    text: paragraphs(annexes[name]),
  }));
}

/** Running text, paragraph by paragraph. */
export function paragraphs(text: string): Field {
  return text.split(/\n+/).flatMap(field);
}
