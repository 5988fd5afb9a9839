import type { Predicate, Rating } from '../../contract/vocabulary.js';
import type { SeededRandom } from './random.js';

/** What people of the demo agency write. Made up, in the tone of a good colleague. */
export const achievementsText = [
  'Sebagian besar target tercapai sebelum November. Kerja bersama tim lintas bidang sangat membantu.',
  'Layanan tetap berjalan meski dua rekan cuti panjang. Kami membagi tugas sejak awal tahun.',
  'Cara mencatat yang baru membuat laporan triwulan selesai dua hari lebih cepat.',
  'Pelatihan di awal tahun langsung saya pakai, terutama untuk memeriksa data.',
];

export const challengesText = [
  'Jaringan di distrik terjauh sering putus; data baru masuk sesudah kembali ke kantor.',
  'Permintaan menumpuk di akhir tahun. Jadwal yang lebih merata akan sangat menolong.',
  'Kendaraan dinas terbatas, jadi beberapa kunjungan mundur seminggu.',
  'Aturan berubah di pertengahan tahun dan formulir lama harus ditulis ulang.',
];

export const reflectionText = [
  'Saya berusaha menjawab warga pada hari yang sama.',
  'Saya terbuka saat salah dan segera memperbaikinya.',
  'Saya masih belajar membagi tugas dengan rekan.',
  'Saya rutin berbagi catatan pelatihan dengan tim.',
];

export const commentText = [
  'Selalu siap menolong ketika antrean panjang.',
  'Cepat memberi kabar kalau ada perubahan jadwal.',
  'Sebaiknya lebih sering berbagi cara kerjanya dengan yang baru.',
  'Tenang dan teliti, bahkan di akhir bulan.',
  'Akan lebih baik bila rapat dimulai tepat waktu.',
  'Mau mendengar dulu sebelum memutuskan.',
];

const notes: Readonly<Record<Predicate, readonly string[]>> = {
  'very-good': ['Kerja yang melampaui harapan dan menjadi contoh bagi tim. Terima kasih.'],
  good: [
    'Target tercapai dengan baik. Pertahankan ketelitian Anda.',
    'Hasil kerja dan sikap Anda sesuai harapan. Teruskan.',
    'Tahun yang baik. Mari bahas bersama target mana yang bisa dinaikkan.',
  ],
  'needs-improvement': [
    'Sikap kerja sudah baik, tetapi beberapa hasil utama belum tercapai. Kita bahas kendalanya tiap bulan.',
  ],
  poor: ['Hasil kerja tercapai, tetapi kehadiran dan cara bekerja sama perlu diperbaiki. Saya akan mendampingi Anda.'],
  'very-poor': ['Hasil dan sikap kerja belum sesuai harapan. Kita susun rencana perbaikan bersama.'],
};

const recommendations: Readonly<Record<Predicate, readonly string[]>> = {
  'very-good': ['Diusulkan untuk pengembangan kepemimpinan.', 'Diusulkan sebagai mentor pegawai baru.'],
  good: ['Pelatihan teknis lanjutan sesuai jabatan.', 'Berbagi praktik baik di rapat bidang.', ''],
  'needs-improvement': ['Bimbingan bulanan dan pelatihan perencanaan kerja.'],
  poor: ['Konseling kinerja dan kesepakatan kehadiran.'],
  'very-poor': ['Konseling kinerja dan rencana perbaikan enam bulan.'],
};

/** The appraiser's words on the document. */
export function notesFor(predicate: Predicate, random: SeededRandom): { notes: string; recommendation: string } {
  return { notes: random.pick(notes[predicate]), recommendation: random.pick(recommendations[predicate]) };
}

const resultNotes: Readonly<Record<Rating, readonly string[]>> = {
  above: ['Melampaui target dengan bukti lengkap.', 'Lebih cepat dari rencana.', ''],
  meets: ['Sesuai rencana.', '', ''],
  below: ['Belum tercapai; kendala dicatat dan dibahas.', 'Terlambat karena data lapangan.'],
};

/** The appraiser's word on one result. */
export function resultNote(rating: Rating, random: SeededRandom): string {
  return random.pick(resultNotes[rating]);
}
