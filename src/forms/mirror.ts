/** Name and value as they are sent. */
export type Entry = readonly [name: string, value: string];

const mark = 'data-asn-mirror';

/**
 * Hidden inputs in the light DOM of an element, with what it would submit: jQuery's `.serialize()` and scripts that walk a
 * form know native controls only (jquery #5245). Clones bring such inputs along and morphing hosts remove them, so they are
 * looked up anew each time and put right.
 */
export class Mirror {
  readonly #element: HTMLElement;
  #entries: readonly Entry[] = [];
  #disabled = false;
  #observer: MutationObserver | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Makes the hidden inputs say this; none for no entries. */
  show(entries: readonly Entry[], disabled: boolean): void {
    this.#entries = entries;
    this.#disabled = disabled;
    this.#repair();
    this.#watch();
  }

  /** Stops watching, while the element is nowhere. */
  rest(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #watch() {
    if (!this.#element.isConnected || this.#entries.length === 0) return this.rest();
    this.#observer ??= new MutationObserver(() => this.#repair());
    this.#observer.observe(this.#element, { childList: true });
  }

  #repair() {
    const present = [...this.#element.querySelectorAll<HTMLInputElement>(`:scope > input[${mark}]`)];
    present.slice(this.#entries.length).forEach((surplus) => surplus.remove());
    this.#entries.forEach(([name, value], index) => {
      const input = present[index] ?? this.#element.appendChild(blank());
      const form = this.#element.getAttribute('form');
      input.name = name;
      input.value = value;
      input.disabled = this.#disabled;
      if (form === null) input.removeAttribute('form');
      else input.setAttribute('form', form);
    });
  }
}

function blank(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'hidden';
  // Firefox would bring back what stood here before the page was left; the element restores itself.
  input.autocomplete = 'off';
  input.setAttribute(mark, '');
  return input;
}
