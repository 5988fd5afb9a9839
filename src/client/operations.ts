import type { Endpoints } from '../contract/index.js';
import type * as z from '../contract/zod.js';
import type { Call, PagedCall } from './call.js';
import type { ValidationMode } from './check.js';

// The methods of the client as types, read off the endpoint table: a new row there is a new method here.

/** What every call takes beside the parameters of its operation. */
export interface CallOptions {
  /** Ends the call early; it then rejects with the signal's reason. Others who wait for the same answer still get it. */
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole call, retries included. */
  readonly timeout?: number;
  /** How this one answer is checked. */
  readonly validate?: ValidationMode;
  /** More headers. A call with headers of its own never shares its answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes an intersection out as one object, so that an editor shows fields instead of type functions. */
type Flat<Fields> = { [Name in keyof Fields]: Fields[Name] } & {};

/** Names of the parameters in a path template: `/v1/units/{unitId}` → `unitId`. */
type NamesIn<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type PathFields<Row> = Row extends { path: infer Path } ? { readonly [Name in NamesIn<Path>]: string } : unknown;

type QueryFields<Row> = Row extends { query: infer Query }
  ? { readonly [Name in keyof Query]?: Exclude<z.output<Query[Name]>, undefined> }
  : unknown;

type BodyField<Row> = Row extends { sends: readonly string[] }
  ? {
      /** Bytes as they are, such as a part of a `File`. */
      readonly body: Blob | Uint8Array;
    }
  : Row extends { body: infer Body }
    ? { readonly body: z.output<Body> }
    : unknown;

type VersionField<Row> = Row extends { ifMatch: true }
  ? {
      /** The `etag` that was read: the write is refused where somebody else was faster. */
      readonly ifMatch: string;
    }
  : unknown;

type KeyField<Row> = Row extends { method: 'GET' } | { idempotencyKey: false }
  ? unknown
  : {
      /** The key of an earlier, unanswered call of the same thing: the server then answers what it answered then. */
      readonly idempotencyKey?: string;
    };

/** What an operation takes. */
export type InputOf<Row> = Flat<
  PathFields<Row> & QueryFields<Row> & BodyField<Row> & VersionField<Row> & KeyField<Row> & CallOptions
>;

/** What an operation answers: a resource, bytes with their media type, or nothing with 204. */
export type OutputOf<Row> = Row extends { answers: readonly string[] }
  ? Blob
  : Row extends { response: infer Response }
    ? z.output<Response>
    : void;

type ItemOf<Page> = Page extends { readonly items: readonly (infer Item)[] } ? Item : never;

type AnswerOf<Row> = Row extends { paged: true } ? PagedCall<ItemOf<OutputOf<Row>>> : Call<OutputOf<Row>>;

/** One method of the client; its input may be left out where nothing in it is required. */
export type Operation<Row> =
  Record<never, never> extends InputOf<Row>
    ? (input?: InputOf<Row>) => AnswerOf<Row>
    : (input: InputOf<Row>) => AnswerOf<Row>;

/** Every operation of the contract, grouped as in the endpoint table. */
export type Operations<Table = Endpoints> = {
  readonly [Group in keyof Table]: { readonly [Name in keyof Table[Group]]: Operation<Table[Group][Name]> };
};

/** The same input where the row is known at run time only. */
export type AnyInput = CallOptions & {
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly idempotencyKey?: string;
} & Readonly<Record<string, unknown>>;
