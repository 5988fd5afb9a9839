import { LitElement } from 'lit';
import { property } from '../../decorators.js';
import { announce } from '../../controllers/announcer.js';
import { textField } from '../../forms/field.js';
import { FormControl } from '../../forms/form-control.js';
import type { Fault } from '../../forms/form-control-element.js';
import { tell } from '../../forms/tell.js';
import { parseDecimal } from '../../rules/input.js';
import { divide, fraction, subtract } from '../../rules/numbers.js';
import { controls } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { host } from '../../styles/host.js';
import { meaningsOf, numberReading, readingWords, understood, writtenNumber } from '../../templates/number-reading.js';

/** A number as a page or a database writes it: the point is decimal, nothing is grouped. */
const plainNumber = /^-?(\d+\.?\d*|\.\d+)$/;

/**
 * A number in a portal's form, as people in Indonesia write it: decimal comma or point, groups of three. It says how it read
 * what was typed, and asks where `12.500` may mean two numbers. Sent is the plain number, `12.5`.
 *
 * The attribute `value` is a plain number; anything else in it is read as if a person had typed it.
 *
 * @tag asn-number-field
 * @slot label - The label, in place of the attribute.
 * @slot hint - Help below the label, in place of the attribute.
 * @csspart input
 */
export class NumberField extends FormControl(LitElement) {
  static override styles = [host, controls, fields];

  /** What is counted, shown behind the field: `hari`, `%`. */
  @property() unit = '';

  /** The least that will do. */
  @property({ type: Number }) min: number | null = null;

  /** The most that will do. */
  @property({ type: Number }) max: number | null = null;

  /** Distance between two values that will do, counted from `min` or zero; any unless told. */
  @property({ type: Number }) step: number | null = null;

  /** What the browser may fill in, by the platform's names. */
  @property() autocomplete: AutoFill = 'off';

  /** The value as a number; `NaN` where there is none. */
  get valueAsNumber(): number {
    return this.#number ?? Number.NaN;
  }

  override render() {
    const { frame, unit, autocomplete } = this;
    return textField({
      ...frame,
      ...{ unit, autocomplete, shown: this.#shown },
      kind: 'number',
      inputmode: 'decimal',
      reading: numberReading({ id: 'reading', ...this.#reading, choose: (meant) => this.#choose(meant) }),
      type: (typed) => this.enter(typed),
      finish: () => this.finish(),
    });
  }

  protected override field() {
    return this.shadowRoot?.getElementById('field') ?? null;
  }

  protected override enter(typed: string) {
    const read = parseDecimal(typed, this.text.lang);
    this.edit('value' in read ? String(read.value) : '', typed);
  }

  protected override formValue() {
    return this.#number === null ? '' : String(this.#number);
  }

  protected override fault(): Fault | undefined {
    const { text, min, max, required } = this;
    const number = this.#number;
    if (number === null) {
      const shown = this.#shown.trim();
      if (shown) return { constraint: 'badInput', message: this.#unread(shown) };
      return required ? { constraint: 'valueMissing', message: text.term('missing') } : undefined;
    }
    if (min !== null && number < min) return { constraint: 'rangeUnderflow', message: this.#bound('at-least', min) };
    if (max !== null && number > max) return { constraint: 'rangeOverflow', message: this.#bound('at-most', max) };
    if (!this.#isOnStep(number))
      return { constraint: 'stepMismatch', message: this.#bound('in-steps', this.step ?? 1) };
    return undefined;
  }

  protected override finish() {
    super.finish();
    const { format, lang } = this.text;
    const isOpen = this.#number === null && meaningsOf(this.#shown, lang).length > 0;
    const words = isOpen ? readingWords(format).which : understood(this.#reading);
    // Said when the person goes on: while they type it would speak with every key.
    if (words) announce(words, lang);
  }

  get #number(): number | null {
    const { value } = this;
    if (plainNumber.test(value)) return Number(value);
    const read = parseDecimal(value, this.text.lang);
    return 'value' in read ? read.value : null;
  }

  // Without the unit: it stands beside the field.
  get #reading() {
    return { format: this.text.format, typed: this.#shown, value: this.#number };
  }

  /** What stands in the field. */
  get #shown(): string {
    const number = this.#number;
    return this.typed ?? (number === null ? this.value : writtenNumber(this.text.format, number));
  }

  #unread(shown: string): string {
    const { format } = this.text;
    return readingWords(format)[meaningsOf(shown, format.locale).length > 0 ? 'ambiguous' : 'not-understood'];
  }

  #bound(key: 'at-least' | 'at-most' | 'in-steps', bound: number): string {
    const { text, unit } = this;
    return text.term(key, [writtenNumber(text.format, bound), unit].filter(Boolean).join(' '));
  }

  #isOnStep(number: number): boolean {
    const { step, min } = this;
    if (step === null || !(step > 0)) return true;
    const steps = divide(subtract(fraction(number), fraction(min ?? 0)), fraction(step));
    return steps.numerator % steps.denominator === 0n;
  }

  #choose(meant: number) {
    this.edit(String(meant));
    tell(this, 'input');
    this.finish();
    this.focus();
  }
}
