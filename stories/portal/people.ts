import { cast, demoStaff } from '../../src/server/demo/index.js';
import type { Language } from './texts.js';

type InBoth = Readonly<Record<Language, string>>;

/** A person one can sign in as, and what there is to see with their eyes. Found in the records by staff number. */
export interface DemoPerson {
  readonly nip: string;
  readonly name: string;
  readonly role: InBoth;
  /** What waits for them, or what they can do. */
  readonly can: InBoth;
}

const both = (id: string, en: string): InBoth => ({ id, en });
const person = (nip: string, name: string, role: InBoth, can: InBoth): DemoPerson => ({ nip, name, role, can });

const roles = {
  employee: both('Pegawai', 'Employee'),
  colleague: both('Rekan kerja', 'Colleague'),
  appraiser: both('Atasan (pejabat penilai)', 'Appraiser'),
  head: both('Kepala unit', 'Head of a unit'),
};

const reviewer = (nip: string, name: string): DemoPerson =>
  person(nip, name, roles.colleague, both('memberi umpan balik 360° tentang Dedi', 'gives 360° feedback about Dedi'));

/** Whose appraisal the guided walk is about. */
export const employee = person(
  '197912082003011001',
  'Dedi Hidayat',
  roles.employee,
  both('mulai dari nol: menulis rencana dan menilai diri', 'begins with nothing: writes a plan, assesses himself'),
);

/** The superior of {@link employee} in the records. */
export const appraiser = person(
  cast.health.preventionHead,
  'Lestari Handayani',
  roles.appraiser,
  both('menyetujui rencana, memeriksa log, menilai', 'agrees plans, checks the log, rates'),
);

/** Four colleagues of the same unit, enough for the round to show what they say together. */
export const reviewers: readonly DemoPerson[] = [
  reviewer(cast.health.hendra, 'Hendra Maulana'),
  reviewer(cast.health.nurses.markus, 'Markus Permata'),
  reviewer(cast.health.nurses.sri, 'Sri Anggraini'),
  reviewer(cast.health.nurses.maria, 'Maria Wanggai'),
];

/** Sees everything of the agency; the portal reads with these eyes where it needs to. */
export const hrOfficer = person(
  demoStaff.hrAgency,
  'Putri Nugroho',
  both('BKPSDM', 'HR agency'),
  both('menyetujui rencana unit teratas dan menetapkan capaiannya', 'agrees plans of top units and sets their level'),
);

/** People by what waits for them, in the order of the sign-in page. */
export const groups: readonly { readonly title: InBoth; readonly people: readonly DemoPerson[] }[] = [
  {
    title: both('Panduan: satu penilaian dari awal', 'The guide: one appraisal from the start'),
    people: [employee, appraiser, ...reviewers],
  },
  {
    title: both('Menulis, mencatat, menerima hasil', 'Writing, recording, receiving a result'),
    people: [
      person(
        cast.registry.siti,
        'Siti Handayani',
        roles.employee,
        both('hasil triwulan menunggu, bimbingan perlu dijawab', 'a quarter’s result and a coaching talk wait'),
      ),
      person(
        cast.registry.nyoman,
        'Nyoman Setiawan',
        roles.employee,
        both('rencana sedang diubah di tengah tahun', 'the plan is being changed in mid-year'),
      ),
      person(
        cast.education.fitri,
        'Fitri Maulana',
        roles.employee,
        both('rencananya dikembalikan dengan catatan', 'the plan came back with remarks'),
      ),
      person(
        cast.registry.tuti,
        'Tuti Rumbiak',
        roles.employee,
        both('mengajukan keberatan atas penilaian', 'has objected to an evaluation'),
      ),
      person(
        cast.permits.indah,
        'Indah Nugroho',
        roles.employee,
        both('pindah bidang di tengah tahun', 'moved to another division in mid-year'),
      ),
    ],
  },
  {
    title: both('Memeriksa dan menilai', 'Checking and rating'),
    people: [
      person(
        cast.registry.servicesHead,
        'Gunawan Rumbiak',
        roles.appraiser,
        both('log menunggu, menilai, menjelaskan keberatan', 'log entries, ratings, an objection to explain'),
      ),
      person(
        cast.registry.dataHead,
        'Yohanes Halim',
        roles.appraiser,
        both('tanda tangan dan penilaian yang dikoreksi', 'a signature, and an evaluation being corrected'),
      ),
      person(
        cast.education.secondaryHead,
        'Dedi Wanggai',
        roles.appraiser,
        both('menyerahkan hasil, memeriksa log tim', 'hands results over, checks the team’s log'),
      ),
      person(
        cast.health.clinicHead,
        'Tuti Simanjuntak',
        roles.appraiser,
        both('menilai perawat, juga dari kata pasiennya', 'rates nurses, also by what their patients say'),
      ),
    ],
  },
  {
    title: both('Memimpin unit', 'Leading a unit'),
    people: [
      person(
        cast.registry.head,
        'Fitri Lubis',
        roles.head,
        both('keberatan, pengambilalihan, rencana unit', 'objections, a takeover, plans of units'),
      ),
      person(
        cast.health.head,
        'Sari Anggraini',
        roles.head,
        both(
          'rencana unit, pembagian peran, penilaian kepala bidang',
          'plans of units, who carries what, heads of divisions',
        ),
      ),
      person(
        cast.education.primaryHead,
        'Endang Pratama',
        roles.head,
        both(
          'rencana unit dikembalikan, jabatan kedua sebagai Plt.',
          'a unit plan came back; a second post as acting head',
        ),
      ),
    ],
  },
  {
    title: both('BKPSDM dan pemeriksa', 'HR agency and auditor'),
    people: [
      hrOfficer,
      person(
        demoStaff.auditor,
        'Siti Halim',
        both('Pemeriksa', 'Auditor'),
        both('membaca catatan perubahan', 'reads the record of changes'),
      ),
    ],
  },
];

/** Everyone the guided walk and the log-in page offer by name. */
export const people: readonly DemoPerson[] = groups.flatMap((group) => group.people);
