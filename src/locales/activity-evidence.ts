import { catalogue } from './catalogue.js';

/** What shows the work: links, and files on their way. */
export const activityEvidence = catalogue('activityEvidence', {
  id: {
    evidence: 'Bukti',
    evidenceLabel: 'Nama bukti',
    evidenceAddress: 'Alamat tautan',
    removeEvidence: 'Hapus',
    addLink: 'tautan',
    addFile: 'Unggah berkas',
    fileLimits: (kinds: string, size: string) =>
      `${kinds}; paling besar ${size}. Sambungan boleh terputus: unggahan dilanjutkan.`,
    fileType: (kinds: string) => `Jenis berkas ini tidak diterima. Pilih ${kinds}.`,
    fileSize: (size: string, most: string) => `Berkas ini ${size}; paling besar ${most}.`,
    fileHere: 'terunggah',
    uploading: (name: string) => `Mengunggah ${name}`,
    'upload-running': (percent: string, size: string) => `${percent} dari ${size}`,
    'upload-paused': (percent: string, size: string) => `dijeda pada ${percent} dari ${size}`,
    'upload-stopped': (percent: string, size: string) => `sambungan terputus pada ${percent} dari ${size}`,
    'upload-complete': (_percent: string, size: string) => `terunggah, ${size}`,
    'upload-pause': 'Jeda',
    'upload-resume': 'Lanjutkan',
    'upload-remove': 'Batalkan',
  },
  en: {
    evidence: 'Evidence',
    evidenceLabel: 'Name of the evidence',
    evidenceAddress: 'Link address',
    removeEvidence: 'Remove',
    addLink: 'link',
    addFile: 'Upload a file',
    fileLimits: (kinds: string, size: string) =>
      `${kinds}; ${size} at the most. The line may drop: the upload goes on.`,
    fileType: (kinds: string) => `This kind of file is not taken. Choose ${kinds}.`,
    fileSize: (size: string, most: string) => `This file has ${size}; ${most} at the most.`,
    fileHere: 'uploaded',
    uploading: (name: string) => `Uploading ${name}`,
    'upload-running': (percent: string, size: string) => `${percent} of ${size}`,
    'upload-paused': (percent: string, size: string) => `paused at ${percent} of ${size}`,
    'upload-stopped': (percent: string, size: string) => `the line dropped at ${percent} of ${size}`,
    'upload-complete': (_percent: string, size: string) => `uploaded, ${size}`,
    'upload-pause': 'Pause',
    'upload-resume': 'Go on',
    'upload-remove': 'Give up',
  },
});
