import type { PortalCredentials } from '../../src/cli/database.js';
import type {
  Appraisal,
  Employee,
  Me,
  ReviewAssignment,
  ReviewRound,
  Session,
  WorkPlan,
} from '../../src/contract/index.js';
import { employee as walker } from './people.js';
import type { WalkFacts } from './walk.js';

/** Whom a session is for. */
export type Subject = { readonly nip: string } | { readonly employeeId: string };

/** The API answered with an error, or not at all (503). */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    path: string,
  ) {
    super(`The API answered ${status} to ${path}.`);
  }
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

const renewBefore = 60_000;
const patience = 10_000;

/**
 * The appraisal API as a portal's server uses it, over HTTP and with nothing that a portal in PHP would not have: Basic
 * credentials open a session for one employee; that session's token reads what this employee may read.
 */
export class Api {
  readonly #sessions = new Map<string, Session>();

  /** @param baseUrl Asked for with each request: it may be the very server that is just taking its port. */
  constructor(
    readonly baseUrl: () => string,
    readonly credentials: PortalCredentials,
  ) {}

  /** A fresh component session for the person's page. */
  async openSession(subject: Subject): Promise<Session> {
    const { clientId, secret } = this.credentials;
    const basic = Buffer.from(`${clientId}:${secret}`).toString('base64');
    return this.#request<Session>('/v1/sessions', {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
      body: JSON.stringify(subject),
    });
  }

  /** Reads as that person. Sessions for the portal's own reading are kept until shortly before they end. */
  async read<Body>(subject: Subject, path: string): Promise<Body> {
    const { token } = await this.#sessionFor(subject);
    return this.#request<Body>(path, { headers: { authorization: `Bearer ${token}` } });
  }

  /** Reads what may not be there, or not for this person. */
  async find<Body>(subject: Subject, path: string): Promise<Body | null> {
    return this.read<Body>(subject, path).catch((error: unknown) => {
      if (error instanceof ApiError && (error.status === 404 || error.status === 403)) return null;
      throw error;
    });
  }

  /** Reads all pages of a list. */
  async list<Item>(subject: Subject, path: string): Promise<Item[]> {
    const items: Item[] = [];
    const join = path.includes('?') ? '&' : '?';
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page<Item> = await this.read(subject, `${path}${join}limit=200${next}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  me(subject: Subject): Promise<Me> {
    return this.read<Me>(subject, '/v1/me');
  }

  async #sessionFor(subject: Subject): Promise<Session> {
    const key = JSON.stringify(subject);
    const known = this.#sessions.get(key);
    if (known && Date.parse(known.expiresAt) - renewBefore > Date.now()) return known;
    const session = await this.openSession(subject);
    this.#sessions.set(key, session);
    return session;
  }

  async #request<Body>(path: string, init: RequestInit): Promise<Body> {
    const place = path.split('?')[0] ?? path;
    const response = await fetch(new URL(path, this.baseUrl()), {
      ...init,
      signal: AbortSignal.timeout(patience),
    }).catch(() => {
      throw new ApiError(503, place);
    });
    if (!response.ok) throw new ApiError(response.status, place);
    return (await response.json()) as Body;
  }
}

/** Someone this person appraises, with or without an appraisal in the open year. */
export interface Subordinate {
  readonly employee: Pick<Employee, 'id' | 'name' | 'position' | 'unit'>;
  readonly appraisal: Appraisal | null;
}

/** The people this person appraises in the open year, by name. */
export async function subordinatesOf(api: Api, employeeId: string): Promise<Subordinate[]> {
  const { periodId } = await api.me({ employeeId });
  const ofPeriod = periodId ? `&periodId=${periodId}` : '';
  const [appraisals, colleagues] = await Promise.all([
    api.list<Appraisal>({ employeeId }, `/v1/appraisals?relation=appraiser${ofPeriod}`),
    api.list<Employee>({ employeeId }, '/v1/employees'),
  ]);
  const begun = appraisals.map((appraisal) => ({ employee: appraisal.employee, appraisal }));
  const waiting = colleagues
    .filter(
      ({ id, superior, planningApplies }) =>
        superior?.id === employeeId && planningApplies && !begun.some(({ employee }) => employee.id === id),
    )
    .map((employee) => ({ employee, appraisal: null }));
  return [...begun, ...waiting].sort((one, other) => one.employee.name.localeCompare(other.employee.name, 'id'));
}

/**
 * How far the guided walk is. Asked as the HR agency, who see who was asked for feedback and how many are done, but never
 * who answered or what.
 */
export async function walkFacts(api: Api, hrAgency: Subject): Promise<WalkFacts> {
  const { appraisalId } = await api.me({ nip: walker.nip });
  if (appraisalId === null) return { appraisal: null, plan: null, round: null };
  const [appraisal, plan, round] = await Promise.all([
    api.read<Appraisal>(hrAgency, `/v1/appraisals/${appraisalId}`),
    api.read<WorkPlan>(hrAgency, `/v1/appraisals/${appraisalId}/work-plan`),
    api.find<ReviewRound>(hrAgency, `/v1/appraisals/${appraisalId}/review-round`),
  ]);
  return { appraisal, plan, round };
}

/** A colleague who was asked and has not answered. Looked up when the button is pressed; the page never says who it is. */
export async function nextReviewer(api: Api, { appraisal, round }: WalkFacts): Promise<string | null> {
  for (const { employee } of round?.reviewers ?? []) {
    const subject = { employeeId: employee.id };
    const waiting = await api.list<ReviewAssignment>(subject, '/v1/review-assignments?state=waiting');
    if (waiting.some((assignment) => assignment.subject.id === appraisal?.employee.id)) return employee.id;
  }
  return null;
}
