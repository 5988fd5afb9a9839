import { catalogue } from './catalogue.js';

/** Words of the form of a unit's service desk. */
export const serviceDeskTexts = catalogue('serviceDesk', {
  id: {
    services: 'Layanan untuk warga',
    servicesHint:
      'Dalam urutan yang dibaca warga. Layanan yang tidak ditawarkan lagi tetap tercatat, supaya hasil lamanya tetap terbaca.',
    service: (place: string) => `Layanan ${place}`,
    name: 'Nama layanan',
    description: 'Untuk apa layanan ini',
    users: 'Pengguna dalam setahun',
    usersHint: 'Boleh kosong bila tidak diketahui.',
    isOffered: 'Masih ditawarkan',
    add: 'Tambah layanan',
    remove: (name: string) => `Hapus ${name}`,
    unnamed: 'layanan ini',
    officers: 'Petugas',
    officersHint:
      'Mereka menyiapkan survei dan menjawab warga. Yang menyangkut perilaku seseorang tetap hanya dibaca pimpinan.',
    officerAdd: 'Tambah petugas',
    officerChoose: 'Pilih pegawai unit ini',
    officerRemove: (name: string) => `Hapus ${name} dari petugas`,
    officerGo: 'Hapus',
    page: 'Halaman publik',
    pageLabel: 'Tampilkan halaman publik unit ini',
    pageHint:
      'Warga membaca rencana, capaian, indeks kepuasan dan jawaban atas pengaduan. Nama pegawai tidak pernah tampil.',
    save: 'Simpan meja layanan',
    saving: 'Menyimpan…',
    'fault-name': 'Tulis nama layanannya.',
    'fault-users': 'Tulis jumlah orang dengan angka, misalnya 3.000.',
  },
  en: {
    services: 'Services for the public',
    servicesHint:
      'In the order in which people read them. A service that is no longer offered stays, so that what was said of it can be read.',
    service: (place: string) => `Service ${place}`,
    name: 'Name of the service',
    description: 'What it is for',
    users: 'Users in a year',
    usersHint: 'May stay empty where nobody knows.',
    isOffered: 'Still offered',
    add: 'Add a service',
    remove: (name: string) => `Remove ${name}`,
    unnamed: 'this service',
    officers: 'Officers',
    officersHint:
      'They prepare surveys and answer the public. What concerns somebody’s conduct is read by the superior alone.',
    officerAdd: 'Add an officer',
    officerChoose: 'Choose somebody of this unit',
    officerRemove: (name: string) => `Remove ${name} from the officers`,
    officerGo: 'Remove',
    page: 'Public page',
    pageLabel: 'Show the public page of this unit',
    pageHint:
      'People read the plan, what was achieved, the satisfaction index and answers. It never names an employee.',
    save: 'Save the service desk',
    saving: 'Saving…',
    'fault-name': 'Enter the name of the service.',
    'fault-users': 'Enter the number of people in digits, such as 3,000.',
  },
});
