/** What respondents write, by how content they are. */
export const comments = {
  low: [
    'Antre dari jam tujuh, baru dipanggil jam sebelas.',
    'Nomor antrean habis sebelum jam delapan, padahal rumah kami jauh.',
    'Petugas di loket dua bicara sambil main telepon.',
    'Diminta fotokopi yang sama tiga kali.',
    'Tidak ada yang memberi tahu kalau sistem sedang mati.',
    'Toilet tidak ada air.',
    'Kursi ruang tunggu kurang, yang hamil sampai berdiri.',
    'Sudah tiga kali datang, berkas belum jadi juga.',
  ],
  middle: [
    'Sudah lebih baik dari tahun lalu, tinggal antreannya.',
    'Pelayanan baik, tempat parkir kurang.',
    'Tolong jadwal dokter ditempel di depan.',
    'Petugasnya ramah, sistemnya yang lambat.',
    'Mohon loket ditambah pada hari Senin.',
    'Formulirnya bisa dibuat lebih sederhana.',
    'Kalau bisa ada loket khusus lansia.',
    'Persyaratan sudah jelas di papan, terima kasih.',
  ],
  high: [
    'Cepat, setengah jam sudah selesai.',
    'Petugas menjelaskan dengan sabar sampai saya paham.',
    'Anak saya tidak menangis waktu disuntik, terima kasih Bu.',
    'Gratis dan tidak dipersulit.',
    'Sekarang bisa ambil nomor dari rumah, sangat membantu.',
    'Ruang tunggu bersih dan ada air minum.',
    'Dibantu mengisi formulir karena saya tidak bawa kacamata.',
    'Berkas diantar ke rumah, mantap.',
  ],
} as const;

/** What somebody handed out to be written. */
export const handedOut =
  'Pelayanan sangat luar biasa cepat dan ramah, semua petugas pantas diberi penghargaan tahun ini';
