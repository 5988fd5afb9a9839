import type { ReactiveController, ReactiveElement } from 'lit';

/** Something that the server shows once: while it is not saved, the page asks before it is left. */
export class OnceShown<Shown> implements ReactiveController {
  #shown: Shown | undefined;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get value(): Shown | undefined {
    return this.#shown;
  }

  set value(shown: Shown | undefined) {
    this.#shown = shown;
    this.#host.requestUpdate();
    removeEventListener('beforeunload', stay);
    if (shown) addEventListener('beforeunload', stay);
  }

  hostDisconnected() {
    this.value = undefined;
  }
}

const stay = (event: Event) => event.preventDefault();
