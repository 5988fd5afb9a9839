import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { StaleVersionError } from '../../../src/client/index.js';
import '../../../src/components/evaluation/evaluation.define.js';
import '../../../src/components/evaluation/evaluation-view.define.js';
import type { Evaluation } from '../../../src/components/evaluation/evaluation.js';
import {
  EvaluationChangedEvent,
  type EvaluationSavedEvent,
} from '../../../src/components/evaluation/evaluation.events.js';
import type { EvaluationView } from '../../../src/components/evaluation/evaluation-view.js';
import type { EvaluationChange } from '../../../src/contract/index.js';
import {
  answersOf,
  appraiserDesks,
  completeJudgement,
  differingJudgement,
  employeeDesks,
  evaluationIn,
  noJudgement,
} from '../../../stories/fixtures/evaluation.js';
import { type Answers, fakeClient, problems } from '../../../stories/fixtures/index.js';
import { shownText, until } from '../../support/screen.js';

interface Write {
  readonly appraisalId: string;
  readonly ifMatch: string;
  readonly body: EvaluationChange;
}

const open = (answers: Answers) =>
  fixture<Evaluation>(html`<asn-evaluation .client=${fakeClient(answers)} appraisal-id="a-dedi"></asn-evaluation>`);

async function viewIn(element: Evaluation): Promise<EvaluationView> {
  const view = await until(() => element.shadowRoot?.querySelector('asn-evaluation-view'));
  await view.updateComplete;
  return view;
}

async function press(view: EvaluationView, label: string) {
  const find = () => [...view.renderRoot.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
  (await until(find)).click();
  await view.updateComplete;
}

async function choose(view: EvaluationView, group: string, value: string) {
  view.renderRoot.querySelector<HTMLInputElement>(`input[name="${group}"][value="${value}"]`)?.click();
  await view.updateComplete;
}

const next = (target: EventTarget, type: string) => oneEvent<EvaluationSavedEvent>(target, type);

describe('<asn-evaluation>', () => {
  it('saves the whole judgement on the version that was read', async () => {
    const writes: Write[] = [];
    const element = await open({
      ...answersOf(appraiserDesks.fresh),
      'evaluations.save': (write: Write) => {
        writes.push(write);
        return evaluationIn('rating', write.body, ['rate']);
      },
    });
    const view = await viewIn(element);
    await choose(view, 'result-r-tunggu', 'meets');
    setTimeout(() => void press(view, 'Simpan'));
    const { detail } = await next(document, 'asn-evaluation-saved');
    expect(detail.results[1]?.rating).to.equal('meets');
    expect(writes).to.have.length(1);
    expect(writes[0]).to.include({ appraisalId: 'a-dedi', ifMatch: '"rating"' });
    expect(writes[0]?.body.behaviours).to.have.length(7);
  });

  it('sends no reason where the rating follows the suggestion after all', async () => {
    let sent: EvaluationChange | undefined;
    const element = await open({
      ...answersOf(appraiserDesks.differing),
      'evaluations.save': ({ body }: Write) => evaluationIn('rated', (sent = body), ['rate', 'sign']),
    });
    const view = await viewIn(element);
    await choose(view, 'behaviourRating', 'above');
    await press(view, 'Simpan');
    await until(() => sent);
    expect(sent?.behaviourReason).to.equal('');
    expect(differingJudgement.behaviourReason).not.to.equal('');
  });

  it('sends marks of the plan as it is now, also from a draft that was made on another', async () => {
    let sent: EvaluationChange | undefined;
    const element = await open({
      ...answersOf(appraiserDesks.fresh),
      'evaluations.save': ({ body }: Write) => evaluationIn('rating', (sent = body), ['rate']),
    });
    const view = await viewIn(element);
    view.dispatchEvent(
      new EvaluationChangedEvent({ ...noJudgement, results: [{ resultId: 'gone', rating: 'above', note: '' }] }),
    );
    await view.updateComplete;
    await press(view, 'Simpan');
    await until(() => sent);
    expect(sent?.results.map(({ resultId }) => resultId)).to.deep.equal([
      'r-imunisasi',
      'r-tunggu',
      'r-kader',
      'r-inovasi',
    ]);
  });

  it('saves, then signs the version that was saved, then hands over', async () => {
    const calls: string[] = [];
    const element = await open({
      ...answersOf(appraiserDesks.rated),
      'evaluations.save': ({ ifMatch, body }: Write) => {
        calls.push(`save ${ifMatch}`);
        return { ...evaluationIn('rated', body, ['rate', 'sign']), etag: '"saved"' };
      },
      'evaluations.sign': ({ ifMatch }: Write) => {
        calls.push(`sign ${ifMatch}`);
        return evaluationIn('signed', completeJudgement, ['deliver']);
      },
      'evaluations.deliver': ({ ifMatch }: Write) => {
        calls.push(`deliver ${ifMatch}`);
        return evaluationIn('delivered', completeJudgement);
      },
    });
    const view = await viewIn(element);
    view.renderRoot.querySelector<HTMLTextAreaElement>('#notes')?.focus();
    await choose(view, 'result-r-tunggu', 'above');
    await press(view, 'Tanda tangani');
    setTimeout(() => void press(view, 'Ya, tanda tangani'));
    expect((await next(element, 'asn-evaluation-signed')).detail.state).to.equal('signed');
    setTimeout(() => void press(view, 'Serahkan ke pegawai'));
    expect((await next(element, 'asn-evaluation-delivered')).detail.state).to.equal('delivered');
    expect(calls).to.deep.equal(['save "rated"', 'sign "saved"', 'deliver "signed"']);
    await view.updateComplete;
    expect(shownText(view)).to.contain('Diserahkan 13 Januari 2027');
  });

  it('signs without saving again what is saved already', async () => {
    const element = await open({
      ...answersOf(appraiserDesks.rated),
      'evaluations.sign': evaluationIn('signed', completeJudgement, ['deliver']),
    });
    const view = await viewIn(element);
    await press(view, 'Tanda tangani');
    setTimeout(() => void press(view, 'Ya, tanda tangani'));
    await next(element, 'asn-evaluation-signed');
  });

  it('keeps everything on the screen when the line fails, and goes on from there', async () => {
    let answer: unknown = problems.offline;
    const element = await open({
      ...answersOf(appraiserDesks.fresh),
      'evaluations.save': ({ body }: Write) =>
        answer instanceof Error ? answer : evaluationIn('rating', body, ['rate']),
    });
    const view = await viewIn(element);
    await choose(view, 'behaviour-harmonious', 'below');
    await press(view, 'Simpan');
    await until(() => shownText(element).includes('Sambungan terputus'));
    // It stands above the form, the button below: it comes into view.
    const alert = element.shadowRoot?.querySelector('[role=alert]');
    await until(() => {
      const { top, bottom } = alert!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(view.value?.behaviours?.[3]?.rating).to.equal('below');
    answer = 'online';
    setTimeout(() => element.shadowRoot?.querySelector<HTMLButtonElement>('[role=alert] button')?.click());
    await until(() => !element.shadowRoot?.querySelector('[role=alert]'));
    const saved = view.renderRoot.querySelector<HTMLInputElement>('input[name=behaviour-harmonious]:checked');
    expect(saved?.value).to.equal('below');
  });

  it('shows both versions when somebody saved in the meantime', async () => {
    let saved = false;
    const element = await open({
      ...answersOf(appraiserDesks.fresh),
      'evaluations.get': () =>
        saved
          ? evaluationIn('rated', completeJudgement, ['rate', 'sign'])
          : evaluationIn('rating', noJudgement, ['rate']),
      'evaluations.save': () => {
        saved = true;
        return new StaleVersionError('There is a newer version.', { status: 412 });
      },
    });
    const view = await viewIn(element);
    await choose(view, 'result-r-tunggu', 'below');
    await press(view, 'Simpan');
    const theirs = await until(() => element.shadowRoot?.querySelector('asn-evaluation-view[excerpt]'));
    await (theirs as EvaluationView).updateComplete;
    expect(shownText(theirs)).to.contain('Predikat Baik').and.to.contain(completeJudgement.recommendation);
    expect(theirs.shadowRoot?.querySelector('button, input')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('lets the employee acknowledge', async () => {
    const element = await fixture<Evaluation>(
      html`<asn-evaluation
        .client=${fakeClient({
          ...answersOf(employeeDesks.delivered),
          'evaluations.acknowledge': employeeDesks.acknowledged.evaluation,
        })}
      ></asn-evaluation>`,
    );
    const view = await viewIn(element);
    await press(view, 'Saya sudah membaca dan menerima');
    setTimeout(() => void press(view, 'Ya, catat'));
    const { detail } = await next(document, 'asn-evaluation-acknowledged');
    expect(detail.state).to.equal('acknowledged');
    await until(() => shownText(view).includes('Terima kasih'));
  });

  it('does without a 360° round, and says so', async () => {
    const element = await open({ ...answersOf(appraiserDesks.fresh), 'reviewRounds.summary': problems.notFound });
    expect(shownText(await viewIn(element))).to.contain('Tidak ada masukan 360° untuk penilaian ini.');
  });

  it('answers alike for what does not exist and what is not for this reader', async () => {
    const element = await open({ ...answersOf(appraiserDesks.fresh), 'evaluations.get': problems.notFound });
    await until(() => shownText(element).length > 0 && !element.shadowRoot?.querySelector('.skeleton'));
    expect(element.shadowRoot?.querySelector('asn-evaluation-view')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});
