import { on, type Stage, unitId } from './stage.js';

/** What the HR agency decides before the year begins: holidays, zones, the words of the log. */
export async function prepareAgency(stage: Stage): Promise<void> {
  const { api, as } = callsOf(stage);
  const officer = as('officer');
  const holidays = [
    { date: '2026-08-17', name: 'Hari Kemerdekaan Republik Indonesia', kind: 'national-holiday' },
    { date: '2026-12-24', name: 'Cuti bersama Natal', kind: 'joint-leave' },
  ];
  await api.change('calendars.change', { ...officer, params: { year: '2026' }, body: { holidays } });
  await api.ok('calendars.get', { ...as('ani'), params: { year: '2026' } });
  const params = { unitId: await unitId(stage) };
  await api.change('units.change', { ...officer, params, body: { timeZone: 'Asia/Jakarta' } });
  const items = [
    { text: 'Memeriksa berkas masuk', position: 'Pengelola dokumen', minutes: 45, unit: 'berkas' },
    { text: 'Rapat koordinasi', position: '', minutes: null, unit: null },
  ];
  await api.change('activityCatalogue.change', { ...officer, body: { items } });
  await api.ok('activityCatalogue.get', as('ani'));
}

/** Whatever of the agency everybody reads. */
export async function readAgency(stage: Stage): Promise<void> {
  const { api, as } = callsOf(stage);
  const { agency } = stage.example;
  const ani = as('ani');
  await api.ok('service.describe');
  await api.ok('me.get', ani);
  await api.ok('policy.get', ani);
  await api.ok('periods.get', { ...ani, params: { periodId: agency.periodId } });
  const { items } = await api.ok('units.list', { ...ani, query: { limit: '2' } });
  await api.ok('units.get', { ...ani, params: { unitId: items[0]?.id ?? '' } });
  await api.ok('employees.list', { ...ani, query: { limit: '2', search: 'ani' } });
  await api.ok('employees.get', { ...ani, params: { employeeId: agency.ids.ani } });
  await api.ok('indicatorLibrary.list', { ...ani, query: { search: 'dokumen' } });
}

/** The next year is planned, under another policy. */
export async function changeAgency(stage: Stage): Promise<void> {
  const { api, as } = callsOf(stage);
  const officer = as('officer');
  const period = { label: '2027', evaluationEnd: '2028-01-31' };
  const { id } = await api.ok('periods.create', {
    ...officer,
    body: { ...period, year: 2027, start: '2027-01-01', end: '2027-12-31' },
  });
  await api.change('periods.change', { ...officer, params: { periodId: id }, body: { ...period, state: 'planned' } });
  await api.ok('periods.list', officer);
  const { id: _id, version: _version, since: _since, etag, ...rules } = await api.ok('policy.get', officer);
  await api.ok('policy.change', { ...officer, etag, body: { ...rules, evaluationCycle: 'month' } });
}

/** The record of what was done, of one appraisal and of the agency. */
export async function readRecord(stage: Stage): Promise<void> {
  const { api, as } = callsOf(stage);
  await api.ok('auditEvents.ofAppraisal', { ...on(stage, 'ani'), query: { limit: '3' } });
  await api.ok('auditEvents.list', { ...as('officer'), query: { limit: '3' } });
}

/** A session as the portal opens it, and its end. */
export async function useSessions(stage: Stage): Promise<void> {
  const { api, as } = callsOf(stage);
  await api.ok('sessions.create', { body: { employeeId: stage.example.agency.ids.ani, lifetime: 900 } });
  await api.ok('sessions.end', as('joko'));
}

function callsOf({ example }: Stage) {
  return { api: example.api, as: example.as.bind(example) };
}
