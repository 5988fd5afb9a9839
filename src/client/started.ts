import type { PreparedRequest } from './request.js';

/** What the page's own snippet has asked the API before any of our files came (`src/embedding/kick-off.ts`). */
export interface Started {
  /** Answers on their way, by absolute address. */
  readonly answers: Map<string, Promise<Response>>;
  /** The header under which they were asked; none where nobody is signed in. */
  readonly authorization: string | undefined;
  readonly language: string;
  /** When, on the page's clock (`performance.now()`). */
  readonly at: number;
}

/** Older answers than this are asked for again: by then the elements that the page began with have had them. */
const freshFor = 10_000;

const page = globalThis as { [key: symbol]: unknown };

/** What the snippet has started; the name is in the snippet's text too, and its number changes when the form does. */
export function started(): Started | undefined {
  return page[Symbol.for('asn-kinerja.started@1')] as Started | undefined;
}

/** The answer to a request where the page has asked for it already, in the same name and language. */
export function adopt(request: PreparedRequest, authorization: string | undefined): Promise<Response> | undefined {
  const known = started();
  if (!known || request.method !== 'GET' || performance.now() - known.at > freshFor) return undefined;
  // What anybody may ask is the same for somebody with a name.
  if (authorization !== undefined && known.authorization !== authorization) return undefined;
  if (known.language !== request.headers['accept-language']) return undefined;
  // A copy: another element may ask the same in a moment.
  return known.answers.get(request.url)?.then((response) => response.clone());
}

/** Lets nobody take over what was asked before: a write makes it old, and a lost line has failed it or is about to. */
export function forgetStarted(): void {
  started()?.answers.clear();
}
