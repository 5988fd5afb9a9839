import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { onConfigure, pageSurroundings } from '../context/configure.js';
import { surroundingsContext, type Theme } from '../context/surroundings.js';
import { closestAcrossRoots, watchAncestors } from './ancestors.js';

/**
 * Follows the page's theme: the nearest `data-theme` or `data-bs-theme`, `<html>` included, else the provider's, else the
 * page's `color-scheme`, which the elements inherit. Exposed as `:state(light)` or `:state(dark)`, because a morphing host
 * removes attributes it did not write.
 */
export class Appearance implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #internals: ElementInternals;
  readonly #context: ContextConsumer<typeof surroundingsContext, ReactiveElement>;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveElement, internals = host.attachInternals()) {
    this.#host = host;
    this.#internals = internals;
    this.#context = new ContextConsumer(host, {
      context: surroundingsContext,
      subscribe: true,
      callback: () => this.#apply(),
    });
    host.addController(this);
  }

  hostConnected() {
    this.#apply();
    this.#stop = [watchAncestors(() => this.#apply()), onConfigure(() => this.#apply())];
  }

  hostDisconnected() {
    this.#stop.forEach((stop) => stop());
  }

  #apply() {
    const selector = '[data-theme], [data-bs-theme]';
    const marked = closestAcrossRoots(this.#host, selector) ?? document.documentElement;
    const theme =
      marked.getAttribute('data-theme') ??
      marked.getAttribute('data-bs-theme') ??
      this.#context.value?.theme ??
      pageSurroundings()?.theme;
    for (const known of ['light', 'dark'] as const satisfies Theme[]) {
      if (known === theme) this.#internals.states.add(known);
      else this.#internals.states.delete(known);
    }
  }
}
