import { type Endpoints, endpoints, type ForumDay, type ForumDayChange } from '../../contract/index.js';
import { almanacOf } from '../almanac.js';
import { nameFaults } from '../cases/names.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { type ForumDayRow, insertForumDay, pageForumDays, updateForumDay } from '../store/forum-days.js';
import { findUnit } from '../store/units.js';
import { mayCall } from '../views/actor.js';
import { repeated } from './repeated.js';

export const forumDays: HandlersOf<'forumDays'> = {
  async list(context) {
    const { db, agency, unit, page, answerPage } = context;
    const found = await pageForumDays(db, agency.id, unit.id, page);
    return answerPage(found, (row) => dayView(context, row, unit.name));
  },

  async create(context) {
    const { db, agency, unit, body, makeId } = context;
    refuseFields(await dayFaults(context, unit.id, body));
    const key = { agencyId: agency.id, id: makeId(), unitId: unit.id };
    const row = await insertForumDay(db, { ...key, date: body.date, content: body, version: 1 });
    return dayView(context, row, unit.name);
  },

  async get(context) {
    return dayView(context, context.forumDay, await unitName(context));
  },

  async change(context) {
    const { db, forumDay, body } = context;
    refuseFields(await dayFaults(context, forumDay.unitId, body));
    return dayView(context, await updateForumDay(db, forumDay, body), await unitName(context));
  },
};

type OnDay = Omit<RequestContext<Endpoints['forumDays']['change']>, 'body' | 'query' | 'params'>;

function dayView(
  { relations, capabilities }: Pick<OnDay, 'relations' | 'capabilities'>,
  { id, unitId, content, version }: ForumDayRow,
  unit: string,
): ForumDay {
  const mayEdit = mayCall(endpoints.forumDays.change, { relations, capabilities });
  return { id, unitId, unit, ...content, allowedActions: mayEdit ? ['edit'] : [], etag: `"forum-day-${version}"` };
}

async function unitName({ db, agency, forumDay }: OnDay): Promise<string> {
  return (await findUnit(db, agency.id, forumDay.unitId))?.name ?? '';
}

/** What was said on a day that has not come cannot be known; and everybody reads it, so that it names nobody. */
async function dayFaults(
  context: Omit<OnDay, 'forumDay'>,
  unitId: string,
  { date, place, topic, agenda, attendance, actions }: ForumDayChange,
): Promise<FieldFault[]> {
  const { db, agency } = context;
  const isToCome = date > (await almanacOf(context)).todayAt(unitId);
  const texts = Object.fromEntries([
    ...[['/place', place] as const, ['/topic', topic] as const],
    ...agenda.map((point, index) => [`/agenda/${index}`, point] as const),
    ...actions.flatMap(({ text, note }, index) => [
      [`/actions/${index}/text`, text] as const,
      [`/actions/${index}/note`, note] as const,
    ]),
  ]);
  return [
    ...(isToCome && attendance !== null ? [{ pointer: '/attendance', code: 'not-expected' } as const] : []),
    ...repeated(
      actions,
      ({ id }) => id,
      (index) => `/actions/${index}/id`,
    ),
    ...(await nameFaults(db, agency.id, texts)),
  ];
}
