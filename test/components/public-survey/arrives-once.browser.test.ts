// Against the real reference server: a survey that the head of the unit has opened, a respondent whose line is down, whose answers get
// lost on the way, and whose page is closed.
import { assert, fixture, html } from '@open-wc/testing';
import { type Client, createClient } from '../../../src/client/index.js';
import '../../../src/components/public-survey/public-survey.define.js';
import type { PublicSurvey } from '../../../src/components/public-survey/public-survey.js';
import type { NewSurvey } from '../../../src/contract/satisfaction.js';
import { openSharedOutbox } from '../../../src/controllers/outbox.js';
import { shownText, until } from '../../support/screen.js';
import type { TestServers } from '../../support/test-servers.js';

const { portal, reference } = (await (await fetch('/test-servers.json')).json()) as TestServers;
const head = createClient({
  baseUrl: reference,
  getToken: async () => (await fetch(`${portal}/token?person=lead`)).json() as Promise<{ token: string }>,
});

const both = (text: string) => ({ indonesian: text, english: text });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Opens a survey of a new service; answers with its id and code. */
async function openSurvey(access: NewSurvey['access'] = 'open') {
  const { employee } = await head.me.get();
  const { unitId } = await unitNamed(employee.unit);
  const desk = await head.serviceDesks.get({ unitId });
  const serviceId = crypto.randomUUID();
  const service = { id: serviceId, name: 'Kartu keluarga', description: '', usersPerYear: null, isOffered: true };
  const services = [...desk.services, service];
  const officerIds = desk.officers.map(({ id }) => id);
  await head.serviceDesks.save({ unitId, ifMatch: desk.etag, body: { services, officerIds, isPublic: true } });
  const draft = await head.surveys.create({
    unitId,
    body: {
      ...{ serviceId, title: both('Bagaimana layanan kami?'), opensOn: day(-1), closesOn: day(30) },
      ...{ elements: ['time', 'staff-behaviour'], additional: [], respondentFacts: ['sex'] },
      ...{ access, population: null },
    },
  });
  const survey = await head.surveys.open({ surveyId: draft.id, ifMatch: draft.etag });
  return { surveyId: survey.id, code: survey.code ?? '' };
}

async function unitNamed(name: string) {
  const { items } = await head.units.list({ limit: 200 });
  const found = items.find((unit) => unit.name === name);
  if (!found) throw new Error(`There is no unit ${name}.`);
  return { unitId: found.id };
}

type Line = 'up' | 'down' | 'answers get lost';

/** A respondent's page, with a line that the test holds in its hand. */
function device(line: { state: Line; lost: number }): Client {
  return createClient({
    baseUrl: reference,
    timeout: 3_000,
    fetch: async (request) => {
      if (line.state === 'down') throw new TypeError('No line.');
      const answer = await fetch(request);
      if (line.state !== 'answers get lost' || request.method !== 'POST') return answer;
      line.lost += 1;
      throw new TypeError('Lost.');
    },
  });
}

const show = (client: Client, code: string, counter = '') =>
  fixture<PublicSurvey>(
    html`<asn-public-survey code=${code} counter=${counter} .client=${client}></asn-public-survey>`,
  );

async function within<Found extends Element>(element: PublicSurvey, selector: string): Promise<Found> {
  return until(() => {
    const view = element.shadowRoot?.querySelector('asn-public-survey-view');
    return element.shadowRoot?.querySelector<Found>(selector) ?? view?.shadowRoot?.querySelector<Found>(selector);
  });
}

async function answer(element: PublicSurvey) {
  (await within<HTMLInputElement>(element, 'input[name="time"]')).click();
  (await within<HTMLElement>(element, '#send')).click();
}

/** As if the page were closed: what it held goes with it, what is on the device stays. */
async function closePage(element: PublicSurvey, client: Client) {
  element.remove();
  (await openSharedOutbox(client)).close();
  openSharedOutbox.forget(client);
}

/** Closes the survey, for an open one tells its answers in steps; how many have arrived. */
async function arrived(surveyId: string): Promise<number> {
  const { etag } = await head.surveys.get({ surveyId });
  await head.surveys.close({ surveyId, ifMatch: etag });
  return (await head.surveys.results({ surveyId })).examination.received;
}

describe('an answer without a line', () => {
  it('goes out when the page is opened again, and counts once though the server’s word gets lost', async () => {
    const { surveyId, code } = await openSurvey();
    const line = { state: 'up' as Line, lost: 0 };
    const first = device(line);
    const page = await show(first, code);
    await within(page, '#send');
    line.state = 'down';
    await answer(page);
    await until(() => shownText(page).includes('Jawaban Anda tersimpan di perangkat ini'));
    await closePage(page, first);

    line.state = 'answers get lost';
    const second = device(line);
    const again = await show(second, code);
    await until(() => shownText(again).includes('Jawaban Anda tersimpan di perangkat ini'));
    await until(() => line.lost > 0);
    line.state = 'up';
    (await within<HTMLElement>(again, '.actions button')).click();
    await until(() => shownText(again).includes('Nomor tanda terima:'), 10_000);
    await closePage(again, second);

    const third = device(line);
    const afterwards = await show(third, code);
    await within(afterwards, '#send');
    assert.notInclude(shownText(afterwards), 'tersimpan di perangkat ini');
    assert.equal(await arrived(surveyId), 1);
    await closePage(afterwards, third);
  });

  it('of many respondents at a counter goes out when the line is back', async () => {
    const { surveyId, code } = await openSurvey('presence-code');
    const { key } = await head.surveys.equip({ surveyId });
    const line = { state: 'up' as Line, lost: 0 };
    const client = device(line);
    const tablet = await show(client, code, key);
    (await within<HTMLElement>(tablet, '#start')).click();
    await within(tablet, '#send');
    line.state = 'down';
    for (let respondent = 1; respondent <= 3; respondent += 1) {
      await answer(tablet);
      await until(() => shownText(tablet).includes(`${respondent} jawaban menunggu sambungan`));
      (await within<HTMLElement>(tablet, '.start button')).click();
    }
    line.state = 'up';
    dispatchEvent(new Event('online'));
    await until(() => shownText(tablet).includes('Semua jawaban sudah terkirim'), 10_000);
    assert.equal(await arrived(surveyId), 3);
    await closePage(tablet, client);
  });
});
