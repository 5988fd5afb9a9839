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
} from '../../src/contract/vocabulary.js';
import { clocks } from '../../src/rules/clocks.js';
import { evaluationActionsFor, evaluationMachine, nextEvaluationState } from '../../src/rules/evaluation-states.js';
import { nextPlanState, planActionsFor, planMachine } from '../../src/rules/plan-states.js';

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
    ends: ['reported'],
  },
] as const;

for (const { name, machine, states, actions, start, ends } of machines) {
  describe(`the machine of the ${name}`, () => {
    const rows: readonly { action: string; from: readonly string[]; to: string; by: readonly Relation[] }[] = machine;

    test('leads one action from one state to one state', () => {
      const steps = rows.flatMap(({ action, from }) => from.map((state) => `${action} from ${state}`));
      assert.equal(new Set(steps).size, steps.length);
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

    test('names relations to an appraisal, clocks that exist, and a source', () => {
      for (const row of machine) {
        assert.ok(row.by.length > 0);
        for (const relation of row.by) assert.ok(relations.includes(relation));
        for (const clock of [row.within, row.clock]) assert.ok(clock === undefined || clocks[clock].id === clock);
        assert.match(row.cite, /^P6 /);
      }
    });
  });
}

test('the clocks count as the regulation does', () => {
  const days = Object.fromEntries(Object.values(clocks).map(({ id, days: count, date }) => [id, count ?? date]));
  assert.deepEqual(days, {
    'plan.set': '01-31',
    'plan.escalate': '01-31',
    'evaluation.annual': '01-31',
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

test('a plan goes from draft to agreement by way of a return', () => {
  assert.equal(nextPlanState('draft', 'submit'), 'submitted');
  assert.equal(nextPlanState('submitted', 'return'), 'returned');
  assert.equal(nextPlanState('returned', 'edit'), 'returned');
  assert.equal(nextPlanState('returned', 'submit'), 'submitted');
  assert.equal(nextPlanState('submitted', 'approve'), 'approved');
  assert.equal(nextPlanState('approved', 'edit'), null);
  assert.equal(nextPlanState('approved', 'revise'), 'draft');
});

test('each side may do its own part of a plan', () => {
  assert.deepEqual(planActionsFor('draft', ['signed-in', 'own']), ['edit', 'submit']);
  assert.deepEqual(planActionsFor('submitted', ['own']), []);
  assert.deepEqual(planActionsFor('submitted', ['appraiser']), ['return', 'approve']);
  assert.deepEqual(planActionsFor('draft', ['appraiser', 'hr-agency']), []);
  assert.deepEqual(planActionsFor('a-state-of-a-later-version', ['own']), []);
});

test('an evaluation goes its normal way', () => {
  const way: EvaluationAction[] = [
    'submit-self-assessment',
    'rate',
    'rate',
    'sign',
    'deliver',
    'acknowledge',
    'report',
  ];
  const states = way.reduce<(string | null)[]>(
    (passed, action) => [...passed, nextEvaluationState(String(passed.at(-1)), action)],
    ['collecting'],
  );
  assert.deepEqual(states.slice(1), ['rating', 'rated', 'rated', 'signed', 'delivered', 'acknowledged', 'reported']);
});

test('the judgement cannot be changed once it is signed', () => {
  for (const state of evaluationStates.slice(evaluationStates.indexOf('signed'))) {
    assert.equal(nextEvaluationState(state, 'rate'), null, state);
  }
});

test('the employee objects after receipt, unless the result is final', () => {
  assert.deepEqual(evaluationActionsFor('delivered', ['own']), ['acknowledge', 'object']);
  assert.deepEqual(evaluationActionsFor('acknowledged', ['own']), ['object']);
  assert.deepEqual(evaluationActionsFor('delivered', ['own'], { final: true }), ['acknowledge']);
  assert.deepEqual(evaluationActionsFor('signed', ['own']), []);
});

test('the second-level appraiser decides, and takes over what was not signed', () => {
  const may = (state: string) => evaluationActionsFor(state, ['second-level-appraiser']);
  assert.deepEqual(may('objected'), ['decide']);
  assert.deepEqual(may('rated'), ['take-over']);
  assert.deepEqual(may('signed'), []);
  assert.deepEqual(may('taken-over'), ['deliver']);
  assert.deepEqual(evaluationActionsFor('taken-over', ['appraiser']), []);
});

test('a report while an objection is open leaves the objection open', () => {
  assert.equal(nextEvaluationState('objected', 'report'), 'objected');
  assert.equal(nextEvaluationState('decided', 'report'), 'reported');
});

test('what is offered leads somewhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...evaluationStates), fc.subarray([...relations]), (state, some) => {
      for (const action of evaluationActionsFor(state, some)) assert.notEqual(nextEvaluationState(state, action), null);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...planStates), fc.subarray([...relations]), (state, some) => {
      for (const action of planActionsFor(state, some)) assert.notEqual(nextPlanState(state, action), null);
    }),
  );
});
