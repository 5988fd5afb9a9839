import { additional, deadline, higher, lower, main, type Outcome, steps, yes } from './measures.js';

const serviceUser = { perspective: 'service-user' } as const;
const internal = { perspective: 'internal-strength' } as const;
const budget = { perspective: 'budget' } as const;

/** What every head of an office answers for, beside the outcome of the office. */
const everyOffice: readonly Outcome[] = [
  main(
    'Pegawai bekerja dengan kompeten dan terukur',
    higher('Pegawai yang mencapai target pengembangan kompetensi', 85, 'persen', internal),
  ),
  main(
    'Anggaran terpakai efektif dan akuntabel',
    higher('Penyerapan anggaran sesuai rencana kas', 95, 'persen', budget),
    deadline('Laporan keuangan akhir tahun diserahkan', '12-20', budget),
  ),
];

/** Outcomes of the heads of offices, by name of the office (leader form: each measure has its perspective). */
export const officeOutcomes: Readonly<Record<string, readonly Outcome[]>> = {
  'Dinas Kesehatan': [
    main(
      'Derajat kesehatan masyarakat meningkat',
      higher('Bayi yang mendapat imunisasi dasar lengkap', 95, 'persen', serviceUser),
      lower('Kematian ibu melahirkan', 4, 'kasus', { ...serviceUser, aspect: 'quality' }),
    ),
    main(
      'Layanan kesehatan lebih cepat dan bermutu',
      higher('Puskesmas terakreditasi paripurna', 8, 'puskesmas'),
      higher('Indeks Kepuasan Masyarakat layanan kesehatan', 88.31, 'indeks', serviceUser),
    ),
    ...everyOffice,
  ],
  'Dinas Pendidikan dan Kebudayaan': [
    main(
      'Mutu pendidikan dasar meningkat',
      higher('Sekolah yang naik tingkat mutu', 24, 'sekolah', serviceUser),
      higher('Angka partisipasi sekolah 7–15 tahun', 98, 'persen', serviceUser),
    ),
    main('Tata kelola sekolah lebih tertib', higher('Sekolah dengan data pokok mutakhir', 97, 'persen')),
    ...everyOffice,
  ],
  'Dinas Kependudukan dan Pencatatan Sipil': [
    main(
      'Penduduk memiliki dokumen kependudukan yang benar',
      higher('Penduduk wajib KTP yang sudah memiliki KTP', 99, 'persen', serviceUser),
      higher('Anak yang memiliki akta kelahiran', 98, 'persen', serviceUser),
    ),
    main('Dokumen terbit lebih cepat', lower('Rata-rata waktu penyelesaian dokumen', 3, 'hari kerja')),
    ...everyOffice,
  ],
  'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu': [
    main(
      'Perizinan mudah dan pasti bagi pelaku usaha',
      higher('Indeks Kepuasan Masyarakat layanan perizinan', 88.31, 'indeks', serviceUser),
      lower('Rata-rata waktu penerbitan izin', 5, 'hari kerja'),
    ),
    main('Investasi di daerah tumbuh', higher('Realisasi investasi', 210, 'miliar rupiah', serviceUser)),
    ...everyOffice,
  ],
  'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia': [
    main(
      'Manajemen ASN berjalan dengan sistem merit',
      higher('Nilai indeks sistem merit', 280, 'poin', serviceUser),
      higher('Pegawai yang penilaiannya selesai tepat waktu', 95, 'persen'),
    ),
    main(
      'Kompetensi ASN berkembang',
      higher('Pegawai mengikuti pelatihan sesuai kebutuhan', 450, 'pegawai', serviceUser),
    ),
    ...everyOffice,
  ],
};

/** Outcomes of the secretaries of offices. */
export const secretaryOutcomes: readonly Outcome[] = [
  main(
    'Administrasi kantor tertib dan cepat',
    higher('Surat ditindaklanjuti dalam dua hari kerja', 95, 'persen'),
    deadline('Laporan kinerja dinas diserahkan', '02-28'),
  ),
  main(
    'Anggaran dan aset terkelola dengan benar',
    higher('Penyerapan anggaran sesuai rencana kas', 95, 'persen'),
    higher('Aset yang tercatat dan berlabel', 100, 'persen'),
  ),
  additional('Ruang layanan ramah bagi semua', yes('Jalur kursi roda dan ruang laktasi berfungsi')),
];

/** Outcomes of the heads of divisions, by name of the division. */
export const divisionOutcomes: Readonly<Record<string, readonly Outcome[]>> = {
  'Bidang Pencegahan dan Pengendalian Penyakit': [
    main(
      'Penyakit menular terkendali',
      higher('Penderita tuberkulosis yang sembuh', 90, 'persen'),
      lower('Waktu tanggap laporan kejadian luar biasa', 24, 'jam'),
    ),
    main('Cakupan imunisasi anak meningkat', higher('Bayi yang mendapat imunisasi dasar lengkap', 95, 'persen')),
    main('Kesehatan masyarakat terpantau dini', higher('Warga usia produktif yang diskrining', 4_500, 'orang')),
  ],
  'Bidang Pelayanan Kesehatan': [
    main(
      'Layanan puskesmas lebih cepat dan aman',
      lower('Rata-rata waktu tunggu pasien', 30, 'menit'),
      higher('Puskesmas yang memenuhi standar keselamatan pasien', 12, 'puskesmas'),
    ),
    main('Rujukan berjalan lancar', higher('Rujukan yang diterima tanpa ditolak', 96, 'persen')),
  ],
  'Puskesmas Sukamaju': [
    main(
      'Pasien dilayani cepat dan ramah',
      lower('Rata-rata waktu tunggu poli umum', 30, 'menit'),
      higher('Indeks Kepuasan Masyarakat poli umum', 88.31, 'indeks', serviceUser),
    ),
    main('Anak terlindungi', higher('Bayi dan anak yang diimunisasi lengkap', 320, 'anak')),
    main('Suara pasien didengar', higher('Pesan warga yang dijawab tepat waktu', 90, 'persen')),
  ],
  'Bidang Pembinaan SD': [
    main('Mutu SD meningkat', higher('SD yang naik tingkat mutu', 16, 'sekolah')),
    main('Guru SD mengajar lebih baik', higher('Guru SD yang selesai pelatihan literasi', 140, 'guru')),
  ],
  'Bidang Pembinaan SMP': [
    main('Mutu SMP meningkat', higher('SMP yang naik tingkat mutu', 8, 'sekolah')),
    main('Siswa SMP tidak putus sekolah', lower('Siswa SMP putus sekolah', 12, 'siswa', { aspect: 'quality' })),
  ],
  'Bidang Pelayanan Pendaftaran Penduduk': [
    main(
      'Dokumen kependudukan selesai tepat waktu dan benar',
      lower('Rata-rata waktu penyelesaian dokumen', 3, 'hari kerja'),
      higher('Dokumen tanpa kesalahan data', 98, 'persen'),
    ),
    main('Layanan menjangkau distrik terjauh', higher('Kunjungan layanan keliling', 24, 'kunjungan')),
    main(
      'Masyarakat puas terhadap layanan loket',
      higher('Indeks Kepuasan Masyarakat loket', 88.31, 'indeks', serviceUser),
      higher('Jumlah pesan warga yang dijawab', 40, 'pesan'),
    ),
  ],
  'Bidang Pengelolaan Informasi Administrasi Kependudukan': [
    main('Data kependudukan mutakhir dan aman', higher('Data ganda yang diselesaikan', 97, 'persen')),
    main('Sistem layanan selalu tersedia', higher('Ketersediaan sistem pada jam kerja', 99.5, 'persen')),
  ],
  'Bidang Penyelenggaraan Perizinan': [
    main(
      'Perizinan terbit lebih cepat',
      lower('Rata-rata waktu penerbitan izin', 5, 'hari kerja'),
      higher('Izin terbit sesuai standar pelayanan', 97, 'persen'),
    ),
    main('Pelaku usaha paham syarat perizinan', higher('Pendampingan pelaku usaha kecil', 60, 'kegiatan')),
  ],
  'Bidang Pengaduan dan Kebijakan Pelayanan': [
    main('Forum konsultasi publik terlaksana', deadline('Tanggal laporan forum konsultasi publik', '09-30')),
    main('Inovasi layanan diterapkan', yes('Inovasi layanan diterapkan', { aspect: 'quantity' })),
    main('Pengaduan masyarakat tertangani', higher('Pengaduan ditangani dalam batas waktu', 95, 'persen')),
  ],
  'Bidang Penilaian Kinerja dan Penghargaan': [
    main(
      'Penilaian kinerja ASN selesai tepat waktu',
      higher('Dokumen evaluasi diserahkan sebelum batas waktu', 95, 'persen'),
    ),
    main(
      'Penghargaan pegawai objektif',
      steps('Tahapan pemilihan Pegawai Teladan', 'kriteria diumumkan', 'penyaringan', 'wawancara', 'penetapan'),
    ),
  ],
  'Bidang Pengembangan Kompetensi': [
    main(
      'Kompetensi pegawai berkembang',
      higher('Pegawai mengikuti pelatihan sesuai kebutuhan', 120, 'pegawai'),
      lower('Biaya pelatihan per pegawai', 1_500_000, 'rupiah'),
    ),
    main('Kebutuhan pelatihan terpetakan', deadline('Peta kebutuhan kompetensi diserahkan', '03-31')),
  ],
};
