import { catalogue } from './catalogue.js';

export const roundTexts = catalogue('reviewRound', {
  id: {
    heading: 'Putaran masukan 360°',
    chooseTitle: 'Siapa yang dimintai masukan?',
    chooseHint: 'Pilih orang yang benar-benar bekerja dengan pegawai ini. Kelompok yang tidak perlu boleh dikosongkan.',
    why: 'Mengapa ada jumlah paling sedikit?',
    whyText:
      'Masukan hanya ditampilkan sebagai gabungan. Dalam kelompok yang terlalu kecil, gabungan pun menunjukkan siapa yang berkata apa, jadi kelompok itu tidak akan ditampilkan.',
    whyMore:
      'Pilih sedikit lebih banyak dari jumlah paling sedikit: yang tidak menjawab tidak dihitung, dan siapa yang sudah menjawab tidak pernah ditampilkan.',
    chosen: (count: string, minimum: string) => `${count} dipilih, sedikitnya ${minimum}`,
    enough: 'cukup',
    more: (count: string) => `pilih ${count} lagi, atau kosongkan`,
    unused: 'tidak dipakai',
    tooSmall: (people: string, minimum: string) =>
      `Hanya ${people} orang tercatat, padahal perlu sedikitnya ${minimum}. Kelompok ini tidak dapat dipakai tanpa membuka siapa penulisnya.`,
    chooseAll: 'Pilih semua',
    chooseNone: 'Kosongkan',
    inGroup: (action: string, group: string) => `${action}: ${group}`,
    noCandidates: 'Catatan kepegawaian belum menyebut rekan, bawahan, atau pihak lain bagi pegawai ini.',
    noCandidatesNext: 'Minta pengelola kepegawaian melengkapi data unit dan atasan, lalu buka bagian ini lagi.',
    outsiders: (count: string) =>
      `${count} orang yang dilayani pegawai ini sudah disetujui untuk diundang. Rekan kerja boleh dikosongkan semua.`,
    closesOn: 'Hari terakhir menjawab',
    closesOnHint: (days: string) => `Kosongkan untuk ${days} hari sejak dibuka.`,
    chosenInAll: (count: string) => `${count} orang dipilih`,
    save: 'Simpan pilihan',
    saving: 'Menyimpan…',
    saved: 'Pilihan tersimpan di server. Putaran belum dibuka.',
    open: 'Buka putaran',
    opening: 'Membuka…',
    openLater:
      'Putaran dapat dibuka setelah rencana kinerja (SKP) pegawai disetujui dan sebelum penilaiannya ditandatangani. Pilihan boleh disimpan dulu.',
    'fault-none-chosen': 'Pilih dulu siapa yang dimintai masukan.',
    'fault-too-few': (group: string, count: string) =>
      `${group}: pilih ${count} orang lagi, atau kosongkan kelompok ini.`,
    'fault-past': 'Hari terakhir menjawab sudah lewat. Pilih hari ini atau sesudahnya.',
    openTitle: (count: string) => `Minta masukan dari ${count} orang?`,
    openText: 'Sesudah dibuka, daftar pemberi masukan tidak dapat diubah. Mereka melihat permintaan ini di portal.',
    openOutsideTitle: (count: string) => `Minta masukan hanya dari ${count} orang yang dilayani?`,
    openOutsideText:
      'Sesudah dibuka, rekan kerja tidak dapat ditambahkan lagi. Undangan untuk masyarakat dibuat setelah itu.',
    openYes: 'Ya, buka putaran',
    keepChoosing: 'Kembali memilih',
    opened: 'Putaran dibuka.',

    runningTitle: 'Putaran sedang berjalan',
    finished: (count: string, all: string) => `${count} dari ${all} selesai`,
    finishedHint:
      'Selesai berarti menjawab atau menolak. Siapa di antaranya tidak ditampilkan, agar tidak ada jawaban yang dapat dikaitkan dengan orangnya.',
    runningOutside:
      'Hanya orang yang dilayani pegawai ini yang dimintai masukan. Berapa yang sudah menjawab tidak ditampilkan kepada siapa pun.',
    closesAt: (date: string, end: string) => `Menerima jawaban sampai ${date} pukul ${end}.`,
    asked: 'Yang dimintai masukan',
    close: 'Tutup putaran',
    closing: 'Menutup…',
    closeTitle: 'Tutup putaran sekarang?',
    closeText:
      'Ringkasan terbit sekali saat ditutup, dan jawaban sesudahnya tidak diterima. Kelompok yang jawabannya masih terlalu sedikit tidak akan ditampilkan.',
    closeYes: 'Ya, tutup dan terbitkan',
    keepOpen: 'Biarkan terbuka',
    closedAnnounced: 'Putaran ditutup. Ringkasan sudah terbit.',

    closedTitle: 'Putaran sudah ditutup',
    closedText: (date: string) => `Ditutup ${date}. Ringkasannya sudah terbit dan tampil saat Anda menilai.`,
    closedUndated: 'Ringkasannya sudah terbit dan tampil saat Anda menilai.',
    sentAs: 'Buka putaran',
  },
  en: {
    heading: '360° feedback round',
    chooseTitle: 'Who is asked for feedback?',
    chooseHint: 'Choose people who really work with this employee. Groups you do not need may stay empty.',
    why: 'Why is there a minimum?',
    whyText:
      'Feedback is only shown in sum. In a group that is too small even a sum tells who said what, so such a group is not shown at all.',
    whyMore:
      'Choose a few more than the minimum: those who do not answer do not count, and who has answered is never shown.',
    chosen: (count: string, minimum: string) => `${count} chosen, at least ${minimum}`,
    enough: 'enough',
    more: (count: string) => `choose ${count} more, or none`,
    unused: 'not used',
    tooSmall: (people: string, minimum: string) =>
      `People on record: ${people}, at least ${minimum} are needed. This group cannot be used without giving its writers away.`,
    chooseAll: 'Choose all',
    chooseNone: 'Choose none',
    inGroup: (action: string, group: string) => `${action}: ${group}`,
    noCandidates: 'The HR records name no peers, subordinates or others for this employee yet.',
    noCandidatesNext: 'Ask your HR office to complete the data on unit and superior, then open this part again.',
    outsiders: (count: string) =>
      `People whom this employee serves and who are agreed to: ${count}. You may leave out all colleagues.`,
    closesOn: 'Last day for answers',
    closesOnHint: (days: string) => `Leave empty for ${days} days from opening.`,
    chosenInAll: (count: string) => `${count} people chosen`,
    save: 'Save choice',
    saving: 'Saving…',
    saved: 'The choice is saved on the server. The round is not open yet.',
    open: 'Open the round',
    opening: 'Opening…',
    openLater:
      'The round can open once the work plan is agreed and before the evaluation is signed. You may save your choice already.',
    'fault-none-chosen': 'Choose first who is asked for feedback.',
    'fault-too-few': (group: string, count: string) => `${group}: choose ${count} more people, or none of this group.`,
    'fault-past': 'The last day for answers has passed. Choose today or later.',
    openTitle: (count: string) => `Ask ${count} people for feedback?`,
    openText: 'Once the round is open, the list cannot be changed. They see the request in the portal.',
    openOutsideTitle: (count: string) => `Ask only ${count} people who were served?`,
    openOutsideText:
      'Once the round is open, no colleagues can be added. Invitations to the public are made after that.',
    openYes: 'Yes, open the round',
    keepChoosing: 'Back to choosing',
    opened: 'The round is open.',

    runningTitle: 'The round is open',
    finished: (count: string, all: string) => `${count} of ${all} finished`,
    finishedHint:
      'Finished means answered or declined. Who did which is not shown, so that no answer can be traced to a person.',
    runningOutside: 'Only people whom this employee serves are asked. How many have answered is shown to nobody.',
    closesAt: (date: string, end: string) => `Takes answers until ${date}, ${end}.`,
    asked: 'Asked for feedback',
    close: 'Close the round',
    closing: 'Closing…',
    closeTitle: 'Close the round now?',
    closeText:
      'The summary is published once, at closing, and later answers are not taken. Groups with too few answers will not be shown.',
    closeYes: 'Yes, close and publish',
    keepOpen: 'Leave it open',
    closedAnnounced: 'The round is closed. The summary is published.',

    closedTitle: 'The round is closed',
    closedText: (date: string) => `Closed on ${date}. The summary is published and shown while you rate.`,
    closedUndated: 'The summary is published and shown while you rate.',
    sentAs: 'Open the round',
  },
});
