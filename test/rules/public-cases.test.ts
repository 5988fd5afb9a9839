import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { publicCaseKinds, publicCaseStates } from '../../src/contract/index.js';
import { addWorkingDays } from '../../src/rules/calendar.js';
import { type CountedCase, caseFigures } from '../../src/rules/case-figures.js';
import { mayHandle, superiorFor } from '../../src/rules/case-handlers.js';
import { caseActionsFor, caseMachine, nextCaseState } from '../../src/rules/case-states.js';
import {
  type CaseCourse,
  caseDue,
  closesByItself,
  daysToAnswer,
  isCaseInTime,
  settleDays,
} from '../../src/rules/case-terms.js';
import { namesSomebody } from '../../src/rules/named.js';
import { presetPolicy } from '../../src/rules/preset-policy.js';
import { guardCounts } from '../../src/rules/small-counts.js';
import { normalTicket, ticketOf, ticketSigns } from '../../src/rules/ticket.js';

const { caseDays } = presetPolicy.publicVoice;
const days = { workingWeek: 'five-days', holidays: new Set(['2026-06-16']) } as const;
const on = (today: string) => ({ caseDays, days, today });
const plain = { subject: 'service', concernsHead: false, isConfidential: false } as const;

/** A complaint of Monday, 8 June 2026, with what was done to it: `verify 2026-06-09`. */
function course(state: CaseCourse['state'], ...steps: string[]): CaseCourse {
  return {
    ...{ kind: 'complaint', class: null, state, sentOn: '2026-06-08' },
    steps: steps.map((text) => {
      const [action = '', day = ''] = text.split(' ');
      return { action: action as CaseCourse['steps'][number]['action'], on: day };
    }),
  };
}

describe('the machine of a public case', () => {
  test('knows the chain of the practice, and reopening', () => {
    const steps = [
      ['sent', 'verify', 'verified'],
      ['sent', 'reject', 'rejected'],
      ['verified', 'forward', 'forwarded'],
      ['forwarded', 'start', 'in-progress'],
      ['in-progress', 'answer', 'answered'],
      ['answered', 'confirm', 'closed'],
      ['answered', 'auto-close', 'closed'],
      ['answered', 'reopen', 'reopened'],
      ['closed', 'reopen', 'reopened'],
      ['reopened', 'start', 'in-progress'],
    ] as const;
    for (const [from, action, to] of steps) assert.equal(nextCaseState(from, action), to, `${from} ${action}`);
  });

  test('leads from the first state to every other, and out of every one but rejection', () => {
    const reached = new Set(['sent']);
    for (const state of reached)
      for (const { from, to } of caseMachine) if (from.includes(state as 'sent')) reached.add(to);
    assert.deepEqual([...reached].sort(), [...publicCaseStates].sort());
    const stuck = publicCaseStates.filter(
      (state) => !caseMachine.some(({ from, to }) => from.includes(state) && to !== state),
    );
    assert.deepEqual(stuck, ['rejected']);
  });

  test('gives nobody the step that comes about by itself, and each person their own', () => {
    for (const state of publicCaseStates) {
      const office = caseActionsFor(state, plain, 'case-handler');
      const reporter = caseActionsFor(state, plain, 'public');
      assert.ok(!office.some((action) => reporter.includes(action)), state);
      assert.ok(![...office, ...reporter].includes('auto-close' as 'add'), state);
    }
  });

  test('never publishes conduct or what is confidential, and keeps what concerns the head where it is', () => {
    const every = publicCaseStates.flatMap((state) => [
      ...caseActionsFor(state, { ...plain, subject: 'conduct' }, 'case-handler'),
      ...caseActionsFor(state, { ...plain, isConfidential: true }, 'case-handler'),
    ]);
    assert.ok(!every.includes('publish') && every.includes('forward'));
    const ofHead = { ...plain, subject: 'conduct', concernsHead: true } as const;
    assert.ok(!publicCaseStates.flatMap((state) => caseActionsFor(state, ofHead, 'case-handler')).includes('forward'));
  });
});

describe('the terms of a public case', () => {
  test('are those of its class, before verification of its kind', () => {
    assert.deepEqual(
      publicCaseKinds.map((kind) => settleDays({ kind, class: null }, caseDays)),
      [14, 5, 5, null],
    );
    assert.equal(settleDays({ kind: 'complaint', class: 'complaint-supervisory' }, caseDays), 60);
    assert.equal(settleDays({ kind: 'complaint', class: 'praise' }, caseDays), null);
  });

  const table: [string, CaseCourse, { term: string; date: string } | null][] = [
    ['to be read', course('sent'), { term: 'verify', date: '2026-06-11' }],
    ['to be responded to', course('verified', 'verify 2026-06-09'), { term: 'first-response', date: '2026-06-15' }],
    [
      'forwarded, from the first day on',
      course('forwarded', 'verify 2026-06-09', 'forward 2026-06-12'),
      { term: 'first-response', date: '2026-06-15' },
    ],
    // Fourteen working days over a holiday on 16 June.
    ['begun', course('in-progress', 'verify 2026-06-09', 'start 2026-06-10'), { term: 'settle', date: '2026-06-29' }],
    [
      'begun, then forwarded',
      course('forwarded', 'verify 2026-06-09', 'start 2026-06-10', 'forward 2026-06-11'),
      { term: 'settle', date: '2026-06-29' },
    ],
    ['answered', course('answered', 'answer 2026-06-15'), { term: 'auto-close', date: '2026-06-30' }],
    ['closed', course('closed', 'answer 2026-06-15', 'confirm 2026-06-16'), null],
    ['rejected', course('rejected', 'reject 2026-06-09'), null],
    [
      'opened again: anew from that day',
      course('reopened', 'answer 2026-06-15', 'reopen 2026-06-17'),
      { term: 'first-response', date: '2026-06-24' },
    ],
    ['praise that was read', { ...course('verified', 'verify 2026-06-09'), kind: 'praise' }, null],
    [
      'a question, whose answer is the response',
      { ...course('verified', 'verify 2026-06-09'), kind: 'information-request' },
      { term: 'settle', date: '2026-06-15' },
    ],
  ];
  for (const [name, one, due] of table) {
    test(`run for a case that is ${name}`, () => assert.deepEqual(caseDue(one, on('2026-06-10')), due));
  }

  test('close it by itself the day after the reporter could last speak', () => {
    const answered = course('answered', 'answer 2026-06-15');
    assert.deepEqual(
      ['2026-06-30', '2026-07-01'].map((today) => closesByItself(answered, on(today))),
      [false, true],
    );
    assert.equal(closesByItself(course('reopened', 'answer 2026-06-15', 'reopen 2026-06-16'), on('2027-01-01')), false);
  });

  test('are kept, missed or open', () => {
    const judged = (one: CaseCourse, today: string) => isCaseInTime(one, on(today));
    assert.equal(judged(course('sent'), '2026-06-29'), null);
    assert.equal(judged(course('sent'), '2026-06-30'), false);
    assert.equal(judged(course('answered', 'answer 2026-06-29'), '2026-09-01'), true);
    assert.equal(judged(course('answered', 'answer 2026-06-30'), '2026-09-01'), false);
    assert.equal(judged(course('rejected', 'reject 2026-06-30'), '2026-09-01'), null);
    assert.equal(judged({ ...course('sent'), kind: 'praise' }, '2026-09-01'), null);
    const again = course('reopened', 'answer 2026-06-15', 'reopen 2026-06-17');
    assert.deepEqual([judged(again, '2026-06-18'), judged(again, '2026-09-01')], [null, false]);
    assert.equal(
      judged(course('answered', 'answer 2026-07-30', 'reopen 2026-08-03', 'answer 2026-08-04'), '2026-09-01'),
      false,
    );
  });

  test('count the working days to the first answer', () => {
    assert.equal(daysToAnswer(course('answered', 'answer 2026-06-17'), days), 6);
    assert.equal(
      daysToAnswer(course('closed', 'answer 2026-06-10', 'reopen 2026-06-11', 'answer 2026-07-01'), days),
      2,
    );
    assert.equal(daysToAnswer(course('sent'), days), null);
  });

  test('end on the day that addWorkingDays says, whatever is done meanwhile', () => {
    const actions = fc.constantFrom('verify' as const, 'forward' as const, 'start' as const, 'add' as const);
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 6 }), (taken) => {
        const one = course('in-progress', ...taken.map((action) => `${action} 2026-06-10`), 'start 2026-06-11');
        const settled = addWorkingDays(one.sentOn, caseDays['complaint-non-supervisory'], days);
        return caseDue(one, on('2026-06-12'))?.date === settled;
      }),
    );
  });
});

describe('who sees a public case', () => {
  const heads = ['head', 'above', 'top'];
  const service = { subject: 'service', concernsHead: false, meantId: null } as const;
  const conduct = { ...service, subject: 'conduct' } as const;
  const ofHead = { ...conduct, concernsHead: true, meantId: 'head' };

  test('about a service: desk, heads, HR agency; nobody else', () => {
    const sees = (relation: 'service-officer' | 'unit-head' | 'above-unit' | 'hr-agency' | 'unit-member' | 'auditor') =>
      mayHandle(service, { id: 'somebody', relations: ['signed-in', relation] }, heads);
    assert.deepEqual(
      (['service-officer', 'unit-head', 'above-unit', 'hr-agency', 'unit-member', 'auditor'] as const).map(sees),
      [true, true, true, true, false, false],
    );
  });

  test('about conduct: the one superior, whatever else others are', () => {
    const everything = ['signed-in', 'service-officer', 'unit-head', 'above-unit', 'hr-agency', 'auditor'] as const;
    const seers = (one: Parameters<typeof mayHandle>[0], line = heads as (string | null)[]) =>
      ['head', 'above', 'top', 'officer'].filter((id) => mayHandle(one, { id, relations: everything }, line));
    assert.deepEqual(seers(conduct), ['head']);
    assert.deepEqual(seers(conduct, [null, 'above', 'top']), ['above']);
    assert.deepEqual(seers(ofHead), ['above']);
    // One who heads both units is not their own superior; nor is one who has risen since.
    assert.deepEqual(seers(ofHead, ['head', 'head', 'top']), ['top']);
    assert.deepEqual(seers(ofHead, ['new', 'head', 'top']), ['top']);
    assert.deepEqual(seers(ofHead, ['new', 'above', 'top']), ['above']);
  });

  test('at the top, where nobody is above, the HR agency stands in, but never for itself', () => {
    assert.equal(superiorFor(ofHead, ['head']), null);
    assert.equal(mayHandle(ofHead, { id: 'officer', relations: ['hr-agency'] }, ['head']), true);
    assert.equal(mayHandle(ofHead, { id: 'head', relations: ['hr-agency'] }, ['head']), false);
    assert.equal(mayHandle(ofHead, { id: 'officer', relations: ['service-officer'] }, ['head']), false);
  });
});

describe('the figures of cases', () => {
  const always = (isInTime: boolean | null) => () => isInTime;
  const open = { answeredOn: null, days: null, inTimeBy: always(null) };
  const counted = (kind: CountedCase['kind'], count: number, change: Partial<CountedCase> = {}): CountedCase[] =>
    Array.from({ length: count }, () => ({
      ...{ kind, subject: 'service', sentOn: '2026-03-10', answeredOn: '2026-03-13', days: 3, inTimeBy: always(true) },
      ...change,
    }));
  const of = (cases: CountedCase[], today = '2026-12-31', minimum = 5) => caseFigures(cases, { minimum, today });

  test('say what came, how much of it was answered, and how fast', () => {
    const figures = of([
      ...counted('complaint', 6),
      ...counted('complaint', 5, { inTimeBy: always(false), days: 20 }),
      ...counted('suggestion', 5, open),
    ]);
    assert.deepEqual(figures, {
      asOf: '2026-03-31',
      received: 16,
      kinds: [
        { kind: 'complaint', count: 11 },
        { kind: 'suggestion', count: 5 },
        { kind: 'information-request', count: 0 },
        { kind: 'praise', count: 0 },
      ],
      ...{ answered: 11, inTime: 0.55, medianDays: 3 },
    });
  });

  test('hide what too few are behind, with what would tell it by subtraction', () => {
    const { received, kinds } = of([...counted('complaint', 9), ...counted('suggestion', 6), ...counted('praise', 2)]);
    assert.equal(received, 17);
    assert.deepEqual(
      kinds.map(({ count }) => count),
      [9, null, 0, null],
    );
    const few = of(counted('complaint', 4));
    assert.deepEqual([few.received, few.answered, few.inTime, few.medianDays], [null, null, null, null]);
    assert.deepEqual(
      few.kinds.map(({ count }) => count),
      [null, null, null, null],
    );
  });

  test('never stand on fewer than three, whatever the policy says', () => {
    assert.equal(of(counted('complaint', 2), '2026-12-31', 1).received, null);
    assert.equal(of(counted('complaint', 3), '2026-12-31', 1).received, 3);
  });

  test('stand at the ends of months, and two readings differ by nobody or by enough', () => {
    const kind = fc.constantFrom(...publicCaseKinds);
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((place) => new Date(Date.UTC(2026, 0, 1 + place)).toISOString().slice(0, 10));
    const cases = fc.array(
      fc.record({ kind, sentOn: day, subject: fc.constantFrom('service' as const, 'conduct' as const) }),
      { maxLength: 60, size: 'max' },
    );
    fc.assert(
      fc.property(cases, day, day, fc.integer({ min: 3, max: 7 }), (sent, one, other, minimum) => {
        const all = sent.map((each): CountedCase => ({ ...each, ...open }));
        const at = (today: string) =>
          of(
            all.filter(({ sentOn }) => sentOn <= today),
            today,
            minimum,
          ).received ?? 0;
        const difference = Math.abs(at(one) - at(other));
        return difference === 0 || difference >= minimum;
      }),
    );
  });

  test('are the same with and without what concerns conduct', () => {
    const cases = [...counted('complaint', 9), ...counted('praise', 7)];
    assert.deepEqual(
      of([...cases, ...counted('complaint', 8, { subject: 'conduct', inTimeBy: always(false) })]),
      of(cases),
    );
  });

  test('let no hidden count follow from those that are shown', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 6 }), (given, minimum) => {
        const shown = guardCounts(given, minimum);
        const hidden = given.filter((_, place) => shown[place] === null);
        const total = given.reduce((sum, count) => sum + count, 0);
        assert.ok(
          shown.every(
            (count, place) => count === null || (count === given[place] && (count === 0 || count >= minimum)),
          ),
        );
        if (hidden.length === 0 || total < minimum) return;
        assert.ok(hidden.length >= 2 && hidden.reduce((sum, count) => sum + count, 0) >= minimum);
      }),
    );
  });
});

describe('ticket numbers', () => {
  const values = fc.array(fc.integer({ min: 0, max: ticketSigns.length - 1 }), { minLength: 7, maxLength: 7 });

  test('are read however they are typed', () => {
    const ticket = ticketOf([0, 1, 2, 3, 4, 5, 6]);
    assert.match(ticket, /^[1-9A-HJKMNP-TV-Z]{4}-[1-9A-HJKMNP-TV-Z]{4}$/);
    for (const typed of [ticket, ticket.toLowerCase(), ticket.replace('-', ''), ` ${ticket.replace('-', ' – ')} `]) {
      assert.equal(normalTicket(typed), ticket);
    }
    assert.equal(normalTicket(ticket.replace('1', 'l')), ticket);
    assert.deepEqual([normalTicket(''), normalTicket('0000-0000'), normalTicket(`${ticket}1`)], [null, null, null]);
  });

  test('find one wrong sign, and two that changed places', () => {
    fc.assert(
      fc.property(values, fc.nat(7), fc.nat(7), fc.nat(29), (made, one, other, shift) => {
        const signs = [...ticketOf(made).replace('-', '')];
        const place = ticketSigns.indexOf(signs[one] ?? '');
        const wrong = signs.with(one, ticketSigns[(place + shift + 1) % ticketSigns.length] ?? '');
        assert.equal(normalTicket(wrong.join('')), null);
        const swapped = signs.with(one, signs[other] ?? '').with(other, signs[one] ?? '');
        if (signs[one] !== signs[other]) assert.equal(normalTicket(swapped.join('')), null);
      }),
    );
  });
});

test('a text for everybody names nobody', () => {
  const names = ['Drs. Surya Wibawa, M.Si.', 'dr. Hj. Indah Sari', 'Suharto'];
  const table: [string, boolean][] = [
    ['Loket dua kini buka sejak pukul 07.30, tiket 7K4M-2Q9D.', false],
    ['Terima kasih kepada Surya Wibawa.', true],
    ['terima kasih pak SURYA   WIBAWA!', true],
    ['Indah sari bunga di taman', true],
    ['Taman yang indah, kata Suharto.', false],
    ['Hubungi 0812-3456-7890', true],
    ['Hubungi +62 812 3456 7890', true],
    ['Kirim ke seseorang@contoh.example', true],
    ['NIP 19900115 201503 1 001', true],
    ['Anggaran Rp 1.250.000.000 untuk 2026', false],
    ['Buka 08.00–15.00, telepon kantor (0986) 212345', false],
  ];
  for (const [text, isNamed] of table) assert.equal(namesSomebody(text, names), isNamed, text);
});
