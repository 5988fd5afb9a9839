import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { InvalidFieldsError } from '../../src/client/index.js';
import { Localize } from '../../src/controllers/localize.js';
import { common } from '../../src/locales/common.js';
import { problemPanel } from '../../src/templates/problem.js';
import { problems } from '../../stories/fixtures/index.js';

class Reader extends LitElement {
  readonly text = new Localize(this, common);
}
customElements.define('test-common-reader', Reader);

describe('problem panel', () => {
  const expected = {
    offline: 'Sambungan terputus',
    portal: 'Sambungan ke portal terganggu',
    sessionExpired: 'Sesi Anda berakhir',
    server: 'Nomor bantuan: req-7Q2K',
    notFound: 'Data ini tidak ada, atau bukan untuk Anda.',
    forbidden: 'Data ini tidak ada, atau bukan untuk Anda.',
  } as const;

  for (const [name, words] of Object.entries(expected)) {
    it(`says what happened and offers the way back: ${name}`, async () => {
      const { text } = await fixture<Reader>(html`<test-common-reader></test-common-reader>`);
      let pressed = 0;
      const panel = await fixture(problemPanel(text, problems[name as keyof typeof problems], () => (pressed += 1)));
      expect(panel.getAttribute('role')).to.equal('alert');
      expect(panel.textContent).to.contain(words);
      panel.querySelector('button')?.click();
      expect(pressed).to.equal(1);
    });
  }

  it('lists the fields that the server refused, in the words of the server', async () => {
    const { text } = await fixture<Reader>(html`<test-common-reader></test-common-reader>`);
    const error = new InvalidFieldsError('Refused.', {
      status: 422,
      problem: {
        type: 'urn:asn-kinerja:problem:invalid-fields',
        title: 'Ada isian yang perlu diperbaiki',
        status: 422,
        errors: [{ pointer: '/results/0/title', code: 'required', detail: 'Tulis hasil kerja pertama.' }],
      },
    });
    const panel = await fixture(problemPanel(text, error));
    expect(panel.textContent).to.contain('Ada isian yang perlu diperbaiki');
    expect(panel.querySelector('li')?.textContent).to.equal('Tulis hasil kerja pertama.');
  });
});
