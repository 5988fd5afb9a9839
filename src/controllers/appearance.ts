import type { ReactiveController, ReactiveElement } from 'lit';
import { closestAcrossRoots, watchAncestors } from '../context/ancestors.js';
import { Around } from '../context/around.js';
import { whenIdle } from './idle.js';
import { watchParts } from './parts.js';

/**
 * Whether states can be had. Before Chrome 125, Safari 17.4 and Firefox 126 adding such a state throws; those engines keep
 * the page's own scheme.
 */
export const knowsStates = typeof CSS === 'undefined' || CSS.supports('selector(:state(dark))');

/** The states that styles ask for. */
const known = ['light', 'dark', 'auto', 'high-contrast', 'compact'];

/**
 * How an element looks from outside: theme, density, parts and paper.
 *
 * The theme is that of the nearest `data-theme` or `data-bs-theme`, `<html>` included, else the provider's, else the page's
 * `color-scheme`, which the elements inherit; density comes the same way by `data-density`. Both are exposed as
 * `:state(dark)`, `:state(compact)` and so on, because a morphing host removes attributes it did not write.
 */
export class Appearance implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #internals: ElementInternals;
  readonly #around: Around;
  #stop: (() => void)[] = [];
  #isPrintable = false;

  constructor(host: ReactiveElement, internals = host.attachInternals()) {
    this.#host = host;
    this.#internals = internals;
    this.#around = new Around(host, () => this.#apply());
    host.addController(this);
  }

  hostConnected() {
    this.#stop = [
      watchParts(this.#host, this.#host.renderRoot),
      watchAncestors(() => this.#apply()),
      whenIdle(() => this.#preparePrinting()),
    ];
  }

  hostDisconnected() {
    this.#stop.forEach((stop) => stop());
  }

  // Nobody prints before there is something to read, so paper comes once all else is there.
  async #preparePrinting() {
    if (this.#isPrintable) return;
    // Without it, because the line is down, an element prints as it looks; it asks again when it is put elsewhere.
    const paper = await import('./paper.js').catch(() => undefined);
    if (!paper || this.#isPrintable) return;
    this.#isPrintable = true;
    new paper.Paper(this.#host);
  }

  #apply() {
    if (!knowsStates) return;
    const asked = (this.#around.find('theme') ?? '').split(' ');
    const marked = this.#named('data-theme', 'data-bs-theme')?.split(' ');
    const density = this.#named('data-density') ?? this.#around.find('density');
    // A page that calls itself `auto` has said what that means by its `color-scheme`. Contrast is no scheme: it adds up.
    const wanted = new Set<string | undefined>([...(marked?.filter((word) => word !== 'auto') ?? asked), density]);
    if (asked.includes('high-contrast')) wanted.add('high-contrast');
    for (const state of known) {
      if (wanted.has(state)) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    }
  }

  /** What the nearest ancestor says that carries one of these attributes; `<html>` is the last that is asked. */
  #named(...attributes: readonly string[]): string | null {
    const selector = attributes.map((name) => `[${name}]`).join();
    const marked = closestAcrossRoots(this.#host, selector) ?? document.documentElement;
    return attributes.reduce<string | null>((found, name) => found ?? marked.getAttribute(name), null);
  }
}
