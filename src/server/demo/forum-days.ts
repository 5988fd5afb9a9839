import type { ForumDayChange } from '../../contract/index.js';
import { addDays } from '../../rules/index.js';
import type { ForumDayRow } from '../store/forum-days.js';
import { demoId } from './random.js';
import { daysAgo, workingDayAfter } from './time.js';
import type { World } from './world.js';

interface ForumStory extends Pick<ForumDayChange, 'place' | 'topic' | 'agenda' | 'attendance'> {
  readonly unit: string;
  /** Days from today; below zero where it has been. */
  readonly days: number;
  /** What was agreed: by when, in days from the forum, and what became of it. */
  readonly agreed: readonly (readonly [text: string, due: number | null, isDone: boolean, note: string])[];
}

const stories: readonly ForumStory[] = [
  {
    ...{ unit: 'Bidang Pelayanan Pendaftaran Penduduk', days: -70, attendance: 43 },
    ...{ place: 'Aula kantor dinas', topic: 'Antrean dan jam layanan dokumen kependudukan' },
    agenda: ['Hasil survei semester lalu', 'Usul warga tentang jam layanan', 'Kesepakatan'],
    agreed: [
      ['Loket buka pada Sabtu pertama setiap bulan', 30, true, 'Berjalan sejak bulan lalu; rata-rata 60 pemohon.'],
      ['Nomor antrean dapat diambil dari rumah', 45, true, 'Berjalan.'],
      ['Layanan keliling ke dua distrik terjauh', 120, false, 'Menunggu kendaraan.'],
    ],
  },
  {
    ...{ unit: 'Puskesmas Sukamaju', days: -48, attendance: 27 },
    ...{ place: 'Ruang tunggu puskesmas', topic: 'Waktu tunggu dan persediaan obat' },
    agenda: ['Hasil survei', 'Waktu tunggu poli umum', 'Obat yang sering kosong'],
    agreed: [
      ['Jadwal dokter dipasang di pintu dan di halaman puskesmas', 14, true, 'Terpasang; diperbarui setiap pagi.'],
      ['Pasien lanjut usia dan ibu hamil didahulukan', 7, true, 'Berjalan sejak hari itu.'],
      ['Persediaan obat darah tinggi dilaporkan setiap minggu', 60, false, 'Format laporan sedang dicoba.'],
    ],
  },
  {
    ...{ unit: 'Puskesmas Sukamaju', days: 16, attendance: null },
    ...{ place: 'Balai kampung', topic: 'Jadwal dokter dan imunisasi' },
    agenda: ['Keluhan setengah tahun terakhir', 'Jadwal baru', 'Tanya jawab'],
    agreed: [],
  },
];

/** The forum days of the demo: one that was held, with what became of it, and one to come. */
export function forumDaysOf({ agencyId, units, time }: World): ForumDayRow[] {
  return stories.flatMap(({ unit: name, days, agreed, ...told }) => {
    const unit = units.find((one) => one.name === name);
    if (!unit) return [];
    const date = days < 0 ? daysAgo(-days, time) : workingDayAfter(addDays(time.today, days), time);
    const actions = agreed.map(([text, due, isDone, note]) => ({
      ...{ id: demoId('forum action', name, text), text, isDone, note },
      dueOn: due === null ? null : addDays(date, due),
    }));
    const content = { date, ...told, actions };
    return [{ agencyId, id: demoId('forum day', name, days), unitId: unit.id, date, content, version: 1 }];
  });
}
