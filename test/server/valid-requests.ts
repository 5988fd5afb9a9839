import type { OperationId } from '../../src/contract/index.js';
import { employeePlan, judgement, reviewAnswer, reviewers, selfAssessment } from '../support/example-walk.js';
import type { Person } from '../support/example-agency.js';
import type { Bench } from './harness.js';

/** For every operation: ids of records that exist, a body that is right, and somebody who may. */
export interface ValidRequests {
  readonly params: Readonly<Record<string, string>>;
  readonly bodies: Partial<Record<OperationId, unknown>>;
  personFor(operation: OperationId): Person;
}

/** Brings the example appraisal into the middle of its review, and says how each operation is asked for rightly. */
export async function prepareValidRequests({ walk, api, agency }: Bench): Promise<ValidRequests> {
  await walk.begin();
  await walk.plan();
  await walk.assessSelf();
  await walk.openRound();
  const policy = await api.ok('policy.get', walk.as('officer'));
  const { items: units } = await api.ok('units.list', walk.as('ani'));
  const { id: _id, version: _version, since: _since, etag: _etag, ...rules } = policy;
  const period = { label: '2031', evaluationEnd: '2032-01-31' };
  return {
    params: {
      appraisalId: walk.appraisalId,
      assignmentId: await walk.assignmentOf('budi'),
      periodId: agency.periodId,
      unitId: units[0]?.id ?? '',
      employeeId: agency.ids.ani,
    },
    bodies: {
      'sessions.create': { employeeId: agency.ids.joko },
      'policy.change': rules,
      'periods.create': { ...period, year: 2031, start: '2031-01-01', end: '2031-12-31' },
      'periods.change': { ...period, state: 'planned' },
      'appraisals.create': {},
      'workPlans.save': employeePlan,
      'workPlans.return': { note: 'Perjelas.' },
      'workPlans.approve': { expectations: [{ value: 'accountable', text: 'Catat setiap berkas.' }] },
      'selfAssessments.save': selfAssessment,
      'reviewRounds.choose': {
        reviewers: reviewers.map(({ person, group }) => ({ employeeId: agency.ids[person], group })),
        closesOn: '2026-07-01',
      },
      'reviewAssignments.answer': reviewAnswer(policy, 1),
      'evaluations.save': judgement(policy),
    },
    personFor,
  };
}

function personFor(operation: OperationId): Person {
  if (/^(policy|periods|auditEvents)\./.test(operation)) return 'officer';
  if (/^reviewAssignments\./.test(operation)) return 'budi';
  if (operation === 'evaluations.acknowledge') return 'ani';
  if (/^(reviewRounds|evaluations)\.|\.(return|approve)$/.test(operation)) return 'lead';
  return 'ani';
}
