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

/** Whether the worker answers instead of the server. */
async function tell({ window }: Visit, state: 'offline' | 'online'): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const told = new Promise((resolve) => (port1.onmessage = resolve));
  window.navigator.serviceWorker.controller?.postMessage(state, [port2]);
  await told;
}

keepsItsPromises(offlinePage, (visit) => {
  after(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });

  it('says that there is no connection, not that there is nothing, and keeps what was typed', async () => {
    await underTheWorker(visit());
    const { document, card, form } = visit();
    card.replaceWith(document.createElement('asn-score-card'));
    form.replaceWith(document.createElement('asn-self-assessment'));
    for (const tag of [visit().card, visit().form]) await until(() => shownText(tag).includes('Sambungan terputus'));
    await tell(visit(), 'online');
    (findAcrossRoots(visit().form, '.failure button') as HTMLElement).click();
    await until(() => visit().field?.value === words).catch(async () => {
      throw new Error((await (await visit().window.fetch('/pages/token')).text()).slice(0, 60) + ' token; ' + shownText(visit().form).slice(0, 300));
    });
    (findAcrossRoots(visit().card, '.failure button') as HTMLElement).click();
    await until(() => !shownText(visit().card).includes('Sambungan terputus'));
    expect(shownText(visit().card)).not.to.include('Memuat');
  });
});
