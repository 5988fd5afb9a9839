import { catalogue } from './catalogue.js';

/** Words of the part of a 360° round in which people from outside the agency are asked. */
export const communityTexts = catalogue('communityReviewers', {
  id: {
    heading: 'Penilai dari masyarakat',
    intro:
      'Orang di luar instansi yang dilayani pegawai ini, misalnya kepala sekolah, menjawab enam pertanyaan tanpa akun. Jawaban mereka ditampilkan terpisah dari masukan rekan kerja, hanya sebagai rentang.',
    'party-own': 'pegawai yang dinilai',
    'party-appraiser': 'pejabat penilai',
    'party-hr-agency': 'pengelola kepegawaian',
    steps: (names: string, agrees: string) =>
      `Yang mengusulkan: ${names}. Yang menyetujui dan mengundang: ${agrees}. Siapa yang diundang dipilih dengan undian.`,
    notYours: 'Anda tidak perlu melakukan apa pun di bagian ini.',

    nominateTitle: 'Usulkan orang yang dilayani',
    nominateHint:
      'Satu orang satu baris: nama atau jabatan, lalu koma dan alamat surel. Tanpa surel, undangannya dicetak.',
    nominateHalved:
      'Paling banyak separuh dari usulan ini diundi, dan paling banyak separuh dari yang diundang berasal dari Anda. Siapa yang terpilih tidak ditampilkan.',
    nominees: 'Orang yang diusulkan',
    nominateSave: 'Simpan usulan',
    nominated: 'Usulan tersimpan.',
    namedBy: (count: string, party: string) => `${count} orang diusulkan ${party}`,
    nobodyNamed: (party: string) => `Belum ada usulan dari ${party}.`,

    importTitle: 'Catatan layanan',
    importHint:
      'Daftar orang yang dilayani, dari berkas CSV atau ditempel: nama atau jabatan, lalu alamat surel bila ada. Daftar ini hanya dipakai untuk undian dan dihapus sesudahnya.',
    importFile: 'Pilih berkas CSV',
    importLines: 'Isi daftar',
    importSend: 'Impor catatan',
    imported: 'Catatan layanan terimpor.',
    inRecords: (count: string) => `${count} orang ada dalam catatan layanan.`,
    importAgain: 'Mulai daftar baru',
    'fault-lines': 'Tulis atau tempel paling sedikit satu baris.',
    'fault-file': 'Berkas ini tidak dapat dibaca. Simpan sebagai CSV (UTF-8), lalu pilih lagi.',

    drawTitle: 'Setujui dan undi',
    drawHint: (minimum: string) =>
      `Undang sedikitnya ${minimum} orang; lebih banyak lebih baik, karena tidak semua menjawab. Yang tidak terundi langsung dilupakan, jadi undian tidak dapat diulang.`,
    drawHalved:
      'Pegawai yang dinilai mengusulkan sendiri. Karena itu paling banyak separuh usulannya diundi, dan dari catatan layanan sedikitnya sama banyak.',
    fromNominees: (count: string) => `Dari ${count} yang diusulkan`,
    fromRecords: (count: string) => `Dari ${count} dalam catatan layanan`,
    drawSum: (count: string) => `${count} orang diundang`,
    drawSend: 'Setujui dan undi',
    drawn: 'Undian selesai. Daftar disetujui.',
    'fault-number': 'Tulis angka bulat, 0 atau lebih.',
    'fault-too-large': (most: string) => `Paling banyak ${most}.`,
    'fault-too-small': (least: string) => `Paling sedikit ${least}, agar jawaban mereka tetap terlindungi.`,

    agreedTitle: (count: string) => `${count} orang akan diundang`,
    agreedNext: 'Undangan dibuat setelah putaran dibuka.',
    people: 'Yang diundang',
    byMail: 'surel',
    byLetter: 'surat',
    invite: 'Buat undangan',
    inviteText:
      'Setiap orang mendapat kode sekali pakai. Kodenya hanya ditampilkan sekali: cetak suratnya atau unduh daftarnya untuk dikirim dengan surel instansi. Kami tidak mengirim surel.',
    invitedTitle: (count: string) => `${count} orang sudah diundang`,
    invitedText:
      'Siapa yang menjawab, dan berapa orang, tidak ditampilkan kepada siapa pun. Putaran tidak tertutup sendiri sebelum hari terakhirnya.',
    inviteAgain: 'Buat ulang semua undangan',
    againTitle: 'Buat ulang semua undangan?',
    againText:
      'Semua kode sebelumnya tidak berlaku lagi, dan jawaban yang sudah masuk dihapus, agar tidak ada yang menjawab dua kali. Kirim undangan baru kepada semuanya.',
    againYes: 'Ya, buat ulang',
    againNo: 'Biarkan',
    running: 'Sebentar…',

    madeTitle: 'Undangan siap. Simpan sekarang.',
    madeText: (date: string) =>
      `Kode ini hanya ditampilkan sekali dan berlaku sampai ${date}. Jangan memakai kode orang lain: setiap kode milik satu orang.`,
    page: 'Alamat halaman pengisian',
    pageHint: 'Bila diisi, surat memuat tautan dan kode QR. Contoh: https://portal.contoh.go.id/suara',
    print: 'Cetak surat',
    csv: 'Unduh daftar (CSV)',
    csvName: 'undangan-penilai-masyarakat.csv',
    codeOf: (code: string) => `kode ${code}`,
    done: 'Sudah disimpan, tutup daftar',
    doneFirst: 'Cetak surat atau unduh daftarnya dulu: kode tidak dapat ditampilkan lagi.',
    invited: 'Undangan dibuat.',

    letterTitle: 'Undangan menilai pelayanan',
    letterFor: (label: string) => `Yth. ${label}`,
    letterText: (name: string) =>
      `Anda pernah dilayani oleh ${name}, dan kami mengundang Anda menjawab enam pertanyaan singkat tentang pelayanannya. Tidak sampai satu menit.`,
    letterPromise:
      'Jawaban Anda tanpa nama dan hanya ditampilkan bersama jawaban orang lain. Kode ini hanya untuk Anda, dan berlaku untuk satu jawaban.',
    letterCode: 'Kode Anda',
    letterUntil: (date: string) => `Berlaku sampai ${date}`,
    letterAt: 'Buka',
    letterAtUnit: 'Buka halaman survei instansi ini, lalu masukkan kode.',
  },
  en: {
    heading: 'Reviewers from the public',
    intro:
      'People outside the agency whom this employee serves, such as a school principal, answer six questions without an account. What they say is shown apart from colleagues’ feedback, and only as ranges.',
    'party-own': 'the employee',
    'party-appraiser': 'the appraiser',
    'party-hr-agency': 'the HR agency',
    steps: (names: string, agrees: string) =>
      `Named by: ${names}. Agreed to and invited by: ${agrees}. Who is invited is drawn at random.`,
    notYours: 'There is nothing for you to do here.',

    nominateTitle: 'Name people who were served',
    nominateHint:
      'One person a line: name or role, then a comma and the e-mail address. Without one, the invitation is printed.',
    nominateHalved:
      'At most half of these are drawn, and at most half of those invited come from you. Who was drawn is not shown.',
    nominees: 'People named',
    nominateSave: 'Save names',
    nominated: 'Names saved.',
    namedBy: (count: string, party: string) => `${count} people named by ${party}`,
    nobodyNamed: (party: string) => `Nobody is named by ${party} yet.`,

    importTitle: 'Service records',
    importHint:
      'A list of people who were served, from a CSV file or pasted: name or role, then the e-mail address if there is one. It is used for the draw alone and deleted afterwards.',
    importFile: 'Choose a CSV file',
    importLines: 'The list',
    importSend: 'Import records',
    imported: 'Service records imported.',
    inRecords: (count: string) => `People in the service records: ${count}.`,
    importAgain: 'Begin a new list',
    'fault-lines': 'Write or paste at least one line.',
    'fault-file': 'This file cannot be read. Save it as CSV (UTF-8) and choose it again.',

    drawTitle: 'Agree and draw',
    drawHint: (minimum: string) =>
      `Invite at least ${minimum} people; more is better, because not all answer. Whoever is not drawn is forgotten at once, so the draw cannot be repeated.`,
    drawHalved:
      'The employee names people here. So at most half of those are drawn, and at least as many from the service records.',
    fromNominees: (count: string) => `Of ${count} who were named`,
    fromRecords: (count: string) => `Of ${count} in the service records`,
    drawSum: (count: string) => `${count} people are invited`,
    drawSend: 'Agree and draw',
    drawn: 'Drawn. The list is agreed to.',
    'fault-number': 'Write a whole number, 0 or more.',
    'fault-too-large': (most: string) => `At most ${most}.`,
    'fault-too-small': (least: string) => `At least ${least}, so that their answers stay protected.`,

    agreedTitle: (count: string) => `${count} people will be invited`,
    agreedNext: 'Invitations are made once the round is open.',
    people: 'Who is invited',
    byMail: 'e-mail',
    byLetter: 'letter',
    invite: 'Make invitations',
    inviteText:
      'Everybody gets a code for one use. Codes are shown once: print the letters, or download the list for the agency’s own e-mail. We send no e-mail.',
    invitedTitle: (count: string) => `${count} people are invited`,
    invitedText:
      'Who answers, and how many do, is shown to nobody. The round does not close by itself before its last day.',
    inviteAgain: 'Make all invitations again',
    againTitle: 'Make all invitations again?',
    againText:
      'No earlier code works any more, and answers that have arrived are deleted, so that nobody answers twice. Send the new invitations to everyone.',
    againYes: 'Yes, make them again',
    againNo: 'Leave them',
    running: 'One moment…',

    madeTitle: 'The invitations are ready. Save them now.',
    madeText: (date: string) =>
      `These codes are shown once and work until ${date}. Do not use somebody else’s code: each belongs to one person.`,
    page: 'Address of the page for answers',
    pageHint: 'If given, letters carry a link and a QR code. Example: https://portal.example/voice',
    print: 'Print letters',
    csv: 'Download list (CSV)',
    csvName: 'community-reviewer-invitations.csv',
    codeOf: (code: string) => `code ${code}`,
    done: 'Saved, close the list',
    doneFirst: 'Print the letters or download the list first: the codes cannot be shown again.',
    invited: 'Invitations made.',

    letterTitle: 'Invitation to rate a service',
    letterFor: (label: string) => `Dear ${label}`,
    letterText: (name: string) =>
      `You have been served by ${name}, and we invite you to answer six short questions about it. It takes less than a minute.`,
    letterPromise:
      'Your answer carries no name and is shown only together with those of others. This code is for you alone and takes one answer.',
    letterCode: 'Your code',
    letterUntil: (date: string) => `Until ${date}`,
    letterAt: 'Open',
    letterAtUnit: 'Open the survey page of this agency and enter the code.',
  },
});
