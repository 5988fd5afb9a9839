import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/screen.js';
import { embedsWell } from './promises.js';
import { Site } from './site.js';

describe('PHP, with jQuery and a strict policy', () => {
  embedsWell({ name: 'php' });

  it('sends what was written with its form, and draws it again on the server', async () => {
    const site = await Site.open('php');
    site.field?.focus();
    await sendKeys({ type: 'Satu & "dua" <tiga> ' });
    await until(() => site.part('written').textContent?.includes('<tiga>'));
    const written = site.part('written').textContent;
    const before = site.window.document;
    site.part('send').click();
    await until(() => site.window.document !== before, 4000);
    await site.loaded();
    expect(site.part('written').textContent).to.equal(written);
    expect(site.field?.value).to.equal(written);
    expect(site.window.watched.faults).to.deep.equal([]);
    site.frame.remove();
  });
});
