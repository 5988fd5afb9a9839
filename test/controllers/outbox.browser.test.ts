import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { type Client, ConnectionError } from '../../src/client/index.js';
import { Connection } from '../../src/controllers/connection.js';
import { openPersonalOutbox, OutboxWatch } from '../../src/controllers/outbox.js';
import { countUnsent, signOut } from '../../src/controllers/sign-out.js';
import { presetPolicy } from '../../src/rules/index.js';
import { type Answers, fakeClient } from '../../stories/fixtures/index.js';
import { until } from '../support/screen.js';

class Watcher extends LitElement {
  @property({ attribute: false }) client?: Client;
  readonly sent: unknown[] = [];
  readonly watch = new OutboxWatch(this, new Connection(this), (_entry, answer) => this.sent.push(answer));

  override render() {
    return html`${this.watch.entries.length} ${this.watch.outbox?.hindrance}`;
  }
}
customElements.define('outbox-watcher', Watcher);

const write = { appraisalId: 'a-dedi', body: { entries: [{ id: 'x-1' }] } };
const offline = () => {
  throw new ConnectionError('The network is gone.');
};

const policy = (keepAfterSignOut: boolean) => ({
  ...{ id: 'policy', version: 3, since: '2026-01-02T00:00:00Z', ...presetPolicy, etag: '"3"' },
  drafts: { keepAfterSignOut, maximumAgeDays: 30 },
});

/** A fake client that counts its sign-outs. */
function client(answers: Answers): Client & { signedOut: number } {
  const made = { ...fakeClient(answers), signedOut: 0 };
  made.signOut = async () => void (made.signedOut += 1);
  return made;
}

describe('outbox of the person signed in', () => {
  it('is one for all elements of a client, and each of them follows it', async () => {
    let isOffline = true;
    const record = () => (isOffline ? offline() : { saved: [], refused: [] });
    const one = client({ 'activities.record': record });
    const [first, second] = await Promise.all(
      [1, 2].map(() => fixture<Watcher>(html`<outbox-watcher .client=${one}></outbox-watcher>`)),
    );
    const outbox = await until(() => first?.watch.outbox);
    await until(() => second?.watch.outbox === outbox);
    await outbox.add('activities.record', write);
    await until(() => second?.renderRoot.textContent === '1 connection');
    isOffline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => second?.renderRoot.textContent?.startsWith('0'));
    expect(first?.sent).to.deep.equal([{ saved: [], refused: [] }]);
  });

  it('is opened again when the first try had no line', async () => {
    let isOffline = true;
    const me = { ...((await fakeClient({}).me.get()) as object) };
    const one = client({ 'me.get': () => (isOffline ? offline() : me) });
    const element = await fixture<Watcher>(html`<outbox-watcher .client=${one}></outbox-watcher>`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.watch.outbox).to.equal(undefined);
    isOffline = false;
    window.dispatchEvent(new Event('online'));
    await until(() => element.watch.outbox);
  });
});

describe('sign-out', () => {
  it('sends what waits first', async () => {
    let isOffline = true;
    const sent: unknown[] = [];
    const record = (input: unknown) => (isOffline ? offline() : (sent.push(input), { saved: [], refused: [] }));
    const one = client({ 'activities.record': record });
    const outbox = await openPersonalOutbox(one);
    await outbox.add('activities.record', write);
    await until(() => outbox.hindrance);
    expect(await countUnsent(one)).to.equal(1);
    isOffline = false;
    await signOut(one);
    expect(sent).to.have.length(1);
    expect(one.signedOut).to.equal(1);
  });

  for (const [unsent, keep, left] of [
    ['send', false, 0],
    ['keep', false, 0],
    ['keep', true, 1],
    ['discard', true, 0],
  ] as const) {
    it(`${unsent}: what cannot be sent ${left ? 'stays' : 'goes'} where the agency ${keep ? 'lets' : 'does not let'} it stay`, async () => {
      const answers = { 'activities.record': offline, 'policy.get': policy(keep) };
      const one = client(answers);
      const outbox = await openPersonalOutbox(one);
      await outbox.add('activities.record', write);
      await signOut(one, { unsent });
      // The same person at the same API, later.
      const later = await openPersonalOutbox({ ...client(answers), baseUrl: one.baseUrl });
      expect(later.list()).to.have.length(left);
      await later.discard(...later.list().map(({ id }) => id));
      later.close();
    });
  }
});
