import { and, eq } from 'drizzle-orm';
import type { NewIndicatorProposal, OperationId } from '../../src/contract/index.js';
import { units } from '../../src/server/store/schema.js';
import type { Person } from '../support/example-agency.js';
import { employeePlan, judgement, planIds, reviewAnswer, reviewers, selfAssessment } from '../support/example-walk.js';
import type { Bench } from './harness.js';

/** For every operation: ids of records that exist, a body that is right, and somebody who may. */
export interface ValidRequests {
  readonly params: Readonly<Record<string, string>>;
  readonly bodies: Partial<Record<OperationId, unknown>>;
  personFor(operation: OperationId): Person;
}

const note = 'Perjelas.';

const activity = {
  ...{ date: '2026-06-15', text: 'Memeriksa berkas masuk', resultId: planIds.result, indicatorId: planIds.errors },
  ...{ start: null, end: null, minutes: 45, quantity: 12, unit: 'berkas', note: '', evidence: [] },
};

const coaching = {
  ...{ kind: 'coaching', date: '2026-06-12', topic: 'Antrean di loket dua', notes: 'Dua kali penuh pekan ini.' },
  ...{ agreement: 'Satu petugas pengganti pada hari Senin.', followUpOn: '2026-07-10' },
};

const feedback = {
  ...{ about: { kind: 'general', id: '' }, tone: 'positive', text: 'Sigap saat loket penuh.' },
  ...{ evidence: [], asTeamLead: false },
};

const file = { name: 'rekap-antrean.pdf', mediaType: 'application/pdf', size: 2048 };

const webhook = { name: 'SIMPEG', url: 'https://simpeg.example/kait', events: [] };

const progress = { progress: [], actionProgress: [] };

const service = {
  ...{ id: 'layanan-ktp', name: 'KTP elektronik', description: 'Perekaman dan penggantian KTP-el.' },
  ...{ usersPerYear: 4000, isOffered: true },
};

const surveySettings = {
  title: { indonesian: 'Bagaimana layanan kami?', english: 'How was our service?' },
  ...{ opensOn: '2026-06-01', closesOn: '2026-06-30', elements: ['requirements', 'time', 'staff-behaviour'] },
  additional: [
    { id: 'usul', kind: 'text', text: { indonesian: 'Apa usul Anda?', english: 'What do you suggest?' }, choices: [] },
  ],
  ...{ respondentFacts: ['sex'], access: 'presence-code', population: 2000 },
};

const publicCase = {
  ...{ kind: 'complaint', serviceId: service.id, subject: 'service', concernsHead: false, text: 'Antrean dua jam.' },
  ...{ reporter: { name: 'Yosep', contact: null }, isConfidential: false },
};

const attachment = { name: 'nomor-antrean.pdf', content: Buffer.from('%PDF-1.7').toString('base64') };

const forumDay = {
  ...{ date: '2026-05-20', place: 'Aula', topic: 'Antrean', agenda: ['Keluhan'], attendance: 31 },
  actions: [{ id: 'tindak-1', text: 'Loket buka Sabtu', dueOn: null, isDone: false, note: '' }],
};

const publicAnswer = {
  ballot: 'kertas-suara-1',
  scores: [{ question: 'time', score: 4 }],
  additional: [{ question: 'usul', choice: null, text: 'Tambah kursi.' }],
  ...{ comment: 'Cepat.', respondent: [{ fact: 'sex', value: 'female' }] },
  proof: { presenceCode: '000000', counterKey: null },
  filledAt: '2026-06-15T02:00:00Z',
};

/** Brings the example appraisal into the middle of its review, and says how each operation is asked for rightly. */
export async function prepareValidRequests(bench: Bench): Promise<ValidRequests> {
  const { walk, api, agency } = bench;
  await walk.begin();
  await walk.plan();
  await walk.assessSelf();
  await walk.openRound();
  const policy = await api.ok('policy.get', walk.as('officer'));
  const { id: _id, version: _version, since: _since, etag: _etag, ...rules } = policy;
  const unitId = await unitWithHeads(bench);
  const { params } = walk;
  const proposal = { ...proposed(), unitId, replacesId: null } satisfies NewIndicatorProposal;
  const { replacesId: _replaces, unitId: _unit, ...improved } = proposal;
  const period = { label: '2031', evaluationEnd: '2032-01-31' };
  await api.ok('activities.record', {
    ...walk.as('ani'),
    params,
    body: { entries: [{ id: 'catatan-1', ...activity }] },
  });
  const made = async (operation: 'evidenceFiles.create' | 'coachings.record', person: Person, body: unknown) =>
    (await api.ok(operation, { ...walk.as(person), params, body })).id;
  const ofAgency = async (
    operation: 'indicatorProposals.create' | 'feedback.create' | 'webhooks.create',
    person: Person,
    body: unknown,
  ) => (await api.ok(operation, { ...walk.as(person), body })).id;
  const survey = await openSurvey(bench, unitId);
  const sent = await sendCase(bench, unitId);
  const forum = { ...walk.as('lead'), params: { unitId }, body: forumDay };
  const { id: forumDayId } = await api.ok('forumDays.create', forum);
  return {
    params: {
      appraisalId: walk.appraisalId,
      assignmentId: await walk.assignmentOf('budi'),
      periodId: agency.periodId,
      employeeId: agency.ids.ani,
      activityId: 'catatan-1',
      fileId: await made('evidenceFiles.create', 'ani', file),
      coachingId: await made('coachings.record', 'lead', coaching),
      proposalId: await ofAgency('indicatorProposals.create', 'ani', proposal),
      feedbackId: await ofAgency('feedback.create', 'budi', { employeeId: agency.ids.ani, ...feedback }),
      webhookId: await ofAgency('webhooks.create', 'officer', webhook),
      ...{ unitId, year: '2026', month: '2026-06', part: '0', kind: 'work-plan', deliveryId: 'kiriman-1' },
      contentHash: '0'.repeat(64),
      ...{ surveyId: survey.id, formCode: survey.code ?? '', commentId: 'komentar-1' },
      ...{ ticket: sent.ticket, caseId: sent.caseId, attachmentId: sent.attachmentId, forumDayId },
    },
    bodies: {
      'sessions.create': { employeeId: agency.ids.joko },
      'policy.change': rules,
      'periods.create': { ...period, year: 2031, start: '2031-01-01', end: '2031-12-31' },
      'periods.change': { ...period, state: 'planned' },
      'calendars.change': {
        holidays: [{ date: '2026-08-17', name: 'Hari Kemerdekaan', kind: 'national-holiday' }],
      },
      'units.change': { timeZone: 'Asia/Makassar' },
      'unitPlans.save': { objectives: [] },
      'unitPlans.return': { note },
      'unitPlans.revise': { note },
      'unitPlans.recordProgress': progress,
      'unitPlans.setAchievement': { term: 'Q1', level: 'good', reason: 'Target triwulan tercapai.' },
      'indicatorProposals.create': proposal,
      'indicatorProposals.change': improved,
      'indicatorProposals.vote': { vote: 'for' },
      'indicatorProposals.remark': { text: 'Cara menghitungnya jelas.' },
      'indicatorProposals.decide': { decision: 'declined', reason: 'Sudah ada di pustaka.', libraryId: null, note: '' },
      'appraisals.create': {},
      'appraisals.addPost': {
        ...{ kind: 'plt', position: 'Plt. Kepala Seksi', unitId, positionType: 'pengawas', from: '2026-07-01' },
        ...{ to: null, appraiserId: agency.ids.head },
      },
      'appraisals.assignAppraiser': {
        ...{ appraiserId: agency.ids.lead, secondLevelAppraiserId: agency.ids.head, reason: 'Sesuai struktur.' },
      },
      'appraisals.endPost': { to: '2026-09-30' },
      'workPlans.save': employeePlan,
      'workPlans.return': { note },
      'workPlans.approve': { expectations: [{ value: 'accountable', text: 'Catat setiap berkas.' }] },
      'workPlans.revise': { note },
      'workPlans.comment': { about: { part: 'result', id: planIds.result }, text: note },
      'activities.record': { entries: [{ id: 'catatan-2', ...activity }] },
      'activities.change': activity,
      'teamActivities.verify': {
        items: [
          { appraisalId: walk.appraisalId, activityId: 'catatan-1', etag: '"lama"', decision: 'verify', note: '' },
        ],
      },
      'activityCatalogue.change': {
        items: [{ text: 'Memeriksa berkas masuk', position: '', minutes: 45, unit: 'berkas' }],
      },
      'evidenceFiles.create': file,
      'feedback.create': { employeeId: agency.ids.ani, ...feedback },
      'feedback.change': feedback,
      'coachings.record': coaching,
      'coachings.change': coaching,
      'coachings.answer': { agreed: true, text: '' },
      'selfAssessments.save': selfAssessment,
      'reviewRounds.choose': {
        reviewers: reviewers.map(({ person, group }) => ({ employeeId: agency.ids[person], group })),
        closesOn: '2026-07-01',
      },
      'reviewAssignments.answer': reviewAnswer(policy, 1),
      'communityReviews.nominate': { lines: 'Kepala SDN 3, kepala@sdn3.example' },
      'communityReviews.import': { lines: 'Kepala SDN 4,' },
      'communityReviews.approve': { fromNominees: 0, fromRecords: 5 },
      'evaluations.save': judgement(policy),
      'evaluations.object': { reasons: 'Rekap loket dua belum dihitung.' },
      'evaluations.explain': { note },
      'evaluations.decide': { outcome: 'upheld', reason: 'Kedua pihak sudah didengar.' },
      'evaluations.takeOver': { note },
      'evaluations.correct': { note },
      'webhooks.create': webhook,
      'serviceDesks.save': { services: [service], officerIds: [agency.ids.budi], isPublic: true },
      'surveys.create': { serviceId: service.id, ...surveySettings },
      'surveys.change': { ...surveySettings, closesOn: '2026-07-10' },
      'surveys.invite': { count: 2 },
      'surveys.hideComment': { reason: 'Menyebut nama seseorang.' },
      'publicForms.answer': publicAnswer,
      'publicCases.step': { action: 'verify', class: 'complaint-normative', text: 'Sudah kami baca.' },
      'forumDays.create': forumDay,
      'forumDays.change': forumDay,
      'publicUnits.send': publicCase,
      'publicTickets.open': { accessCode: sent.accessCode },
      'publicTickets.reply': { accessCode: sent.accessCode, action: 'add', text: 'Hari ini juga.' },
      'publicTickets.attach': { accessCode: sent.accessCode, ...attachment },
      'indicatorSources.save': {
        items: [{ indicatorId: planIds.errors, kind: 'satisfaction-index', unitId, serviceId: service.id }],
      },
      'unitIndicatorSources.save': { items: [] },
    },
    personFor,
  };
}

/** A complaint to the unit, with a file. */
async function sendCase({ api, walk }: Bench, unitId: string) {
  const { ticket, accessCode } = await api.ok('publicUnits.send', { params: { unitId }, body: publicCase });
  await api.ok('publicTickets.attach', { params: { ticket }, body: { accessCode, ...attachment } });
  const { items } = await api.ok('publicCases.list', { ...walk.as('lead'), params: { unitId } });
  const [found] = items;
  return { ticket, accessCode, caseId: found?.id ?? '', attachmentId: found?.attachments[0]?.id ?? '' };
}

/** An open survey of a service of the unit; Budi is its officer. */
async function openSurvey({ api, walk, agency }: Bench, unitId: string) {
  const head = { ...walk.as('lead'), params: { unitId } };
  const desk = { services: [service], officerIds: [agency.ids.budi], isPublic: true };
  await api.change('serviceDesks.save', { ...head, body: desk });
  const { id } = await api.ok('surveys.create', { ...head, body: { serviceId: service.id, ...surveySettings } });
  return api.change('surveys.open', { ...head, params: { surveyId: id } });
}

/** Ani's unit, headed by the appraiser and under a unit that the second-level appraiser heads. */
async function unitWithHeads({ store, api, walk, agency }: Bench): Promise<string> {
  const { items } = await api.ok('units.list', walk.as('ani'));
  const idOf = (name: string) => items.find((unit) => unit.name === name)?.id ?? '';
  const heads = [
    ['Bidang Pelayanan', agency.ids.lead],
    ['Dinas Kependudukan', agency.ids.head],
  ] as const;
  for (const [name, headId] of heads) {
    const isIt = and(eq(units.agencyId, agency.agency.id), eq(units.id, idOf(name)));
    await store.db.update(units).set({ headId }).where(isIt);
  }
  return idOf('Bidang Pelayanan');
}

function proposed() {
  const [result] = employeePlan.results;
  const [indicator] = result?.indicators ?? [];
  if (!result || !indicator) throw new Error('The example plan has results.');
  return {
    position: 'Pengelola dokumen',
    workResult: result.title,
    indicator: { ...indicator, id: 'iki-usul' },
    reason: 'Menggambarkan layanan yang diterima pemohon.',
  };
}

function personFor(operation: OperationId): Person {
  const [group, name] = operation.split('.') as [string, string];
  if (/^(policy|periods|calendars|auditEvents|webhooks)$/.test(group)) return 'officer';
  if (/^(units|activityCatalogue)\.change$|^appraisals\.(addPost|endPost|assignAppraiser)$/.test(operation))
    return 'officer';
  if (group === 'reviewAssignments') return 'budi';
  if (group === 'communityReviews') return name === 'nominate' ? 'lead' : 'officer';
  if (group === 'feedback' && name !== 'received') return 'budi';
  if (group === 'unitPlans') return /^(return|approve|setAchievement)$/.test(name) ? 'head' : 'lead';
  if (operation === 'indicatorProposals.decide' || group === 'serviceDesks') return 'lead';
  if (group === 'surveys') return 'budi';
  if (/^(publicCases|forumDays|unitIndicatorSources)$/.test(group)) return 'lead';
  if (/^evaluations\.(acknowledge|object)$/.test(operation)) return 'ani';
  if (/^evaluations\.(decide|takeOver)$/.test(operation)) return 'head';
  if (/^(reviewRounds|evaluations|teamActivities)$/.test(group) || /^(return|approve)$/.test(name)) return 'lead';
  return 'ani';
}
