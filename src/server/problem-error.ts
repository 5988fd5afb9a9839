import type { ProblemType } from '../contract/index.js';
import type { DetailCode, FieldCode, Values } from './messages/index.js';

/** A field that is refused; its text is made in the caller's language when the problem is written. */
export interface FieldFault {
  /** JSON pointer into the body, or `query:NAME`, `path:NAME`, `header:NAME`. */
  readonly pointer: string;
  readonly code: FieldCode;
  /** Figures and names that the sentence needs. */
  readonly values?: Values;
}

/** What a problem says beside its type. */
export interface ProblemFacts {
  /** Which sentence explains it; the usual one of its type unless told. */
  readonly detail?: DetailCode;
  readonly fields?: readonly FieldFault[];
  readonly currentState?: string;
  readonly allowedActions?: readonly string[];
  /** What would make the step possible. */
  readonly required?: {
    readonly states: readonly string[];
    readonly relations: readonly string[];
    readonly notBefore: string | null;
    readonly notAfter: string | null;
  };
  readonly existingId?: string;
  readonly current?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem document. Whatever was begun in its transaction is undone. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly type: ProblemType,
    readonly facts: ProblemFacts = {},
  ) {
    super(type);
  }
}

/** Refuses when there is anything to refuse. */
export function refuseFields(fields: readonly FieldFault[]): void {
  if (fields.length > 0) throw new ProblemError('invalid-fields', { fields });
}

/** Refuses a step that the state of the record, or a term, does not allow; says what would be needed. */
export function refuseTransition(
  currentState: string,
  allowedActions: readonly string[],
  required?: NonNullable<ProblemFacts['required']>,
): never {
  throw new ProblemError('invalid-transition', { currentState, allowedActions, ...(required && { required }) });
}
