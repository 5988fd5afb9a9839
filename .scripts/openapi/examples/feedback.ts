import type { CoachingChange, FeedbackChange } from '../../../src/contract/index.js';
import { on, type Stage } from './stage.js';

const words: FeedbackChange = {
  ...{ about: { kind: 'behaviour', id: 'collaborative' }, tone: 'positive', text: 'Sigap saat loket penuh.' },
  ...{ evidence: [], asTeamLead: false },
};

const talk: CoachingChange = {
  ...{ kind: 'coaching', date: '2026-06-12', topic: 'Antrean di loket dua', notes: 'Dua kali penuh pekan ini.' },
  ...{ agreement: 'Satu petugas pengganti pada hari Senin.', followUpOn: '2026-07-10' },
};

/** Feedback from its draft to the reader; a draft that is taken back. */
export async function giveFeedback(stage: Stage): Promise<void> {
  const { api, agency } = stage.example;
  const budi = stage.example.as('budi');
  const employeeId = agency.ids.ani;
  await api.ok('feedback.frame', { ...budi, params: { employeeId } });
  const begin = () => api.ok('feedback.create', { ...budi, body: { employeeId, ...words } });
  const mistaken = await begin();
  await api.ok('feedback.remove', { ...budi, params: { feedbackId: mistaken.id } });
  const params = { feedbackId: (await begin()).id };
  const text = 'Sigap saat loket penuh, tanpa diminta.';
  await api.change('feedback.change', { ...budi, params, body: { ...words, text } });
  await api.change('feedback.give', { ...budi, params });
  await api.ok('feedback.get', { ...budi, params });
  await api.ok('feedback.mine', budi);
  await api.ok('feedback.received', on(stage, 'ani'));
}

/** A talk that the appraiser records, mends and the employee agrees to. */
export async function holdTalk(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const { id: coachingId } = await api.ok('coachings.record', { ...on(stage, 'lead'), body: talk });
  const mended = { ...talk, agreement: 'Satu petugas pengganti pada hari Senin dan Selasa.' };
  await api.change('coachings.change', { ...on(stage, 'lead', { coachingId }), body: mended });
  const answer = { agreed: true, text: '' };
  await api.change('coachings.answer', { ...on(stage, 'ani', { coachingId }), body: answer });
  await api.ok('coachings.get', on(stage, 'ani', { coachingId }));
  await api.ok('coachings.list', on(stage, 'ani'));
}
