import { expect } from '@open-wc/testing';
import { bundlePages } from './conditions/bundles.js';
import { keepsItsPromises } from './support/promises.js';

keepsItsPromises(bundlePages.classic);

keepsItsPromises(bundlePages.twice, (visit) => {
  it('says nothing about it', () => {
    expect(visit().window.watched.warnings).to.deep.equal([]);
  });
});

keepsItsPromises(bundlePages.versions, (visit) => {
  it('says once which versions there are', () => {
    const said = visit().window.watched.warnings.filter((words) => /\S+ was loaded after version \S+/.test(words));
    expect(said, said.join('\n')).to.have.length(1);
    expect(said[0]).to.include('0.0.1-lama');
  });
});

keepsItsPromises(bundlePages.base);
