import type { LitElement } from 'lit';
import type { Localize } from '../controllers/localize.js';
import type { fieldTexts } from '../locales/fields.js';
import type { FieldFrame } from './field.js';

/** What a control submits: one value under its name, entries with names of their own, or nothing. */
export type FormValue = string | FormData | null;

/** What is wrong with a value: the constraint by the platform's name, and our words for it. */
export interface Fault {
  readonly constraint: Exclude<keyof ValidityState, 'valid'>;
  readonly message: string;
}

/**
 * The shape of what `FormControl` makes; what each member means is said there.
 *
 * @ignore
 */
export declare abstract class FormControlElement extends LitElement {
  static readonly formAssociated: boolean;
  name: string;
  label: string;
  hint: string;
  error: string;
  defaultValue: string;
  get value(): string;
  set value(value: string | number | null | undefined);
  required: boolean;
  readOnly: boolean;
  disabled: boolean;
  mirror: boolean;
  get fieldName(): string;
  get form(): HTMLFormElement | null;
  get labels(): NodeList;
  get validity(): ValidityState;
  get validationMessage(): string;
  get willValidate(): boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
  protected readonly text: Localize<typeof fieldTexts>;
  protected get frame(): FieldFrame;
  protected get typed(): string | undefined;
  protected abstract field(): HTMLElement | null;
  protected abstract fault(): Fault | undefined;
  protected abstract enter(text: string): void;
  protected formValue(): FormValue;
  protected edit(value: string, typed?: string): void;
  protected finish(): void;
}
