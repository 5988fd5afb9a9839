import { catalogue } from './catalogue.js';
import type { Formats } from './formats.js';
import { textsIn } from './page-texts.js';

/** How long there still is, and the terms of the regulation that run: what each is for, and whom it binds. */
export const remaining = catalogue('remaining', {
  id: {
    daysLeft: (count: string) => `${count} hari lagi`,
    workingDaysLeft: (count: string) => `${count} hari kerja lagi`,
    today: 'hari ini',
    overdue: (count: string) => `lewat ${count} hari`,
    overdueWorking: (count: string) => `lewat ${count} hari kerja`,
    passed: 'sudah lewat',

    clocks: 'Tenggat',
    until: (date: string, end: string) => `${date} pukul ${end}`,
    you: 'Anda',
    'binds-own': 'pegawai',
    'binds-appraiser': 'penilai',
    'binds-second-level-appraiser': 'atasan penilai',
    overNote: 'Tenggat yang lewat tidak mengubah penilaian.',
    'clock-plan.set': 'SKP ditetapkan',
    'clock-plan.escalate': 'SKP dibahas dengan atasan penilai',
    'clock-evaluation.annual': 'Penilaian selesai',
    'clock-evaluation.periodic': 'Penilaian selesai',
    'clock-document.deliver': 'Dokumen diserahkan ke pegawai',
    'clock-document.return': 'Dokumen dibaca dan diterima',
    'clock-document.report': 'Hasil dilaporkan ke pejabat yang berwenang',
    'clock-takeover.sign': 'Penilaian yang diambil alih ditandatangani',
    'clock-takeover.deliver': 'Dokumen diserahkan ke pegawai',
    'clock-takeover.return': 'Dokumen dibaca dan diterima',
    'clock-takeover.report': 'Hasil dilaporkan ke pejabat yang berwenang',
    'clock-objection.file': 'Keberatan dapat diajukan',
    'clock-objection.decide': 'Keberatan diputus',
    'clock-objection.report': 'Putusan dilaporkan ke pejabat yang berwenang',
  },
  en: {
    daysLeft: (count: string) => `${count} ${count === '1' ? 'day' : 'days'} left`,
    workingDaysLeft: (count: string) => `${count} working ${count === '1' ? 'day' : 'days'} left`,
    today: 'today',
    overdue: (count: string) => `${count} ${count === '1' ? 'day' : 'days'} overdue`,
    overdueWorking: (count: string) => `${count} working ${count === '1' ? 'day' : 'days'} overdue`,
    passed: 'has passed',

    clocks: 'Deadlines',
    until: (date: string, end: string) => `${date}, ${end}`,
    you: 'you',
    'binds-own': 'employee',
    'binds-appraiser': 'appraiser',
    'binds-second-level-appraiser': 'appraiser’s superior',
    overNote: 'A deadline that has passed changes no rating.',
    'clock-plan.set': 'Work plan agreed',
    'clock-plan.escalate': 'Work plan discussed with the appraiser’s superior',
    'clock-evaluation.annual': 'Evaluation finished',
    'clock-evaluation.periodic': 'Evaluation finished',
    'clock-document.deliver': 'Document handed over to the employee',
    'clock-document.return': 'Document read and acknowledged',
    'clock-document.report': 'Result reported to the competent official',
    'clock-takeover.sign': 'Evaluation that was taken over signed',
    'clock-takeover.deliver': 'Document handed over to the employee',
    'clock-takeover.return': 'Document read and acknowledged',
    'clock-takeover.report': 'Result reported to the competent official',
    'clock-objection.file': 'Objection possible',
    'clock-objection.decide': 'Objection decided',
    'clock-objection.report': 'Decision reported to the competent official',
  },
});

/** How long there still is: `10 hari lagi`, `hari ini`, `lewat 2 hari`. Takes days as `Formats.daysUntil` counts them. */
export function remainingDays(format: Formats, days: number): string {
  const words = wordsIn(format);
  if (days === 0) return words.today;
  return days < 0 ? words.overdue(format.number(-days)) : words.daysLeft(format.number(days));
}

/** The same in working days, which only the server counts: it has the calendar. `3 hari kerja lagi`. */
export function remainingWorkingDays(format: Formats, days: number): string {
  const words = wordsIn(format);
  if (days === 0) return words.today;
  return days < 0 ? words.overdueWorking(format.number(-days)) : words.workingDaysLeft(format.number(days));
}

function wordsIn({ locale }: Formats) {
  return textsIn(remaining, locale) ?? remaining.texts.id;
}
