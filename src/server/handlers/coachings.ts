import type { Coaching, CoachingChange, EmployeeSummary, Endpoints } from '../../contract/index.js';
import { endpoints } from '../../contract/index.js';
import { almanacOf, unitOf } from '../almanac.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { tell } from '../events.js';
import { type FieldFault, ProblemError, refuseFields, refuseTransition } from '../problem-error.js';
import { type CoachingRow, findCoaching, insertCoaching, listCoachings, updateCoaching } from '../store/coachings.js';
import { summariesOf } from '../store/employees.js';

export const coachings: HandlersOf<'coachings'> = {
  async list(context) {
    const { db, agency, appraisal } = context;
    const rows = (await listCoachings(db, agency.id, appraisal.id)).filter((row) => mayRead(context, row));
    return { items: await viewsOf(context, rows) };
  },

  async get(context) {
    return view(context, await talkOf(context));
  },

  async record(context) {
    const { db, agency, viewer, appraisal, body, now, makeId } = context;
    const { appraiserId } = appraisal;
    if (appraiserId === null) refuseFields([{ pointer: '', code: 'no-appraiser' }]);
    refuseFields(await faultsOf(context, body));
    const made = await insertCoaching(db, {
      ...{ agencyId: agency.id, id: makeId(), appraisalId: appraisal.id, recordedById: viewer.id },
      ...{ leaderId: appraiserId as string, state: 'recorded', content: body, answer: '' },
      ...{ createdAt: now(), version: 1 },
    });
    await tellRecorded(context);
    return view(context, made);
  },

  async change(context) {
    const { db, body } = context;
    const talk = await talkOf(context);
    requireAction(context, talk, 'edit');
    refuseFields(await faultsOf(context, body));
    const changed = await updateCoaching(db, talk, { content: body, state: 'recorded', answer: '' });
    await tellRecorded(context);
    return view(context, changed);
  },

  async answer(context) {
    const { db, body } = context;
    const talk = await talkOf(context);
    requireAction(context, talk, body.agreed ? 'agree' : 'dispute');
    const answer = body.text.trim();
    if (!body.agreed && answer === '') refuseFields([{ pointer: '/text', code: 'blank' }]);
    return view(context, await updateCoaching(db, talk, { state: body.agreed ? 'agreed' : 'disputed', answer }));
  },
};

type OnTalks = Omit<RequestContext<Endpoints['coachings']['list']>, 'body' | 'query' | 'params'>;
type OnTalk = OnTalks & { readonly params: { readonly coachingId: string } };

/** The two who held the talk, whoever appraises the employee now. */
function isParty({ viewer, appraisal }: OnTalks, { leaderId }: CoachingRow): boolean {
  return viewer.id === appraisal.employeeId || viewer.id === leaderId;
}

/** Counselling is individual and confidential: nobody but the two reads it (USE-7; P6 §21, p.78–88). */
function mayRead(context: OnTalks, row: CoachingRow): boolean {
  return row.content.kind !== 'counselling' || isParty(context, row);
}

/** A talk that the caller may not read is as unknown to them as one that does not exist. */
async function talkOf(context: OnTalk): Promise<CoachingRow> {
  const { db, agency, appraisal, params } = context;
  const row = await findCoaching(db, { agencyId: agency.id, appraisalId: appraisal.id, id: params.coachingId });
  if (!row || !mayRead(context, row)) throw new ProblemError('not-found');
  return row;
}

/** Who recorded a talk may change it, and the other side answers, until both agree. */
function actionsOn(context: OnTalks, row: CoachingRow): Coaching['allowedActions'] {
  const { viewer, capabilities } = context;
  const mayWrite = isParty(context, row) && capabilities.includes(endpoints.coachings.answer.capability);
  if (!mayWrite || row.state === 'agreed') return [];
  if (row.recordedById === viewer.id) return ['edit'];
  return row.state === 'disputed' ? ['agree'] : ['agree', 'dispute'];
}

function requireAction(context: OnTalks, row: CoachingRow, action: 'edit' | 'agree' | 'dispute') {
  const actions = actionsOn(context, row);
  if (!actions.includes(action)) refuseTransition(row.state, actions);
}

async function faultsOf(context: OnTalks, { date, followUpOn }: CoachingChange): Promise<FieldFault[]> {
  const almanac = await almanacOf(context);
  const today = almanac.todayAt(unitOf(context.appraisal));
  return [
    ...(date > today ? [{ pointer: '/date', code: 'in-the-future' as const }] : []),
    ...(followUpOn !== null && followUpOn < date ? [{ pointer: '/followUpOn', code: 'before-the-talk' as const }] : []),
  ];
}

/** Says that the other side is asked to agree, and not what kind of talk it was. */
function tellRecorded(context: OnTalks): Promise<void> {
  const { id: appraisalId, employeeId } = context.appraisal;
  return tell(context, 'coaching.recorded', { appraisalId, employeeId, state: 'recorded' });
}

async function view(context: OnTalks, row: CoachingRow): Promise<Coaching> {
  const [shown] = await viewsOf(context, [row]);
  return shown as Coaching;
}

async function viewsOf(context: OnTalks, rows: readonly CoachingRow[]): Promise<Coaching[]> {
  const { db, agency } = context;
  const people = await summariesOf(
    db,
    agency.id,
    rows.map(({ recordedById }) => recordedById),
  );
  return rows.map((row) => {
    const { id, appraisalId, recordedById, state, content, answer, version } = row;
    const recordedBy = people.get(recordedById) as EmployeeSummary;
    const allowedActions = actionsOn(context, row);
    return { id, appraisalId, ...content, recordedBy, state, answer, allowedActions, etag: `"coaching-${version}"` };
  });
}
