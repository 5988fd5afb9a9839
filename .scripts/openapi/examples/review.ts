import { ExampleWalk, reviewers } from '../../../test/support/example-walk.js';
import { inviteThem } from './public-voice.js';
import { on, type Stage } from './stage.js';

/** The round of the example appraisal: all answer but the last, and the appraiser closes it. */
export async function reviewBehaviour(stage: Stage): Promise<void> {
  const { example } = stage;
  const { api } = example;
  await example.openRound();
  await inviteThem(stage);
  for (const [turn, { person }] of reviewers.slice(0, -1).entries()) await example.answer(person, turn);
  const last = reviewers.at(-1)?.person ?? 'indah';
  const assignment = { ...example.as(last), params: { assignmentId: await example.assignmentOf(last) } };
  await api.change('reviewRounds.close', on(stage, 'lead'));
  await api.ok('reviewRounds.get', on(stage, 'lead'));
  await api.ok('reviewRounds.summary', on(stage, 'ani'));
  await api.ok('reviewAssignments.get', assignment);
}

/** A second appraisal with an agreed plan: Eka's, in which Ani and she have changed places. */
export async function beginSecond({ example }: Stage): Promise<ExampleWalk> {
  const { api, agency } = example;
  const { id } = await api.ok('appraisals.create', { ...example.as('lead'), body: { employeeId: agency.ids.eka } });
  const other = new ExampleWalk(api, { ...agency, ids: { ...agency.ids, ani: agency.ids.eka, eka: agency.ids.ani } });
  other.appraisalId = id;
  await other.plan();
  return other;
}

/** The round of the second appraisal is open, for what a reviewer sees. */
export async function declineReview({ example }: Stage, other: ExampleWalk): Promise<void> {
  const { api } = example;
  await other.assessSelf();
  await other.openRound();
  const { items } = await api.ok('reviewAssignments.list', { ...example.as('budi'), query: { state: 'waiting' } });
  const params = { assignmentId: items[0]?.id ?? '' };
  const citra = await api.ok('reviewAssignments.list', { ...example.as('citra'), query: { state: 'waiting' } });
  await other.answer('budi', 1);
  await api.ok('reviewAssignments.get', { ...example.as('budi'), params });
  await api.change('reviewAssignments.decline', {
    ...example.as('citra'),
    params: { assignmentId: citra.items[0]?.id ?? '' },
  });
}
