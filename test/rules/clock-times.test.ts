import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { runningClock } from '../../src/contract/evaluation.js';
import { evaluationStates, relations } from '../../src/contract/vocabulary.js';
import { addDays, addWorkingDays, type WorkingDays } from '../../src/rules/calendar.js';
import {
  type EvaluationClockFacts,
  evaluationClocks,
  objectionDue,
  type PlanClockFacts,
  planClocks,
} from '../../src/rules/clock-times.js';
import { clocks } from '../../src/rules/clocks.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';

const days: WorkingDays = { workingWeek: 'five-days', holidays: new Set(['2027-01-01', '2027-02-08']) };

/** The date in Jayapura, nine hours before Greenwich. */
const inJayapura = (moment: string) => new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().slice(0, 10);

const zone = { timeZone: 'Asia/Jayapura', dateOf: inJayapura };

function plan(changes: Partial<PlanClockFacts> = {}) {
  const facts = { state: 'draft', year: 2026, agreedAt: null, today: '2026-01-15', ...zone, ...changes };
  return planClocks(facts).map(({ clock, binds, dueOn, state }) => `${clock} binds ${binds} until ${dueOn}: ${state}`);
}

function evaluation(changes: Partial<EvaluationClockFacts> = {}) {
  const facts: EvaluationClockFacts = {
    ...{ state: 'rating', term: 'annual', end: '2026-12-31', windowEnd: '2027-01-31' },
    ...{ signedAt: null, deliveredAt: null, acknowledgedAt: null, objectedAt: null, decidedAt: null, reportedAt: null },
    ...{ takenOver: false, final: false, today: '2027-01-15', days, objection: presetPolicy.objection },
    ...zone,
    ...changes,
  };
  return evaluationClocks(facts);
}

const told = (changes: Partial<EvaluationClockFacts>) =>
  evaluation(changes).map(({ clock, binds, dueOn, state }) => `${clock} binds ${binds} until ${dueOn}: ${state}`);

describe('the clocks of a plan', () => {
  test('bind who has the plan, until 31 January', () => {
    assert.deepEqual(plan(), ['plan.set binds own until 2026-01-31: running']);
    assert.deepEqual(plan({ state: 'returned', today: '2026-01-31' }), [
      'plan.set binds own until 2026-01-31: running',
    ]);
    assert.deepEqual(plan({ state: 'submitted' }), ['plan.set binds appraiser until 2026-01-31: running']);
    assert.deepEqual(plan({ today: '2026-02-01' }), ['plan.set binds own until 2026-01-31: over']);
  });

  test('lead to the second-level appraiser only where the appraiser was silent', () => {
    assert.deepEqual(plan({ state: 'submitted', today: '2026-02-01' }), [
      'plan.set binds appraiser until 2026-01-31: over',
      'plan.escalate binds own until 2026-01-31: over',
    ]);
  });

  test('are met by the first agreement, and a change during the year starts none', () => {
    const agreedAt = '2026-01-31T14:30:00Z';
    assert.deepEqual(plan({ state: 'approved', agreedAt, today: '2026-06-01' }), [
      'plan.set binds appraiser until 2026-01-31: met',
    ]);
    assert.deepEqual(plan({ state: 'draft', agreedAt, today: '2026-06-01' }), [
      'plan.set binds appraiser until 2026-01-31: met',
    ]);
    // 31 January 15.30 in Greenwich is 1 February in Jayapura.
    const late = plan({ state: 'approved', agreedAt: '2026-01-31T15:30:00Z', today: '2026-06-01' });
    assert.deepEqual(late, ['plan.set binds appraiser until 2026-01-31: over']);
  });

  test('do not run for a post that was taken up later', () => {
    assert.deepEqual(plan({ from: '2026-07-01', today: '2026-07-02' }), []);
    assert.equal(plan({ from: '2026-01-10' }).length, 1);
  });
});

describe('the clocks of an evaluation', () => {
  test('begin at the end of the year, unless the employee is earlier', () => {
    assert.deepEqual(told({ state: 'collecting', today: '2026-12-30' }), []);
    const running = ['evaluation.annual binds appraiser until 2027-01-31: running'];
    assert.deepEqual(told({ state: 'collecting', today: '2026-12-31' }), running);
    assert.deepEqual(told({ state: 'rating', today: '2026-12-01' }), running);
  });

  test('of a quarter count by the window that the agency sets', () => {
    const quarter = { term: 'Q1', end: '2026-03-31', windowEnd: '2026-04-15', today: '2026-04-10' };
    assert.deepEqual(told(quarter), ['evaluation.periodic binds appraiser until 2026-04-15: running']);
    assert.equal(evaluation(quarter)[0]?.workingDaysLeft, 3);
  });

  test('bind the second-level appraiser once the window has passed without a signature', () => {
    assert.deepEqual(told({ today: '2027-02-01' }), [
      'evaluation.annual binds appraiser until 2027-01-31: over',
      'takeover.sign binds second-level-appraiser until 2027-02-19: running',
      'document.report binds appraiser until 2027-03-15: running',
    ]);
  });

  // Friday 15 January, 08.00 in Jayapura.
  const signedAt = '2027-01-14T23:00:00Z';
  const deliveredAt = '2027-01-20T03:00:00Z';

  test('run from signature to receipt, and from receipt to return and objection', () => {
    assert.deepEqual(told({ state: 'signed', signedAt }), [
      'evaluation.annual binds appraiser until 2027-01-31: met',
      'document.deliver binds appraiser until 2027-02-04: running',
    ]);
    // 14 working days from 20 January, without 8 February.
    assert.deepEqual(told({ state: 'delivered', signedAt, deliveredAt, today: '2027-01-21' }), [
      'evaluation.annual binds appraiser until 2027-01-31: met',
      'document.deliver binds appraiser until 2027-02-04: met',
      'document.return binds own until 2027-02-10: running',
      'objection.file binds own until 2027-02-10: running',
      'document.report binds appraiser until 2027-03-15: running',
    ]);
  });

  test('are over where nothing came back in time, also where it came later', () => {
    const states = (acknowledgedAt: string | null) =>
      evaluation({ state: 'delivered', signedAt, deliveredAt, acknowledgedAt, today: '2027-02-12' })
        .filter(({ clock }) => clock === 'document.return')
        .map(({ state, workingDaysLeft }) => [state, workingDaysLeft]);
    assert.deepEqual(states(null), [['over', -2]]);
    assert.deepEqual(states('2027-02-11T01:00:00Z'), [['over', -2]]);
    assert.deepEqual(states('2027-02-10T14:59:00Z'), [['met', -2]], 'until 23.59 where the person is');
  });

  test('of an objection: seven days to decide, the return is answered, and the decision is reported', () => {
    const objected = { signedAt, deliveredAt, objectedAt: '2027-02-09T02:00:00Z' };
    assert.deepEqual(told({ ...objected, state: 'objected', today: '2027-02-10' }), [
      'evaluation.annual binds appraiser until 2027-01-31: met',
      'document.deliver binds appraiser until 2027-02-04: met',
      'document.return binds own until 2027-02-10: met',
      'objection.file binds own until 2027-02-10: met',
      'objection.decide binds second-level-appraiser until 2027-02-18: running',
      'document.report binds appraiser until 2027-03-15: running',
    ]);
    const decided = { ...objected, decidedAt: '2027-02-15T02:00:00Z', state: 'decided', today: '2027-02-16' };
    const report = (reportedAt: string | null) => told({ ...decided, reportedAt }).at(-1);
    const due = 'objection.report binds second-level-appraiser until 2027-03-15';
    assert.equal(report(null), `${due}: running`);
    assert.equal(report('2027-02-12T02:00:00Z'), `${due}: running`, 'reported before the decision: reported again');
    assert.equal(report('2027-02-16T02:00:00Z'), `${due}: met`);
  });

  test('of a takeover are shorter, bind the second-level appraiser, and leave no objection', () => {
    const taken = { takenOver: true, final: true, signedAt: '2027-02-10T02:00:00Z' };
    assert.deepEqual(told({ ...taken, signedAt: null, state: 'taken-over', today: '2027-02-05' }), [
      'evaluation.annual binds appraiser until 2027-01-31: over',
      'takeover.sign binds second-level-appraiser until 2027-02-19: running',
      'takeover.report binds second-level-appraiser until 2027-03-15: running',
    ]);
    const delivered = { ...taken, deliveredAt: '2027-02-12T02:00:00Z', state: 'delivered', today: '2027-02-15' };
    assert.deepEqual(told(delivered), [
      'evaluation.annual binds appraiser until 2027-01-31: over',
      'takeover.sign binds second-level-appraiser until 2027-02-19: met',
      'takeover.deliver binds second-level-appraiser until 2027-02-19: met',
      'takeover.return binds own until 2027-02-23: running',
      'takeover.report binds second-level-appraiser until 2027-03-15: running',
    ]);
  });
});

test('the term of an objection counts as the policy says', () => {
  assert.equal(objectionDue('2027-01-20', { days: 14, dayType: 'working' }, days), '2027-02-10');
  assert.equal(objectionDue('2027-01-20', { days: 14, dayType: 'calendar' }, days), '2027-02-03');
  const calendarDays = evaluation({
    ...{ state: 'delivered', signedAt: '2027-01-15T02:00:00Z', deliveredAt: '2027-01-20T03:00:00Z' },
    objection: { days: 14, dayType: 'calendar' },
  }).find(({ clock }) => clock === 'objection.file');
  assert.deepEqual([calendarDays?.dueOn, calendarDays?.workingDaysLeft], ['2027-02-03', null]);
});

const moment = fc
  .date({ min: new Date('2026-12-01'), max: new Date('2027-04-30'), noInvalidDate: true })
  .map((date) => date.toISOString());
const facts = fc.record({
  state: fc.constantFrom(...evaluationStates),
  ...{ signedAt: fc.option(moment), deliveredAt: fc.option(moment), acknowledgedAt: fc.option(moment) },
  ...{ objectedAt: fc.option(moment), decidedAt: fc.option(moment), reportedAt: fc.option(moment) },
  ...{ takenOver: fc.boolean(), final: fc.boolean() },
  today: fc.nat(200).map((offset) => addDays('2026-12-01', offset)),
});

test('clocks are what the contract describes, nearest first, each once, with the source that names it', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const found = evaluation(given);
      const ids = found.map(({ clock }) => clock);
      assert.equal(new Set(ids).size, ids.length);
      for (const [index, clock] of found.entries()) {
        assert.deepEqual(runningClock.parse(clock), clock);
        assert.ok(relations.some((relation) => relation === clock.binds));
        assert.equal(clocks[clock.clock as keyof typeof clocks].source, clock.cite);
        assert.ok(clock.dueOn >= (found[index - 1]?.dueOn ?? ''));
        assert.ok(clock.state !== 'over' || given.today > clock.dueOn);
        assert.ok(clock.state !== 'running' || given.today <= clock.dueOn);
      }
      const lengths = found.filter(({ clock }) => clock === 'document.return' && given.deliveredAt);
      for (const { dueOn } of lengths) {
        assert.equal(dueOn, addWorkingDays(inJayapura(given.deliveredAt ?? ''), 14, days));
      }
    }),
  );
});
