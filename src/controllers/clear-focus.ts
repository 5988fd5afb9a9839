import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps what has the focus clear of the bar that sticks to an edge of the element (WCAG 2.4.11), also when the bar comes while
 * one works. `scroll-margin` alone does not: Chromium brings the caret of a text field into view, not the field.
 */
export class ClearFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #bar: string;

  /** @param bar Selector of the bar in the element's own root; what does not stick covers nothing. */
  constructor(host: LitElement, bar = 'div.bar') {
    this.#host = host;
    this.#bar = bar;
    host.addController(this);
  }

  // At the root: between two elements of one shadow tree `focusin` does not leave it.
  hostConnected() {
    this.#host.renderRoot.addEventListener('focusin', this.#clear);
  }

  hostDisconnected() {
    this.#host.renderRoot.removeEventListener('focusin', this.#clear);
  }

  hostUpdated() {
    if (this.#sticky) this.#clear();
  }

  get #sticky() {
    return this.#host.renderRoot.querySelector(this.#bar);
  }

  // The browser scrolls after the event.
  readonly #clear = () => {
    requestAnimationFrame(() => {
      const sticky = this.#sticky;
      const { activeElement } = this.#host.shadowRoot ?? document;
      if (!sticky || !activeElement || sticky.contains(activeElement)) return;
      const over = sticky.getBoundingClientRect();
      const under = activeElement.getBoundingClientRect();
      // A whole article that has the focus is seen beside the bar.
      const fits = under.height < over.top;
      if (fits && under.bottom > over.top && under.top < over.bottom) activeElement.scrollIntoView({ block: 'center' });
    });
  };
}
