/** What patients wrote of a nurse: enough of them that their words may be read (ANO-8). */
export const patientComments: readonly string[] = [
  'Menjelaskan cara minum obat sampai ibu saya benar-benar paham.',
  'Ramah sejak pendaftaran, anak saya jadi tidak takut disuntik.',
  'Antreannya panjang, tetapi beliau tetap sabar.',
  'Hasil pemeriksaan diterangkan satu per satu.',
  'Janji kontrol pukul delapan baru dilayani hampir pukul sepuluh.',
  'Tidak membedakan pasien umum dan pasien jaminan.',
  'Telaten merawat luka bapak saya sampai sembuh.',
  'Mau mendengar dulu sebelum memberi saran.',
  'Semoga nomor teleponnya bisa dihubungi kalau jadwal berubah.',
  'Menyapa dengan nama, kami merasa dihargai.',
  'Sudah baik, hanya ruang tunggunya perlu kipas.',
];

const schools = ['Sukamaju 1', 'Sukamaju 2', 'Karang Baru', 'Tanjung Harapan', 'Muara Jaya', 'Sumber Rejeki'] as const;
const farSchools = ['Pulau Batu', 'Teluk Dalam', 'Bukit Tinggi'] as const;

/** Whom the accompaniment of primary schools serves. Schools without a line are written to on paper. */
export const principals = [
  ...schools.map((school) => ({ label: `Kepala SDN ${school}`, email: addressOf('sdn', school) })),
  ...farSchools.map((school) => ({ label: `Kepala SDN ${school}`, email: null })),
];

const villages = [
  ...['Air Jernih', 'Batu Putih', 'Campang Raya', 'Duku Manis', 'Enggano', 'Fajar Baru', 'Gunung Sari', 'Harapan Jaya'],
  ...['Indra Loka', 'Jati Mulyo', 'Karya Bakti', 'Labuhan Ratu', 'Margo Mulyo', 'Negeri Agung', 'Oku Timur'],
  ...['Panca Marga', 'Rawa Indah', 'Sido Makmur', 'Tirta Kencana', 'Umbul Rejo', 'Way Hilian', 'Yoso Rejo'],
] as const;

/** Who brings applications to the registry for their villagers: its records of the service. */
export const villageHeads = villages.map((village, index) => ({
  label: `Kepala Desa ${village}`,
  email: index % 5 === 4 ? null : addressOf('desa', village),
}));

/** Whom the superior names beside them. */
export const registryPartners = [
  { label: 'Pendaftaran RSUD Nusa Contoh', email: 'pendaftaran@rsud-nusacontoh.example' },
  { label: 'Bidan Koordinator Puskesmas Sukamaju', email: 'bidan@puskesmas-sukamaju.example' },
  { label: 'Kepala SDN Karang Baru', email: addressOf('sdn', 'Karang Baru') },
  { label: 'Panti Asuhan Kasih Ibu', email: null },
  { label: 'Lurah Kota Baru', email: 'lurah@kelurahan-kotabaru.example' },
];

function addressOf(kind: string, name: string): string {
  return `${kind}-${name.toLowerCase().replaceAll(' ', '')}@nusacontoh.example`;
}
