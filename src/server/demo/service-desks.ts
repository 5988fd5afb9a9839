import type { PublicService } from '../../contract/index.js';
import type { ServiceDeskRow } from '../store/service-desks.js';
import { cast } from './cast.js';
import { demoId } from './random.js';
import type { World } from './world.js';

/** A service as the story tells it: its name, what it is for, and how many use it in a year. */
type Offer = readonly [name: string, description: string, usersPerYear: number | null];

interface DeskStory {
  readonly unit: string;
  /** Staff numbers of those who deal with what the public says. */
  readonly officers: readonly string[];
  readonly isPublic: boolean;
  readonly offers: readonly Offer[];
  /** Services that the unit has given up. */
  readonly ended?: readonly Offer[];
}

const { health, education, registry, permits } = cast;

const stories: readonly DeskStory[] = [
  {
    ...{ unit: 'Dinas Kesehatan', officers: [health.services.tuti], isPublic: true },
    offers: [['Informasi dan pengaduan kesehatan', 'Tanya jawab tentang layanan kesehatan di daerah ini.', 1200]],
  },
  {
    ...{ unit: 'Puskesmas Sukamaju', officers: [health.clinic.rini], isPublic: true },
    offers: [
      ['Poli umum', 'Pemeriksaan dan pengobatan umum, Senin sampai Sabtu.', 4800],
      ['Imunisasi anak', 'Imunisasi dasar dan lanjutan, setiap Selasa dan Kamis.', 800],
      ['Poli ibu dan anak', 'Pemeriksaan kehamilan, nifas, dan tumbuh kembang anak.', 1500],
    ],
  },
  {
    ...{ unit: 'Bidang Pembinaan SD', officers: [education.fitri], isPublic: true },
    offers: [['Pendampingan mutu sekolah', 'Kunjungan dan pelatihan untuk kepala sekolah dan guru SD.', 64]],
  },
  {
    ...{ unit: 'Dinas Kependudukan dan Pencatatan Sipil', officers: [registry.siti], isPublic: true },
    offers: [['Informasi kependudukan', 'Tanya jawab tentang syarat dan jadwal layanan.', 2500]],
  },
  {
    unit: 'Bidang Pelayanan Pendaftaran Penduduk',
    ...{ officers: [registry.siti, registry.maria], isPublic: true },
    offers: [
      ['KTP elektronik', 'Perekaman, penggantian, dan perubahan data KTP-el.', 9200],
      ['Kartu keluarga', 'Kartu keluarga baru, perubahan, dan pecah kartu keluarga.', 6100],
      ['Surat pindah', 'Pindah datang dan pindah keluar, juga lewat layanan daring.', 1900],
    ],
    ended: [['Legalisir di loket', 'Diganti tanda tangan elektronik sejak 2025.', null]],
  },
  {
    unit: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    ...{ officers: [permits.complaintsHead], isPublic: true },
    offers: [['Konsultasi perizinan', 'Bantuan mengisi OSS dan menyiapkan berkas.', 1400]],
  },
  {
    ...{ unit: 'Bidang Penyelenggaraan Perizinan', officers: [permits.nur, permits.agus], isPublic: true },
    offers: [
      ['Izin usaha mikro dan kecil', 'Nomor induk berusaha dan izin untuk usaha mikro dan kecil.', 2600],
      ['Persetujuan bangunan gedung', 'Pemeriksaan rencana dan penerbitan PBG.', 240],
    ],
  },
];

/** The services of units that serve the public, with their officers. */
export function demoDesks({ agencyId, units, people }: World): ServiceDeskRow[] {
  const idByNip = new Map(people.map(({ id, nip }) => [nip, id]));
  return stories.flatMap(({ unit: name, officers, isPublic, offers, ended = [] }) => {
    const unit = units.find((one) => one.name === name);
    if (!unit) return [];
    const services = [
      ...offers.map((offer) => serviceOf(name, offer, true)),
      ...ended.map((offer) => serviceOf(name, offer, false)),
    ];
    const officerIds = officers.flatMap((nip) => idByNip.get(nip) ?? []);
    return [{ ...{ agencyId, id: unit.id, services, officerIds, isPublic }, version: 1 }];
  });
}

/** Id of a service of the demo. */
export function demoServiceId(unit: string, service: string): string {
  return demoId('service', unit, service);
}

function serviceOf(unit: string, [name, description, usersPerYear]: Offer, isOffered: boolean): PublicService {
  return { id: demoServiceId(unit, name), name, description, usersPerYear, isOffered };
}
