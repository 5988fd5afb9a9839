import type { PublicCaseKind } from '../../contract/index.js';

/** What somebody sent, and what the office answered. */
export interface CaseText {
  readonly kind: PublicCaseKind;
  readonly service: string;
  readonly text: string;
  readonly answer: string;
  /** The same for everybody to read, where an officer has published it. */
  readonly published?: readonly [question: string, answer: string];
}

/** Cases that were dealt with in the course of the year, by unit. */
export const settledCases: Readonly<Record<string, readonly CaseText[]>> = {
  'Bidang Pelayanan Pendaftaran Penduduk': [
    {
      ...{
        kind: 'complaint',
        service: 'KTP elektronik',
        text: 'Antrean perekaman lebih dari dua jam, kursi tunggu kurang.',
      },
      answer: 'Perekaman kini memakai nomor antrean dari rumah, dan loket ketiga dibuka setiap Senin dan Kamis.',
      published: [
        'Mengapa antrean perekaman KTP-el begitu lama?',
        'Sejak bulan ini nomor antrean dapat diambil dari rumah, dan loket ketiga dibuka setiap Senin dan Kamis.',
      ],
    },
    {
      ...{
        kind: 'information-request',
        service: 'Kartu keluarga',
        text: 'Apa syarat pecah kartu keluarga setelah menikah?',
      },
      answer: 'Cukup kartu keluarga lama kedua pihak dan buku nikah. Tidak perlu surat pengantar RT.',
      published: [
        'Apa syarat pecah kartu keluarga setelah menikah?',
        'Cukup kartu keluarga lama kedua pihak dan buku nikah. Surat pengantar RT tidak diperlukan.',
      ],
    },
    {
      ...{ kind: 'suggestion', service: 'KTP elektronik', text: 'Buka loket pada Sabtu pagi untuk pekerja.' },
      answer: 'Mulai bulan depan loket buka pada Sabtu pertama setiap bulan, pukul 08.00–11.00.',
      published: [
        'Bisakah loket buka pada hari Sabtu?',
        'Loket buka pada Sabtu pertama setiap bulan, pukul 08.00–11.00.',
      ],
    },
    {
      ...{
        kind: 'praise',
        service: 'Surat pindah',
        text: 'Surat pindah selesai lewat WhatsApp dalam sehari. Terima kasih!',
      },
      answer: 'Terima kasih, pesan Anda kami sampaikan kepada tim.',
    },
    {
      ...{
        kind: 'complaint',
        service: 'Kartu keluarga',
        text: 'Nama anak saya salah ketik dan harus datang dua kali.',
      },
      answer: 'Mohon maaf. Kartu baru sudah kami kirim; kini data dibaca ulang bersama pemohon sebelum dicetak.',
    },
    {
      ...{ kind: 'information-request', service: 'Surat pindah', text: 'Berapa lama surat pindah berlaku?' },
      answer: 'Surat pindah berlaku 100 hari sejak diterbitkan.',
    },
  ],
  'Puskesmas Sukamaju': [
    {
      ...{
        kind: 'complaint',
        service: 'Poli umum',
        text: 'Dokter baru datang pukul sepuluh, pasien menunggu sejak pagi.',
      },
      answer: 'Jadwal dokter kini dipasang di pintu dan di halaman kami; pasien lanjut usia didahulukan.',
      published: [
        'Pukul berapa dokter poli umum mulai melayani?',
        'Dokter melayani sejak pukul 08.30. Jadwal harian dipasang di pintu dan di halaman puskesmas.',
      ],
    },
    {
      ...{ kind: 'information-request', service: 'Imunisasi anak', text: 'Apakah imunisasi campak masih ada stoknya?' },
      answer: 'Masih ada. Datang pada Selasa atau Kamis, bawa buku KIA.',
    },
    {
      ...{ kind: 'praise', service: 'Poli ibu dan anak', text: 'Bidannya sabar menjelaskan kepada ibu muda.' },
      answer: 'Terima kasih. Kami teruskan kepada tim.',
    },
    {
      ...{ kind: 'suggestion', service: 'Poli umum', text: 'Tolong sediakan air minum di ruang tunggu.' },
      answer: 'Dispenser sudah dipasang di kedua ruang tunggu.',
      published: ['Adakah air minum di ruang tunggu?', 'Sejak bulan ini ada dispenser di kedua ruang tunggu.'],
    },
  ],
  'Bidang Penyelenggaraan Perizinan': [
    {
      ...{
        kind: 'complaint',
        service: 'Izin usaha mikro dan kecil',
        text: 'Berkas saya dikembalikan tiga kali dengan alasan berbeda.',
      },
      answer: 'Daftar periksa kini satu lembar dan diisi lengkap pada pemeriksaan pertama.',
      published: [
        'Mengapa berkas izin dikembalikan berkali-kali?',
        'Semua kekurangan kini disebut sekaligus pada pemeriksaan pertama, dengan satu daftar periksa.',
      ],
    },
    {
      ...{
        kind: 'information-request',
        service: 'Persetujuan bangunan gedung',
        text: 'Berapa retribusi PBG rumah tipe 45?',
      },
      answer: 'Hitungannya ada di halaman kami; untuk tipe 45 di zona permukiman sekitar Rp 640.000.',
    },
    {
      ...{
        kind: 'suggestion',
        service: 'Izin usaha mikro dan kecil',
        text: 'Buat pendampingan OSS di distrik, tidak hanya di kota.',
      },
      answer: 'Pendampingan keliling ke empat distrik dijadwalkan setiap triwulan.',
    },
  ],
};
