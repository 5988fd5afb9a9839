import { createHmac } from 'node:crypto';
import type { PublicScope, Scope } from '../../contract/index.js';
import { dateIn } from '../../rules/index.js';
import type { OnPublicForm, OnPublicTicket, OnPublicUnit, Publicly, Services } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { type Agency, findAgency } from '../store/agencies.js';
import type { Database } from '../store/database.js';
import { currentPolicy } from '../store/policies.js';
import { findCaseByTicket } from '../store/public-cases.js';
import { findDesk } from '../store/service-desks.js';
import { findFormRecord } from '../store/surveys.js';
import { findPublicUnit } from '../store/units.js';
import type { CheckedInput } from './validation.js';

const publicScopes: readonly Scope[] = ['public-form', 'public-unit', 'public-ticket'] satisfies readonly PublicScope[];

export function isPublicScope(scope: Scope): scope is PublicScope {
  return publicScopes.includes(scope);
}

/** What a request without a session works on, and under whose name its idempotency keys are kept apart. */
export type MetPublicly = Publicly & { readonly subject: string } & Partial<
    OnPublicForm & OnPublicUnit & OnPublicTicket
  >;

/**
 * Finds the record that a request without a session names: by a code, a unit with a public page, or a ticket.
 *
 * @throws {ProblemError} `not-found` for whatever is not open to all, exactly as if it did not exist.
 */
export async function meetPublic(
  db: Database,
  scope: PublicScope,
  { params }: Pick<CheckedInput, 'params'>,
  { services, lock, key }: { services: Services; lock: boolean; key?: string | undefined },
): Promise<MetPublicly> {
  const found = await recordOf(db, scope, params, lock);
  const agency = found && (await findAgency(db, found.agencyId));
  if (!agency) throw new ProblemError('not-found');
  const policy = await currentPolicy(db, agency.id);
  const today = dateIn(policy.rules.timeZone, services.now());
  const subject = `public:${found.subject}`;
  return { agency, policy, today, subject, seed: seedOf(agency, subject, key), ...found.record };
}

function seedOf({ draftSecret }: Agency, subject: string, key: string | undefined): string {
  if (key === undefined) return '';
  return createHmac('sha256', draftSecret)
    .update(JSON.stringify(['seed', subject, key]))
    .digest('base64url');
}

type Found = {
  readonly agencyId: string;
  readonly subject: string;
  readonly record: OnPublicForm | OnPublicUnit | OnPublicTicket;
};

async function recordOf(
  db: Database,
  scope: PublicScope,
  params: Readonly<Record<string, string>>,
  lock: boolean,
): Promise<Found | undefined> {
  if (scope === 'public-form') {
    const form = await findFormRecord(db, params.formCode ?? '', { lock });
    return form && { agencyId: form.agencyId, subject: `form:${form.recordId}`, record: { form } };
  }
  if (scope === 'public-ticket') {
    const publicCase = await findCaseByTicket(db, params.ticket ?? '', { lock });
    return publicCase && { agencyId: publicCase.agencyId, subject: `case:${publicCase.id}`, record: { publicCase } };
  }
  const unit = await findPublicUnit(db, params.unitId ?? '');
  const desk = unit && (await findDesk(db, unit.agencyId, unit.id));
  if (!unit || !desk?.isPublic) return undefined;
  return { agencyId: unit.agencyId, subject: `unit:${unit.id}`, record: { unit, desk } };
}
