import { nothing, type ReactiveController, type ReactiveElement, render } from 'lit';

/** Entries of one chunk. */
export const chunkSize = 40;

/** Pixels of a row until one has been measured. */
const guess = 72;

/**
 * Keeps a list of thousands light: it is cut into chunks, of which only those near the window have rows; the others keep
 * their height. Heights are measured and not fixed, because texts are as long as people write them. Rows are rendered into
 * their chunk alone: the view around them has better things to do than to render itself at every turn of the wheel.
 */
export class ChunkWindow implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #heights = new Map<number, number>();
  readonly #near = new Set<number>();
  readonly #observed = new Set<HTMLElement>();
  #observer: IntersectionObserver | undefined;
  #average = guess;
  #rowsOf: (chunk: number) => unknown = () => nothing;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says how the rows of a chunk are rendered from now on. */
  show(rowsOf: (chunk: number) => unknown): void {
    this.#rowsOf = rowsOf;
  }

  /** Begins anew: it is another list. */
  reset(): void {
    this.#heights.clear();
    this.#near.clear();
    for (const element of this.#observed) this.#leave(element);
    this.#stop();
  }

  hostConnected() {
    window.addEventListener('beforeprint', this.#fillAll);
    window.addEventListener('afterprint', this.#leaveFar);
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this.#fillAll);
    window.removeEventListener('afterprint', this.#leaveFar);
    this.#stop();
  }

  hostUpdated() {
    // Well before a chunk comes into view, so that nobody sees it empty.
    this.#observer ??= new IntersectionObserver((changes) => this.#notice(changes), { rootMargin: '1200px 0px' });
    for (const element of this.#observed) {
      if (!element.isConnected) this.#forget(element);
      else if (this.#near.has(numberOf(element))) this.#fill(element);
    }
    for (const element of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-chunk]')) {
      if (this.#observed.has(element)) continue;
      this.#observed.add(element);
      if (!this.#near.has(numberOf(element))) this.#leave(element);
      this.#observer.observe(element);
    }
  }

  #notice(changes: readonly IntersectionObserverEntry[]) {
    for (const { target, isIntersecting, boundingClientRect } of changes) {
      const element = target as HTMLElement;
      const chunk = numberOf(element);
      if (isIntersecting) {
        this.#near.add(chunk);
        this.#fill(element);
      } else if (this.#near.delete(chunk)) {
        this.#heights.set(chunk, boundingClientRect.height);
        this.#average = boundingClientRect.height / rowsIn(element);
        this.#leave(element);
      }
    }
  }

  /** Paper has no window: all of the list is printed. */
  readonly #fillAll = () => {
    for (const element of this.#observed) this.#fill(element);
  };

  readonly #leaveFar = () => {
    for (const element of this.#observed) if (!this.#near.has(numberOf(element))) this.#leave(element);
  };

  #fill(element: HTMLElement) {
    element.style.removeProperty('block-size');
    render(this.#rowsOf(numberOf(element)), element, { host: this.#host });
  }

  /** An empty chunk is as high as it was, or as high as it will be. */
  #leave(element: HTMLElement) {
    render(nothing, element);
    const height = this.#heights.get(numberOf(element)) ?? rowsIn(element) * this.#average;
    element.style.setProperty('block-size', `${height}px`);
  }

  #forget(element: HTMLElement) {
    this.#observer?.unobserve(element);
    this.#observed.delete(element);
  }

  #stop() {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed.clear();
  }
}

function numberOf({ dataset }: HTMLElement): number {
  return Number(dataset['chunk']);
}

function rowsIn({ dataset }: HTMLElement): number {
  return Number(dataset['rows']);
}
