import { assert, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Deferred } from '../../src/controllers/deferred.js';
import { Localize } from '../../src/controllers/localize.js';
import { common } from '../../src/locales/common.js';
import { whenLoaded } from '../../src/templates/deferred.js';
import { until } from '../support/screen.js';

let fetches = 0;
let isLineDown = false;

async function load() {
  fetches += 1;
  if (isLineDown) throw new TypeError('Failed to fetch dynamically imported module');
  return { words: 'Bagian kedua' };
}

/** An element whose second part is shown when somebody opens it. */
class Parted extends LitElement {
  static override properties = { open: { type: Boolean } };
  declare open: boolean;
  readonly text = new Localize(this, common);
  readonly later = new Deferred(this, load);

  override render() {
    return this.open ? whenLoaded(this.text, this.later, ({ words }) => html`<p>${words}</p>`) : html`<p>Awal</p>`;
  }
}
customElements.define('test-parted', Parted);

describe('a deferred part', () => {
  beforeEach(() => {
    fetches = 0;
    isLineDown = false;
  });

  const make = () => fixture<Parted>(html`<test-parted></test-parted>`);
  const shows = (element: Parted, words: string) =>
    until(() => element.shadowRoot?.textContent?.includes(words), 2_000);

  it('comes when the page is idle, and is there when it is opened', async () => {
    const element = await make();
    await until(() => element.later.module);
    element.open = true;
    await shows(element, 'Bagian kedua');
    assert.equal(fetches, 1);
  });

  it('comes to a page that is never idle', async () => {
    const busy = new MessageChannel();
    busy.port1.onmessage = () => {
      const end = performance.now() + 30;
      while (performance.now() < end);
      busy.port2.postMessage('on');
    };
    busy.port2.postMessage('on');
    try {
      const element = await make();
      await until(() => element.later.module);
    } finally {
      busy.port1.close();
    }
  });

  it('that failed before anybody asked is tried again when somebody asks, and shows no failure', async () => {
    isLineDown = true;
    const element = await make();
    await until(() => fetches === 1);
    await element.later.settled;
    isLineDown = false;
    const seen: string[] = [];
    new MutationObserver(() => seen.push(element.shadowRoot?.textContent ?? '')).observe(element.shadowRoot!, {
      childList: true,
      subtree: true,
    });
    element.open = true;
    await shows(element, 'Bagian kedua');
    assert.equal(fetches, 2);
    assert.isFalse(seen.some((text) => text.includes('terganggu')));
  });

  it('that failed comes when the line is back, whether somebody has asked for it or not', async () => {
    isLineDown = true;
    const [asked, unasked] = [await make(), await make()];
    asked.open = true;
    await shows(asked, 'Sambungan ke portal terganggu');
    await until(() => fetches >= 2);
    await unasked.later.settled;
    isLineDown = false;
    dispatchEvent(new Event('online'));
    await shows(asked, 'Bagian kedua');
    await until(() => unasked.later.module);
  });

  it('that failed can be asked for again by a button', async () => {
    isLineDown = true;
    const element = await make();
    element.open = true;
    await shows(element, 'Sambungan ke portal terganggu');
    isLineDown = false;
    element.shadowRoot!.querySelector('button')!.click();
    await shows(element, 'Bagian kedua');
  });

  it('of an element that is gone is not waited for', async () => {
    isLineDown = true;
    const element = await make();
    element.open = true;
    await shows(element, 'Sambungan ke portal terganggu');
    element.remove();
    const before = fetches;
    dispatchEvent(new Event('online'));
    assert.equal(fetches, before);
  });
});
