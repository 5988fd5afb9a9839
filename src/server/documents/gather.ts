import type { EmployeeSummary, Feedback } from '../../contract/index.js';
import { type Almanac, unitOf } from '../almanac.js';
import { assessedPosts } from '../assessed-plan.js';
import type { SignedIn, Surroundings } from '../context.js';
import { judgementOf } from '../handlers/evaluation/judgement.js';
import { achievementOf, unitLedBy } from '../organisation.js';
import type { AppraisalRecord } from '../store/appraisals.js';
import { agreedPlan } from '../store/documents.js';
import { findEmployee } from '../store/employees.js';
import { policyVersion } from '../store/policies.js';
import { lastStep, termOfRecord } from '../views/evaluation-facts.js';
import type { DocumentFacts, EvaluationFacts, Frame, Person, PlanFacts, PrintedResult, ResultFacts } from './facts.js';
import { changedDecision, type Standing } from './standing.js';

/** What the records are read with. */
export type Reader = Pick<Surroundings, 'db' | 'now'> & Pick<SignedIn, 'agency' | 'policy'> & { almanac: Almanac };

/** The plan of a standing: the version in force, or the draft. */
export async function planFacts(reader: Reader, record: AppraisalRecord, standing: Standing): Promise<PlanFacts> {
  const { plan } = record;
  const { results, expectations, annexes } = agreedPlan(record) ?? plan;
  const { settledAt, version } = standing;
  const steps = settledAt === null ? [] : plan.history.filter(({ at }) => at <= settledAt);
  const agreed = steps.findLast(({ action }) => action === 'approve');
  // A draft shows everybody as they are now, and a proposal only while it waits for its answer.
  const proposals = settledAt === null && record.planState === 'submitted' ? plan.history : steps;
  const proposed = proposals.findLast(({ action }) => action === 'submit');
  const frame = await frameOf(reader, record, standing, {
    employee: settledAt === null ? undefined : proposed?.by,
    appraiser: plan.versions?.find((one) => one.version === version)?.agreedBy ?? agreed?.by,
  });
  return {
    ...frame,
    period: postPeriod(record),
    ...{ approach: plan.approach, planForm: plan.planForm, results, expectations, annexes },
    behaviours: reader.policy.rules.behaviours,
    proposedAt: proposed?.at ?? null,
  };
}

/** The result of the evaluation of a term, with all it rests on. */
export async function resultFacts(
  reader: Reader,
  record: AppraisalRecord,
  standing: Standing,
  feedback: readonly Feedback[],
): Promise<ResultFacts> {
  const facts = await evaluationFacts(reader, record, standing);
  const { plan, evaluation, selfAssessment } = record;
  const isAbove = evaluation.takenOver === true || changedDecision(record) !== undefined;
  return {
    ...facts,
    ...{ approach: plan.approach, planForm: plan.planForm },
    results: await printedResults(reader, record),
    behaviours: (await policyThen(reader, record)).rules.behaviours,
    expectations: agreedPlan(record)?.expectations ?? [],
    realisations: selfAssessment.realisations,
    feedback: feedback.filter((one) => isOfTerm(one, record, standing, reader.almanac)),
    signer: isAbove ? facts.secondLevelAppraiser : facts.appraiser,
  };
}

/** The document that is handed over (P6 p.115, 116, 118). */
export async function documentFacts(
  reader: Reader,
  record: AppraisalRecord,
  standing: Standing,
): Promise<DocumentFacts> {
  const objection = changedDecision(record);
  const form = objection ? 'D.1.3' : record.evaluation.takenOver ? 'D.1.2' : 'D.1.1';
  const former = record.evaluation.versions?.at(-1)?.predicate;
  return {
    ...(await evaluationFacts(reader, record, standing)),
    form,
    objection: objection ?? null,
    formerPredicate: objection ? ((former ?? null) as DocumentFacts['formerPredicate']) : null,
  };
}

/** What both evaluation forms say. People are as they were when they signed (IDN-12). */
async function evaluationFacts(reader: Reader, record: AppraisalRecord, standing: Standing): Promise<EvaluationFacts> {
  const { db, almanac } = reader;
  const { evaluation, predicate } = record;
  const decided = changedDecision(record);
  const signed = standing.settledAt === null ? undefined : lastStep(evaluation.history, 'sign')?.by;
  const above = decided?.decidedBy ?? (evaluation.takenOver ? signed : undefined) ?? record.secondLevelAppraiser;
  const unit = unitLedBy(almanac.units, record.appraiserId, unitOf(record));
  const level = unit && (await achievementOf(db, unit, record, almanac)).level;
  return {
    ...(await frameOf(reader, record, standing, {
      employee: evaluation.history.findLast(({ action }) => action === 'submit-self-assessment')?.by,
      appraiser: evaluation.takenOver ? undefined : signed,
    })),
    secondLevelAppraiser: await personOf(reader, above),
    organisation: unit && level ? { unit: unit.name, level } : null,
    judgement: judgementOf(evaluation),
    predicate,
  };
}

async function frameOf(
  reader: Reader,
  record: AppraisalRecord,
  { term, version, settledAt }: Standing,
  signers: { employee: EmployeeSummary | undefined; appraiser: EmployeeSummary | undefined },
): Promise<Frame> {
  const { agency, almanac } = reader;
  const { start, end } = termOfRecord(record, almanac);
  const employee = (await personOf(reader, signers.employee ?? record.employee)) as Person;
  return {
    agency: agency.name,
    ...{ year: record.period.year, term, version, settledAt },
    period: { start, end },
    timeZone: almanac.zoneOf(unitOf(record)),
    employee: inPost(employee, record),
    appraiser: await personOf(reader, signers.appraiser ?? record.appraiser),
  };
}

/** Name, position and unit as they were in that step; staff number, rank and grade as the records know them now. */
async function personOf({ db, agency }: Reader, summary: EmployeeSummary | null): Promise<Person | null> {
  if (summary === null) return null;
  const { nip = null, rank = null, grade = null } = (await findEmployee(db, agency.id, summary.id)) ?? {};
  const { name, position, unit } = summary;
  return { name, nip, rank, grade, position, unit };
}

/** The position of the post, where it is not the one of the records (ACT-5, ACT-6). */
function inPost(person: Person, { post }: AppraisalRecord): Person {
  return post === null ? person : { ...person, position: postTitle(post), unit: post.unit };
}

function postTitle({ kind, position }: Pick<NonNullable<AppraisalRecord['post']>, 'kind' | 'position'>): string {
  const acting = kind === 'plt' ? 'Plt.' : kind === 'plh' ? 'Plh.' : '';
  return acting === '' || position.startsWith(acting) ? position : `${acting} ${position}`;
}

/** The year, cut to the days in which the post was held. */
function postPeriod({ period, post }: AppraisalRecord): Frame['period'] {
  const { from, to } = post ?? { from: null, to: null };
  return {
    start: from !== null && from > period.start ? from : period.start,
    end: to !== null && to < period.end ? to : period.end,
  };
}

/** The agreed results that are judged; those of other posts say of which. */
export async function printedResults({ db }: Pick<Reader, 'db'>, record: AppraisalRecord): Promise<PrintedResult[]> {
  const posts = new Map(record.otherPosts.map(({ id, post }) => [id, postTitle(post)]));
  return (await assessedPosts(db, record)).flatMap(({ appraisalId, results }) => {
    const post = posts.get(appraisalId);
    return results.map((result) => ({ ...result, ...(post !== undefined && { post }) }));
  });
}

/** The policy under which the judgement was made. */
async function policyThen({ db, agency, policy }: Reader, { evaluation }: AppraisalRecord) {
  const { policyVersion: version } = evaluation;
  const then = version === undefined ? undefined : await policyVersion(db, agency.id, version);
  return then ?? policy;
}

/**
 * Whether feedback belongs to the term and was known when the judgement was settled: what came later is no part of it. Withheld
 * feedback has no date, only the term with whose end it was published.
 */
function isOfTerm({ at, published }: Feedback, record: AppraisalRecord, standing: Standing, almanac: Almanac): boolean {
  const unitId = unitOf(record);
  const { start } = termOfRecord(record, almanac);
  const until = standing.settledAt ?? '9999';
  if (at !== null) return at <= until && almanac.dateAt(unitId, new Date(at)) >= start;
  if (published === null) return false;
  if (record.term !== 'annual') return published === record.term;
  const { term, end } = almanac.termsOf(record.period).find((one) => one.term === published) ?? { term: '', end: '' };
  const shownAfter = term === 'annual' ? record.period.evaluationEnd : end;
  return standing.settledAt === null || shownAfter < almanac.dateAt(unitId, new Date(standing.settledAt));
}
