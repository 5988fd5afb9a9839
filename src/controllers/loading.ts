import type { ReactiveController, ReactiveElement } from 'lit';

export interface LoadingOptions<Values extends readonly unknown[], Answer> {
  /** What the question depends on; it is asked again when one of them changes. */
  args: () => Values;
  /** Asks. The signal aborts when a newer question makes this one void. */
  task: (values: Values, options: { readonly signal: AbortSignal }) => PromiseLike<Answer> | Answer;
}

/**
 * Something read from the server for an element. What came last stays until something newer comes, so that a screen does not
 * flicker when it reads again. It is the part of `@lit/task` that we use, at a third of its size.
 */
export class Loading<const Values extends readonly unknown[], Answer> implements ReactiveController {
  /** What came last; `undefined` before that, and after a failure. */
  value: Awaited<Answer> | undefined;
  /** Why the last question failed. */
  error: unknown;

  readonly #host: ReactiveElement;
  readonly #options: LoadingOptions<Values, Answer>;
  #values: Values | undefined;
  #asking: AbortController | undefined;

  constructor(host: ReactiveElement, options: LoadingOptions<Values, Answer>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the last question failed and no newer one is on its way. */
  get failed(): boolean {
    return this.error !== undefined && !this.#asking;
  }

  hostUpdate() {
    const values = this.#options.args();
    const isSame = values.every((value, index) => Object.is(value, this.#values?.[index]));
    if (!this.#values || !isSame) void this.run(values);
  }

  /** Asks again. */
  async run(values = this.#options.args()): Promise<void> {
    this.#values = values;
    this.#asking?.abort();
    const asking = (this.#asking = new AbortController());
    let answer: Awaited<Answer> | undefined;
    let failure: unknown;
    this.#host.requestUpdate();
    try {
      answer = await this.#options.task(values, asking);
    } catch (error) {
      failure = error;
    }
    if (asking !== this.#asking) return;
    this.#asking = undefined;
    this.value = answer;
    this.error = failure;
    this.#host.requestUpdate();
  }
}
