import { html, LitElement } from 'lit';
import { property, state } from '../../decorators.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { goTo, invalidControls, nameOf } from '../../forms/invalid-controls.js';
import { type AnyControl, messageOf } from '../../forms/messages.js';
import { common } from '../../locales/common.js';
import { fieldTexts } from '../../locales/fields.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { errorSummary } from '../../templates/error-summary.js';

/**
 * Says in one place what a form still lacks, each a link to its field: our fields, native ones, those of other libraries. It
 * stands above the form, and shows nothing until the form is refused; then it takes the focus, and shrinks as things are put
 * right.
 *
 * It asks in the browser's place: it sets `novalidate` on the form, so that no bubble comes up, and stops a submit of what
 * is invalid before the page's own listeners hear of it. A button with `formnovalidate` passes.
 *
 * @tag asn-error-summary
 * @csspart heading
 * @csspart panel
 */
export class ErrorSummary extends LitElement {
  static override styles = [host, controls, panels];

  /** The id of the form; the form around it unless told. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** What was wrong when the form was refused, and still is. */
  @state() private left: readonly AnyControl[] = [];

  readonly #text = new Localize(this, fieldTexts);
  readonly #common = new Localize(this, common);
  #silenced: HTMLFormElement | undefined;
  #stop: AbortController | undefined;

  constructor() {
    super();
    new Appearance(this);
  }

  /** The form it speaks for. */
  get form(): HTMLFormElement | null {
    if (!this.htmlFor) return this.closest('form');
    const root = this.getRootNode();
    const found = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(this.htmlFor) : null;
    return found instanceof HTMLFormElement ? found : null;
  }

  /** Whether the form will do; shows what will not, and takes the focus. For scripts that send by themselves. */
  report(): boolean {
    const { form } = this;
    this.left = form ? invalidControls(form) : [];
    if (this.left.length === 0) return true;
    // Our fields, and the page's listeners, hear that they were looked at.
    form?.checkValidity();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#summary')?.focus());
    return false;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const root = this.getRootNode();
    // At the root: a morphing page replaces the form, and fields may stand outside it.
    const listen = (types: readonly string[], hear: (event: Event) => void) =>
      types.forEach((type) => root.addEventListener(type, hear, { capture: true, signal }));
    listen(['submit'], (event) => this.#judge(event as SubmitEvent));
    listen(['focusin', 'pointerdown'], () => this.#silence());
    listen(['input', 'change'], () => this.left.length > 0 && setTimeout(() => this.#recount()));
    listen(['reset'], ({ target }) => target === this.form && (this.left = []));
    root.addEventListener('DOMContentLoaded', () => this.#silence(), { signal });
    this.#silence();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.abort();
    if (this.#silenced) this.#silenced.noValidate = false;
    this.#silenced = undefined;
  }

  override render() {
    return html`
      <div lang=${this.#text.lang}>
        ${errorSummary(
          this.#common.term('errorSummary'),
          this.left.map((control) => ({ field: control.id, words: this.#wordsFor(control), go: () => goTo(control) })),
        )}
      </div>
    `;
  }

  #wordsFor(control: AnyControl): string {
    const [name, message] = [nameOf(control), messageOf(this.#text, control)];
    return name ? `${name}: ${message}` : message;
  }

  #judge(event: SubmitEvent) {
    if (event.target !== this.form) return;
    const button = event.submitter;
    const mayPass =
      (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) && button.formNoValidate;
    if (mayPass || this.report()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** The browser would ask first, with a bubble, and we would never hear of the submit. Morphing pages take it away again. */
  #silence() {
    const { form } = this;
    if (!form || form.noValidate) return;
    form.noValidate = true;
    this.#silenced = form;
  }

  #recount() {
    const before = this.left.length;
    const { form } = this;
    const wrong = form ? invalidControls(form) : [];
    this.left = this.left.filter((control) => wrong.includes(control));
    const { length } = this.left;
    const text = this.#text;
    if (length === 0 && before > 0) announce(text.term('summary-corrected'), text.lang);
    else if (length < before) announce(text.term('summary-left', text.format.number(length)), text.lang);
    // The words for what is still wrong may be others now.
    this.requestUpdate();
  }
}
