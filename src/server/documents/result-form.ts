import type { Feedback, Indicator } from '../../contract/index.js';
import type { Realisation } from '../../contract/self-assessment.js';
import { distributionCurve, labels } from '../../rules/index.js';
import { actualFigure } from '../../locales/measure.js';
import type { EvaluationFacts, PrintedResult, ResultFacts } from './facts.js';
import { feedbackField } from './feedback-field.js';
import { addressees, approaches, documentModel, printed, roles, signatory, signatures } from './frame.js';
import type { DocumentModel, Fact, Field, Part, Row } from './model.js';
import { behaviourTable, paragraphs, planColumns, planRow, resultsTable } from './plan-form.js';
import { format, termLine } from './wording.js';

const feedbackTitle = 'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG';

/** The result of an evaluation with all it rests on (forms C.1.1, C.1.2, C.1.3; P6 p.105, 108, 111). */
export function resultForm(facts: ResultFacts): DocumentModel {
  const { approach, planForm, employee, appraiser, signer, timeZone, settledAt, judgement, term } = facts;
  const columns = [
    ...planColumns(facts),
    { name: 'actual', title: 'REALISASI BERDASARKAN BUKTI DUKUNG' },
    { name: 'feedback', title: feedbackTitle },
  ] as const;
  const about = (kind: string, id: string) =>
    feedbackField(facts.feedback.filter((one) => one.about.kind === kind && one.about.id === id));
  const others = feedbackField(facts.feedback.filter((one) => !isPlaced(one, facts)));
  const row = (result: PrintedResult, number: number): Row => [
    ...planRow(facts, result, number),
    actualFields(result.indicators, facts.realisations),
    [about('result', result.id)],
  ];
  const role = signer === appraiser ? 'Pejabat penilai kinerja' : 'Atasan pejabat penilai kinerja';
  return documentModel(facts, {
    kind: 'evaluation-result',
    form: approach === 'qualitative' ? 'C.1.1' : planForm === 'leader' ? 'C.1.2' : 'C.1.3',
    title: ['EVALUASI KINERJA PEGAWAI', approaches[approach], addressees[planForm], `PERIODE: ${termLine(term)}`],
    parts: [
      { part: 'people', people: [printed(roles.employee, employee), printed(roles.appraiser, appraiser)] },
      { part: 'facts', facts: [organisationFact(facts)] },
      patternOf(facts),
      resultsTable(facts, columns, row),
      ratingFacts('RATING HASIL KERJA', judgement.workResultRating),
      behaviourTable(facts, { title: feedbackTitle, of: (value) => about('behaviour', value) }),
      ratingFacts('RATING PERILAKU KERJA', judgement.behaviourRating),
      ...(others.length > 0 ? [{ part: 'text', title: 'UMPAN BALIK LAIN', text: others } as const] : []),
      { part: 'facts', facts: predicateFacts(facts) },
      signatures(facts, [signatory(role, signer, { did: 'ditandatangani', at: settledAt, timeZone })]),
    ],
  });
}

/** *Capaian kinerja organisasi*: of the unit that the appraiser heads (ORG-2; P6 p.94). */
export function organisationFact({ organisation }: EvaluationFacts): Fact {
  const value = organisation ? `${upper(labels.organisationLevel[organisation.level])} (${organisation.unit})` : unset;
  return { name: 'CAPAIAN KINERJA ORGANISASI', value };
}

/** *Predikat kinerja pegawai*, in the words of the forms (P6 p.99–103), with the reason where the table did not give it (PRD-4). */
export function predicateFacts({ predicate, judgement }: EvaluationFacts): Fact[] {
  const value = predicate === null ? unset : upper(predicateOnForms[predicate] ?? labels.predicate[predicate]);
  const leave = judgement.studyLeave ? [{ name: 'TUGAS BELAJAR', value: judgement.studyLeave.reason }] : [];
  return [{ name: 'PREDIKAT KINERJA PEGAWAI', value }, ...leave];
}

/** The forms write it so (P6 p.105). */
const predicateOnForms: Partial<Record<string, string>> = { poor: 'Kurang (Misconduct)' };

const unset = 'Belum ditetapkan';

function ratingFacts(name: string, rating: ResultFacts['judgement']['workResultRating']): Part {
  return { part: 'facts', facts: [{ name, value: rating === null ? unset : upper(labels.rating[rating]) }] };
}

function patternOf({ organisation }: EvaluationFacts): Part {
  const level = organisation?.level ?? null;
  const label = level && labels.organisationLevel[level];
  return {
    part: 'pattern',
    title: 'POLA DISTRIBUSI',
    level,
    curve: level === null ? [] : distributionCurve(level),
    words:
      label === null
        ? 'Pola distribusi mengikuti capaian kinerja organisasi, yang belum ditetapkan.'
        : `Kurva pola distribusi predikat kinerja pegawai untuk capaian kinerja organisasi ${label}.`,
  };
}

/** What was reached, line by line as the plan's indicators. */
function actualFields(indicators: readonly Indicator[], realisations: readonly Realisation[]): readonly Field[] {
  const reached = new Map(realisations.map((one) => [one.indicatorId, one]));
  const fields = indicators.map((indicator): Field => {
    const { actual = null, note = '', evidence = [] } = reached.get(indicator.id) ?? {};
    return [
      { text: actualFigure(format, indicator, actual) },
      ...paragraphs(note),
      ...evidence.map(({ label, url }) => ({ text: `Bukti: ${label}, ${url}`, as: 'item' }) as const),
    ];
  });
  return fields.length > 0 ? fields : [[]];
}

/** Whether the feedback stands beside a result or a value of this document. */
function isPlaced({ about }: Feedback, { results, behaviours }: ResultFacts): boolean {
  if (about.kind === 'result') return results.some(({ id }) => id === about.id);
  return about.kind === 'behaviour' && behaviours.some(({ key }) => key === about.id);
}

function upper(text: string): string {
  return text.toLocaleUpperCase('id');
}
