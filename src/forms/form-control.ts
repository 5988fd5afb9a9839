import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Appearance, knowsStates } from '../controllers/appearance.js';
import { Localize } from '../controllers/localize.js';
import { keepTypedKeys } from '../controllers/typed-keys.js';
import { fieldTexts } from '../locales/fields.js';
import type { FieldFrame } from './field.js';
import type { Fault, FormControlElement, FormValue } from './form-control-element.js';
import { submitOnEnter } from './implicit-submit.js';
import { keepState, keptState } from './kept-state.js';
import { nameGivenTo } from './labels.js';
import { type Entry, Mirror } from './mirror.js';
import { tell } from './tell.js';

/** Attributes that are gone say nothing, rather than `null`. */
const words = { fromAttribute: (text: string | null) => text ?? '' };

/**
 * Makes an element a control of the form around it, as an `<input>` is: value, validity, reset, restore, labels, Enter.
 *
 * A field says what is wrong with its value (`fault`), which of its parts takes the focus (`field`) and how it takes what a
 * person entered (`enter`); it calls `edit` with each change and `finish` when the person is done with one. Value and
 * validity are the form's at once, not after Lit's update: a listener may read FormData (docs/forms.md).
 *
 * Messages are ours, in the language of the element, and stand below the field once the person has finished with it or the
 * form was refused. The browser's bubble comes up for `form.reportValidity()` and refused submits on a page without our
 * error summary, with the same words: only the browser knows those from `checkValidity()`, and there the portal's own fields
 * have it too. With `<asn-error-summary>`, and for `reportValidity()` of the element itself, there is none.
 */
export const FormControl = (base: typeof LitElement): typeof FormControlElement => {
  abstract class Control extends base {
    /** Takes part in forms. */
    static readonly formAssociated = true;
    static override readonly shadowRootOptions: ShadowRootInit = {
      ...LitElement.shadowRootOptions,
      delegatesFocus: true,
    };

    /** What the field is called; or use the slot `label`, or a `<label>` of the page. */
    @property({ converter: words }) label = '';

    /** Help below the label; or use the slot `hint`. */
    @property({ converter: words }) hint = '';

    /** What the server said about the value that was sent; shown until the person changes it. */
    @property({ converter: words }) error = '';

    /** The value to begin with and to return to: the attribute `value`. */
    @property({ attribute: 'value', converter: words }) defaultValue = '';

    /** Keeps hidden inputs with the value inside the element, for jQuery's `.serialize()` and other readers of inputs. */
    @property({ type: Boolean }) mirror = false;

    /** The form's part of disabling: a `<fieldset disabled>` around us, or our own attribute. */
    @state() private blocked = false;

    protected readonly text = new Localize(this, fieldTexts);
    readonly #internals = this.attachInternals();
    readonly #mirror = new Mirror(this);
    #value = '';
    #typed: string | undefined;
    #dirty = false;
    #custom = '';
    #shown = false;
    #answered = false;
    #silent = false;
    #ready = false;

    constructor() {
      super();
      new Appearance(this, this.#internals);
      keepTypedKeys(this);
      this.addEventListener('invalid', () => this.#showFault());
      this.addEventListener('focusin', () => this.requestUpdate());
      this.addEventListener('keypress', (event) => submitOnEnter(event, this.form));
      // A label of the page was clicked: the browser clicks us, and not all of them move the focus inside.
      this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
    }

    /** Under which name the value is sent. */
    @property()
    get name(): string {
      return this.getAttribute('name') ?? '';
    }

    set name(name: string | null) {
      if (name === null) this.removeAttribute('name');
      else if (name !== this.getAttribute('name')) this.setAttribute('name', name);
    }

    /** The value, as it is sent. Setting it is not a person's act: no event follows. */
    @property({ attribute: false })
    get value(): string {
      return this.#dirty ? this.#value : this.defaultValue;
    }

    set value(value: string | number | null | undefined) {
      const next = String(value ?? '');
      // Frameworks write back what they heard: a number that is half typed has no value yet, and its text must stay.
      this.#take(next, next === this.value ? this.#typed : undefined);
    }

    /** Has to be filled in. */
    @property({ type: Boolean })
    get required(): boolean {
      return this.hasAttribute('required');
    }

    set required(required: boolean) {
      this.toggleAttribute('required', required);
    }

    /** Can be read and is sent, and cannot be changed. */
    @property({ type: Boolean, attribute: 'readonly' })
    get readOnly(): boolean {
      return this.hasAttribute('readonly');
    }

    set readOnly(readOnly: boolean) {
      this.toggleAttribute('readonly', readOnly);
    }

    /** Neither used nor sent. */
    @property({ type: Boolean })
    get disabled(): boolean {
      return this.hasAttribute('disabled');
    }

    set disabled(disabled: boolean) {
      this.toggleAttribute('disabled', disabled);
    }

    /** What the field is called, whoever says it: attribute, slot, or the page's `<label>`. */
    get fieldName(): string {
      const slotted = this.querySelector(':scope > [slot=label]')?.textContent ?? '';
      return this.label || slotted.trim() || nameGivenTo(this, this.labels);
    }

    /** The form that the field belongs to: around it, or named by its attribute `form`. */
    get form(): HTMLFormElement | null {
      return this.#internals.form;
    }

    /** The page's `<label>`s for the field. */
    get labels(): NodeList {
      return this.#internals.labels;
    }

    /** What is wrong, by constraint. */
    get validity(): ValidityState {
      return this.#taken().validity;
    }

    /** What is wrong, in words; empty where nothing is. */
    get validationMessage(): string {
      return this.#taken().validationMessage;
    }

    /** Whether the form looks at the field at all: not when it is disabled or read only. */
    get willValidate(): boolean {
      return this.#taken().willValidate;
    }

    /** Whether the value will do. Shows nothing. */
    checkValidity(): boolean {
      this.#silent = true;
      const isValid = this.#taken().checkValidity();
      this.#silent = false;
      return isValid;
    }

    /** Whether the value will do; says below the field what will not, and takes the focus there. */
    reportValidity(): boolean {
      const isValid = this.#taken().checkValidity();
      if (!isValid) this.focus();
      return isValid;
    }

    /** The page's own verdict; empty takes it back. */
    setCustomValidity(message: string): void {
      this.#custom = message;
      this.requestUpdate();
    }

    /** Gives the focus to the part that takes it. */
    override focus(options?: FocusOptions): void {
      const field = this.field();
      if (field) field.focus(options);
      else super.focus(options);
    }

    override connectedCallback(): void {
      super.connectedCallback();
      this.#ready = true;
      this.#participate();
      // Labels that stand behind us are read by now, or will be.
      const { ownerDocument: page } = this;
      if (page.readyState === 'loading')
        page.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this.#mirror.rest();
    }

    /** @internal */
    formAssociatedCallback(): void {
      this.#ready = true;
      this.requestUpdate();
    }

    /** @internal */
    formDisabledCallback(blocked: boolean): void {
      this.blocked = blocked;
    }

    /** @internal */
    formResetCallback(): void {
      this.#dirty = false;
      this.#typed = undefined;
      this.#shown = false;
      this.requestUpdate();
    }

    /** @internal After going back, or when the browser fills in what it knows. */
    formStateRestoreCallback(state: string | File | FormData | null): void {
      const kept = keptState(state);
      if (kept) this.#take(kept.value, kept.typed);
      else if (typeof state === 'string') this.enter(state);
    }

    // Lit calls this the moment a property is set; before the fields of this class exist, too.
    override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
      super.requestUpdate(...change);
      if (#ready in this && this.#ready) this.#participate();
    }

    protected override willUpdate(changed: PropertyValues): void {
      if (changed.has('error')) this.#answered = false;
    }

    protected override firstUpdated(): void {
      this.shadowRoot?.addEventListener('slotchange', () => this.requestUpdate());
    }

    protected override updated(): void {
      // The message in another language, and the place where the browser points, are there only now.
      this.#participate();
    }

    /** What stands around the field as it is now. */
    protected get frame(): FieldFrame {
      const { text, label, hint, required, readOnly } = this;
      const has = (part: 'label' | 'hint') =>
        this[part] !== '' || this.querySelector(`:scope > [slot=${part}]`) !== null;
      return {
        ...{ text, label, hint, required, readonly: readOnly },
        hasLabel: has('label'),
        hasHint: has('hint'),
        outerName: nameGivenTo(this, this.labels),
        inactive: this.#inactive,
        message: this.#message,
      };
    }

    /** What the person typed for the value, where that is not the value itself. */
    protected get typed(): string | undefined {
      return this.#typed;
    }

    /** The part that takes the focus. */
    protected abstract field(): HTMLElement | null;

    /** What is wrong with the value. */
    protected abstract fault(): Fault | undefined;

    /** Takes what a person, or the browser for them, entered. */
    protected abstract enter(text: string): void;

    /** What is submitted; the value unless told. */
    protected formValue(): FormValue {
      return this.value;
    }

    /** A person changed the value, typing this. */
    protected edit(value: string, typed?: string): void {
      this.#answered = true;
      this.#take(value, typed);
    }

    /** The person is done with a change: from now on we say what is wrong, and the page hears of it. */
    protected finish(): void {
      this.#shown = true;
      this.requestUpdate();
      tell(this, 'change');
    }

    /** Whether it can be used at all. */
    get #inactive(): boolean {
      return this.blocked || this.disabled;
    }

    /** What to say below the field; empty while there is nothing, or it is too early. */
    get #message(): string {
      if (this.error && !this.#answered) return this.error;
      return this.#shown && this.willValidate ? this.validationMessage : '';
    }

    #take(value: string, typed: string | undefined) {
      this.#dirty = true;
      this.#value = value;
      this.#typed = typed;
      // Without a name: other words for the same value are drawn too.
      this.requestUpdate();
    }

    #showFault() {
      if (this.#silent) return;
      this.#shown = true;
      this.requestUpdate();
    }

    /** Before we are in a form or a page nothing is told to the browser, until somebody asks. */
    #taken(): ElementInternals {
      if (!this.#ready) {
        this.#ready = true;
        this.#participate();
      }
      return this.#internals;
    }

    #participate() {
      const internals = this.#internals;
      const wrong = this.#wrong();
      internals.setValidity(wrong ? { [wrong.constraint]: true } : {}, wrong?.message, this.field() ?? undefined);
      const value = this.formValue();
      // What the mirror sends we must not send again; what was typed is kept for coming back all the same.
      internals.setFormValue(this.mirror ? null : value, keepState({ value: this.value, typed: this.#typed }));
      this.#mirror.show(this.mirror ? entriesOf(this.name, value) : [], this.#inactive);
      mark(internals, 'invalid', this.#message !== '');
      mark(internals, 'filled', this.value !== '' || Boolean(this.#typed));
    }

    #wrong(): Fault | undefined {
      if (this.readOnly) return undefined;
      return this.#custom ? { constraint: 'customError', message: this.#custom } : this.fault();
    }
  }
  return Control as unknown as typeof FormControlElement;
};

function entriesOf(name: string, value: FormValue): readonly Entry[] {
  if (value === null) return [];
  if (typeof value === 'string') return name ? [[name, value]] : [];
  return [...value].flatMap(([key, entry]) => (typeof entry === 'string' ? [[key, entry] as const] : []));
}

function mark({ states }: ElementInternals, name: string, on: boolean) {
  if (!knowsStates) return;
  if (on) states.add(name);
  else states.delete(name);
}
