import { expect } from '@open-wc/testing';
import { shownText, until } from '../support/screen.js';
import { renderingPages } from './conditions/rendering.js';
import { keepsItsPromises, words } from './support/promises.js';
import { findAcrossRoots, type Visit } from './support/visit.js';

type Morph = (from: Element, to: string, options?: object) => void;

interface Renderers {
  readonly Alpine: { readonly morph: Morph };
  readonly Idiomorph: { readonly morph: Morph };
  readonly navigateTo: (address: string) => Promise<void>;
}

const rendererOf = (visit: Visit) => visit.window as unknown as Renderers;

/** What the server renders of the component in its second turn: its own markup, which knows nothing of ours. */
async function renderedAgain({ document }: Visit): Promise<string> {
  const html = await (await fetch(document.URL)).text();
  const component = new DOMParser().parseFromString(html, 'text/html').querySelector('#komponen');
  return component?.outerHTML.replace('data-giliran="1"', 'data-giliran="2"').replace('Giliran 1', 'Giliran 2') ?? '';
}

/** A morph must leave our elements, their state and the caret as they were. */
function survivesMorphing(morph: (visit: Visit, from: Element, to: string) => void) {
  return (visit: () => Visit) => {
    it('keeps elements, input and focus while the part round them is rendered again', async () => {
      const { card, form, field, document } = visit();
      field?.focus();
      form.setAttribute('wire:snapshot', 'tidak dikenal server');
      morph(visit(), document.querySelector('#komponen') as Element, await renderedAgain(visit()));
      expect(document.querySelector('#komponen')?.getAttribute('data-giliran')).to.equal('2');
      expect(visit().card).to.equal(card);
      expect(visit().form).to.equal(form);
      expect(form.hasAttribute('wire:snapshot')).to.equal(false);
      expect(visit().field?.value).to.equal(words);
      expect(document.activeElement).to.equal(form);
      expect(shownText(card)).to.include('Predikat kinerja');
    });
  };
}

keepsItsPromises(
  renderingPages.livewire,
  survivesMorphing((visit, from, to) => rendererOf(visit).Alpine.morph(from, to)),
);

keepsItsPromises(
  renderingPages.idiomorph,
  survivesMorphing((visit, from, to) => rendererOf(visit).Idiomorph.morph(from, to)),
);

keepsItsPromises(renderingPages.navigate, (visit) => {
  it('works on the next page, with what was kept and what is new', async () => {
    const { card } = visit();
    card.setAttribute('x-persist', 'kartu');
    await rendererOf(visit()).navigateTo(visit().document.URL);
    expect(visit().card).to.equal(card);
    expect(shownText(card)).to.include('Predikat kinerja');
    await until(() => visit().field?.value === words);
  });
});

keepsItsPromises(renderingPages.alpine, (visit) => {
  it('is hidden and shown again with its input, and made anew', async () => {
    const { document } = visit();
    const fold = document.querySelector<HTMLElement>('#lipat');
    fold?.click();
    await until(() => getComputedStyle(document.querySelector('#lipatan') as Element).display === 'none');
    expect(document.querySelector('asn-tasks')).to.equal(null);
    fold?.click();
    await until(() => document.querySelector('asn-tasks'));
    expect(visit().field?.value).to.equal(words);
  });

  it('hears our events where it listens', async () => {
    const { document } = visit();
    const task = await until(() => findAcrossRoots(document.querySelector('asn-tasks') as Element, 'li button'));
    (task as HTMLElement).click();
    await until(() => document.querySelector('#tugas')?.textContent);
  });
});

keepsItsPromises(renderingPages.angularjs, (visit) => {
  it('interprets its own braces and attributes of ours, and nothing in our elements', async () => {
    const { document } = visit();
    expect(document.querySelector('#sapaan')?.textContent).to.equal('Halo Siti');
    expect(visit().card.getAttribute('appraisal-id')).to.match(/^[\w-]+$/);
    const name = document.querySelector<HTMLInputElement>('#nama');
    if (name) name.value = 'Budi';
    name?.dispatchEvent(new Event('input'));
    await until(() => document.querySelector('#sapaan')?.textContent === 'Halo Budi');
    expect(visit().field?.value).to.equal(words);
  });
});
