import type { PublicCaseClass, PublicCaseKind } from '../../contract/index.js';
import { addWorkingDays, caseDue, nextCaseState } from '../../rules/index.js';
import { accessCodeOf, accessHashOf, ticketFor } from '../cases/ticket.js';
import type { StoredCaseStep } from '../store/documents.js';
import type { PublicCaseRow } from '../store/public-cases.js';
import type { ServiceDeskRow } from '../store/service-desks.js';
import type { CaseText } from './case-texts.js';
import { settledCases } from './case-texts.js';
import { cast, demoTickets } from './cast.js';
import { demoId, SeededRandom } from './random.js';
import { demoServiceId } from './service-desks.js';
import { daysAgo, momentOf, workingDayAfter } from './time.js';
import type { World } from './world.js';

type Action = StoredCaseStep['action'];

/** A case as the story tells it: when it came, and which steps followed, each so many working days after. */
interface CaseStory extends Partial<Pick<PublicCaseRow, 'subject' | 'concernsHead' | 'isConfidential' | 'reporter'>> {
  readonly unit: string;
  readonly service?: string;
  readonly kind: PublicCaseKind;
  readonly class?: PublicCaseClass;
  readonly text: string;
  /** Days ago on which it came. */
  readonly days: number;
  readonly steps?: readonly (readonly [action: Action, after: number, text?: string])[];
  /** The unit to which it was forwarded. */
  readonly forwardedTo?: string;
  readonly hidden?: string;
  readonly published?: readonly [question: string, answer: string];
  readonly known?: { readonly ticket: string; readonly accessCode: string };
}

const registry = 'Bidang Pelayanan Pendaftaran Penduduk';
const clinic = 'Puskesmas Sukamaju';
const licences = 'Bidang Penyelenggaraan Perizinan';

/** Cases of the last weeks: one in every state, overdue ones, hidden words, and what concerns conduct. */
const told: readonly CaseStory[] = [
  {
    ...{ unit: registry, service: 'KTP elektronik', kind: 'complaint', class: 'complaint-non-supervisory', days: 12 },
    text: 'Sudah tiga kali saya datang, blangko KTP selalu habis. Rumah saya dua jam dari kantor.',
    reporter: { name: 'Yakob M.', contact: 'yakob@warga.example' },
    steps: [
      ['verify', 1, 'Pesan Anda sudah kami baca.'],
      ['start', 2, 'Kami memeriksa persediaan blangko.'],
      ['answer', 5, 'Blangko tiba hari ini. KTP Anda kami cetak dan titipkan di kantor distrik Anda.'],
    ],
    known: demoTickets.answered,
  },
  {
    ...{ unit: clinic, service: 'Poli umum', kind: 'information-request', class: 'information-request', days: 3 },
    text: 'Apakah pemeriksaan gula darah ditanggung BPJS bila tanpa rujukan?',
    steps: [
      ['verify', 0],
      ['start', 1, 'Kami tanyakan kepada BPJS agar jawabannya pasti.'],
    ],
    known: demoTickets.handled,
  },
  {
    ...{ unit: registry, service: 'Kartu keluarga', kind: 'complaint', days: 1 },
    text: 'Situs antrean tidak bisa dibuka sejak kemarin siang.',
  },
  {
    ...{ unit: registry, service: 'KTP elektronik', kind: 'suggestion', days: 9 },
    text: 'Pasang papan petunjuk di jalan masuk, banyak orang salah gedung.',
  },
  {
    ...{ unit: registry, service: 'Surat pindah', kind: 'complaint', class: 'complaint-normative', days: 16 },
    text: 'Surat pindah istri saya belum terbit padahal dijanjikan tiga hari.',
    steps: [
      ['verify', 1],
      ['start', 2, 'Kami menghubungi kantor asal.'],
    ],
  },
  {
    ...{ unit: clinic, service: 'Imunisasi anak', kind: 'suggestion', class: 'aspiration', days: 2 },
    text: 'Kirim pengingat jadwal imunisasi lewat pesan singkat.',
    steps: [['verify', 1, 'Usul ini kami bahas bersama tim imunisasi.']],
  },
  {
    ...{ unit: clinic, service: 'Poli umum', kind: 'complaint', class: 'complaint-non-supervisory', days: 8 },
    text: 'Obat untuk darah tinggi kosong dua minggu.',
    steps: [
      ['verify', 1],
      ['forward', 2, 'Persediaan obat diatur dinas; pesan Anda kami teruskan.'],
    ],
    forwardedTo: 'Dinas Kesehatan',
  },
  {
    ...{
      unit: licences,
      service: 'Izin usaha mikro dan kecil',
      kind: 'complaint',
      class: 'complaint-normative',
      days: 20,
    },
    text: 'Izin warung saya ditolak tanpa alasan yang jelas.',
    steps: [
      ['verify', 1],
      ['answer', 4, 'Alamat pada berkas berbeda dengan KTP. Silakan perbaiki di loket mana pun.'],
      ['reopen', 6, 'Alamat sudah saya perbaiki, tetap ditolak.'],
    ],
  },
  {
    ...{ unit: licences, service: 'Persetujuan bangunan gedung', kind: 'complaint', days: 25 },
    text: 'Lampu jalan di depan rumah saya mati.',
    steps: [['reject', 1, 'Lampu jalan diurus Dinas Perhubungan; silakan sampaikan ke sana.']],
  },
  {
    ...{
      unit: licences,
      service: 'Izin usaha mikro dan kecil',
      kind: 'complaint',
      class: 'complaint-normative',
      days: 6,
    },
    text: 'Kalian semua tidak becus!!!',
    steps: [
      ['verify', 1],
      ['hide-text', 1, 'Makian, tanpa pokok aduan.'],
    ],
    hidden: 'Makian, tanpa pokok aduan.',
  },
  {
    ...{ unit: registry, service: 'KTP elektronik', kind: 'complaint', days: 4, subject: 'conduct' },
    text: 'Petugas di loket dua membentak ibu saya yang sulit mendengar.',
    isConfidential: true,
  },
  {
    ...{
      unit: clinic,
      kind: 'complaint',
      class: 'complaint-supervisory',
      days: 30,
      subject: 'conduct',
      concernsHead: true,
    },
    text: 'Kepala puskesmas sering tidak ada di tempat pada jam pelayanan.',
    steps: [
      ['verify', 2],
      ['start', 4, 'Kami sedang memeriksa.'],
    ],
  },
  {
    ...{ unit: 'Dinas Kesehatan', kind: 'information-request', class: 'information-request', days: 18 },
    text: 'Di mana daftar puskesmas yang melayani vaksin rabies?',
    steps: [
      ['verify', 1],
      ['answer', 2, 'Daftarnya ada di halaman dinas; terdekat dari Anda Puskesmas Sukamaju.'],
      ['confirm', 4],
    ],
  },
];

/** How often a year each unit hears from the public, beside what is told. */
const settledPerUnit = 42;

/** What the public has sent to the units of the demo, with what became of it by today. */
export function publicCasesOf(world: World, desks: readonly ServiceDeskRow[]): PublicCaseRow[] {
  const random = new SeededRandom('public cases');
  const settled = Object.entries(settledCases).flatMap(([unit, texts]) =>
    Array.from({ length: settledPerUnit }, (_, place) => settledStory(unit, texts, place, random)),
  );
  return [...told, ...settled].flatMap((story, place) => caseRow(story, place, { ...world, desks }) ?? []);
}

/** A case that was answered weeks ago, most of them in time; the first of each text in the words that were published. */
function settledStory(unit: string, texts: readonly CaseText[], place: number, random: SeededRandom): CaseStory {
  const { kind, service, text, answer, published } = texts[place % texts.length] as CaseText;
  const days = 45 + place * 7 + random.whole(0, 5);
  const after = random.chance(0.12) ? random.whole(16, 19) : random.whole(2, 5);
  return {
    ...{ unit, service, kind, text, days, class: classOf(kind) },
    steps: [['verify', 1], ['start', 2], ['answer', after, answer], random.chance(0.6) ? ['confirm', after + 2] : ['auto-close', after + 11]], // prettier-ignore
    ...(published && place < texts.length && { published }),
  };
}

function classOf(kind: PublicCaseKind): PublicCaseClass {
  if (kind === 'complaint') return 'complaint-non-supervisory';
  return kind === 'suggestion' ? 'aspiration' : kind;
}

function caseRow(
  story: CaseStory,
  place: number,
  { agencyId, units, people, policy, time, desks }: World & { readonly desks: readonly ServiceDeskRow[] },
): PublicCaseRow | null {
  const sentTo = units.find(({ name }) => name === story.unit);
  const handler = units.find(({ name }) => name === (story.forwardedTo ?? story.unit));
  if (!sentTo || !handler) return null;
  const sentOn = daysAgo(story.days, time);
  const id = demoId('case', story.unit, place);
  const ticket = story.known?.ticket ?? ticketFor(id, 0);
  const officerId = officerOf(story, sentTo.id, { units, people, desks });
  const done = (story.steps ?? []).flatMap(([action, after, text = '']) => {
    const on = workingDayAfter(addWorkingDays(sentOn, after, time.days), time);
    return on <= time.today ? [{ action, on, text }] : [];
  });
  let state: PublicCaseRow['state'] = 'sent';
  const steps: StoredCaseStep[] = [{ action: 'send', state, at: momentOf(sentOn), text: '', by: null }];
  for (const { action, on, text } of done) {
    if (action !== 'send') state = nextCaseState(state, action) ?? state;
    const isOffice = !['confirm', 'reopen', 'add', 'auto-close'].includes(action);
    steps.push({ action, state, at: momentOf(on, steps.length), text, by: isOffice ? officerId : null });
  }
  const answeredOn = done.findLast(({ action }) => action === 'answer')?.on ?? null;
  const isVerified = done.some(({ action }) => action === 'verify');
  const caseClass = isVerified ? (story.class ?? null) : null;
  const course = { kind: story.kind, class: caseClass, state, sentOn };
  const calendar = { caseDays: policy.publicVoice.caseDays, days: time.days, today: time.today };
  const steady = [{ action: 'send' as const, on: sentOn }, ...done];
  return {
    ...{ agencyId, id, ticket, unitId: handler.id, sentTo: sentTo.id, kind: story.kind, class: caseClass },
    accessHash: accessHashOf(ticket, story.known?.accessCode ?? accessCodeOf(id, ticket)),
    serviceId: story.service === undefined ? null : demoServiceId(story.unit, story.service),
    ...{ subject: story.subject ?? 'service', concernsHead: story.concernsHead ?? false },
    meantId: story.concernsHead ? sentTo.headId : null,
    ...{ text: story.text, hiddenReason: story.hidden ?? null, isConfidential: story.isConfidential ?? false },
    reporter: story.reporter ?? { name: null, contact: null },
    ...{ state, sentOn, sentAt: new Date(momentOf(sentOn)), answeredOn, steps, version: steps.length },
    dueOn: caseDue({ ...course, steps: steady }, calendar)?.date ?? null,
    published: publicationOf(story, answeredOn),
  };
}

/** Who dealt with it: an officer of the desk, for conduct the superior. */
function officerOf(
  { subject, concernsHead, unit }: CaseStory,
  unitId: string,
  { units, people, desks }: Pick<World, 'units' | 'people'> & { readonly desks: readonly ServiceDeskRow[] },
): string | null {
  const line = units.find(({ id }) => id === unitId);
  const parent = units.find(({ id }) => id === line?.parentId);
  if (subject === 'conduct') return (concernsHead ? parent?.headId : line?.headId) ?? null;
  const officer = desks.find(({ id }) => id === unitId)?.officerIds[0];
  return officer ?? people.find(({ nip }) => nip === cast.registry.siti && unit === registry)?.id ?? null;
}

function publicationOf({ published }: CaseStory, answeredOn: string | null): PublicCaseRow['published'] {
  if (!published || answeredOn === null) return null;
  const [question, answer] = published;
  return { question, answer, month: answeredOn.slice(0, 7) };
}
