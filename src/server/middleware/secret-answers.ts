import type { OperationId, PublicTicketReceipt } from '../../contract/index.js';
import { accessCodeOf } from '../cases/ticket.js';
import type { StoredAnswer } from '../store/idempotency.js';

/**
 * An answer as it may be kept for repetitions of its request: the access code of a ticket is shown once, and its hash is all that
 * anybody finds who reads the database (decision 0023).
 */
export function withoutSecrets(operation: OperationId, answer: StoredAnswer): StoredAnswer {
  return operation === 'publicUnits.send' ? withAccessCode(answer, () => '') : answer;
}

/** A kept answer as it went out: the access code is made again from the seed of the request. */
export function replayed(operation: OperationId, answer: StoredAnswer, seed: string): StoredAnswer {
  if (operation !== 'publicUnits.send') return answer;
  return withAccessCode(answer, ({ ticket }) => accessCodeOf(seed, ticket));
}

function withAccessCode(answer: StoredAnswer, codeOf: (receipt: PublicTicketReceipt) => string): StoredAnswer {
  const receipt = JSON.parse(answer.body) as PublicTicketReceipt;
  return { ...answer, body: JSON.stringify({ ...receipt, accessCode: codeOf(receipt) }) };
}
