import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { and, eq } from 'drizzle-orm';
import {
  type EvaluationState,
  evaluationStates,
  type OperationId,
  type PlanState,
  planStates,
  type Relation,
  type UnitPlanState,
  unitPlanStates,
} from '../../src/contract/index.js';
import {
  evaluationMachine,
  planMachine,
  presetPolicy,
  type Transition,
  unitPlanMachine,
  whatIsNeeded,
} from '../../src/rules/index.js';
import { type Machine, steps } from '../../src/server/steps.js';
import { unitPlans, units } from '../../src/server/store/schema.js';
import { type Call, problemOf } from '../support/api-caller.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan, judgement, selfAssessment } from '../support/example-walk.js';
import { EvaluationStage } from './evaluation-stage.js';
import { onBothDatabases, setUpBench } from './harness.js';

/** The machines, without what differs between their types. */
const machines: Record<Machine, readonly Transition<string, string>[]> = {
  plan: planMachine,
  evaluation: evaluationMachine,
  'unit-plan': unitPlanMachine,
};

const note = 'Mohon dilengkapi.';

/** A body that is right, for the steps that take one. */
const bodies: Partial<Record<OperationId, unknown>> = {
  'workPlans.save': employeePlan,
  'workPlans.return': { note },
  'workPlans.approve': {},
  'workPlans.revise': { note },
  'workPlans.comment': { about: { part: 'plan', id: '' }, text: note },
  'unitPlans.save': { objectives: [] },
  'unitPlans.return': { note },
  'unitPlans.revise': { note },
  'unitPlans.recordProgress': { progress: [], actionProgress: [] },
  'unitPlans.setAchievement': { term: 'Q1', level: 'good', reason: note },
  'selfAssessments.save': selfAssessment,
  'evaluations.save': judgement(presetPolicy),
  'evaluations.object': { reasons: note },
  'evaluations.explain': { note },
  'evaluations.decide': { outcome: 'upheld', reason: note },
  'evaluations.takeOver': { note },
  'evaluations.correct': { note },
};

/** Who stands how to Ani's appraisal, and to the unit in which she works. */
const toAppraisal: Partial<Record<Person, Relation>> = {
  ani: 'own',
  lead: 'appraiser',
  head: 'second-level-appraiser',
  officer: 'hr-agency',
  auditor: 'auditor',
};
const toUnit: Partial<Record<Person, Relation>> = {
  lead: 'unit-head',
  head: 'above-unit',
  ani: 'unit-member',
  joko: 'signed-in',
  officer: 'hr-agency',
  auditor: 'auditor',
};

/** Steps that are taken with `If-Match`, and whose record knows its version by an operation of its own. */
const withoutVersion: readonly OperationId[] = ['workPlans.comment'];

// Every illegal step, read from the machines themselves: whoever adds a state, a step or a person to one adds tests here.
onBothDatabases('every step that a machine does not allow', (store) => {
  let stage: EvaluationStage;
  let unit: { unitId: string; periodId: string };

  before(async () => {
    stage = new EvaluationStage(await setUpBench(store()));
    stage.at('2027-01-11T02:00:00Z');
    await stage.open();
    const { api, agency, store: opened } = stage.bench;
    const { items } = await api.ok('units.list', { as: agency.ids.officer });
    unit = { unitId: items.find(({ name }) => name === 'Bidang Pelayanan')?.id ?? '', periodId: agency.periodId };
    const heads = [
      ['Bidang Pelayanan', agency.ids.lead],
      ['Dinas Kependudukan', agency.ids.head],
    ] as const;
    for (const [name, headId] of heads) {
      const isNamed = and(eq(units.agencyId, agency.agency.id), eq(units.name, name));
      await opened.db.update(units).set({ headId }).where(isNamed);
    }
  });

  /** Tries every step of a machine from a state, as everybody to whom the machine does not give it. */
  async function tryAll(machine: Machine, state: string, people: typeof toAppraisal, params: Call['params']) {
    const rows = machines[machine];
    const { api, agency } = stage.bench;
    const versions = new Map<string, string>();
    for (const [operation, step] of Object.entries(steps) as [OperationId, readonly [Machine, string]][]) {
      const [name, action] = step;
      if (name !== machine) continue;
      const group = operation.split('.')[0] as string;
      if (!versions.has(group)) {
        const read = { as: agency.ids.lead, ...(params && { params }) };
        versions.set(group, await api.etag(operation, read));
      }
      for (const [person, relation] of Object.entries(people) as [Person, Relation][]) {
        const isAllowed = rows.some(
          (row) => row.action === action && row.from.includes(state) && row.by.includes(relation),
        );
        if (isAllowed) continue;
        const answer = await api.call(operation, {
          ...{ as: agency.ids[person], ...(params && { params }) },
          ...(!withoutVersion.includes(operation) && { etag: versions.get(group) as string }),
          ...(bodies[operation] !== undefined && { body: bodies[operation] }),
        });
        const told = `${operation} from ${state} by ${relation}: ${answer.text}`;
        assert.ok(answer.status === 403 || answer.status === 409, told);
        const { required } = problemOf(answer);
        assert.ok(required, told);
        const { states, relations } = required;
        assert.deepEqual({ states, relations }, whatIsNeeded(rows, action), told);
        if (answer.status === 409) assert.equal(problemOf(answer).currentState, state, told);
      }
    }
  }

  for (const state of planStates) {
    it(`is refused while a plan is ${state}`, async () => {
      await stage.put({ planState: state satisfies PlanState });
      await tryAll('plan', state, toAppraisal, { appraisalId: stage.appraisalId });
      await stage.put({ planState: 'approved' });
    });
  }

  for (const state of evaluationStates) {
    it(`is refused while an evaluation is ${state}`, async () => {
      await stage.put({ ...stage.fresh(), ...inState(stage, state) });
      await tryAll('evaluation', state, toAppraisal, { appraisalId: stage.appraisalId });
    });
  }

  for (const state of unitPlanStates) {
    it(`is refused while the plan of a unit is ${state}`, async () => {
      const { store: opened, agency } = stage.bench;
      const plan = { version: 1, objectives: [], progress: [], actionProgress: [], achievements: [], history: [] };
      const row = { agencyId: agency.agency.id, id: `${unit.unitId}.${unit.periodId}`, ...unit, plan };
      const set = { state: state satisfies UnitPlanState };
      await opened.db
        .insert(unitPlans)
        .values({ ...row, ...set })
        .onConflictDoUpdate({ target: [unitPlans.agencyId, unitPlans.id], set });
      await tryAll('unit-plan', state, toUnit, unit);
    });
  }

  it('tells a stranger nothing of what would be needed', async () => {
    const { api, agency } = stage.bench;
    const params = { appraisalId: stage.appraisalId };
    const { status, body } = await api.call('evaluations.sign', { as: agency.ids.joko, params, etag: '"any"' });
    assert.deepEqual([status, (body as { required?: unknown }).required], [404, undefined]);
  });
});

describe('the table of steps', () => {
  it('knows only steps of the machines', () => {
    for (const [operation, step] of Object.entries(steps) as [OperationId, readonly [Machine, string]][]) {
      const [machine, action] = step;
      assert.ok(
        machines[machine].some((row) => row.action === action),
        operation,
      );
    }
  });

  it('offers every step, but those that come about by themselves', () => {
    const offered = new Set(Object.values(steps).map(([machine, action]) => `${machine} ${action}`));
    const missing = (Object.keys(machines) as Machine[]).flatMap((machine) =>
      [...new Set(machines[machine].map(({ action }) => `${machine} ${action}`))].filter((step) => !offered.has(step)),
    );
    assert.deepEqual(missing, ['plan supersede', 'plan close']);
  });
});

/** An evaluation as it stands in a state, with the moments and the objection that belong to it. */
function inState(stage: EvaluationStage, state: EvaluationState) {
  const at = new Date('2027-01-11T01:00:00Z');
  const isSigned = !['collecting', 'rating', 'rated', 'taken-over'].includes(state);
  const isObjected = state === 'objected' || state === 'decided';
  const undecided = { explanation: null, outcome: null, decision: null, decidedBy: null, decidedAt: null };
  const decided = state === 'decided' ? { outcome: 'upheld', decision: note, decidedAt: at.toISOString() } : {};
  const objection = { reasons: note, at: at.toISOString(), ...undecided, ...decided };
  return {
    evaluationState: state,
    evaluation: stage.judged({ ...(isObjected && { objection }) }),
    ...(isSigned && { signedAt: at, deliveredAt: state === 'signed' ? null : at }),
  };
}
