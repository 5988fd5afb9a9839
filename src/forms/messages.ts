import type { Localize } from '../controllers/localize.js';
import type { fieldTexts } from '../locales/fields.js';

type Text = Localize<typeof fieldTexts>;

/** A control of a page that can be wrong: a native one, or any element that takes part in a form. */
export type AnyControl = HTMLElement & {
  readonly validity?: ValidityState;
  readonly validationMessage?: string;
  readonly labels?: NodeList | null;
};

/** What is wrong with a control, in our words and language. What a script or one of our fields said of itself is kept. */
export function messageOf(text: Text, control: AnyControl): string {
  const { validity } = control;
  const isNative = control instanceof HTMLInputElement || control.matches('select, textarea');
  if (!validity || !isNative || validity.customError) return control.validationMessage || text.term('wrong-form');
  return nativeMessage(text, control as HTMLInputElement, validity);
}

function nativeMessage(text: Text, control: HTMLInputElement, validity: ValidityState): string {
  const { type, min, max, step, minLength, maxLength, title } = control;
  const isDate = ['date', 'month', 'week', 'time', 'datetime-local'].includes(type);
  const count = (length: number) => text.format.number(length);
  if (validity.valueMissing) return text.term(missing[type] ?? 'missing');
  if (validity.badInput) return text.term(isDate ? 'not-date' : 'not-number');
  if (validity.typeMismatch) return text.term(type === 'url' ? 'not-address' : 'not-email');
  if (validity.rangeUnderflow) return text.term(isDate ? 'not-before' : 'at-least', bound(text, type, min));
  if (validity.rangeOverflow) return text.term(isDate ? 'not-after' : 'at-most', bound(text, type, max));
  if (validity.stepMismatch && !isDate) return text.term('in-steps', bound(text, type, step || '1'));
  if (validity.tooShort) return text.term('too-short', count(minLength));
  if (validity.tooLong) return text.term('too-long', count(maxLength));
  // By the platform's rule the title says what the pattern asks for.
  return title || text.term('wrong-form');
}

const missing = {
  radio: 'missing-choice',
  'select-one': 'missing-choice',
  'select-multiple': 'missing-choice',
  checkbox: 'missing-tick',
  file: 'missing-file',
} as const satisfies Record<string, string> as Readonly<
  Record<string, 'missing-choice' | 'missing-tick' | 'missing-file' | undefined>
>;

function bound({ format }: Text, type: string, value: string): string {
  if (type === 'date') return format.date(value);
  return Number.isNaN(Number(value)) ? value : format.number(Number(value), 10);
}
