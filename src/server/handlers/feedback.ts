import {
  type EmployeeSummary,
  type Endpoints,
  type Feedback,
  type FeedbackChange,
  type FeedbackSource,
  visibility,
} from '../../contract/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { tell } from '../events.js';
import { publishable, type PublishedRow } from '../feedback/batches.js';
import { promiseOf, sourceOf } from '../feedback/standing.js';
import { relationsOf } from '../middleware/permission.js';
import { type FieldFault, ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import { shuffle } from '../reviews/shuffle.js';
import { findActivity } from '../store/activities.js';
import { type AppraisalRecord, findAppraisal, findAppraisalId, findAppraisals } from '../store/appraisals.js';
import { agreedPlan } from '../store/documents.js';
import { type EmployeeRow, type EmployeeWithNames, findEmployee, summariesOf, summaryOf } from '../store/employees.js';
import {
  deleteFeedback,
  type FeedbackRow,
  insertFeedback,
  listGiven,
  listWritten,
  updateFeedback,
} from '../store/feedback.js';
import { openPeriod } from '../store/periods.js';

export const feedback: HandlersOf<'feedback'> = {
  async received(context) {
    const { db, agency, viewer, appraisal } = context;
    const rows = await listGiven(db, agency.id, appraisal.id);
    const named = rows.filter(({ attribution }) => attribution === 'named');
    const withheld = rows.filter(({ attribution }) => attribution === 'withheld');
    const people = await summariesOf(
      db,
      agency.id,
      named.map(({ authorId }) => authorId),
    );
    const { shown, waiting } = await publishable(context, withheld);
    return {
      items: [
        ...named.map((row) => {
          const by = people.get(row.authorId) ?? null;
          return feedbackView(row, { employee: appraisal.employee, by, mine: row.authorId === viewer.id });
        }),
        ...shuffle(shown, context.makeRandom).map((row) => withheldView(context, row)),
      ],
      waiting,
    };
  },

  async frame(context) {
    const { policy } = context;
    const employee = await subjectOf(context, context.params.employeeId, 'path:employeeId');
    const appraisal = await openAppraisalOf(context, employee.id);
    const source = await sourceOf(context, employee, appraisal, false);
    return {
      employee: summaryOf(employee),
      appraisalId: appraisal?.id ?? null,
      ...{ source, ...promiseOf(source, policy) },
      results: appraisal ? knownResults(context, appraisal) : [],
      behaviours: policy.rules.behaviours.map(({ key, label, gloss }) => ({ key, label, gloss })),
    };
  },

  async mine(context) {
    const { db, agency, viewer, page, answerPage } = context;
    const found = await listWritten(db, agency.id, viewer.id, page);
    const ids = found.items.map(({ appraisalId }) => appraisalId);
    const appraisals = await findAppraisals(db, agency.id, [...new Set(ids)]);
    return answerPage(found, (row) =>
      ownView(context, row, (appraisals.get(row.appraisalId) as AppraisalRecord).employee),
    );
  },

  async create(context) {
    const { db, agency, viewer, now, makeId } = context;
    const { employeeId, ...content } = context.body;
    const employee = await subjectOf(context, employeeId, '/employeeId');
    const appraisal = await openAppraisalOf(context, employee.id);
    if (!appraisal) refuseFields([{ pointer: '/employeeId', code: 'no-appraisal-yet' }]);
    const record = appraisal as AppraisalRecord;
    refuseFields(await aboutFaults(context, record, content));
    const source = await sourceOf(context, employee, record, content.asTeamLead);
    const made = await insertFeedback(db, {
      ...{ agencyId: agency.id, id: makeId(), appraisalId: record.id, authorId: viewer.id, source },
      ...{ attribution: promiseOf(source, context.policy).attribution, state: 'draft', content },
      ...{ createdAt: now(), givenAt: null, minimum: null, published: null, version: 1 },
    });
    return ownView(context, made, record.employee);
  },

  async get(context) {
    const { employee } = await appraisalOf(context);
    return ownView(context, context.entry, employee);
  },

  async change(context) {
    const { db, entry, body } = context;
    requireDraft(entry);
    const { appraisal, source } = await standingOf(context, body.asTeamLead);
    refuseFields(await aboutFaults(context, appraisal, body));
    return ownView(context, await updateFeedback(db, entry, { content: body, source }), appraisal.employee);
  },

  async give(context) {
    const { db, entry, policy, now } = context;
    requireDraft(entry);
    const { content } = entry;
    const { appraisal, source } = await standingOf(context, content.asTeamLead);
    if (appraisal.period.state !== 'open') refuseTransition(entry.state, []);
    refuseFields([
      ...(content.text.trim() === '' ? [{ pointer: '/text', code: 'blank' as const }] : []),
      ...(await aboutFaults(context, appraisal, content)),
    ]);
    const { attribution, minimum: promised } = promiseOf(source, policy);
    const minimum = attribution === 'withheld' ? promised : null;
    const given = await updateFeedback(db, entry, { source, attribution, minimum, state: 'given', givenAt: now() });
    // A message at this very moment would tell when a withheld one was given.
    if (attribution === 'named') {
      const { id: appraisalId, employeeId } = appraisal;
      await tell(context, 'feedback.given', { appraisalId, employeeId, state: 'given' });
    }
    return ownView(context, given, appraisal.employee);
  },

  async remove({ db, entry }) {
    requireDraft(entry);
    await deleteFeedback(db, entry);
    return undefined;
  },
};

type OnPerson = Omit<RequestContext<Endpoints['feedback']['create']>, 'body' | 'query' | 'params'>;
type OnEntry = Omit<RequestContext<Endpoints['feedback']['give']>, 'body' | 'query' | 'params'>;

/** Whom the feedback is about: anybody of the agency but oneself. */
async function subjectOf({ db, agency, viewer }: OnPerson, id: string, pointer: string): Promise<EmployeeWithNames> {
  const employee = await findEmployee(db, agency.id, id);
  if (!employee) throw new ProblemError('not-found');
  if (employee.id === viewer.id) refuseFields([{ pointer, code: 'is-subject' }]);
  return employee;
}

/** The employee's main appraisal in the open period. */
async function openAppraisalOf({ db, agency }: OnPerson, employeeId: string): Promise<AppraisalRecord | undefined> {
  const period = await openPeriod(db, agency.id);
  const id = period && (await findAppraisalId(db, agency.id, { employeeId, periodId: period.id }));
  return id === undefined ? undefined : findAppraisal(db, agency.id, id);
}

async function appraisalOf({ db, agency, entry }: OnEntry): Promise<AppraisalRecord> {
  return (await findAppraisal(db, agency.id, entry.appraisalId)) as AppraisalRecord;
}

/** How the author stands to the employee now: people move while a draft waits. */
async function standingOf(
  context: OnEntry,
  asTeamLead: boolean,
): Promise<{ appraisal: AppraisalRecord; source: FeedbackSource }> {
  const appraisal = await appraisalOf(context);
  const employee = (await findEmployee(context.db, context.agency.id, appraisal.employeeId)) as EmployeeRow;
  return { appraisal, source: await sourceOf(context, employee, appraisal, asTeamLead) };
}

function requireDraft({ state }: FeedbackRow) {
  if (state !== 'draft') refuseTransition(state, []);
}

/** The results that the caller may see: none for whoever may not read the plan. */
function knownResults(context: OnPerson | OnEntry, appraisal: AppraisalRecord): { id: string; title: string }[] {
  if (!mayRead(context, appraisal, visibility.appraisal)) return [];
  return (agreedPlan(appraisal)?.results ?? []).map(({ id, title }) => ({ id, title }));
}

function mayRead(context: OnPerson | OnEntry, appraisal: AppraisalRecord, readers: readonly string[]): boolean {
  return relationsOf(context, appraisal).some((relation) => readers.includes(relation));
}

/** A subject that the caller may not see is as unknown to them as one that does not exist. */
async function aboutFaults(
  context: OnPerson | OnEntry,
  appraisal: AppraisalRecord,
  { about }: FeedbackChange,
): Promise<FieldFault[]> {
  const { id, kind } = about;
  const pointer = '/about/id';
  switch (kind) {
    case 'result': {
      const isKnown = knownResults(context, appraisal).some((result) => result.id === id);
      return isKnown ? [] : [{ pointer, code: 'unknown-result' }];
    }
    case 'behaviour': {
      const isKnown = context.policy.rules.behaviours.some(({ key }) => key === id);
      return isKnown ? [] : [{ pointer, code: 'unknown-behaviour' }];
    }
    case 'activity': {
      const log = { agencyId: appraisal.agencyId, appraisalId: appraisal.id };
      const seesLog = mayRead(context, appraisal, ['appraiser', 'second-level-appraiser']);
      const isKnown = seesLog && (await findActivity(context.db, log, id)) !== undefined;
      return isKnown ? [] : [{ pointer, code: 'unknown-activity' }];
    }
    default:
      return id === '' ? [] : [{ pointer, code: 'too-long', values: { maximum: 0 } }];
  }
}

/** An entry as its author sees it. A draft shows what is promised now: if that changes, so does its version (ANO-10). */
function ownView({ viewer, policy }: OnPerson | OnEntry, row: FeedbackRow, employee: EmployeeSummary): Feedback {
  const attribution = row.state === 'draft' ? promiseOf(row.source, policy).attribution : row.attribution;
  return feedbackView({ ...row, attribution }, { employee, by: summaryOf(viewer), mine: true });
}

function feedbackView(row: FeedbackRow, { employee, by, mine }: Pick<Feedback, 'employee' | 'by' | 'mine'>): Feedback {
  const { id, appraisalId, source, attribution, state, content, givenAt, published, version } = row;
  const { about, tone, text, evidence } = content;
  return {
    ...{ id, appraisalId, employee, source, by, at: givenAt?.toISOString() ?? null, published },
    ...{ about, tone, text, evidence, state, attribution, mine },
    etag: `"feedback-${version}-${attribution}"`,
  };
}

/** An entry as everybody reads it whose author is withheld: the same for whoever looks, and nothing in it that lasts (ANO-6). */
function withheldView(
  { appraisal, makeId }: { readonly appraisal: AppraisalRecord; readonly makeId: () => string },
  row: PublishedRow,
): Feedback {
  const { employee } = appraisal;
  const shown = feedbackView({ ...row, id: makeId(), givenAt: null }, { employee, by: null, mine: false });
  return { ...shown, etag: '"withheld"' };
}
