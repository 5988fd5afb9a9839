// Bootstrap 3 sets html to 10 px, portals forbid zooming in: text in fields stays at 16 px, what is pressed at 24 px or more.
import { expect } from '@open-wc/testing';
import { cases, fill, innerField } from './fields.js';
import { fieldIn, formWith } from './portal-form.js';

const least = { text: 16, target: 24 };

describe('fields on a page of 10 px', () => {
  before(() => void document.documentElement.style.setProperty('font-size', '10px'));
  after(() => void document.documentElement.style.removeProperty('font-size'));

  for (const { tag, entered } of cases.filter((one) => one.tag !== 'asn-span-field')) {
    it(`<${tag}> keeps its sizes, in a row of a flex box too`, async () => {
      const form = await formWith(`<div class="row"><${tag} name="f" label="Tanya"></${tag}></div>`);
      const row = form.querySelector<HTMLElement>('.row')!;
      Object.assign(row.style, { display: 'flex', fontSize: '10px', inlineSize: '320px' });
      const field = fieldIn(form, tag);
      await fill(field, tag === 'asn-number-field' ? '12.500' : entered);
      expect(row.scrollWidth).to.be.at.most(320);
      expect(field.getBoundingClientRect().width).to.be.above(120);
      const inner = innerField(field);
      expect(Number.parseFloat(getComputedStyle(inner).fontSize)).to.be.at.least(least.text);
      for (const target of field.shadowRoot!.querySelectorAll('button, .choice, input:not([type=radio])')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.className || target.localName).to.be.at.least(least.target);
      }
    });
  }
});
