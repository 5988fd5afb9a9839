import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pageAddress } from '../../../src/components/public-survey/page-address.js';
import {
  answerOf,
  draftOf,
  emptyDraft,
  saysSomething,
} from '../../../src/components/public-survey/public-survey.state.js';
import { publicAnswer } from '../../../src/contract/satisfaction.js';
import { counterForm } from '../../../stories/fixtures/public-survey.js';

const sending = { ballot: 'b-1', counterKey: '', filledAt: new Date('2026-11-22T02:00:00Z') };
const draft = {
  ...emptyDraft,
  scores: { requirements: 4, time: null, 'of-another-form': 2 },
  additional: { 'q-online': 3, 'q-village': '' },
  comment: ' Cepat. ',
  respondent: { sex: 'female' },
  presenceCode: '111 222',
};

it('an answer is what the contract takes: questions of this form, nothing that was left empty', () => {
  const answer = answerOf(draft, counterForm, sending);
  assert.deepEqual(publicAnswer.parse(answer), answer);
  assert.deepEqual(answer.scores, [
    { question: 'requirements', score: 4 },
    { question: 'time', score: null },
  ]);
  assert.deepEqual(answer.additional, [{ question: 'q-online', choice: 3, text: null }]);
  assert.deepEqual(answer.proof, { presenceCode: '111222', counterKey: null });
  assert.deepEqual(answerOf(draftOf(answer), counterForm, sending), answer, 'it comes back as it was');
});

it('a tablet proves itself by its key, and a form that asks for no code sends none', () => {
  const tablet = answerOf(draft, counterForm, { ...sending, counterKey: 'kunci' });
  assert.deepEqual(tablet.proof, { presenceCode: null, counterKey: 'kunci' });
  assert.equal(answerOf(draft, { ...counterForm, access: 'open' }, sending).proof.presenceCode, null);
});

it('who leaves every question out has said nothing', () => {
  assert.equal(saysSomething({ ...emptyDraft, scores: { time: null }, comment: '  ' }), false);
  assert.equal(saysSomething({ ...emptyDraft, additional: { 'q-online': '' } }), false);
  assert.equal(saysSomething({ ...emptyDraft, comment: 'Ramah' }), true);
});

it('the address of the page holds code, counter and presence, secrets behind #', () => {
  assert.deepEqual(pageAddress({ search: '?survei=KTP7&hadir=123456', hash: '' }), {
    ...{ code: 'KTP7', counter: '', presenceCode: '123456' },
  });
  assert.deepEqual(pageAddress({ search: '?lang=id&survei=KTP7', hash: '#loket=k%20y' }), {
    ...{ code: 'KTP7', counter: 'k y', presenceCode: '' },
  });
  assert.equal(pageAddress({ search: '', hash: '#survei=UNDANGAN' }).code, 'UNDANGAN');
});
