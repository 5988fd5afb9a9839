import type { Endpoints, PublicCase, PublicCaseStep } from '../../contract/index.js';
import { caseActionsFor, mayHandle } from '../../rules/index.js';
import { almanacOf } from '../almanac.js';
import { attachmentKey } from '../cases/attachments.js';
import type { CaseClock } from '../cases/course.js';
import { nameFaults } from '../cases/names.js';
import { refuseCaseStep, takeStep, upToDate } from '../cases/steps.js';
import { caseViews } from '../cases/view.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { tell } from '../events.js';
import { deskStandings } from '../middleware/other-records.js';
import { type FieldFault, ProblemError, refuseFields } from '../problem-error.js';
import { forgetCaseTexts } from '../store/idempotency.js';
import {
  type CaseChange,
  listAttachments,
  listCases,
  listConductCases,
  type PublicCaseRow,
} from '../store/public-cases.js';
import { findUnit, unitsBelow } from '../store/units.js';

export const publicCases: HandlersOf<'publicCases'> = {
  async list(context) {
    const { db, agency, viewer, unit, relations, query, page, answerPage } = context;
    const standings = await deskStandings(db, context);
    const unitIds = unitsBelow([...standings.units.values()], unit.id).map(({ id }) => id);
    const conduct = await listConductCases(db, agency.id, unitIds);
    const conductIds = conduct.filter((one) => standings.handles(one)).map(({ id }) => id);
    const { state, kind } = query;
    const isHandler = mayHandle(anyService, { id: viewer.id, relations }, []);
    const found = await listCases(db, agency.id, { unitIds, conductIds, isHandler, state, kind }, page);
    return answerPage(found, await viewsOf({ ...context, standings }, found.items));
  },

  async get(context) {
    return caseView(context, context.publicCase);
  },

  async step(context) {
    const { db, agency, viewer, policy, body, now } = context;
    const clock = { almanac: await almanacOf(context), policy };
    const row = await upToDate(db, context.publicCase, { ...clock, now });
    const allowedActions = caseActionsFor(row.state, row, 'case-handler');
    const { action } = body;
    if (!allowedActions.includes(action)) refuseCaseStep(action, row.state, allowedActions);
    refuseFields([...formFaults(body), ...(await contentFaults(context, row))]);
    const change = changeOf(body, row, clock, now());
    const text = action === 'hide-text' ? (body.reason ?? '') : (body.text?.trim() ?? '');
    const step = { action, at: now(), text, by: viewer.id, change };
    const changed = await takeStep(db, row, step, clock);
    if (action === 'hide-text') await forgetCaseTexts(db, agency.id, row.id);
    if (action === 'answer') await tellAnswered(context, changed);
    return caseView(context, changed);
  },

  async attachment({ db, agency, storage, publicCase, params }) {
    const files = (await listAttachments(db, agency.id, [publicCase.id])).get(publicCase.id) ?? [];
    const file = files.find(({ id }) => id === params.attachmentId);
    const bytes = file && (await storage.get(attachmentKey(file)));
    if (!file || !bytes) throw new ProblemError('not-found');
    return { bytes, mediaType: 'application/octet-stream', fileName: file.name };
  },
};

const anyService = { subject: 'service', concernsHead: false, meantId: null } as const;

type OnCase = Omit<RequestContext<Endpoints['publicCases']['step']>, 'body' | 'query' | 'params'>;
type Viewing = Omit<OnCase, 'publicCase' | 'relations'>;

async function caseView(context: Viewing, row: PublicCaseRow): Promise<PublicCase> {
  const standings = await deskStandings(context.db, context);
  return (await viewsOf({ ...context, standings }, [row]))(row);
}

async function viewsOf(
  context: Viewing & { readonly standings: Awaited<ReturnType<typeof deskStandings>> },
  rows: readonly PublicCaseRow[],
) {
  const { db, policy, standings, capabilities } = context;
  const sight = { db, policy, almanac: await almanacOf(context), desks: standings.desks };
  return caseViews({ ...sight, standings, mayWrite: capabilities.includes('appraisal:write') }, rows);
}

/** What a step needs, beside what everybody may add to it. */
const needed = {
  verify: ['class'],
  reject: ['text'],
  forward: ['unitId'],
  start: [],
  answer: ['text'],
  publish: ['published'],
  'hide-text': ['reason'],
} as const satisfies Record<PublicCaseStep['action'], readonly (keyof PublicCaseStep)[]>;

/** Steps to which an officer may say something to the reporter. */
const withText: readonly PublicCaseStep['action'][] = ['verify', 'reject', 'forward', 'start', 'answer'];

/** What is missing, and what belongs to another step: it would be lost silently. */
function formFaults(body: PublicCaseStep): FieldFault[] {
  const fields: readonly (keyof PublicCaseStep)[] = needed[body.action];
  const isBlank = (field: keyof PublicCaseStep) => field === 'text' && body.text?.trim() === '';
  const taken = [...fields, 'action', ...(withText.includes(body.action) ? ['text'] : [])];
  return [
    ...fields
      .filter((field) => body[field] === undefined || isBlank(field))
      .map((field): FieldFault => ({ pointer: `/${field}`, code: isBlank(field) ? 'blank' : 'required' })),
    ...Object.keys(body)
      .filter((field) => !taken.includes(field) && body[field as keyof PublicCaseStep] !== undefined)
      .map((field): FieldFault => ({ pointer: `/${field}`, code: 'not-expected' })),
  ];
}

async function contentFaults(
  { db, agency, body }: OnCase & { readonly body: PublicCaseStep },
  row: PublicCaseRow,
): Promise<FieldFault[]> {
  if (body.action === 'forward' && body.unitId !== undefined) {
    if (body.unitId === row.unitId) return [{ pointer: '/unitId', code: 'same-unit' }];
    return (await findUnit(db, agency.id, body.unitId)) ? [] : [{ pointer: '/unitId', code: 'unknown-unit' }];
  }
  if (body.action !== 'publish' || !body.published) return [];
  const { question, answer } = body.published;
  const { name, contact } = row.reporter;
  const texts = { '/published/question': question, '/published/answer': answer };
  return nameFaults(db, agency.id, texts, [name, contact]);
}

function changeOf(body: PublicCaseStep, row: PublicCaseRow, { almanac }: CaseClock, at: Date): CaseChange {
  switch (body.action) {
    case 'verify':
      return { class: body.class ?? null };
    case 'forward':
      return { unitId: body.unitId ?? row.unitId };
    case 'hide-text':
      return { hiddenReason: body.reason ?? null };
    case 'publish': {
      // The month of the answer, not of its publishing; no day, for it would lead to the case.
      const month = (row.answeredOn ?? almanac.dateAt(row.unitId, at)).slice(0, 7);
      return { published: body.published ? { ...body.published, month } : null };
    }
    default:
      return {};
  }
}

/** Tells the portals that a case about a service was answered. Of one about conduct nobody is told. */
async function tellAnswered(context: OnCase, row: PublicCaseRow): Promise<void> {
  if (row.subject === 'conduct') return;
  const { id: caseId, unitId, kind, state } = row;
  await tell(context, 'public-case.answered', { caseId, unitId, kind, state });
}
