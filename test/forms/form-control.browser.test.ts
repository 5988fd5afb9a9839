import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FormControlElement } from '../../src/forms/form-control-element.js';
import { until } from '../support/screen.js';
import { cases, fill, innerField } from './fields.js';
import { arrived, entriesOf, fieldIn, formWith, serialized } from './portal-form.js';

for (const { tag, entered, value, sent, empty, other, otherSent, missing } of cases) {
  const one = async (attributes = '') => {
    const form = await formWith(`<${tag} name="f" label="Tanya" ${attributes}></${tag}>`);
    return { form, field: fieldIn(form, tag) };
  };

  describe(`<${tag}> in a form`, () => {
    it('is in FormData at once, also for a listener of its events', async () => {
      const { form, field } = await one();
      expect(entriesOf(form)).to.deep.equal(empty);
      const seen: unknown[] = [];
      for (const type of ['input', 'change'])
        form.addEventListener(type, ({ target }) => seen.push(type, target === field, entriesOf(form)));
      await fill(field, entered);
      expect(seen).to.deep.equal(['input', true, sent, 'change', true, sent]);
      expect(field.value).to.equal(value);
      field.value = other;
      expect(entriesOf(form)).to.deep.equal(otherSent);
      expect(seen).to.have.length(6);
    });

    it('arrives at the server once, by post and by get', async () => {
      const { form, field } = await one();
      await fill(field, entered);
      expect(await arrived(form)).to.deep.equal(sent);
      expect(await arrived(form, 'get')).to.deep.equal(sent);
    });

    it('with a mirror is in what jQuery serializes, in FormData and at the server, once each', async () => {
      const { form, field } = await one();
      await fill(field, entered);
      expect(await serialized(form)).to.deep.equal([]);
      field.mirror = true;
      expect(await serialized(form)).to.deep.equal(sent);
      expect(entriesOf(form)).to.deep.equal(sent);
      expect(await arrived(form)).to.deep.equal(sent);
      field.value = other;
      expect(await serialized(form)).to.deep.equal(otherSent);
      field.disabled = true;
      await field.updateComplete;
      expect(await serialized(form)).to.deep.equal([]);
      field.disabled = false;
      field.mirror = false;
      expect(await serialized(form)).to.deep.equal([]);
      expect(entriesOf(form)).to.deep.equal(otherSent);
    });

    it('keeps its mirror through morphing, cloning and another name', async () => {
      const { form, field } = await one(`mirror value="${other}"`);
      field.querySelectorAll('input').forEach((input) => input.remove());
      await aTimeout(0);
      expect(await serialized(form)).to.deep.equal(otherSent);
      const clone = field.cloneNode(true) as FormControlElement;
      field.remove();
      form.append(clone);
      expect(await serialized(form)).to.deep.equal(otherSent);
      clone.setAttribute('name', 'g');
      expect((await serialized(form)).map(([name]) => name[0])).to.deep.equal(otherSent.map(() => 'g'));
      expect(entriesOf(form)).to.have.length(otherSent.length);
    });

    it('gives the same whether it is set up before or after it is attached', async () => {
      const { form, field } = await one();
      field.value = other;
      await field.updateComplete;
      const made = document.createElement(tag) as FormControlElement;
      Object.assign(made, { name: 'f', label: 'Tanya', value: other });
      field.replaceWith(made);
      expect(entriesOf(form)).to.deep.equal(otherSent);
      // Parts get their names a moment after the update (controllers/parts.ts).
      await made.updateComplete;
      await nextFrame();
      expect(made.shadowRoot?.innerHTML).to.equal(field.shadowRoot?.innerHTML);
    });

    it('takes what was set before it woke up', async () => {
      const form = await formWith(`<late-${tag}></late-${tag}>`);
      const sleeping = fieldIn(form, `late-${tag}`);
      Object.assign(sleeping, { name: 'f', value: other, required: true });
      const Field = customElements.get(tag);
      if (Field) customElements.define(`late-${tag}`, class extends Field {});
      await sleeping.updateComplete;
      expect(entriesOf(form)).to.deep.equal(otherSent);
      expect(sleeping.hasAttribute('required')).to.equal(true);
    });

    it('begins with the value of its attribute and returns to it', async () => {
      const { form, field } = await one(`value="${other}"`);
      expect(entriesOf(form)).to.deep.equal(otherSent);
      await fill(field, entered);
      field.setAttribute('value', other);
      expect(entriesOf(form), 'a page that renders again takes nothing away').to.deep.equal(sent);
      form.reset();
      expect(entriesOf(form)).to.deep.equal(otherSent);
      field.setAttribute('value', value);
      expect(entriesOf(form)).to.deep.equal(sent);
      field.removeAttribute('value');
      expect(entriesOf(form)).to.deep.equal(empty);
    });

    it('keeps what was entered when it is moved', async () => {
      const { form, field } = await one('mirror');
      await fill(field, entered);
      field.remove();
      expect(entriesOf(form)).to.deep.equal([]);
      const fieldset = form.appendChild(document.createElement('fieldset'));
      fieldset.append(field);
      await field.updateComplete;
      expect(entriesOf(form)).to.deep.equal(sent);
      expect(field.value).to.equal(value);
    });

    it('is out while it or its fieldset is disabled', async () => {
      const form = await formWith(`<fieldset><${tag} name="f" label="Tanya" required></${tag}></fieldset>`);
      const field = fieldIn(form, tag);
      const fieldset = form.querySelector('fieldset');
      field.value = other;
      fieldset!.disabled = true;
      expect(entriesOf(form)).to.deep.equal([]);
      await field.updateComplete;
      expect(innerField(field).disabled).to.equal(true);
      expect(field.disabled, 'its own attribute is not touched').to.equal(false);
      fieldset!.disabled = false;
      expect(entriesOf(form)).to.deep.equal(otherSent);
      field.disabled = true;
      expect(field.willValidate).to.equal(false);
      expect(entriesOf(form)).to.deep.equal([]);
    });

    it('says in our words what is missing, once it is time', async () => {
      const { form, field } = await one('required');
      expect(field.validity.valueMissing).to.equal(true);
      expect(field.validationMessage).to.equal(missing);
      expect(field.matches(':invalid')).to.equal(true);
      expect(field.checkValidity()).to.equal(false);
      await field.updateComplete;
      expect(field.matches(':state(invalid)'), 'too early').to.equal(false);
      expect(form.checkValidity()).to.equal(false);
      await field.updateComplete;
      expect(field.matches(':state(invalid)')).to.equal(true);
      await fill(field, entered);
      expect(field.checkValidity()).to.equal(true);
      expect(field.matches(':state(invalid)')).to.equal(false);
      expect(field.matches(':state(filled)')).to.equal(true);
      field.value = '';
      field.lang = 'en';
      await aTimeout(0);
      await field.updateComplete;
      expect(field.validationMessage).to.match(/^(Fill this in|Choose one)\.$/);
    });

    it('takes the focus when it reports, and obeys the page’s own verdict', async () => {
      const { field } = await one(`value="${other}"`);
      expect(field.reportValidity()).to.equal(true);
      field.setCustomValidity('Sudah dinilai.');
      expect(field.validity.customError).to.equal(true);
      expect(field.reportValidity()).to.equal(false);
      expect(document.activeElement === field).to.equal(true);
      await field.updateComplete;
      if (tag !== 'asn-span-field') expect(field.shadowRoot?.textContent).to.contain('Sudah dinilai.');
      field.setCustomValidity('');
      expect(field.checkValidity()).to.equal(true);
    });

    it('is no concern of validation while it is read only, and is sent', async () => {
      const { form, field } = await one('required readonly');
      expect(field.checkValidity()).to.equal(true);
      field.value = other;
      expect(entriesOf(form)).to.deep.equal(otherSent);
    });

    it('stops a native submit that is refused', async () => {
      const { form, field } = await one('required');
      let submits = 0;
      form.addEventListener('submit', (event) => {
        submits += 1;
        event.preventDefault();
      });
      form.requestSubmit();
      expect(submits).to.equal(0);
      await fill(field, entered);
      form.requestSubmit();
      expect(submits).to.equal(1);
    });

    it('sends the form by Enter, as an input does', async () => {
      const { form, field } = await one();
      const submitters: (HTMLElement | null)[] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitters.push(event.submitter);
      });
      const press = async () => {
        field.focus();
        await sendKeys({ press: 'Enter' });
        await aTimeout(20);
      };
      await press();
      expect(submitters, 'one field alone needs no button').to.deep.equal([null]);
      form.insertAdjacentHTML('beforeend', '<input name="g" /><button>Kirim</button>');
      await press();
      expect(submitters[1]?.localName).to.equal('button');
      form.querySelector('button')!.disabled = true;
      await press();
      expect(submitters).to.have.length(2);
      form.querySelector('button')!.disabled = false;
      form.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
      await press();
      expect(submitters, 'the page keeps Enter for itself').to.have.length(2);
    });

    it('belongs to the form that its attribute names, and sends one value for each field of a name', async () => {
      const form = await formWith('');
      form.id = 'far';
      const outside = document.createElement('div');
      outside.innerHTML = `<${tag} name="f" form="far" value="${value}"></${tag}><${tag} name="f" form="far" mirror value="${other}"></${tag}>`;
      form.after(outside);
      expect(fieldIn(outside, tag).form === form).to.equal(true);
      expect(entriesOf(form)).to.have.deep.members([...sent, ...otherSent]);
      expect(await arrived(form)).to.have.deep.members([...sent, ...otherSent]);
      expect(await serialized(form)).to.deep.equal(otherSent);
    });

    it('is named by a label of the page, and takes the focus from it', async () => {
      const form = await formWith(`<label for="q">Nilai akhir *</label><${tag} id="q" name="f"></${tag}>`);
      const field = fieldIn(form, tag);
      form.querySelector('label')?.click();
      expect(document.activeElement === field).to.equal(true);
      expect(field.shadowRoot?.activeElement === innerField(field)).to.equal(true);
      expect(field.fieldName).to.equal('Nilai akhir');
      if (tag !== 'asn-span-field')
        expect(field.shadowRoot?.querySelector('[aria-label="Nilai akhir"]'), 'its name inside').to.not.equal(null);
      await expect(form).to.be.accessible();
    });

    it('comes back with what was entered after the page was left', async () => {
      const frame = document.createElement('iframe');
      // Chromium and WebKit know a form again by its first two names (docs/forms.md, Going back).
      const first = '<input type="hidden" name="_token"><input name="native">';
      const markup = `<form>${first}<${tag} name="f" label="Tanya" mirror></${tag}></form>`;
      frame.src = `/form-page?html=${encodeURIComponent(markup)}`;
      // Where a page goes on from its own load event the browser replaces it in the history.
      const loaded = () =>
        new Promise((resolve) => frame.addEventListener('load', () => setTimeout(resolve), { once: true }));
      const awake = async () => {
        const field = await until(() => frame.contentDocument?.querySelector<FormControlElement>(`${tag}:defined`));
        await field.updateComplete;
        return field;
      };
      document.body.append(frame);
      await loaded();
      await fill(await awake(), entered);
      frame.contentWindow!.location.href = '/form-endpoint';
      await loaded();
      frame.contentWindow!.history.back();
      await loaded();
      const again = await awake();
      expect(again.value).to.equal(value);
      expect(innerField(again, entered).type === 'radio' || innerField(again).value).to.be.oneOf([true, entered]);
      expect(await serialized(again.form!)).to.deep.equal([['_token', ''], ['native', ''], ...sent]);
      frame.remove();
    });
  });
}
