/** A kind of work that people of a job family write down, with what it usually takes. */
export interface UsualWork {
  readonly text: string;
  readonly minutes: number;
  /** Name of the indicator it counts towards, where their plan has it. */
  readonly indicator?: string;
  /** Least and most that is done in a day, in `unit`. */
  readonly quantity?: readonly [least: number, most: number];
  readonly unit?: string;
}

/** What people of the demo agency do all day, by the beginning of the position's name. */
export const usualWork: Readonly<Record<string, readonly UsualWork[]>> = {
  Perawat: [
    {
      ...{ text: 'Imunisasi anak di posyandu', minutes: 180, quantity: [3, 9], unit: 'anak' },
      indicator: 'Anak yang mendapat imunisasi dasar lengkap',
    },
    { text: 'Menelusuri anak yang mangkir imunisasi', minutes: 120, quantity: [1, 4], unit: 'anak' },
    { text: 'Mencatat suhu lemari vaksin', minutes: 20, indicator: 'Suhu lemari vaksin dalam rentang' },
    { text: 'Pelayanan poli umum', minutes: 240, quantity: [12, 30], unit: 'pasien' },
    { text: 'Melatih kader posyandu', minutes: 150, quantity: [1, 3], unit: 'kader', indicator: 'Kader yang dilatih' },
  ],
  'Penata Layanan Operasional': [
    {
      ...{ text: 'Menyelesaikan berkas layanan', minutes: 240, quantity: [3, 8], unit: 'berkas' },
      indicator: 'Jumlah berkas layanan diselesaikan',
    },
    { text: 'Memeriksa kelengkapan berkas pemohon', minutes: 120, quantity: [8, 20], unit: 'berkas' },
    { text: 'Memperbarui rekap layanan', minutes: 60, indicator: 'Rekap layanan tahunan diserahkan' },
    { text: 'Melayani pertanyaan warga di loket', minutes: 180, quantity: [10, 25], unit: 'orang' },
  ],
  'Pengadministrasi Perkantoran': [
    {
      ...{ text: 'Mencatat arsip ke dalam sistem', minutes: 150, quantity: [4, 12], unit: 'berkas' },
      indicator: 'Arsip yang tercatat dalam sistem',
    },
    { text: 'Mengagendakan surat masuk dan keluar', minutes: 120, quantity: [6, 18], unit: 'surat' },
    { text: 'Menyiapkan permintaan barang', minutes: 60 },
  ],
  'Penelaah Teknis Kebijakan': [
    { text: 'Menyusun telaahan staf', minutes: 240, quantity: [1, 1], unit: 'telaahan' },
    { text: 'Membahas rancangan peraturan bersama Bagian Hukum', minutes: 150 },
    { text: 'Mengolah data pendukung kajian', minutes: 180, indicator: 'Kajian yang diselesaikan' },
  ],
  'Analis Kebijakan': [
    { text: 'Mendampingi sekolah', minutes: 240, quantity: [1, 2], unit: 'sekolah' },
    { text: 'Menulis rekomendasi kebijakan', minutes: 180, indicator: 'Rekomendasi yang ditindaklanjuti' },
    { text: 'Rapat dengan pengawas sekolah', minutes: 120 },
  ],
  'Administrator Database Kependudukan': [
    { text: 'Menyelesaikan dokumen kependudukan', minutes: 240, quantity: [8, 22], unit: 'dokumen' },
    { text: 'Memperbaiki data ganda', minutes: 120, quantity: [2, 9], unit: 'data' },
    {
      ...{ text: 'Menguji cadangan data', minutes: 90, quantity: [1, 1], unit: 'kali' },
      indicator: 'Cadangan data yang berhasil diuji',
    },
    { text: 'Layanan keliling di kampung', minutes: 300, quantity: [15, 40], unit: 'dokumen' },
  ],
  'Penata Perizinan': [
    { text: 'Memverifikasi permohonan izin', minutes: 180, quantity: [3, 9], unit: 'permohonan' },
    {
      ...{ text: 'Mendampingi pelaku usaha kecil', minutes: 120, quantity: [1, 2], unit: 'pelaku usaha' },
      indicator: 'Pelaku usaha kecil yang didampingi',
    },
    { text: 'Peninjauan lokasi usaha', minutes: 210, quantity: [1, 2], unit: 'lokasi' },
  ],
  'Analis Sumber Daya Manusia Aparatur': [
    { text: 'Memproses usul kepegawaian', minutes: 180, quantity: [2, 7], unit: 'usul' },
    {
      ...{ text: 'Menyelenggarakan pelatihan', minutes: 240, quantity: [5, 15], unit: 'pegawai' },
      indicator: 'Pegawai mengikuti pelatihan sesuai kebutuhan',
    },
    { text: 'Memeriksa dokumen evaluasi unit', minutes: 150, quantity: [4, 10], unit: 'dokumen' },
  ],
};

/** Why an entry came back. */
export const returnNotes = [
  'Jumlahnya tidak cocok dengan rekap sistem. Periksa lagi.',
  'Sebutkan kampung atau sekolahnya, supaya bisa ditelusuri.',
  'Kegiatan ini sudah dicatat rekan. Hapus bila memang sama.',
];
