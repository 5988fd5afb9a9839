import { cast } from '../../src/server/demo/index.js';
import { groups } from './people.js';
import type { Language } from './texts.js';

type InBoth = Readonly<Record<Language, string>>;

/** A place worth seeing beside the walk: who looks at it, where, and what is there. Nothing has to be done first. */
export interface Station {
  readonly key: string;
  /** Name of one of the people of the sign-in page. */
  readonly who: string;
  readonly path: string;
  /** Staff number of the employee whose appraisal of the open year is looked at: `path` is a part of their page. */
  readonly about?: string;
  readonly what: InBoth;
}

export const stations: readonly Station[] = [
  {
    ...{ key: 'log', who: 'Siti Handayani', path: '/log-kegiatan' },
    what: { id: 'Catat kegiatan hari ini, lihat bulan Anda', en: 'Write down today’s work, see your month' },
  },
  {
    ...{ key: 'log-tim', who: 'Gunawan Rumbiak', path: '/log-tim' },
    what: { id: 'Periksa log satu tim sekaligus', en: 'Check a whole team’s log at once' },
  },
  {
    ...{ key: 'triwulan', who: 'Siti Handayani', path: '/evaluasi' },
    what: { id: 'Terima hasil triwulan, atau ajukan keberatan', en: 'Receive a quarter’s result, or object' },
  },
  {
    ...{ key: 'umpan-balik', who: 'Siti Handayani', path: '/umpan-balik' },
    what: { id: 'Baca umpan balik, jawab catatan bimbingan', en: 'Read feedback, answer a coaching talk' },
  },
  {
    ...{ key: 'perubahan', who: 'Nyoman Setiawan', path: '/rencana-kinerja' },
    what: { id: 'Ubah SKP di tengah tahun, bandingkan versinya', en: 'Change a plan in mid-year, compare versions' },
  },
  {
    ...{ key: 'keberatan', who: 'Fitri Lubis', path: '/' },
    what: { id: 'Putuskan keberatan dan ambil alih penilaian', en: 'Decide an objection, take an evaluation over' },
  },
  {
    ...{ key: 'rencana-unit', who: 'Sari Anggraini', path: '/rencana-unit' },
    what: { id: 'Lihat sasaran unit dan siapa memikul apa', en: 'See what the unit is to achieve and who carries it' },
  },
  {
    ...{ key: 'forum', who: 'Lestari Handayani', path: '/forum-indikator' },
    what: { id: 'Putuskan usulan indikator', en: 'Decide a proposed indicator' },
  },
  {
    ...{ key: 'survei', who: 'Siti Handayani', path: '/survei-kepuasan' },
    what: {
      id: 'Pasang kode QR di loket, baca hasil survei',
      en: 'Put a QR code on the counter, read a survey’s result',
    },
  },
  {
    ...{ key: 'undian', who: 'Putri Nugroho', path: '/umpan-balik', about: cast.registry.maria },
    what: {
      id: 'Undi penilai 360° dari masyarakat yang dilayani',
      en: 'Draw 360° reviewers from the people who were served',
    },
  },
  {
    ...{ key: 'penilai-masyarakat', who: 'Endang Pratama', path: '/umpan-balik', about: cast.education.wawan },
    what: {
      id: 'Tutup putaran 360° yang dijawab kepala sekolah',
      en: 'Close a 360° round that school principals answer',
    },
  },
  {
    ...{ key: 'suara-pasien', who: 'Tuti Simanjuntak', path: '/umpan-balik', about: cast.health.clinic.kartika },
    what: { id: 'Baca kata pasien tentang seorang perawat', en: 'Read what patients say of a nurse' },
  },
  {
    ...{ key: 'suara-warga', who: 'Siti Handayani', path: '/suara-warga' },
    what: { id: 'Jawab yang disampaikan warga', en: 'Answer what the public sends' },
  },
];

/** Where the station is, once it is known whose appraisal is looked at. */
export function pathOf({ path, about }: Station, appraisalId: string | null): string {
  return about === undefined ? path : `/penilaian-bawahan/${appraisalId ?? ''}${path}`;
}

/** Staff number of who looks at the station. */
export function nipOf({ who }: Station): string {
  return groups.flatMap(({ people }) => people).find(({ name }) => name === who)?.nip ?? '';
}
