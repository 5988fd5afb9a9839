import type { BehaviourValue } from '../contract/policy.js';

/**
 * The seven BerAKHLAK values with their 21 statements: official Indonesian texts in one spelling (the regulation itself
 * varies), with English reading aids of our own. Source: P6 §10(3), p.29–30.
 */
export const berakhlak: BehaviourValue[] = [
  {
    key: 'service-oriented',
    label: 'Berorientasi Pelayanan',
    gloss: 'Service-oriented',
    statements: [
      {
        id: 'service-oriented.1',
        text: 'Memahami dan memenuhi kebutuhan masyarakat',
        gloss: 'Understands what the public needs and meets it',
      },
      {
        id: 'service-oriented.2',
        text: 'Ramah, cekatan, solutif, dan dapat diandalkan',
        gloss: 'Friendly, quick, finds solutions, and can be relied on',
      },
      {
        id: 'service-oriented.3',
        text: 'Melakukan perbaikan tiada henti',
        gloss: 'Keeps improving without stopping',
      },
    ],
  },
  {
    key: 'accountable',
    label: 'Akuntabel',
    gloss: 'Accountable',
    statements: [
      {
        id: 'accountable.1',
        text: 'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
        gloss: 'Does the job honestly, responsibly, carefully, with discipline and high integrity',
      },
      {
        id: 'accountable.2',
        text: 'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
        gloss: 'Uses state assets and property responsibly, effectively and efficiently',
      },
      {
        id: 'accountable.3',
        text: 'Tidak menyalahgunakan kewenangan jabatan',
        gloss: 'Does not misuse the authority of the position',
      },
    ],
  },
  {
    key: 'competent',
    label: 'Kompeten',
    gloss: 'Competent',
    statements: [
      {
        id: 'competent.1',
        text: 'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
        gloss: 'Raises own competence to meet challenges that keep changing',
      },
      {
        id: 'competent.2',
        text: 'Membantu orang lain belajar',
        gloss: 'Helps other people learn',
      },
      {
        id: 'competent.3',
        text: 'Melaksanakan tugas dengan kualitas terbaik',
        gloss: 'Carries out tasks to the best quality',
      },
    ],
  },
  {
    key: 'harmonious',
    label: 'Harmonis',
    gloss: 'Harmonious',
    statements: [
      {
        id: 'harmonious.1',
        text: 'Menghargai setiap orang apa pun latar belakangnya',
        gloss: 'Respects every person whatever their background',
      },
      {
        id: 'harmonious.2',
        text: 'Suka menolong orang lain',
        gloss: 'Is glad to help others',
      },
      {
        id: 'harmonious.3',
        text: 'Membangun lingkungan kerja yang kondusif',
        gloss: 'Builds a working environment in which people can do well',
      },
    ],
  },
  {
    key: 'loyal',
    label: 'Loyal',
    gloss: 'Loyal',
    statements: [
      {
        id: 'loyal.1',
        text: 'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
        gloss:
          'Holds firmly to the Pancasila ideology and the 1945 Constitution, loyal to the Unitary State of the Republic of Indonesia and its lawful government',
      },
      {
        id: 'loyal.2',
        text: 'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
        gloss: 'Protects the good name of fellow civil servants, leaders, the institution and the state',
      },
      {
        id: 'loyal.3',
        text: 'Menjaga rahasia jabatan dan negara',
        gloss: 'Keeps official and state secrets',
      },
    ],
  },
  {
    key: 'adaptive',
    label: 'Adaptif',
    gloss: 'Adaptive',
    statements: [
      {
        id: 'adaptive.1',
        text: 'Cepat menyesuaikan diri menghadapi perubahan',
        gloss: 'Adjusts quickly when things change',
      },
      {
        id: 'adaptive.2',
        text: 'Terus berinovasi dan mengembangkan kreativitas',
        gloss: 'Keeps innovating and developing creativity',
      },
      {
        id: 'adaptive.3',
        text: 'Bertindak proaktif',
        gloss: 'Acts before being asked',
      },
    ],
  },
  {
    key: 'collaborative',
    label: 'Kolaboratif',
    gloss: 'Collaborative',
    statements: [
      {
        id: 'collaborative.1',
        text: 'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
        gloss: 'Gives different parties the chance to contribute',
      },
      {
        id: 'collaborative.2',
        text: 'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
        gloss: 'Open to working together to produce added value',
      },
      {
        id: 'collaborative.3',
        text: 'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
        gloss: 'Gets a range of resources used for shared goals',
      },
    ],
  },
];
