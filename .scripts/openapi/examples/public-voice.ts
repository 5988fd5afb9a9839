import type {
  ForumDayChange,
  NewPublicCase,
  NewSurvey,
  PublicAnswer,
  ServiceDeskChange,
  SurveyChange,
} from '../../../src/contract/index.js';
import { satisfactionElements } from '../../../src/contract/index.js';
import type { Call } from '../../../test/support/api-caller.js';
import type { Person } from '../../../test/support/example-agency.js';
import { inviteOutsiders, outsideAnswer, servedLines } from '../../../test/support/outsiders.js';
import { on, type Stage, unitId } from './stage.js';

const serviceId = 'layanan-ktp';

const settings: SurveyChange = {
  title: { indonesian: 'Bagaimana layanan KTP kami?', english: 'How was our identity card service?' },
  ...{ opensOn: '2026-06-01', closesOn: '2026-07-31', elements: [...satisfactionElements], population: 1200 },
  additional: [
    {
      ...{ id: 'tahu-dari', kind: 'scale' },
      text: { indonesian: 'Dari mana Anda tahu layanan ini?', english: 'How did you hear of this service?' },
      choices: [
        { indonesian: 'Kelurahan', english: 'The village office' },
        { indonesian: 'Internet', english: 'The internet' },
      ],
    },
  ],
  ...{ respondentFacts: ['sex', 'age-band'], access: 'presence-code' },
};

const forum: ForumDayChange = {
  ...{ date: '2026-06-10', place: 'Aula Dinas Kependudukan', topic: 'Antrean KTP elektronik' },
  agenda: ['Hasil survei', 'Usul warga', 'Kesepakatan'],
  attendance: null,
  actions: [],
};

/** A unit says what it does for the public; the public rates it, asks, and reads what became of it. */
export async function hearPublic(stage: Stage): Promise<void> {
  const unit = { unitId: await unitId(stage) };
  await openDesk(stage, unit);
  await runSurvey(stage, unit);
  await answerCase(stage, unit);
  await holdForum(stage, unit);
  await linkIndicators(stage, unit);
  const { api } = stage.example;
  await api.ok('publicUnits.performance', { params: unit });
  await api.ok('publicUnits.data', { params: unit });
  await api.ok('publicUnits.table', { params: unit });
}

type Params = Readonly<Record<string, string>>;

const by = (stage: Stage, person: Person, params: Params, body?: unknown): Call => ({
  ...stage.example.as(person),
  params,
  ...(body !== undefined && { body }),
});

async function openDesk(stage: Stage, unit: Params) {
  const { api, agency } = stage.example;
  const service = { id: serviceId, name: 'KTP elektronik', description: 'Cetak baru, rusak atau hilang.' };
  const body: ServiceDeskChange = {
    services: [{ ...service, usersPerYear: 1200, isOffered: true }],
    officerIds: [agency.ids.budi],
    isPublic: true,
  };
  await api.change('serviceDesks.save', by(stage, 'lead', unit, body));
}

async function runSurvey(stage: Stage, unit: Params) {
  const { api } = stage.example;
  const draft: NewSurvey = { serviceId, ...settings };
  const { id } = await api.ok('surveys.create', by(stage, 'budi', unit, draft));
  const survey = { surveyId: id };
  await api.change('surveys.change', by(stage, 'budi', survey, settings));
  await api.change('surveys.open', by(stage, 'budi', survey));
  const { code } = await api.ok('surveys.get', by(stage, 'budi', survey));
  const { codes } = await api.ok('surveys.invite', by(stage, 'budi', survey, { count: 3 }));
  const { key } = await api.ok('surveys.equip', by(stage, 'budi', survey));
  const presence = await api.ok('surveys.presenceCode', by(stage, 'budi', survey));
  const params = { formCode: code ?? '' };
  await api.ok('publicForms.get', { params });
  for (let turn = 0; turn < 12; turn += 1) {
    const proof = { presenceCode: null, counterKey: key };
    await api.ok('publicForms.answer', { params, body: answer(stage, turn, proof) });
  }
  await api.ok('publicForms.answer', {
    params: { formCode: codes[0] ?? '' },
    body: answer(stage, 12, { presenceCode: null, counterKey: null }),
  });
  await api.ok('publicForms.answer', {
    params,
    body: answer(stage, 13, { presenceCode: presence.code, counterKey: null }),
  });
  await api.ok('surveys.list', by(stage, 'budi', unit));
  await api.change('surveys.close', by(stage, 'budi', survey));
  const { comments } = await api.ok('surveys.results', by(stage, 'lead', survey));
  const comment = { ...survey, commentId: comments[0]?.id ?? '' };
  await api.ok('surveys.hideComment', by(stage, 'lead', comment, { reason: 'Menyebut nama petugas.' }));
}

function answer({ sources }: Stage, turn: number, proof: PublicAnswer['proof']): PublicAnswer {
  return {
    ballot: `contoh-${turn}`,
    scores: satisfactionElements.map((question, place) => ({ question, score: 4 - ((turn + place) % 3) })),
    additional: [{ question: 'tahu-dari', choice: 1 + (turn % 2), text: null }],
    comment: turn === 0 ? 'Cepat, tetapi ruang tunggu sempit.' : `Sudah baik, teruskan (${turn}).`,
    respondent: [{ fact: 'sex', value: turn % 2 === 0 ? 'female' : 'male' }],
    proof,
    filledAt: sources.now().toISOString(),
  };
}

async function answerCase(stage: Stage, unit: Params) {
  const { api } = stage.example;
  const sent: NewPublicCase = {
    ...{ kind: 'complaint', serviceId, subject: 'service', concernsHead: false },
    text: 'Antrean dua jam padahal sudah mendaftar daring.',
    ...{ reporter: { name: null, contact: null }, isConfidential: false },
  };
  await api.ok('publicUnits.feedbackForm', { params: unit });
  const { ticket, accessCode } = await api.ok('publicUnits.send', { params: unit, body: sent });
  const params = { ticket };
  const content = Buffer.from('%PDF-1.7 nomor antrean').toString('base64');
  await api.ok('publicTickets.attach', { params, body: { accessCode, name: 'antrean.pdf', content } });
  const { items } = await api.ok('publicCases.list', by(stage, 'budi', unit));
  const [found] = items;
  if (!found) throw new Error('The case that was sent is not in the list.');
  const theCase = { caseId: found.id };
  const attachment = { ...theCase, attachmentId: found.attachments[0]?.id ?? '' };
  await api.ok('publicCases.attachment', by(stage, 'budi', attachment));
  const steps = [
    { action: 'verify', class: 'complaint-non-supervisory' },
    { action: 'start' },
    { action: 'answer', text: 'Loket ketiga kami buka mulai Senin. Terima kasih sudah memberi tahu.' },
  ];
  for (const step of steps) await api.change('publicCases.step', by(stage, 'budi', theCase, step));
  await api.ok('publicTickets.reply', { params, body: { accessCode, action: 'confirm', text: '' } });
  await api.ok('publicTickets.open', { params, body: { accessCode } });
  await api.ok('publicCases.get', by(stage, 'lead', theCase));
}

async function holdForum(stage: Stage, unit: Params) {
  const { api } = stage.example;
  const { id } = await api.ok('forumDays.create', by(stage, 'budi', unit, forum));
  const agreed = { id: 'loket-3', text: 'Membuka loket ketiga', dueOn: '2026-07-06', isDone: false, note: '' };
  const held = { ...forum, attendance: 34, actions: [agreed] };
  await api.change('forumDays.change', by(stage, 'budi', { forumDayId: id }, held));
  await api.ok('forumDays.get', by(stage, 'ani', { forumDayId: id }));
  await api.ok('forumDays.list', by(stage, 'ani', unit));
}

async function linkIndicators(stage: Stage, unit: Params) {
  const { api } = stage.example;
  const plan = { ...unit, periodId: 'current' };
  const source = { indicatorId: 'iku-1', kind: 'satisfaction-index', unitId: unit.unitId, serviceId };
  await api.change('unitIndicatorSources.save', by(stage, 'lead', plan, { items: [source] }));
  await api.ok('unitIndicatorSources.suggestions', { ...by(stage, 'lead', plan), query: { quarter: '2' } });
  const { results } = await api.ok('workPlans.get', on(stage, 'ani'));
  const indicator = results.flatMap(({ indicators }) => indicators).find(({ direction }) => direction === 'higher');
  const own = { indicatorId: indicator?.id, kind: 'cases-in-time', unitId: unit.unitId, serviceId: null };
  const items = indicator ? [own] : [];
  await api.change('indicatorSources.save', { ...on(stage, 'ani'), body: { items } });
}

/** People from outside are named, drawn, and once the round is open invited; one of them answers. */
export async function nameOutsiders(stage: Stage): Promise<void> {
  const { api } = stage.example;
  await api.change('communityReviews.nominate', {
    ...on(stage, 'lead'),
    body: { lines: servedLines(4, 'Kepala SMPN') },
  });
  await api.change('communityReviews.import', { ...on(stage, 'officer'), body: { lines: servedLines(12) } });
  await api.change('communityReviews.approve', { ...on(stage, 'officer'), body: { fromNominees: 2, fromRecords: 6 } });
}

/** See `nameOutsiders`. */
export async function inviteThem(stage: Stage): Promise<void> {
  const { api } = stage.example;
  const { letters } = await inviteOutsiders(api, stage.example);
  const formCode = letters[0]?.code ?? '';
  const body = {
    ...outsideAnswer([4, 3, 4, 4, 3, 4]),
    ballot: 'contoh-luar-1',
    filledAt: stage.sources.now().toISOString(),
  };
  await api.ok('publicForms.answer', { params: { formCode }, body });
}
