import { additional, deadline, higher, lower, main, type Outcome, range, steps, yes } from './measures.js';

/** Outcomes of staff, by the beginning of the position's name. Titles of the library's results stand as they are there. */
export const staffOutcomes: Readonly<Record<string, readonly Outcome[]>> = {
  'Kepala Puskesmas': [
    main(
      'Masyarakat terlayani dengan cepat dan aman',
      lower('Rata-rata waktu tunggu pasien', 30, 'menit'),
      higher('Indeks Kepuasan Masyarakat puskesmas', 88.31, 'indeks'),
    ),
    main('Program kesehatan dasar tercapai', higher('Ibu hamil yang diperiksa lengkap', 96, 'persen')),
    main(
      'Puskesmas siap akreditasi',
      steps('Tahapan akreditasi', 'penilaian mandiri', 'perbaikan', 'survei simulasi', 'survei'),
    ),
  ],
  Perawat: [
    main(
      'Cakupan imunisasi anak meningkat',
      higher('Anak yang mendapat imunisasi dasar lengkap', 320, 'anak'),
      higher('Cakupan imunisasi wilayah kerja', 95, 'persen'),
    ),
    main(
      'Pasien terlayani dengan aman',
      lower('Rata-rata waktu tunggu pasien', 30, 'menit'),
      range('Suhu lemari vaksin dalam rentang', 2, 8, 'derajat Celsius'),
    ),
    additional('Kader kesehatan makin mandiri', higher('Kader yang dilatih', 24, 'kader')),
  ],
  'Pengadministrasi Perkantoran': [
    main(
      'Surat dan arsip mudah ditemukan',
      higher('Arsip yang tercatat dalam sistem', 1_400, 'berkas'),
      lower('Waktu menemukan arsip', 10, 'menit'),
    ),
    main('Kebutuhan kantor tersedia', higher('Permintaan barang terpenuhi dalam tiga hari', 95, 'persen')),
  ],
  'Penata Layanan Operasional': [
    main(
      'Layanan berjalan sesuai standar',
      higher('Berkas layanan yang selesai tepat waktu', 96, 'persen'),
      higher('Jumlah berkas layanan diselesaikan', 900, 'berkas'),
    ),
    main('Data layanan lengkap', deadline('Rekap layanan tahunan diserahkan', '12-10')),
  ],
  'Pengelola Layanan Operasional': [
    main(
      'Kepegawaian dan keuangan kantor tertib',
      higher('Usul kenaikan pangkat lengkap tepat waktu', 100, 'persen'),
      deadline('Laporan barang semester kedua diserahkan', '12-15'),
    ),
    additional('Ruang arsip aman', yes('Alat pemadam dan pendingin ruang arsip berfungsi')),
  ],
  'Penelaah Teknis Kebijakan': [
    main(
      'Rancangan kebijakan siap dibahas',
      steps('Tahapan rancangan peraturan', 'konsep', 'pembahasan', 'harmonisasi', 'penetapan'),
      higher('Telaahan staf yang diterima tanpa perbaikan', 85, 'persen'),
    ),
    main('Data pendukung kebijakan tersedia', higher('Kajian yang diselesaikan', 6, 'kajian')),
  ],
  'Analis Kebijakan': [
    main(
      'Mutu pendidikan sekolah dampingan meningkat',
      higher('Sekolah dampingan yang naik tingkat mutu', 6, 'sekolah'),
      higher('Kepuasan kepala sekolah atas pendampingan', 3.2, 'skala 1-4', { aspect: 'quality' }),
    ),
    main('Rekomendasi kebijakan dipakai', higher('Rekomendasi yang ditindaklanjuti', 4, 'rekomendasi')),
  ],
  'Administrator Database Kependudukan': [
    main(
      'Dokumen kependudukan selesai tepat waktu dan benar',
      lower('Rata-rata waktu penyelesaian dokumen', 3, 'hari kerja'),
      higher('Dokumen tanpa kesalahan data', 98, 'persen'),
    ),
    main('Data kependudukan aman', higher('Cadangan data yang berhasil diuji', 12, 'kali')),
  ],
  'Penata Perizinan': [
    main(
      'Perizinan terbit lebih cepat',
      lower('Rata-rata waktu penerbitan izin', 5, 'hari kerja'),
      higher('Izin terbit sesuai standar pelayanan', 97, 'persen'),
    ),
    main('Pelaku usaha terdampingi', higher('Pelaku usaha kecil yang didampingi', 45, 'pelaku usaha')),
  ],
  'Analis Sumber Daya Manusia Aparatur': [
    main(
      'Kompetensi pegawai berkembang',
      higher('Pegawai mengikuti pelatihan sesuai kebutuhan', 120, 'pegawai'),
      lower('Biaya pelatihan per pegawai', 1_500_000, 'rupiah'),
    ),
    main('Layanan kepegawaian cepat', higher('Usul kepegawaian selesai dalam lima hari kerja', 96, 'persen')),
  ],
};

/** Outcomes of study leave: the studies themselves (ACT-8; P6 p.62–65). */
export const studyOutcomes: readonly Outcome[] = [
  main(
    'Studi berjalan dengan hasil baik',
    higher('Indeks prestasi kumulatif', 3.25, 'skala 0-4', { aspect: 'quality' }),
  ),
  main('Studi selesai tepat waktu', deadline('Laporan kemajuan studi diserahkan', '12-15')),
];
