import type { Indicator } from '../../contract/index.js';
import type { ProposalState } from '../../contract/vocabulary.js';
import { type EmployeeWithNames, summaryOf } from '../store/employees.js';
import type { LibraryRow } from '../store/library.js';
import type { ProposalRow } from '../store/proposals.js';
import type { proposalVotes } from '../store/schema.js';
import { cast } from './cast.js';
import { higher, lower, main, type Measure, yes } from './measures.js';
import { indicatorOf } from './plan.js';
import { demoId } from './random.js';
import { daysAgo, momentOf } from './time.js';
import type { World } from './world.js';

type VoteRow = typeof proposalVotes.$inferInsert;

interface ProposalStory {
  readonly author: string;
  readonly state: ProposalState;
  /** How many days ago it was made. */
  readonly days: number;
  readonly workResult: string;
  readonly measure: Measure;
  readonly reason: string;
  /** Votes of colleagues in favour, then against. */
  readonly votes: readonly [number, number];
  readonly remarks: readonly string[];
  readonly decision?: string;
}

const stories: readonly ProposalStory[] = [
  {
    ...{ author: cast.registry.siti, state: 'open', days: 9, votes: [3, 0] },
    workResult: 'Dokumen kependudukan selesai tepat waktu dan benar',
    measure: higher('Dokumen yang dikirim ke rumah tanpa warga harus kembali', 600, 'dokumen'),
    reason: 'Dokumen selesai tepat waktu belum berarti warga sudah memegangnya. Ukuran ini menghitung yang sampai.',
    remarks: ['Setuju. Buktinya tanda terima kurir?', 'Ya, tanda terima difoto dan disimpan per minggu.'],
  },
  {
    ...{ author: cast.health.nurses.markus, state: 'open', days: 4, votes: [2, 1] },
    workResult: 'Cakupan imunisasi anak meningkat',
    measure: higher('Anak mangkir imunisasi yang berhasil dijangkau', 40, 'anak'),
    reason: 'Anak yang paling jauh justru tidak terlihat di angka cakupan. Ukuran ini menghargai kunjungan rumah.',
    remarks: ['Bagaimana menghitung anak yang pindah kampung?'],
  },
  {
    ...{ author: cast.health.nurses.sri, state: 'accepted', days: 60, votes: [4, 0] },
    workResult: 'Pasien terlayani dengan aman',
    measure: lower('Kesalahan pemberian obat', 0, 'kejadian'),
    reason: 'Keselamatan pasien belum punya ukuran sendiri di pustaka.',
    remarks: ['Data dari laporan insiden, bukan dari ingatan.'],
    decision: 'Diterima: terukur, datanya sudah ada di laporan insiden, dan penting bagi pasien.',
  },
  {
    ...{ author: cast.permits.nur, state: 'merged', days: 45, votes: [1, 1] },
    workResult: 'Perizinan terbit lebih cepat',
    measure: lower('Lama pemohon menunggu izin terbit', 5, 'hari kerja'),
    reason: 'Pemohon merasakan hari, bukan persentase.',
    remarks: [],
    decision: 'Digabung: pustaka sudah memuat rata-rata waktu; catatan Anda dipakai untuk cara menghitungnya.',
  },
  {
    ...{ author: cast.education.gunawan, state: 'declined', days: 30, votes: [1, 3] },
    workResult: 'Rekomendasi kebijakan dipakai',
    measure: yes('Laporan kegiatan tersusun'),
    reason: 'Laporan memakan banyak waktu kami.',
    remarks: ['Ini kegiatan, bukan hasil.'],
    decision: 'Ditolak: tersusunnya laporan belum menunjukkan hasil. Coba ukur berapa rekomendasi yang dipakai.',
  },
];

/** What the indicator forum holds. */
export interface Forum {
  readonly proposals: ProposalRow[];
  readonly votes: VoteRow[];
  /** What accepted proposals became. */
  readonly library: LibraryRow[];
}

/** Proposals of the forum, open and decided, with discussion and votes. */
export function forumOf(world: World): Forum {
  const forum: Forum = { proposals: [], votes: [], library: [] };
  for (const story of stories) {
    const author = world.people.find(({ nip }) => nip === story.author);
    const unit = world.units.find(({ id }) => id === author?.unitId);
    if (!author || !unit) continue;
    const id = demoId('proposal', story.author, story.measure.name);
    const colleagues = world.people.filter((person) => person.unitId === unit.id && person.id !== author.id);
    const indicator = indicatorFor(story, author, world);
    const library =
      story.state === 'accepted' ? [entryFrom(story, { id, unit: unit.name, author, indicator, world })] : [];
    forum.library.push(...library);
    forum.votes.push(...votesOn(id, colleagues, story, world));
    forum.proposals.push({
      ...{ agencyId: world.agencyId, id, unitId: unit.id, state: story.state, authorId: author.id },
      createdAt: new Date(momentOf(daysAgo(story.days, world.time))),
      content: {
        ...{
          position: familyOf(author),
          workResult: story.workResult,
          indicator,
          reason: story.reason,
          replacesId: null,
        },
        remarks: remarksOn(id, [...colleagues, author], story, world),
        decision: decisionOn(story, unit.headId, library[0]?.id, world),
      },
      version: story.state === 'open' ? 1 : 2,
    });
  }
  return forum;
}

function familyOf({ position }: EmployeeWithNames): string {
  return position.split(' Ahli ')[0] ?? position;
}

function indicatorFor(
  { workResult, measure }: ProposalStory,
  author: EmployeeWithNames,
  { library }: World,
): Indicator {
  const owner = { id: `${author.id}.proposal`, planForm: 'staff' } as const;
  return indicatorOf(measure, main(workResult, measure), { employee: owner, year: 2026, library });
}

function votesOn(
  proposalId: string,
  colleagues: readonly EmployeeWithNames[],
  { votes: [pro, contra] }: ProposalStory,
  { agencyId }: World,
): VoteRow[] {
  return colleagues
    .slice(0, pro + contra)
    .map(({ id: employeeId }, place) => ({ agencyId, proposalId, employeeId, vote: place < pro ? 'for' : 'against' }));
}

function remarksOn(
  id: string,
  people: readonly EmployeeWithNames[],
  { remarks, days }: ProposalStory,
  { time }: World,
): ProposalRow['content']['remarks'] {
  // In turn: a colleague asks, who proposed it answers.
  return remarks.map((text, place) => {
    const by = place % 2 === 0 ? people[0] : people.at(-1);
    const at = momentOf(daysAgo(days - 1 - place, time), place);
    return { id: demoId('remark', id, text), by: summaryOf(by as EmployeeWithNames), at, text };
  });
}

function decisionOn(
  { decision, state, days, measure }: ProposalStory,
  headId: string | null,
  added: string | undefined,
  { people, time, library }: World,
): ProposalRow['content']['decision'] {
  const head = people.find(({ id }) => id === headId);
  if (decision === undefined || !head) return null;
  const kept = library.find(
    ({ direction, measureUnit }) => direction === measure.direction && measureUnit === measure.unit,
  );
  const libraryId = added ?? (state === 'merged' ? (kept?.id ?? null) : null);
  return { reason: decision, by: summaryOf(head), at: momentOf(daysAgo(days - 8, time)), libraryId };
}

interface Accepted {
  readonly id: string;
  readonly unit: string;
  readonly author: EmployeeWithNames;
  readonly indicator: Indicator;
  readonly world: World;
}

function entryFrom({ workResult }: ProposalStory, { id, unit, author, indicator, world }: Accepted): LibraryRow {
  const { name, aspects, direction, target, unit: measureUnit, note } = indicator;
  return {
    ...{
      agencyId: world.agencyId,
      id: demoId('library', id),
      version: 1,
      unit,
      position: familyOf(author),
      workResult,
    },
    ...{ name, aspects, direction, target, measureUnit, note, replacedById: null, proposalId: id },
  };
}
