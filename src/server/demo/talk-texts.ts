import type { FeedbackTone } from '../../contract/vocabulary.js';

interface Said {
  readonly tone: FeedbackTone;
  readonly text: string;
}

/** What colleagues write about one another through the year. Made up, in the tone of a good colleague. */
export const fromColleagues: readonly Said[] = [
  { tone: 'positive', text: 'Membagikan catatan pelatihan kepada kami pada minggu yang sama.' },
  { tone: 'positive', text: 'Menggantikan loket tanpa diminta ketika antrean panjang.' },
  { tone: 'improve', text: 'Kabar perubahan jadwal sering baru datang pada hari itu juga.' },
  { tone: 'positive', text: 'Menjelaskan aturan baru dengan contoh, jadi kami cepat paham.' },
  { tone: 'improve', text: 'Rapat pagi akan lebih lancar bila bahannya dibagikan sehari sebelumnya.' },
];

export const fromLeaders: readonly Said[] = [
  { tone: 'positive', text: 'Rekap triwulan ini rapi dan datang dua hari lebih awal. Pertahankan.' },
  { tone: 'improve', text: 'Sebutkan kendala begitu muncul; minggu lalu saya baru tahu dari warga.' },
];

export const fromTeamLead =
  'Di tim jemput bola, Anda memastikan semua berkas lengkap sebelum pulang. Tidak ada warga yang harus kembali.';

export const drafted = 'Perlu saya sampaikan: pembagian tugas loket minggu ini …';

/** Talks between leader and employee: what was said and agreed, and what the other side says to the record. */
export const talks = {
  agreed: {
    topic: 'Membagi waktu antara loket dan perbaikan data',
    notes: 'Antrean pagi menyita waktu, sehingga perbaikan data mundur ke sore hari.',
    agreement: 'Selasa dan Kamis sore khusus perbaikan data; loket digantikan bergilir.',
    answer: 'Benar begitu. Terima kasih.',
  },
  recorded: {
    topic: 'Target yang tertinggal triwulan ini',
    notes: 'Dua sasaran tertinggal karena jaringan distrik. Kita bahas jalan keluarnya.',
    agreement: 'Data dikumpulkan luring dan diunggah setiap Jumat. Kita lihat lagi sebulan lagi.',
    answer: '',
  },
  disputed: {
    topic: 'Ketepatan waktu masuk kantor',
    notes: 'Tercatat enam kali terlambat bulan lalu.',
    agreement: 'Hadir sebelum pukul 07.30 dan memberi kabar bila terhalang.',
    answer: 'Tiga di antaranya tugas lapangan dengan surat tugas. Mohon dicatat demikian.',
  },
} as const;
