import type { OperationId } from '../../contract/index.js';
import * as z from '../../contract/zod.js';

/** Checks an answer against its schema, in tests: a server must keep the contract that it publishes. */
export function checkResponse(operation: OperationId, schema: z.ZodMiniType, body: unknown): void {
  const result = z.safeParse(schema, body);
  if (!result.success) throw new Error(`${operation} broke its contract: ${z.prettifyError(result.error)}`);
}
