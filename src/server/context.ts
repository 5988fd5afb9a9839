import type { Logger } from 'pino';
import type { Capability, Endpoint, Endpoints, OperationId, Relation } from '../contract/index.js';
import type * as z from '../contract/zod.js';
import type { Language } from './messages/index.js';
import type { Agency, Client } from './store/agencies.js';
import type { AppraisalRecord } from './store/appraisals.js';
import type { Database, Sources } from './store/database.js';
import type { EmployeeWithNames } from './store/employees.js';
import type { PageOf, PageRequest } from './store/paging.js';
import type { PolicyRow } from './store/policies.js';
import type { FeedbackRow } from './store/feedback.js';
import type { PeriodRow } from './store/periods.js';
import type { ProposalRow } from './store/proposals.js';
import type { AssignmentRow } from './store/review-rounds.js';
import type { ForumDayRow } from './store/forum-days.js';
import type { PublicCaseRow } from './store/public-cases.js';
import type { ServiceDeskRow } from './store/service-desks.js';
import type { FormRecord, SurveyRow } from './store/surveys.js';
import type { UnitPlanRow } from './store/unit-plans.js';
import type { UnitRow } from './store/units.js';
import type { FileStorage } from './storage/file-storage.js';

declare module 'hono' {
  interface ContextVariableMap {
    /** Which row of the table took the request, once one has. */
    operation: OperationId | undefined;
  }
}

/** What a handler knows of the request beside its input. */
export interface Surroundings extends Sources {
  /** The transaction of a write; the database itself for a read. */
  readonly db: Database;
  /** Signs sessions of every agency, instead of the agencies' own secrets. */
  readonly sessionSecret: string | undefined;
  /** Where files and documents lie. */
  readonly storage: FileStorage;
  /** Address under which the API is reached, for codes on paper; `undefined` where nobody has said it. */
  readonly publicUrl: string | undefined;
  /** The language that the caller reads best, for answers with sentences in them. */
  readonly language: Language;
}

/** A component session and the person it names. */
export interface SignedIn {
  readonly agency: Agency;
  readonly viewer: EmployeeWithNames;
  readonly capabilities: readonly Capability[];
  readonly session: { readonly id: string; readonly expiresAt: Date };
  readonly policy: PolicyRow;
  /** The date where the agency is. */
  readonly today: string;
}

/** A portal's server. */
export interface FromPortal {
  readonly agency: Agency;
  readonly client: Client;
}

/** The appraisal of the path, once it is known that the caller may know of it. */
export interface OnAppraisal {
  readonly appraisal: AppraisalRecord;
  readonly relations: readonly Relation[];
}

/** The review assignment of the path. */
export interface OnAssignment {
  readonly assignment: AssignmentRow;
}

/** The unit and the year of the path, with its plan: the stored one, or one that nobody has begun. */
export interface OnUnit {
  readonly unit: UnitRow;
  readonly period: PeriodRow;
  readonly unitPlan: UnitPlanRow;
  readonly relations: readonly Relation[];
}

/** The proposal of the path. */
export interface OnProposal {
  readonly proposal: ProposalRow;
  readonly relations: readonly Relation[];
}

/** The feedback of the path, which is the caller's own. */
export interface OnFeedback {
  readonly entry: FeedbackRow;
  readonly relations: readonly Relation[];
}

/** What a request without a session always knows: whose record it names. */
export interface Publicly {
  readonly agency: Agency;
  readonly policy: PolicyRow;
  /** The date where the agency is. */
  readonly today: string;
  /**
   * Unguessable, and the same whenever the same request is repeated: codes that are made from it need not be kept (decision
   * 0023). Empty without an idempotency key.
   */
  readonly seed: string;
}

/** The form behind the code of the path. */
export interface OnPublicForm {
  readonly form: FormRecord;
}

/** The unit of the path, which has a public page. */
export interface OnPublicUnit {
  readonly unit: UnitRow;
  readonly desk: ServiceDeskRow;
}

/** The ticket of the path. Its access code is still to be checked. */
export interface OnPublicTicket {
  readonly publicCase: PublicCaseRow;
}

/** The unit of the path with its service desk: the stored one, or one in which nothing is written. */
export interface OnServiceDesk {
  readonly unit: UnitRow;
  readonly desk: ServiceDeskRow;
  readonly relations: readonly Relation[];
}

/** The survey of the path. */
export interface OnSurvey {
  readonly survey: SurveyRow;
  readonly relations: readonly Relation[];
}

/** The case of the path, which the caller may handle. */
export interface OnPublicCase {
  readonly publicCase: PublicCaseRow;
  readonly relations: readonly Relation[];
}

/** The forum day of the path. */
export interface OnForumDay {
  readonly forumDay: ForumDayRow;
  readonly relations: readonly Relation[];
}

/** Bytes that an operation answers. */
export interface BytesAnswer {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Name under which a browser saves it. */
  readonly fileName: string;
}

/** The page a list is asked for, and how to answer it. */
export interface Paging {
  readonly page: PageRequest;
  answerPage<Row, Item>(page: PageOf<Row>, item: (row: Row) => Item): { items: Item[]; nextCursor: string | null };
}

type ParametersOf<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParametersOf<Rest> : never;

type OutputOf<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : undefined;

type QueryOf<Row> = Row extends { query: infer Query } ? { [Name in keyof Query]: OutputOf<Query[Name]> } : object;

/** What the request says, checked. */
export interface Input<Row extends Endpoint> {
  readonly params: Readonly<Record<ParametersOf<Row['path']>, string>>;
  readonly query: Readonly<QueryOf<Row>>;
  readonly body: Row extends { body: infer Body }
    ? OutputOf<Body>
    : Row extends { sends: readonly string[] }
      ? Uint8Array
      : undefined;
}

type CallerOf<Row extends Endpoint> = 'public' extends Row['relations'][number]
  ? object
  : 'portal' extends Row['relations'][number]
    ? FromPortal
    : SignedIn;

/** What a handler gets of the record that its row works on. */
interface Records {
  readonly service: object;
  readonly agency: object;
  readonly appraisal: OnAppraisal;
  readonly 'review-assignment': OnAssignment;
  readonly unit: OnUnit;
  readonly proposal: OnProposal;
  readonly feedback: OnFeedback;
  readonly 'service-desk': OnServiceDesk;
  readonly survey: OnSurvey;
  readonly 'public-case': OnPublicCase;
  readonly 'forum-day': OnForumDay;
  readonly 'public-form': Publicly & OnPublicForm;
  readonly 'public-unit': Publicly & OnPublicUnit;
  readonly 'public-ticket': Publicly & OnPublicTicket;
}

type RecordOf<Row extends Endpoint> = Records[Row['scope']];

/** Everything a handler gets, by its row of the endpoint table. */
export type RequestContext<Row extends Endpoint> = Surroundings &
  Input<Row> &
  CallerOf<Row> &
  RecordOf<Row> &
  (Row extends { paged: true } ? Paging : object);

/** What an operation answers: the body its row describes. */
export type ResponseOf<Row> = Row extends { response: infer Response }
  ? OutputOf<Response>
  : Row extends { answers: readonly string[] }
    ? BytesAnswer
    : undefined;

/** An operation: what it means, and nothing else. */
export type Handler<Row extends Endpoint> = (context: RequestContext<Row>) => Promise<ResponseOf<Row>>;

/** One handler for every row of the table: a missing one does not compile. */
export type Handlers = {
  readonly [Group in keyof Endpoints]: {
    readonly [Name in keyof Endpoints[Group]]: Endpoints[Group][Name] extends Endpoint
      ? Handler<Endpoints[Group][Name]>
      : never;
  };
};

/** The handlers of one resource: `HandlersOf<'workPlans'>`. */
export type HandlersOf<Group extends keyof Endpoints> = Handlers[Group];

/** What the whole server works with. */
export interface Services extends Sources {
  readonly logger: Logger;
  /** Signs sessions of every agency, instead of the agencies' own secrets. */
  readonly sessionSecret: string | undefined;
  /** Where files and documents lie. */
  readonly storage: FileStorage;
  /** Address under which the API is reached, for codes on paper; `undefined` where nobody has said it. */
  readonly publicUrl: string | undefined;
  /** How many reverse proxies of one's own stand before the server. */
  readonly trustedProxies: number;
  readonly checkResponses: boolean;
}
