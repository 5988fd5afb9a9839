import { expect } from '@open-wc/testing';
import { shownText } from '../support/screen.js';
import { languagePages } from './conditions/languages.js';
import { keepsItsPromises } from './support/promises.js';
import { findAcrossRoots, type Visit } from './support/visit.js';

/** What a person hears of our elements is Indonesian, and marked so. */
function speaksIndonesian(visit: () => Visit) {
  it('speaks Indonesian, and says so to a screen reader', () => {
    expect(shownText(visit().form)).to.include('Apa yang Anda capai?');
    for (const tag of [visit().card, visit().form])
      expect(findAcrossRoots(tag, '[lang]')?.getAttribute('lang')).to.equal('id');
  });
}

keepsItsPromises(languagePages.english, speaksIndonesian);

keepsItsPromises(languagePages.rightToLeft, speaksIndonesian);

keepsItsPromises(languagePages.translated, (visit) => {
  speaksIndonesian(visit);

  it('goes on while texts of the page are replaced round our elements', () => {
    const { document, card, form } = visit();
    expect(document.querySelectorAll('font').length).to.be.greaterThan(10);
    document.querySelector('#isi')?.prepend('Kalimat baru');
    form.before(card);
    expect(shownText(card)).to.include('Predikat kinerja');
  });
});
