import { LitElement } from 'lit';
import { property } from '../../decorators.js';
import { textField } from '../../forms/field.js';
import { FormControl } from '../../forms/form-control.js';
import type { Fault } from '../../forms/form-control-element.js';
import { type NipProblem, parseNip } from '../../rules/nip.js';
import { controls } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { host } from '../../styles/host.js';

/** Digits of a staff number that belong together: birth, appointment, sex, serial. */
const groups = /^(\d{8})(\d{6})(\d)(\d{3})$/;

const constraints: Readonly<Partial<Record<NipProblem, Fault['constraint']>>> = {
  'not-digits': 'badInput',
  'wrong-length': 'tooShort',
};

/**
 * A staff number (*NIP*) in a portal's form: checked as it is built, shown in groups, sent as 18 digits. On a page where people
 * sign in with it, write `autocomplete="username"`.
 *
 * @tag asn-nip-field
 * @slot label - The label, in place of the attribute.
 * @slot hint - Help below the label, in place of the attribute.
 * @csspart input
 */
export class NipField extends FormControl(LitElement) {
  static override styles = [host, controls, fields];

  /** What the browser may fill in, by the platform's names: `username` where a person signs in. */
  @property() autocomplete: AutoFill = 'off';

  override get fieldName(): string {
    return super.fieldName || this.text.term('nip');
  }

  override render() {
    const { frame, text, autocomplete } = this;
    return textField({
      ...frame,
      autocomplete,
      label: this.label || text.term('nip'),
      // Without any name of the page it still has one.
      hasLabel: frame.hasLabel || frame.outerName === '',
      hint: frame.hint || text.term('nip-hint'),
      hasHint: true,
      shown: this.typed ?? this.value.replace(groups, '$1 $2 $3 $4'),
      kind: 'number',
      inputmode: 'numeric',
      type: (typed) => this.enter(typed),
      finish: () => this.finish(),
    });
  }

  protected override field() {
    return this.shadowRoot?.getElementById('field') ?? null;
  }

  protected override enter(typed: string) {
    this.edit(digitsOf(typed), typed);
  }

  protected override formValue() {
    return digitsOf(this.value);
  }

  protected override fault(): Fault | undefined {
    const { text, required } = this;
    const digits = digitsOf(this.value);
    const read = parseNip(digits);
    if (read.ok) return undefined;
    if (read.code === 'empty')
      return required ? { constraint: 'valueMissing', message: text.term('missing') } : undefined;
    return {
      constraint: constraints[read.code] ?? 'patternMismatch',
      message: text.term(`nip-${read.code}`, text.format.number(digits.length)),
    };
  }

  protected override finish() {
    // A whole number is shown in groups, a part of one as it was typed.
    if (groups.test(this.value)) this.edit(this.value);
    super.finish();
  }
}

/** What was typed or pasted, without spaces, dots, and the word before the number. */
function digitsOf(text: string): string {
  return text.replace(/^\s*nip[\s.:]*/i, '').replace(/[\s.\u200b\u2060-]/g, '');
}
