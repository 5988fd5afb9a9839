import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ActivitySuggestion } from '../../contract/activity.js';
import type { Localize } from '../../controllers/localize.js';
import type { activityLog } from '../../locales/activity-log.js';

export interface ProposalField {
  readonly text: Localize<typeof activityLog>;
  readonly id: string;
  readonly value: string;
  readonly proposals: readonly ActivitySuggestion[];
  readonly describedBy: string;
  readonly invalid: boolean;
  /** Words beside a proposal: minutes, result. */
  readonly about: (proposal: ActivitySuggestion) => string;
  readonly type: (text: string) => void;
  readonly take: (proposal: ActivitySuggestion) => void;
  /** Enter where nothing is left to choose. */
  readonly submit: () => void;
  readonly paste: (event: ClipboardEvent) => void;
}

/** More do not help to choose. */
const mostShown = 7;

/**
 * A text field with proposals below it (ARIA combobox with a list). The first proposal is chosen as one types: Enter takes it
 * with all it brings, a second Enter records. Escape, or the last line of the list, keeps what was typed.
 */
export class ProposalBox implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isOpen = false;
  #active = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#isOpen = false;
  }

  render(field: ProposalField): TemplateResult {
    const { id, text, value } = field;
    const shown = this.#shown(field);
    return html`
      <div class="proposals">
        <input
          id=${id}
          role="combobox"
          maxlength="500"
          autocomplete="off"
          enterkeyhint="done"
          aria-autocomplete="list"
          aria-expanded=${shown.length > 0 ? 'true' : 'false'}
          aria-controls="${id}-list"
          aria-activedescendant=${shown.length > 0 ? `${id}-${this.#active}` : nothing}
          aria-describedby=${field.describedBy}
          aria-invalid=${field.invalid ? 'true' : 'false'}
          .value=${value}
          @input=${(event: Event) => this.#type(field, (event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.#press(field, event)}
          @paste=${field.paste}
          @blur=${() => this.#close()}
        />
        <ul id="${id}-list" role="listbox" aria-label=${text.term('proposals')} ?hidden=${shown.length === 0}>
          ${shown.map((proposal, index) => this.#renderOption(field, proposal, index))}
        </ul>
      </div>
    `;
  }

  #renderOption(field: ProposalField, proposal: ActivitySuggestion | undefined, index: number) {
    const { id, text, value, about } = field;
    const take = (event: Event) => {
      // The field keeps the focus.
      event.preventDefault();
      this.#choose(field, index);
    };
    return html`
      <li id="${id}-${index}" role="option" aria-selected=${index === this.#active ? 'true' : 'false'} @mousedown=${take}>
        ${proposal ? html`<span>${proposal.text}</span> <span class="note">${about(proposal)}</span>` : html`<span class="note">${text.term('asTyped', value)}</span>`}
      </li>
    `;
  }

  /** The proposals and, last, the words as they were typed; nothing while the list is closed. */
  #shown({ proposals, value }: ProposalField): (ActivitySuggestion | undefined)[] {
    if (!this.#isOpen || proposals.length === 0) return [];
    const isTyped = proposals.some(({ text }) => text.toLowerCase() === value.trim().toLowerCase());
    return [...proposals.slice(0, mostShown), ...(value.trim() && !isTyped ? [undefined] : [])];
  }

  #type(field: ProposalField, value: string) {
    this.#set(value.trim() !== '', 0);
    field.type(value);
  }

  #press(field: ProposalField, event: KeyboardEvent) {
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
      this.#close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (shown.length > 0) this.#choose(field, this.#active);
      else field.submit();
    }
  }

  #choose(field: ProposalField, index: number) {
    const proposal = this.#shown(field)[index];
    this.#close();
    if (proposal) field.take(proposal);
  }

  #close() {
    this.#set(false, 0);
  }

  #set(isOpen: boolean, active: number) {
    if (isOpen === this.#isOpen && active === this.#active) return;
    this.#isOpen = isOpen;
    this.#active = active;
    this.#host.requestUpdate();
  }
}
