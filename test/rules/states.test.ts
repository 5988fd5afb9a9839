import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type EvaluationAction,
  evaluationActions,
  evaluationStates,
  planActions,
  planStates,
  type Relation,
  relations,
  unitPlanActions,
  unitPlanStates,
} from '../../src/contract/vocabulary.js';
import { clocks } from '../../src/rules/clocks.js';
import {
  evaluationActionsFor,
  type EvaluationFacts,
  evaluationHindrance,
  evaluationMachine,
  nextEvaluationState,
} from '../../src/rules/evaluation-states.js';
import { isPlanOverdue, nextPlanState, planActionsFor, planMachine } from '../../src/rules/plan-states.js';
import { actionsFor, type Transition, whatIsNeeded } from '../../src/rules/transition.js';
import { nextUnitPlanState, unitPlanActionsFor, unitPlanMachine } from '../../src/rules/unit-plan-states.js';

const machines = [
  {
    name: 'plan',
    machine: planMachine,
    states: planStates,
    actions: planActions,
    start: 'draft',
    ends: ['superseded', 'closed'],
  },
  {
    name: 'evaluation',
    machine: evaluationMachine,
    states: evaluationStates,
    actions: evaluationActions,
    start: 'collecting',
    // An objection is possible after the report, as long as its own term runs.
    ends: [],
  },
  {
    name: 'plan of a unit',
    machine: unitPlanMachine,
    states: unitPlanStates,
    actions: unitPlanActions,
    start: 'draft',
    ends: [],
  },
] as const;

for (const { name, machine, states, actions, start, ends } of machines) {
  describe(`the machine of the ${name}`, () => {
    const rows: readonly Transition<string, string>[] = machine;

    test('leads one action of one person from one state to one state', () => {
      const steps = rows.flatMap(({ action, from, by }) =>
        from.flatMap((state) => by.map((relation) => `${action} from ${state} by ${relation}`)),
      );
      assert.equal(new Set(steps).size, steps.length);
      const ways = rows.flatMap(({ action, from, to }) =>
        from.map((state) => [`${action} from ${state}`, to] as const),
      );
      for (const [way, to] of ways) assert.equal(new Map(ways).get(way), to, way);
    });

    test('reaches every state, uses every action, and ends only where the flow ends', () => {
      const reached = new Set<string>([start, ...rows.map(({ to }) => to)]);
      assert.deepEqual(
        [...states].filter((state) => !reached.has(state)),
        [],
      );
      assert.deepEqual(
        [...actions].filter((action) => !rows.some((row) => row.action === action)),
        [],
      );
      const stuck = [...states].filter((state) => !rows.some(({ from }) => from.includes(state)));
      assert.deepEqual(stuck.sort(), [...ends].sort());
    });

    test('names relations, clocks that exist, and a source', () => {
      for (const row of rows) {
        assert.ok(row.by.length > 0);
        for (const relation of row.by) assert.ok(relations.includes(relation));
        for (const clock of [row.within, row.clock]) assert.ok(clock === undefined || clocks[clock].id === clock);
        assert.match(row.cite, /^(P6 |SE MenPANRB |asn-kinerja$)/);
      }
    });

    test('says what a step needs: the states it starts from and who may take it', () => {
      for (const action of actions) {
        const needed = whatIsNeeded(rows, action);
        assert.ok(needed.states.length > 0 && needed.relations.length > 0, action);
        for (const state of needed.states) {
          assert.ok(needed.relations.some((relation) => actionsFor(rows, state, [relation]).includes(action)));
        }
      }
      assert.deepEqual(whatIsNeeded(rows, 'unknown'), { states: [], relations: [] });
    });
  });
}

/** Who may do what where: a line for each state, `relation: actions`. Whoever is missing may do nothing. */
type Permissions = Readonly<Record<string, Partial<Record<Relation, string>>>>;

const planPermissions: Permissions = {
  draft: { own: 'edit comment submit', appraiser: 'comment' },
  submitted: { own: 'comment', appraiser: 'comment return approve' },
  returned: { own: 'edit comment submit', appraiser: 'comment' },
  approved: { own: 'revise', appraiser: 'revise', 'hr-agency': 'supersede close' },
  superseded: {},
  closed: {},
};

describe('a first plan that its appraiser leaves lying (CLK-2)', () => {
  test('is the second-level appraiser’s to end, once the day has passed', () => {
    assert.deepEqual(planActionsFor('submitted', ['second-level-appraiser'], { escalated: true }), [
      'return',
      'approve',
    ]);
    assert.deepEqual(planActionsFor('draft', ['second-level-appraiser'], { escalated: true }), []);
  });

  const first = { year: 2026, from: null, agreed: false };
  const cases = [
    { name: 'on the day itself it is not overdue', facts: first, today: '2026-01-31', overdue: false },
    { name: 'the day after it is', facts: first, today: '2026-02-01', overdue: true },
    { name: 'not where one was agreed before', facts: { ...first, agreed: true }, today: '2026-05-01', overdue: false },
    {
      name: 'not for a post taken up later',
      facts: { ...first, from: '2026-07-01' },
      today: '2026-08-01',
      overdue: false,
    },
  ];
  for (const { name, facts, today, overdue } of cases) {
    test(name, () => assert.equal(isPlanOverdue(facts, today), overdue));
  }
});

const evaluationPermissions: Permissions = {
  collecting: { own: 'submit-self-assessment', 'second-level-appraiser': 'take-over' },
  rating: { appraiser: 'rate', 'second-level-appraiser': 'take-over' },
  rated: { appraiser: 'rate sign', 'second-level-appraiser': 'take-over' },
  signed: { appraiser: 'deliver correct' },
  delivered: { own: 'acknowledge object', appraiser: 'correct report', 'second-level-appraiser': 'report' },
  acknowledged: { own: 'object', appraiser: 'correct report', 'second-level-appraiser': 'report' },
  objected: { appraiser: 'explain report', 'second-level-appraiser': 'decide' },
  decided: { 'second-level-appraiser': 'report' },
  'taken-over': { 'second-level-appraiser': 'rate sign deliver' },
  reported: { own: 'object' },
};

const unitPlanPermissions: Permissions = {
  draft: { 'unit-head': 'edit submit' },
  submitted: { 'above-unit': 'return approve', 'hr-agency': 'return approve' },
  returned: { 'unit-head': 'edit submit' },
  approved: {
    'unit-head': 'revise record-progress',
    'above-unit': 'set-achievement',
    'hr-agency': 'set-achievement',
  },
};

const permissions = [
  { name: 'plan', table: planPermissions, states: planStates, actionsOf: planActionsFor },
  { name: 'evaluation', table: evaluationPermissions, states: evaluationStates, actionsOf: evaluationActionsFor },
  { name: 'plan of a unit', table: unitPlanPermissions, states: unitPlanStates, actionsOf: unitPlanActionsFor },
];

for (const { name, table, states, actionsOf } of permissions) {
  describe(`who may do what to the ${name}`, () => {
    for (const state of states) {
      test(`in ${state}`, () => {
        for (const relation of relations) {
          const expected = table[state]?.[relation] ?? '';
          assert.equal(actionsOf(state, [relation]).join(' '), expected, relation);
        }
        assert.deepEqual(actionsOf(state, []), []);
      });
    }

    test('in a state of a later version: nothing', () => {
      assert.deepEqual(actionsOf('a-state-of-a-later-version', [...relations]), []);
    });
  });
}

test('the clocks count as the regulation does', () => {
  const days = Object.fromEntries(Object.values(clocks).map(({ id, days: count, date }) => [id, count ?? date]));
  assert.deepEqual(days, {
    'plan.set': '01-31',
    'plan.escalate': '01-31',
    'evaluation.annual': '01-31',
    // The agency sets its days.
    'evaluation.periodic': null,
    'document.deliver': 14,
    'document.return': 14,
    'document.report': 30,
    'takeover.sign': 14,
    'takeover.deliver': 7,
    'takeover.return': 7,
    'takeover.report': 30,
    'objection.file': 14,
    'objection.decide': 7,
    'objection.report': 30,
  });
});

/** Where a way leads, step by step. */
function way(next: (state: string, action: never) => string | null, start: string, actions: string[]): string {
  const states = actions.reduce<(string | null)[]>(
    (passed, action) => [...passed, next(String(passed.at(-1)), action as never)],
    [start],
  );
  return states.slice(1).join(' ');
}

test('a plan goes from draft to agreement by way of a return, and is changed during the year', () => {
  assert.equal(
    way(nextPlanState, 'draft', ['edit', 'submit', 'comment', 'return', 'edit', 'submit', 'approve', 'revise']),
    'draft submitted submitted returned returned submitted approved draft',
  );
  assert.equal(nextPlanState('approved', 'edit'), null);
  assert.equal(
    way(nextUnitPlanState, 'draft', ['submit', 'approve', 'set-achievement']),
    'submitted approved approved',
  );
});

test('an evaluation goes its normal way', () => {
  assert.equal(
    way(nextEvaluationState, 'collecting', [
      ...['submit-self-assessment', 'rate', 'rate', 'sign', 'deliver', 'acknowledge', 'report'],
    ]),
    'rating rated rated signed delivered acknowledged reported',
  );
});

test('an objection goes its way, also after the report', () => {
  assert.equal(
    way(nextEvaluationState, 'reported', ['object', 'explain', 'report', 'decide', 'report']),
    'objected objected objected decided reported',
  );
});

test('what was taken over is rated and signed where it is, and then delivered', () => {
  assert.equal(
    way(nextEvaluationState, 'rating', ['take-over', 'rate', 'sign', 'deliver', 'acknowledge', 'report']),
    'taken-over taken-over taken-over delivered acknowledged reported',
  );
});

test('the judgement cannot be changed once it is signed, unless it is opened for a correction', () => {
  for (const state of ['signed', 'delivered', 'acknowledged', 'objected', 'decided', 'reported']) {
    assert.equal(nextEvaluationState(state, 'rate'), null, state);
  }
  assert.equal(way(nextEvaluationState, 'delivered', ['correct', 'rate', 'sign']), 'rating rated signed');
  for (const state of ['objected', 'decided', 'reported']) assert.equal(nextEvaluationState(state, 'correct'), null);
});

/** What stands in the way of a step, as `nothing`, `no date`, `not before …` or `not after …`. */
function hindrance(state: string, action: EvaluationAction, facts: EvaluationFacts): string {
  const found = evaluationHindrance(state, action, facts);
  if (!found) return 'nothing';
  if (found.notBefore) return `not before ${found.notBefore}`;
  return found.notAfter ? `not after ${found.notAfter}` : 'no date';
}

const hindrances: [state: string, action: EvaluationAction, facts: EvaluationFacts, why: string][] = [
  ['rating', 'take-over', { windowEnd: '2027-01-31' }, 'not before 2027-02-01'],
  ['rating', 'take-over', { windowEnd: null }, 'nothing'],
  ['taken-over', 'rate', { signed: true }, 'no date'],
  ['taken-over', 'rate', { signed: false }, 'nothing'],
  ['rating', 'rate', { signed: true }, 'nothing'],
  ['taken-over', 'sign', { signed: false, complete: false }, 'no date'],
  ['taken-over', 'sign', { signed: false, complete: true }, 'nothing'],
  ['taken-over', 'sign', { signed: true, complete: true }, 'no date'],
  ['taken-over', 'deliver', { signed: false }, 'no date'],
  ['taken-over', 'deliver', { signed: true }, 'nothing'],
  ['delivered', 'object', {}, 'nothing'],
  ['delivered', 'object', { final: true }, 'no date'],
  ['reported', 'object', { decided: true }, 'no date'],
  ['acknowledged', 'object', { objectionEnded: '2027-02-10' }, 'not after 2027-02-10'],
  ['acknowledged', 'object', { objectionEnded: '2027-02-10', final: true }, 'no date'],
  ['delivered', 'correct', { final: true }, 'no date'],
  ['delivered', 'correct', {}, 'nothing'],
  ['delivered', 'report', { returnEnd: '2027-02-10' }, 'not before 2027-02-11'],
  ['acknowledged', 'report', { returnEnd: '2027-02-10' }, 'nothing'],
  ['objected', 'report', { reported: true }, 'no date'],
  ['objected', 'report', { reported: false }, 'nothing'],
  ['decided', 'report', { reported: true }, 'nothing'],
  ['delivered', 'acknowledge', { final: true, returnEnd: '2027-02-10' }, 'nothing'],
];

for (const [state, action, facts, why] of hindrances) {
  test(`${action} in ${state} with ${JSON.stringify(facts)}: ${why}`, () => {
    assert.equal(hindrance(state, action, facts), why);
  });
}

test('nobody takes over from themselves', () => {
  const both: Relation[] = ['appraiser', 'second-level-appraiser'];
  assert.deepEqual(evaluationActionsFor('rated', both), ['rate', 'sign']);
  assert.deepEqual(evaluationActionsFor('objected', both), ['explain', 'decide', 'report']);
});

test('what is offered leads somewhere and is not hindered', () => {
  const date = fc.option(fc.constant('2027-01-31'));
  const facts = fc.record({
    ...{ final: fc.boolean(), decided: fc.boolean(), signed: fc.boolean(), complete: fc.boolean() },
    ...{ reported: fc.boolean(), windowEnd: date, objectionEnded: date, returnEnd: date },
  });
  fc.assert(
    fc.property(fc.constantFrom(...evaluationStates), fc.subarray([...relations]), facts, (state, some, given) => {
      for (const action of evaluationActionsFor(state, some, given)) {
        assert.notEqual(nextEvaluationState(state, action), null);
        assert.equal(evaluationHindrance(state, action, given), null);
      }
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...planStates), fc.subarray([...relations]), (state, some) => {
      for (const action of planActionsFor(state, some)) assert.notEqual(nextPlanState(state, action), null);
    }),
  );
});
