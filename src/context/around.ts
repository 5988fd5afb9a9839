import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { surroundingAncestors } from './ancestors.js';
import type { Provider } from './provider.js';
import { onSurroundings, pageSurroundings, type Surroundings } from './surroundings.js';

/**
 * What is around an element: each thing from the nearest that offers it, else from `configure()`. Nearest is the provider that
 * the element names by `provider="id"`, then that of an element of ours which it is a part of, then a provider above it. So
 * a provider that only changes the language leaves the client of the page in place.
 *
 * A page has few providers and elements look for them once, when they arrive; no context protocol is needed for that, and
 * `@lit/context` weighed 0.7 KB in every element (docs/decisions/0016-elements-in-files.md).
 */
export class Around implements ReactiveController {
  readonly #host: Element;
  readonly #onChange: () => void;
  #places: readonly Element[] = [];
  #stop: (() => void) | undefined;

  /** @param onChange Called when something around may have changed, and when the element arrives somewhere. */
  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  find<Key extends keyof Surroundings>(key: Key): Surroundings[Key] {
    for (const place of this.#places) {
      const name = place.getAttribute('provider');
      // A provider that is not defined yet offers nothing; it announces itself when it is.
      const provider = (name === null ? place : document.getElementById(name)) as Partial<Provider> | null;
      const found = provider?.surroundings?.[key];
      if (found !== undefined) return found;
    }
    return pageSurroundings()[key];
  }

  hostConnected() {
    this.#places = surroundingAncestors(this.#host, 'asn-provider, [provider]');
    this.#stop = onSurroundings(this.#onChange);
    this.#onChange();
  }

  hostDisconnected() {
    this.#stop?.();
  }
}
