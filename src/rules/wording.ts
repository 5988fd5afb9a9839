/** *Semua, selalu, tidak pernah, setiap*: words a staff target should avoid (PLN-8; P6 p.51). */
const absoluteWords = /(?<![\p{L}-])(semua|selalu|tidak\s+pernah|setiap)(?![\p{L}-])/iu;

/**
 * First words that announce an activity or a category of work instead of what it achieves (PLN-9; P6 p.47, 120–122). A list
 * and not the prefix *me-*, which *Media*, *Mekanisme* and *Meningkatnya* share.
 */
const activityWords = new Set([
  'kegiatan',
  'melakukan',
  'melaksanakan',
  'melayani',
  'memantau',
  'membantu',
  'membuat',
  'memeriksa',
  'mempersiapkan',
  'memproses',
  'mencatat',
  'mendampingi',
  'mengadakan',
  'mengarsipkan',
  'mengawasi',
  'mengelola',
  'mengerjakan',
  'mengetik',
  'menghadiri',
  'mengikuti',
  'menginput',
  'mengirim',
  'mengirimkan',
  'mengkoordinasikan',
  'mengolah',
  'mengoordinasikan',
  'mengumpulkan',
  'mengurus',
  'menyampaikan',
  'menyelenggarakan',
  'menyiapkan',
  'menyusun',
  'rapat',
  'tugas',
]);

/** Whether a text uses an absolute word (PLN-8; P6 p.51). */
export function saysAbsolutely(text: string): boolean {
  return absoluteWords.test(text);
}

/** Whether a title starts with an activity instead of a result (PLN-9; P6 p.47, 120–122). */
export function startsWithActivity(title: string): boolean {
  const [first = ''] = title
    .trim()
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return activityWords.has(first);
}
