import { ContractMismatchError } from './errors.js';

/** Data together with what came around it. */
export interface Answer<Data> {
  readonly data: Data;
  /** Status and headers; its body has not been read. */
  readonly response: Response;
  /** The server's id of the request, for its operator; `undefined` where a proxy swallowed it. */
  readonly requestId: string | undefined;
  /** The version to send back as `ifMatch`, where the operation has one. */
  readonly etag: string | undefined;
}

/**
 * A call on its way. `await` it for the data. It starts at once and rejects with an `AsnError`, or with the reason of the
 * signal that ended it.
 *
 * @example
 * const plan = await client.workPlans.get({ appraisalId: 'current' });
 * const { data, etag, requestId } = await client.workPlans.get({ appraisalId: 'current' }).withResponse();
 */
export interface Call<Data> extends Promise<Data> {
  /** The data with response, request id and version. */
  withResponse(): Promise<Answer<Data>>;
  /** The bare response, its body unread and unchecked. Rejects as the call does when the API refuses it. */
  asResponse(): Promise<Response>;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Pass it as `cursor` to go on; `null` on the last page. */
  readonly nextCursor: string | null;
}

/**
 * A list on its way. `await` it for the first page, or go through all items with `for await`: further pages are fetched as
 * they are reached.
 *
 * @example
 * for await (const employee of client.employees.list({ search: 'siti' })) console.log(employee.name);
 */
export interface PagedCall<Item> extends Call<Page<Item>>, AsyncIterable<Item> {
  /** The pages, one after the other. */
  pages(): AsyncGenerator<Page<Item>, void, undefined>;
  /** The first items as an array: at most `limit`, which must be said, because a list has no end one can rely on. */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** How a call gets at its answer; every function may be called more than once. */
export interface AnswerSource<Data> {
  readonly answer: () => Promise<Answer<Data>>;
  readonly response: () => Promise<Response>;
}

export class RunningCall<Data> implements Call<Data> {
  readonly [Symbol.toStringTag] = 'Call';
  readonly #source: AnswerSource<Data>;

  constructor(source: AnswerSource<Data>) {
    this.#source = source;
  }

  withResponse(): Promise<Answer<Data>> {
    return this.#source.answer();
  }

  asResponse(): Promise<Response> {
    return this.#source.response();
  }

  then<Fulfilled = Data, Rejected = never>(
    fulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    rejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#data().then(fulfilled, rejected);
  }

  catch<Rejected = never>(
    rejected?: ((error: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.#data().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<Data> {
    return this.#data().finally(settled);
  }

  async #data(): Promise<Data> {
    return (await this.#source.answer()).data;
  }
}

export class RunningPages<Item> extends RunningCall<Page<Item>> implements PagedCall<Item> {
  readonly #follow: (cursor: string) => Call<Page<Item>>;
  readonly #operation: string;

  /** @param follow Calls the same operation for the page after a cursor. */
  constructor(source: AnswerSource<Page<Item>>, operation: string, follow: (cursor: string) => Call<Page<Item>>) {
    super(source);
    this.#operation = operation;
    this.#follow = follow;
  }

  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let page: Page<Item> = await this;
    for (;;) {
      yield page;
      const cursor = page.nextCursor;
      if (cursor === null) return;
      page = await this.#follow(cursor);
      // A server that hands out the same cursor again would keep us here for ever.
      if (page.nextCursor === cursor) throw this.#goesInCircles();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  async toArray({ limit }: { readonly limit: number }): Promise<Item[]> {
    const items: Item[] = [];
    if (limit < 1) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }

  #goesInCircles() {
    return new ContractMismatchError([{ pointer: '/nextCursor', code: 'repeated' }], { operation: this.#operation });
  }
}
