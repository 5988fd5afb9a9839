import type { WorkingCalendar } from '../../contract/index.js';

type Holiday = WorkingCalendar['holidays'][number];

const national = (date: string, name: string): Holiday => ({ date, name, kind: 'national-holiday' });
const joint = (name: string, ...dates: string[]): Holiday[] =>
  dates.map((date) => ({ date, name: `Cuti bersama ${name}`, kind: 'joint-leave' }));

/**
 * National holidays and joint leave by year: 2025 and 2026 as the three ministers decided them (2026: decree 1497, 2 and 5 of
 * 2025). For 2027 the religious days are calculated and without joint leave: nothing was decided when this was written.
 */
export const holidays: Readonly<Record<string, readonly Holiday[]>> = {
  2025: [
    national('2025-01-01', 'Tahun Baru 2025 Masehi'),
    national('2025-01-27', 'Isra Mikraj Nabi Muhammad saw.'),
    ...joint('Tahun Baru Imlek', '2025-01-28'),
    national('2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'),
    ...joint('Hari Suci Nyepi', '2025-03-28'),
    national('2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'),
    national('2025-03-31', 'Idulfitri 1446 Hijriah'),
    national('2025-04-01', 'Idulfitri 1446 Hijriah'),
    ...joint('Idulfitri', '2025-04-02', '2025-04-03', '2025-04-04', '2025-04-07'),
    national('2025-04-18', 'Wafat Yesus Kristus'),
    national('2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'),
    national('2025-05-01', 'Hari Buruh Internasional'),
    national('2025-05-12', 'Hari Raya Waisak 2569 BE'),
    ...joint('Waisak', '2025-05-13'),
    national('2025-05-29', 'Kenaikan Yesus Kristus'),
    ...joint('Kenaikan Yesus Kristus', '2025-05-30'),
    national('2025-06-01', 'Hari Lahir Pancasila'),
    national('2025-06-06', 'Iduladha 1446 Hijriah'),
    ...joint('Iduladha', '2025-06-09'),
    national('2025-06-27', 'Tahun Baru Islam 1447 Hijriah'),
    national('2025-08-17', 'Proklamasi Kemerdekaan'),
    ...joint('Proklamasi Kemerdekaan', '2025-08-18'),
    national('2025-09-05', 'Maulid Nabi Muhammad saw.'),
    national('2025-12-25', 'Kelahiran Yesus Kristus'),
    ...joint('Kelahiran Yesus Kristus', '2025-12-26'),
  ],
  2026: [
    national('2026-01-01', 'Tahun Baru 2026 Masehi'),
    national('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'),
    ...joint('Tahun Baru Imlek', '2026-02-16'),
    national('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
    ...joint('Hari Suci Nyepi', '2026-03-18'),
    national('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
    ...joint('Idulfitri', '2026-03-20'),
    national('2026-03-21', 'Idulfitri 1447 Hijriah'),
    national('2026-03-22', 'Idulfitri 1447 Hijriah'),
    ...joint('Idulfitri', '2026-03-23', '2026-03-24'),
    national('2026-04-03', 'Wafat Yesus Kristus'),
    national('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
    national('2026-05-01', 'Hari Buruh Internasional'),
    national('2026-05-14', 'Kenaikan Yesus Kristus'),
    ...joint('Kenaikan Yesus Kristus', '2026-05-15'),
    national('2026-05-27', 'Iduladha 1447 Hijriah'),
    ...joint('Iduladha', '2026-05-28'),
    national('2026-05-31', 'Hari Raya Waisak 2570 BE'),
    national('2026-06-01', 'Hari Lahir Pancasila'),
    national('2026-06-16', 'Tahun Baru Islam 1448 Hijriah'),
    national('2026-08-17', 'Proklamasi Kemerdekaan'),
    national('2026-08-25', 'Maulid Nabi Muhammad saw.'),
    ...joint('Kelahiran Yesus Kristus', '2026-12-24'),
    national('2026-12-25', 'Kelahiran Yesus Kristus'),
  ],
  2027: [
    national('2027-01-01', 'Tahun Baru 2027 Masehi'),
    national('2027-01-05', 'Isra Mikraj Nabi Muhammad saw. (perkiraan)'),
    national('2027-02-06', 'Tahun Baru Imlek 2578 Kongzili'),
    national('2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949, perkiraan)'),
    national('2027-03-10', 'Idulfitri 1448 Hijriah (perkiraan)'),
    national('2027-03-11', 'Idulfitri 1448 Hijriah (perkiraan)'),
    national('2027-03-26', 'Wafat Yesus Kristus'),
    national('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'),
    national('2027-05-01', 'Hari Buruh Internasional'),
    national('2027-05-06', 'Kenaikan Yesus Kristus'),
    national('2027-05-17', 'Iduladha 1448 Hijriah (perkiraan)'),
    national('2027-05-20', 'Hari Raya Waisak 2571 BE (perkiraan)'),
    national('2027-06-01', 'Hari Lahir Pancasila'),
    national('2027-06-06', 'Tahun Baru Islam 1449 Hijriah (perkiraan)'),
    national('2027-08-15', 'Maulid Nabi Muhammad saw. (perkiraan)'),
    national('2027-08-17', 'Proklamasi Kemerdekaan'),
    national('2027-12-25', 'Kelahiran Yesus Kristus'),
  ],
};
