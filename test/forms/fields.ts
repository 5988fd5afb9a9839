// The fields of portals' forms, as one table: what holds for one holds for all. The page of test/support/form-endpoint.mjs
// loads this file too.
import { html, LitElement } from 'lit';
import '../../src/components/error-summary/error-summary.define.js';
import '../../src/components/nip-field/nip-field.define.js';
import '../../src/components/number-field/number-field.define.js';
import '../../src/components/rating-field/rating-field.define.js';
import { FormControl } from '../../src/forms/form-control.js';
import type { Fault, FormControlElement } from '../../src/forms/form-control-element.js';
import { register } from '../../src/register.js';

/** A control that sends two entries of its own naming: none of ours does, and the mixin promises it. */
export class SpanField extends FormControl(LitElement) {
  override render() {
    return html`<input id="field" aria-label="span" .value=${this.value} @input=${({ target }: Event) => this.enter((target as HTMLInputElement).value)} @change=${() => this.finish()} ?disabled=${this.frame.inactive} />`;
  }

  protected override field() {
    return this.shadowRoot?.getElementById('field') ?? null;
  }

  protected override enter(text: string) {
    this.edit(text);
  }

  protected override formValue() {
    const entries = new FormData();
    const [from = '', to = ''] = this.value.split('-');
    entries.append(`${this.name}[from]`, from);
    entries.append(`${this.name}[to]`, to);
    return this.value ? entries : null;
  }

  protected override fault(): Fault | undefined {
    return this.required && !this.value
      ? { constraint: 'valueMissing', message: this.text.term('missing') }
      : undefined;
  }
}

register('asn-span-field', SpanField);

export interface FieldCase {
  readonly tag: string;
  /** What a person enters, the value that it makes, and what is sent of it under the name `f`. */
  readonly entered: string;
  readonly value: string;
  readonly sent: readonly (readonly [string, string])[];
  /** What is sent while nothing is entered: radios send nothing, a line of text sends that it is empty. */
  readonly empty: readonly (readonly [string, string])[];
  /** Another value, for the attribute. */
  readonly other: string;
  readonly otherSent: readonly (readonly [string, string])[];
  readonly missing: string;
}

const nip = '199001312015031001';

export const cases: readonly FieldCase[] = [
  {
    tag: 'asn-rating-field',
    entered: 'meets',
    value: 'meets',
    sent: [['f', 'meets']],
    empty: [],
    other: 'above',
    otherSent: [['f', 'above']],
    missing: 'Pilih salah satu.',
  },
  {
    tag: 'asn-number-field',
    entered: '1.234,5',
    value: '1234.5',
    sent: [['f', '1234.5']],
    empty: [['f', '']],
    other: '12.500',
    otherSent: [['f', '12.5']],
    missing: 'Isi bagian ini.',
  },
  {
    tag: 'asn-nip-field',
    entered: '19900131 201503 1 001',
    value: nip,
    sent: [['f', nip]],
    empty: [['f', '']],
    other: '198502022010012002',
    otherSent: [['f', '198502022010012002']],
    missing: 'Isi bagian ini.',
  },
  {
    tag: 'asn-span-field',
    entered: '3-8',
    value: '3-8',
    sent: [
      ['f[from]', '3'],
      ['f[to]', '8'],
    ],
    empty: [],
    other: '1-2',
    otherSent: [
      ['f[from]', '1'],
      ['f[to]', '2'],
    ],
    missing: 'Isi bagian ini.',
  },
];

/** The radio of a value, or the line of text. */
export function innerField(field: FormControlElement, value?: string): HTMLInputElement {
  const root = field.shadowRoot;
  const found = (value && root?.querySelector(`[type=radio][value="${value}"]`)) || root?.querySelector('input');
  // No `instanceof`: it may stand in a frame.
  if (found?.localName !== 'input') throw new Error(`<${field.localName}> has no field`);
  return found as HTMLInputElement;
}

/** Enters something as a person does who then goes on. */
export async function fill(field: FormControlElement, text: string): Promise<void> {
  await field.updateComplete;
  const input = innerField(field, text);
  if (input.type === 'radio') input.click();
  else {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await field.updateComplete;
}
