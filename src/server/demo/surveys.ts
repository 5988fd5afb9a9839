import type { NewSurvey } from '../../contract/index.js';
import { satisfactionElements } from '../../contract/index.js';
import { addDays, guardSurvey } from '../../rules/index.js';
import type { ServiceDeskRow } from '../store/service-desks.js';
import { invitationId, type InvitationRow, type SurveyAnswerRow, type SurveyRow } from '../store/surveys.js';
import { ballotId, codeAlphabet } from '../surveys/codes.js';
import { demoSurveys } from './cast.js';
import { demoId, SeededRandom } from './random.js';
import { demoServiceId } from './service-desks.js';
import { ballotsOf, type Course } from './survey-answers.js';
import type { World } from './world.js';

/** One time a service was asked about. */
type Time = Pick<Course, 'respondents' | 'content' | 'planted'>;

interface SurveyStory {
  readonly unit: string;
  readonly service: string;
  /** How many it serves in half a year. */
  readonly population: number;
  readonly access: NewSurvey['access'];
  /** The last times, oldest first. */
  readonly past: readonly Time[];
  /** The one that is open now, with its code. */
  readonly open?: { readonly code: string; readonly respondents: number; readonly content: number };
}

const stories: readonly SurveyStory[] = [
  {
    ...{ unit: 'Puskesmas Sukamaju', service: 'Poli umum', population: 2400, access: 'open' },
    past: [
      { respondents: 338, content: 0.6 },
      { respondents: 352, content: 0.64 },
      { respondents: 341, content: 0.7 },
    ],
    open: { code: demoSurveys.clinic, respondents: 64, content: 0.72 },
  },
  {
    // Too small to speak for all parents.
    ...{ unit: 'Puskesmas Sukamaju', service: 'Imunisasi anak', population: 400, access: 'open' },
    past: [{ respondents: 38, content: 0.76 }],
  },
  {
    ...{ unit: 'Bidang Pelayanan Pendaftaran Penduduk', service: 'KTP elektronik', population: 4600, access: 'open' },
    past: [
      { respondents: 372, content: 0.58 },
      { respondents: 366, content: 0.61 },
      // An afternoon before the end, somebody saw to it.
      { respondents: 361, content: 0.62, planted: 84 },
    ],
  },
  {
    unit: 'Bidang Pelayanan Pendaftaran Penduduk',
    ...{ service: 'Kartu keluarga', population: 3050, access: 'presence-code' },
    past: [
      { respondents: 345, content: 0.63 },
      { respondents: 350, content: 0.66 },
    ],
    open: { code: demoSurveys.registry, respondents: 41, content: 0.67 },
  },
  {
    ...{ unit: 'Bidang Penyelenggaraan Perizinan', service: 'Izin usaha mikro dan kecil' },
    ...{ population: 1300, access: 'open' },
    past: [
      { respondents: 301, content: 0.7 },
      { respondents: 298, content: 0.66 },
    ],
  },
  {
    // So few that nothing is shown.
    ...{ unit: 'Bidang Penyelenggaraan Perizinan', service: 'Persetujuan bangunan gedung' },
    ...{ population: 120, access: 'open' },
    past: [{ respondents: 4, content: 0.5 }],
  },
  {
    ...{ unit: 'Bidang Pembinaan SD', service: 'Pendampingan mutu sekolah', population: 64, access: 'invitation' },
    past: [
      { respondents: 51, content: 0.66 },
      { respondents: 56, content: 0.71 },
    ],
  },
];

const title = {
  indonesian: 'Bagaimana layanan kami? Sembilan pertanyaan, kurang dari satu menit.',
  english: 'How was our service? Nine questions, less than a minute.',
};

/** Surveys of the demo. Of closed ones only the results are there: they are all that is ever read. */
export interface DemoSurveys {
  readonly surveys: SurveyRow[];
  readonly answers: SurveyAnswerRow[];
  readonly invitations: InvitationRow[];
}

/** Satisfaction surveys, past and open, of the services of these desks. */
export function surveysOf(world: World, desks: readonly ServiceDeskRow[]): DemoSurveys {
  const made = stories.flatMap((story) => {
    const unit = world.units.find(({ name }) => name === story.unit);
    if (!unit || !desks.some(({ id }) => id === unit.id)) return [];
    const days = lastDays(world.time.today, story.past.length);
    const past = story.past.flatMap((time, place) => {
      const closesOn = days[place];
      return closesOn ? [closedSurvey(world, unit.id, story, { ...time, closesOn })] : [];
    });
    return [...past.map((survey) => ({ survey, answers: [] })), ...openSurvey(world, unit.id, story)];
  });
  const surveys = made.map(({ survey }) => survey);
  return { surveys, answers: made.flatMap(({ answers }) => answers), invitations: invitationsOf(world, surveys) };
}

/** Surveys are held in May and October; the last ones that are over, oldest first. */
function lastDays(today: string, count: number): string[] {
  const year = Number(today.slice(0, 4));
  return [year - 2, year - 1, year]
    .flatMap((one) => [`${one}-05-29`, `${one}-10-30`])
    .filter((day) => day < today)
    .slice(-count);
}

/** Days on which a survey takes answers. */
const length = 26;

function closedSurvey(
  world: World,
  unitId: string,
  story: SurveyStory,
  { closesOn, ...time }: Time & { closesOn: string },
): SurveyRow {
  const opensOn = addDays(closesOn, 1 - length);
  const id = demoId('survey', story.unit, story.service, closesOn);
  const random = new SeededRandom(id);
  const settings = settingsOf(story, { opensOn, closesOn });
  const promise = promiseOf(world);
  let made = 0;
  const ballots = ballotsOf({ ...time, start: minuteOf(opensOn), days: length, way: wayOf(story) }, random);
  const guarded = guardSurvey(
    { ...settings, promise, ballots },
    { makeId: () => demoId('remark', id, (made += 1)), shuffle: (items) => random.shuffled(items) },
  );
  const { unit, service } = story;
  const results = { surveyId: id, serviceId: settings.serviceId, service, unitId, unit, opensOn, closesOn, ...guarded };
  return {
    ...rowOf(world, unitId, settings, id),
    ...{ state: 'closed', code: codeOf(id), promise, results, version: 4 },
  };
}

function openSurvey(
  world: World,
  unitId: string,
  story: SurveyStory,
): { survey: SurveyRow; answers: SurveyAnswerRow[] }[] {
  if (!story.open) return [];
  const { today } = world.time;
  const [opensOn, closesOn] = [addDays(today, -12), addDays(today, length - 13)];
  const settings = settingsOf(story, { opensOn, closesOn });
  const id = demoId('survey', story.unit, story.service, 'open');
  const random = new SeededRandom(id);
  const course = { ...story.open, start: minuteOf(opensOn), days: 12, way: wayOf(story) };
  const { code } = story.open;
  const survey: SurveyRow = {
    ...rowOf(world, unitId, settings, id),
    ...{ state: 'open', code, promise: promiseOf(world), version: 2 },
  };
  const answers = ballotsOf(course, random).map((ballot, place): SurveyAnswerRow => {
    const { way, arrivedAt, presenceStep, isLate, repeats, scores, ...words } = ballot;
    const answer = { ...words, scores: [...scores] };
    const kept = { way, presenceStep, isLate, repeats, arrivedAt: new Date((arrivedAt ?? 0) * 60_000) };
    return { agencyId: world.agencyId, id: ballotId(id, demoId('ballot', id, place)), surveyId: id, answer, ...kept };
  });
  return [{ survey, answers }];
}

function rowOf({ agencyId }: World, unitId: string, settings: NewSurvey, id: string): SurveyRow {
  const { serviceId, closesOn } = settings;
  return {
    ...{
      agencyId,
      id,
      unitId,
      serviceId,
      closesOn,
      settings,
      state: 'draft',
      code: null,
      promise: null,
      results: null,
    },
    ...{ presenceSecret: demoId('presence', id), counterKeyHash: null, version: 1 },
  };
}

function settingsOf(story: SurveyStory, days: Pick<NewSurvey, 'opensOn' | 'closesOn'>): NewSurvey {
  return {
    serviceId: demoServiceId(story.unit, story.service),
    ...{ title, ...days, elements: [...satisfactionElements], additional: [] },
    respondentFacts: ['sex', 'age-band', 'education'],
    ...{ access: story.access, population: story.population },
  };
}

function promiseOf({ policy }: World): NonNullable<SurveyRow['promise']> {
  const { minimumRespondents, minimumCommenters, presenceSeconds } = policy.publicVoice;
  return { minimumRespondents, minimumCommenters, presenceSeconds };
}

/** Invitations to the open surveys that a visitor of the demo may use: their codes stand in the cast. */
function invitationsOf({ agencyId }: World, surveys: readonly SurveyRow[]): InvitationRow[] {
  const open = surveys.find(({ code }) => code === demoSurveys.clinic);
  if (!open) return [];
  const of = { agencyId, kind: 'survey', recordId: open.id, expiresOn: open.closesOn, isUsed: false } as const;
  return demoSurveys.invitations.map((code) => ({ ...of, id: invitationId(code) }));
}

const wayOf = ({ access }: SurveyStory): Course['way'] => (access === 'open' ? 'link' : access);
const minuteOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 60_000 - 9 * 60;

/** A code of a survey that is over: nobody types it any more, but it still leads somewhere. */
function codeOf(id: string): string {
  return Array.from(id.slice(0, 8), (letter) => codeAlphabet[letter.charCodeAt(0) % codeAlphabet.length]).join('');
}
