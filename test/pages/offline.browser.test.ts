import { expect } from '@open-wc/testing';
import { shownText, until } from '../support/screen.js';
import { offlinePage } from './conditions/offline.js';
import { keepsItsPromises, words } from './support/promises.js';
import { findAcrossRoots, type Visit } from './support/visit.js';

const scope = `/pages/${offlinePage.name}/`;

/** Lets the worker rule over the page, as it does from a portal's second page on. */
async function underTheWorker({ window: { navigator } }: Visit): Promise<void> {
  await navigator.serviceWorker.register(`${scope}worker.js`, { scope });
  await until(() => navigator.serviceWorker.controller);
}

/** Lets the server answer again. */
async function comeBack({ window }: Visit): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const told = new Promise((resolve) => (port1.onmessage = resolve));
  window.navigator.serviceWorker.controller?.postMessage('online', [port2]);
  await told;
}

function retry(tag: Element): void {
  (findAcrossRoots(tag, '.failure button') as HTMLElement).click();
}

keepsItsPromises(offlinePage, (visit) => {
  after(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });

  it('says that there is no connection, not that there is nothing, and keeps what was typed', async () => {
    await underTheWorker(visit());
    const { document, card, form } = visit();
    card.replaceWith(document.createElement('asn-score-card'));
    form.replaceWith(document.createElement('asn-self-assessment'));
    for (const tag of [visit().card, visit().form]) await until(() => shownText(tag).includes('Sambungan terputus'));
    await comeBack(visit());
    retry(visit().form);
    await until(() => visit().field?.value === words);
    retry(visit().card);
    await until(() => !/Sambungan terputus|Memuat/.test(shownText(visit().card)));
    expect(shownText(visit().card)).to.include('Kartu skor');
  });
});
