import type { Endpoints, ServiceDesk, ServiceDeskChange } from '../../contract/index.js';
import { endpoints } from '../../contract/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { type FieldFault, refuseFields } from '../problem-error.js';
import { summariesOf } from '../store/employees.js';
import { saveDesk, servicesInUse, type ServiceDeskRow } from '../store/service-desks.js';
import { mayCall } from '../views/actor.js';
import { repeated } from './repeated.js';

export const serviceDesks: HandlersOf<'serviceDesks'> = {
  async get(context) {
    return deskView(context, context.desk);
  },

  async save(context) {
    const { db, desk, body } = context;
    refuseFields(await deskFaults(context, body));
    return deskView(context, await saveDesk(db, desk, body));
  },
};

type OnDesk = Omit<RequestContext<Endpoints['serviceDesks']['get']>, 'body' | 'query'>;

async function deskView(context: OnDesk, desk: ServiceDeskRow): Promise<ServiceDesk> {
  const { db, agency, unit } = context;
  const people = await summariesOf(db, agency.id, desk.officerIds);
  const actions = {
    edit: endpoints.serviceDesks.save,
    'prepare-survey': endpoints.surveys.create,
    'announce-forum-day': endpoints.forumDays.create,
  };
  return {
    ...{ unitId: unit.id, unit: unit.name, services: desk.services, isPublic: desk.isPublic },
    officers: desk.officerIds.flatMap((id) => people.get(id) ?? []),
    allowedActions: Object.entries(actions).flatMap(([action, endpoint]) =>
      mayCall(endpoint, context) ? [action] : [],
    ),
    etag: `"desk-${desk.version}"`,
  };
}

async function deskFaults({ db, agency, desk }: OnDesk, change: ServiceDeskChange): Promise<FieldFault[]> {
  const people = await summariesOf(db, agency.id, change.officerIds);
  const kept = new Set(change.services.map(({ id }) => id));
  const gone = desk.services.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const named = await servicesInUse(db, agency.id, gone);
  return [
    ...repeated(
      change.services,
      ({ id }) => id,
      (index) => `/services/${index}/id`,
    ),
    ...repeated(
      change.officerIds,
      (id) => id,
      (index) => `/officerIds/${index}`,
    ),
    ...change.officerIds.flatMap((id, index): FieldFault[] =>
      people.has(id) ? [] : [{ pointer: `/officerIds/${index}`, code: 'unknown-employee' }],
    ),
    ...(gone.some((id) => named.has(id)) ? [{ pointer: '/services', code: 'service-in-use' } as const] : []),
  ];
}
