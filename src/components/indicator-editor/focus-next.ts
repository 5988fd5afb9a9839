import type { ReactiveController, ReactiveElement } from 'lit';

/** Takes the focus to a place in the element once the next update is through: what a step opens is there only then. */
export class FocusNext implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isComing: () => boolean;
  #id: string | undefined;

  /** @param isComing Whether a part is still on its way: the place may lie in it. */
  constructor(host: ReactiveElement, isComing = () => false) {
    this.#host = host;
    this.#isComing = isComing;
    host.addController(this);
  }

  /** @param id Id of a control, or of a part whose first control is meant. */
  go(id: string): void {
    this.#id = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (this.#id === undefined) return;
    const place = renderRoot instanceof ShadowRoot ? renderRoot.getElementById(this.#id) : null;
    if (!place && this.#isComing()) return;
    const controls = 'input, textarea, select, button, summary, [tabindex]';
    const control = place?.matches(controls) ? place : place?.querySelector<HTMLElement>(controls);
    this.#id = undefined;
    control?.closest('details')?.toggleAttribute('open', true);
    // After the update: the field that is left speaks up then, which is an update of its own.
    queueMicrotask(() => control?.focus());
  }
}
