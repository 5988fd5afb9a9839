import { demoStaff } from '../../src/server/demo/index.js';

/** A person one can sign in as, and what there is to see with their eyes. Found in the records by staff number. */
export interface DemoPerson {
  readonly key: 'employee' | 'appraiser' | 'second-level-appraiser' | 'reviewer' | 'hr-agency' | 'auditor';
  readonly nip: string;
  readonly name: string;
  readonly role: Readonly<Record<'id' | 'en', string>>;
  readonly can: Readonly<Record<'id' | 'en', string>>;
}

const reviewer = (nip: string, name: string): DemoPerson => ({
  key: 'reviewer',
  nip,
  name,
  role: { id: 'Rekan kerja', en: 'Colleague' },
  can: { id: 'memberi umpan balik tentang Dedi', en: 'gives feedback about Dedi' },
});

/** Whose appraisal the guided walk is about. */
export const employee: DemoPerson = {
  key: 'employee',
  nip: '197912082003011001',
  name: 'Dedi Hidayat',
  role: { id: 'Pegawai', en: 'Employee' },
  can: { id: 'menulis rencana kinerja dan menilai diri', en: 'writes a work plan and a self-assessment' },
};

/** The superior of {@link employee} in the records. */
export const appraiser: DemoPerson = {
  key: 'appraiser',
  nip: '197301072000072001',
  name: 'Lestari Handayani',
  role: { id: 'Atasan (pejabat penilai)', en: 'Appraiser' },
  can: { id: 'menyetujui rencana, meminta umpan balik, menilai', en: 'agrees plans, asks for feedback, rates' },
};

/** Four colleagues of the same unit, enough for the round to show what they say together. */
export const reviewers: readonly DemoPerson[] = [
  reviewer('198109282003071001', 'Hendra Maulana'),
  reviewer('198210082009051001', 'Markus Permata'),
  reviewer('198810082014072001', 'Sri Anggraini'),
  reviewer('199411172022122001', 'Maria Wanggai'),
];

/** Everyone the guided walk and the log-in page offer by name. */
export const people: readonly DemoPerson[] = [
  employee,
  appraiser,
  ...reviewers,
  {
    key: 'second-level-appraiser',
    nip: '197405012003012001',
    name: 'Sari Anggraini',
    role: { id: 'Atasan pejabat penilai', en: 'The appraiser’s superior' },
    can: { id: 'melihat penilaian di bawahnya', en: 'sees the appraisals below' },
  },
  {
    key: 'hr-agency',
    nip: demoStaff.hrAgency,
    name: 'Putri Nugroho',
    role: { id: 'BKPSDM', en: 'HR agency' },
    can: { id: 'melihat semua pegawai dan jalannya penilaian', en: 'sees all employees and how appraisals go' },
  },
  {
    key: 'auditor',
    nip: demoStaff.auditor,
    name: 'Siti Halim',
    role: { id: 'Pemeriksa', en: 'Auditor' },
    can: { id: 'membaca catatan perubahan', en: 'reads the record of changes' },
  },
];
