import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ActivitySuggestion } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityWriting } from '../../locales/activity-writing.js';

export interface ProposalField {
  readonly id: string;
  readonly value: string;
  readonly proposals: readonly ActivitySuggestion[];
  /** Words beside a proposal: minutes, result. */
  readonly about: (proposal: ActivitySuggestion) => string;
  readonly type: (text: string) => void;
  readonly take: (proposal: ActivitySuggestion) => void;
  /** Enter where nothing is left to choose. */
  readonly submit: () => void;
}

/** More do not help to choose. */
const mostShown = 7;

/**
 * What opens below a text field as one types (ARIA combobox with a list; the field itself is the form's). The first proposal
 * is chosen: Enter takes it with all it brings, a second Enter records. Escape, or the last line of the list, keeps what was
 * typed.
 */
export class ProposalBox implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #text: Localize<typeof activityWriting>;
  #isOpen = false;
  #active = 0;

  constructor(host: ReactiveControllerHost, text: Localize<typeof activityWriting>) {
    this.#host = host;
    this.#text = text;
    host.addController(this);
  }

  hostDisconnected() {
    this.#isOpen = false;
  }

  /** What the list is called. */
  get label(): string {
    return this.#text.term('proposals');
  }

  /** The id of the proposal that Enter takes; `undefined` while the list is closed. */
  activeIn(field: ProposalField): string | undefined {
    return this.#shown(field).length > 0 ? `${field.id}-${this.#active}` : undefined;
  }

  options(field: ProposalField): TemplateResult[] {
    return this.#shown(field).map((proposal, index) => this.#renderOption(field, proposal, index));
  }

  type(field: ProposalField, value: string) {
    this.#set(value.trim() !== '', 0);
    field.type(value);
  }

  press(field: ProposalField, event: KeyboardEvent) {
    const shown = this.#shown(field);
    const move = (by: number) => {
      event.preventDefault();
      if (shown.length === 0) this.#set(true, 0);
      else this.#set(true, (this.#active + by + shown.length) % shown.length);
    };
    // While letters are composed, Enter belongs to the keyboard.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && shown.length > 0) {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (shown.length > 0) this.#choose(field, this.#active);
      else field.submit();
    }
  }

  close() {
    this.#set(false, 0);
  }

  #renderOption(field: ProposalField, proposal: ActivitySuggestion | undefined, index: number) {
    const { id, value, about } = field;
    const take = (event: Event) => {
      // The field keeps the focus.
      event.preventDefault();
      this.#choose(field, index);
    };
    return html`
      <li id="${id}-${index}" role="option" aria-selected=${index === this.#active ? 'true' : 'false'} @mousedown=${take}>
        ${proposal ? html`<span>${proposal.text}</span> <span class="note">${about(proposal) || nothing}</span>` : html`<span class="note">${this.#text.term('asTyped', value)}</span>`}
      </li>
    `;
  }

  /** The proposals and, last, the words as they were typed; nothing while the list is closed. */
  #shown({ proposals, value }: ProposalField): (ActivitySuggestion | undefined)[] {
    if (!this.#isOpen || proposals.length === 0) return [];
    const isTyped = proposals.some(({ text }) => text.toLowerCase() === value.trim().toLowerCase());
    return [...proposals.slice(0, mostShown), ...(value.trim() && !isTyped ? [undefined] : [])];
  }

  #choose(field: ProposalField, index: number) {
    const proposal = this.#shown(field)[index];
    this.close();
    if (proposal) field.take(proposal);
  }

  #set(isOpen: boolean, active: number) {
    if (isOpen === this.#isOpen && active === this.#active) return;
    this.#isOpen = isOpen;
    this.#active = active;
    this.#host.requestUpdate();
  }
}
