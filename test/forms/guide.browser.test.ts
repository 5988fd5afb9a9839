// docs/forms.md promises that its code works as pasted.
import { aTimeout, expect } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import { fixture } from '@open-wc/testing';
import { until } from '../support/screen.js';
import { fill } from './fields.js';
import { arrived, entriesOf, fieldIn, serialized } from './portal-form.js';

/** The form in the first HTML block below a heading, as it stands there. */
async function formBelow(heading: string): Promise<HTMLFormElement> {
  const guide = await (await fetch('/docs/forms.md')).text();
  const section = guide.split(`\n## ${heading}`)[1] ?? '';
  const markup = /```html\n([^]*?)```/.exec(section)?.[1] ?? '';
  const form = /<form[^]*<\/form>/.exec(markup)?.[0] ?? '';
  const place = await fixture<HTMLElement>(html`<div>${unsafeStatic(form)}</div>`);
  await aTimeout(0);
  return place.querySelector('form')!;
}

describe('docs/forms.md', () => {
  it('has a plain form that asks for what is missing, and sends the rest', async () => {
    const form = await formBelow('A plain form');
    const summary = form.querySelector('asn-error-summary')!;
    form.requestSubmit();
    await until(() => summary.shadowRoot?.querySelectorAll('a').length === 4);
    form.querySelector<HTMLInputElement>('[name=nama]')!.value = 'Ani';
    await fill(fieldIn(form, '[name=nip]'), '19900131 201503 1 001');
    await fill(fieldIn(form, '[name=lama]'), '2,5');
    await fill(fieldIn(form, '[name=hasil]'), 'above');
    expect(await arrived(form)).to.deep.equal([
      ['nama', 'Ani'],
      ['nip', '199001312015031001'],
      ['lama', '2.5'],
      ['hasil', 'above'],
    ]);
  });

  it('has a form for jQuery', async () => {
    const form = await formBelow('jQuery');
    await fill(fieldIn(form, '[name=hasil]'), 'meets');
    await fill(fieldIn(form, '[name=realisasi]'), '1.234,5');
    const sent = [
      ['hasil', 'meets'],
      ['realisasi', '1234.5'],
    ];
    expect(await serialized(form)).to.deep.equal(sent);
    expect(entriesOf(form)).to.deep.equal(sent);
  });
});
