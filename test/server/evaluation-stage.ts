import type { LegalStanding, OperationId, PolicyChange, RunningClock } from '../../src/contract/index.js';
import { and, eq } from 'drizzle-orm';
import { presetPolicy } from '../../src/rules/index.js';
import type { AppraisalRow } from '../../src/server/store/appraisals.js';
import { findAppraisal, insertAppraisal, updateAppraisal } from '../../src/server/store/appraisals.js';
import {
  emptyEvaluation,
  emptyPlan,
  emptySelfAssessment,
  type StoredEvaluation,
  type StoredPlan,
} from '../../src/server/store/documents.js';
import { seenThrough } from '../../src/server/store/terms.js';
import { addPolicy } from '../../src/server/store/policies.js';
import { employees } from '../../src/server/store/schema.js';
import { type Answer, type BodyOf, type Call, problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan, judgement } from '../support/example-walk.js';
import type { Bench } from './harness.js';

/** Ani's plan as it was agreed on 12 January. */
export function agreed(): StoredPlan {
  const plan = emptyPlan('quantitative', 'staff');
  const results = employeePlan.results.map((result) => ({ ...result, parentResultId: null, parentTitle: null }));
  const by = {
    id: 'lead',
    name: 'Bambang Nugroho, S.Sos.',
    position: 'Kepala Bidang Pelayanan',
    unit: 'Bidang Pelayanan',
  };
  const version = { version: 1, agreedAt: '2026-01-12T02:00:00.000Z', agreedBy: by, reason: '' };
  const { annexes } = employeePlan;
  return { ...plan, results, annexes, versions: [{ ...version, results, annexes, expectations: [] }] };
}

/** Ani's appraisal on the stage: every test puts it where it begins, straight through the store, and lets people act. */
export class EvaluationStage {
  appraisalId = '';

  constructor(readonly bench: Bench) {}

  /** Opens an appraisal with an agreed plan. */
  async open(person: Person = 'ani', change: Partial<AppraisalRow> = {}): Promise<string> {
    const { store, agency } = this.bench;
    const id = crypto.randomUUID();
    await insertAppraisal(store.db, {
      agencyId: agency.agency.id,
      id,
      periodId: agency.periodId,
      employeeId: agency.ids[person],
      appraiserId: agency.ids.lead,
      secondLevelAppraiserId: agency.ids.head,
      createdAt: new Date('2026-01-05T02:00:00Z'),
      planState: 'approved',
      plan: agreed(),
      selfAssessment: emptySelfAssessment(),
      evaluationState: 'collecting',
      evaluation: emptyEvaluation(),
      ...change,
    });
    if (person === 'ani') this.appraisalId = id;
    return id;
  }

  /** An evaluation that nobody has begun. */
  fresh(): Partial<AppraisalRow> {
    return {
      ...{ evaluationState: 'collecting', evaluation: emptyEvaluation(), selfAssessment: emptySelfAssessment() },
      ...{ predicate: null, signedAt: null, deliveredAt: null, reportedAt: null },
    };
  }

  /** Changes the legal standing of a person in the records. */
  async standing(person: Person, legalStanding: LegalStanding): Promise<void> {
    const { store, agency } = this.bench;
    await store.db
      .update(employees)
      .set({ legalStanding })
      .where(and(eq(employees.agencyId, agency.agency.id), eq(employees.id, agency.ids[person])));
  }

  /** Puts the appraisal, or a term of it, into a state. */
  async put(change: Partial<AppraisalRow>, term = 'annual'): Promise<void> {
    const { store, agency } = this.bench;
    const record = await findAppraisal(store.db, agency.agency.id, this.appraisalId);
    if (!record) throw new Error('Nobody is on the stage.');
    await updateAppraisal(store.db, await seenThrough(store.db, record, term, { lock: true }), change);
  }

  /** A complete judgement of the appraiser, under the policy in force. */
  judged(change: Partial<StoredEvaluation> = {}): StoredEvaluation {
    return { ...emptyEvaluation(), ...judgement(presetPolicy), complete: true, policyVersion: 1, ...change };
  }

  /** Lets time pass; sessions are opened anew. */
  at(moment: string): void {
    const now = new Date(moment);
    if (now.getTime() !== this.bench.clock.now.getTime()) this.bench.api.forgetTokens();
    this.bench.clock.now = now;
  }

  /** A step on the present version, which may be refused. */
  async attempt(operation: OperationId, person: Person, { body, term }: Attempt = {}): Promise<Answer> {
    const call = this.#call(person, term);
    const read = `${operation.split('.')[0]}.get` as OperationId;
    const { etag } = (await this.bench.api.ok(read, call)) as { etag: string };
    return this.bench.api.call(operation, { ...call, etag, ...(body !== undefined && { body }) });
  }

  /** A step that must succeed. */
  async step<Operation extends OperationId>(
    operation: Operation,
    person: Person,
    attempt: Attempt = {},
  ): Promise<BodyOf<Operation>> {
    const answer = await this.attempt(operation, person, attempt);
    if (answer.status >= 300) throw new Error(`${operation} answered ${answer.status}: ${answer.text}`);
    return answer.body as BodyOf<Operation>;
  }

  /** The evaluation as a person reads it. */
  seenBy(person: Person, term?: string): Promise<BodyOf<'evaluations.get'>> {
    return this.bench.api.ok('evaluations.get', this.#call(person, term));
  }

  /** Puts another policy in force. */
  async policy(change: Partial<PolicyChange>): Promise<void> {
    const sources = { now: () => this.bench.clock.now, makeId: () => crypto.randomUUID() };
    await addPolicy(this.bench.store.db, this.bench.agency.agency.id, { ...presetPolicy, ...change }, sources);
  }

  #call(person: Person, term: string | undefined): Call {
    return {
      as: this.bench.agency.ids[person],
      params: { appraisalId: this.appraisalId },
      ...(term !== undefined && { query: { term } }),
    };
  }
}

interface Attempt {
  readonly body?: unknown;
  readonly term?: string;
}

/** Status of a refusal, and what it says would be needed. */
export function refusal(answer: Answer) {
  const { required, currentState } = problemOf(answer);
  return { status: answer.status, currentState, ...required };
}

/** Which clock ends when, and how it stands: `document.deliver 2027-01-20 running`. */
export function shortly(clocks: readonly RunningClock[] | undefined): string[] {
  return (clocks ?? []).map(({ clock, dueOn, state }) => `${clock} ${dueOn} ${state}`);
}

/** The fields that were refused, with the reason. */
export function faultsOf(answer: Answer): string[] {
  return (problemOf(answer).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
}
