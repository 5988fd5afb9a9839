import { expect } from '@open-wc/testing';
import { embedsWell } from './promises.js';

describe('Next 16, drawn on a server, then hydrated', () => {
  it('sends our tags with the page, for the browser to wake them up', async () => {
    const page = await (await fetch('/frameworks/next/')).text();
    expect(page).to.contain('<asn-tasks id="tasks"></asn-tasks>');
    expect(page).to.match(
      /<asn-self-assessment-view id="view" class="kolom" data-page="2026"><\/asn-self-assessment-view>/,
    );
  });

  embedsWell({ name: 'next' });
});
