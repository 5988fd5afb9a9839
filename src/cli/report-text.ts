import type { ImportReport, Language, Refusal } from '../server/import/index.js';

const words = {
  id: {
    rows: (count: number) => `${count} baris dibaca`,
    counts: ({ created, updated, unchanged }: ImportReport) =>
      `${created} baru, ${updated} berubah, ${unchanged} tetap`,
    wouldBe: 'Uji coba, belum ada yang diubah. Hasilnya akan:',
    refused: (count: number) => `${count} hal ditolak; baris lain tetap masuk:`,
    wouldRefuse: (count: number) => `${count} hal akan ditolak:`,
    broken: (line: number) => `Berkas rusak di baris ${line}. Tidak ada yang diubah.`,
    heads: { line: 'Baris', column: 'Kolom', value: 'Isi', reason: 'Alasan dan perbaikan' },
  },
  en: {
    rows: (count: number) => `${count} rows read`,
    counts: ({ created, updated, unchanged }: ImportReport) =>
      `${created} new, ${updated} changed, ${unchanged} unchanged`,
    wouldBe: 'Dry run, nothing was changed. It would be:',
    refused: (count: number) => `${count} refused; the other rows went in:`,
    wouldRefuse: (count: number) => `${count} would be refused:`,
    broken: (line: number) => `The file is broken at line ${line}. Nothing was changed.`,
    heads: { line: 'Line', column: 'Column', value: 'Value', reason: 'Reason and remedy' },
  },
};

const widestValue = 28;
const gap = '  ';

/** The report for a terminal of this width: the outcome first, then a table of what was refused. */
export function reportText(report: ImportReport, language: Language, width: number): string {
  const text = words[language];
  const { broken, refused, dryRun } = report;
  if (broken) return [text.broken(broken.line), `${broken.reason} ${broken.remedy}`].join('\n');
  const summary = `${text.rows(report.rows)}: ${text.counts(report)}.`;
  const lines = dryRun ? [text.wouldBe, summary] : [summary];
  if (refused.length === 0) return lines.join('\n');
  const heading = dryRun ? text.wouldRefuse(refused.length) : text.refused(refused.length);
  return [...lines, '', heading, ...table(refused, text.heads, width)].join('\n');
}

function table(refused: readonly Refusal[], heads: (typeof words)['id']['heads'], width: number): string[] {
  const rows = refused.map(({ line, column, value, reason, remedy }) => {
    return [String(line), column ?? '–', shortened(value), `${reason} ${remedy}`] as const;
  });
  const widthOf = (index: 0 | 1 | 2, head: string) => Math.max(head.length, ...rows.map((row) => row[index].length));
  const widths = [widthOf(0, heads.line), widthOf(1, heads.column), widthOf(2, heads.value)] as const;
  const left = widths[0] + widths[1] + widths[2] + 3 * gap.length;
  const row = (line: string, column: string, value: string, reason: string) =>
    wrapped(reason, Math.max(30, width - left)).map((part, index) => {
      const cells = index === 0 ? [line.padStart(widths[0]), column.padEnd(widths[1]), value.padEnd(widths[2])] : [];
      return index === 0 ? [...cells, part].join(gap) : ' '.repeat(left) + part;
    });
  return [row(heads.line, heads.column, heads.value, heads.reason), ...rows.map((cells) => row(...cells))].flat();
}

function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > widestValue ? `${line.slice(0, widestValue - 1)}…` : line;
}

function wrapped(sentence: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of sentence.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] ? `${lines[last]} ${word}` : word;
    if (longer.length <= width) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}
