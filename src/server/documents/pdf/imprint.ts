import type { QRCode } from 'qrcode';
import { inGroups } from '../content-hash.js';
import { ink, type PageFlow } from './page-flow.js';
import { drawQrCode, figure } from './pictures.js';
import { wrap } from './text-lines.js';

const draftWords = 'DRAF – belum ditetapkan';

/** How the hash and what belongs to it are set. */
const setting = { size: 7, color: ink.quiet } as const;
const lineHeight = 10;
const codeSize = 70;

/** Room for the code with a little above it, so that it stays with the signatures. */
export const checkHeight = codeSize + 4;

/** A pale line across the page, below everything else. */
export function drawDraftMark(flow: PageFlow): void {
  const { doc } = flow;
  const { width, height } = doc.page;
  const size = 44;
  flow.artifact(() => {
    doc.save();
    doc.rotate(-25, { origin: [width / 2, height / 2] });
    const x = (width - flow.measure(size)(draftWords, true)) / 2;
    flow.put(draftWords, x, height / 2 - size / 2, { size, strong: true, color: '#f1dede' });
    doc.restore();
  }, 'Pagination');
}

/** How a copy is checked: the code, the address, and the hash in groups that can be read aloud. */
export function drawCheck(
  flow: PageFlow,
  { hash, address, makeCode }: { hash: string; address: string | null; makeCode: (text: string) => QRCode },
): void {
  const shown = address ?? `urn:asn-kinerja:document:${hash}`;
  const x = flow.left + codeSize + 8;
  const ways =
    address === null
      ? ['Periksa keaslian dokumen ini dengan kode isinya di portal kinerja instansi.']
      : ['Periksa keaslian dokumen ini dengan memindai kode QR atau membuka:', address];
  const room = flow.freeBeside === undefined ? flow.width : flow.width / 2;
  const texts = [...ways, 'Kode isi dokumen (SHA-256):', inGroups(hash)];
  const lines = hashLines(flow, texts, room - codeSize - 8);
  const { freeBeside } = flow;
  if (freeBeside === undefined) flow.ensure(Math.max(codeSize, lines.length * lineHeight) + 4);
  const top = (freeBeside ?? flow.y) + 4;
  const words = `Kode QR untuk memeriksa keaslian dokumen ini: ${shown}`;
  figure(flow, words, () => drawQrCode(flow, makeCode(shown), { x: flow.left, y: top, size: codeSize }));
  putLines(flow, lines, { x, y: top + 4 });
  flow.y = Math.max(flow.y, top + Math.max(codeSize, lines.length * lineHeight));
}

/** The hash of a draft, to tell one print from another: it is in no record, so that it cannot be checked. */
export function drawDraftHash(flow: PageFlow, hash: string): void {
  const words = 'Draf ini belum dapat diperiksa keasliannya. Kode isi draf (SHA-256):';
  const lines = hashLines(flow, [words, inGroups(hash)], flow.width);
  flow.ensure(lines.length * lineHeight + 4);
  putLines(flow, lines, { x: flow.left, y: flow.y + 4 });
  flow.y += lines.length * lineHeight + 4;
}

function hashLines(flow: PageFlow, texts: readonly string[], width: number): string[] {
  const measure = flow.measure(setting.size);
  return texts.flatMap((text) => wrap(text, width, (one) => measure(one, false)));
}

function putLines(flow: PageFlow, lines: readonly string[], { x, y }: { x: number; y: number }): void {
  const draw = () => lines.forEach((line, index) => flow.put(line, x, y + index * lineHeight, setting));
  flow.content(flow.element('P'), 'P', draw);
}

/** Page numbers, once it is known how many there are. */
export function drawFeet(
  flow: PageFlow,
  { form, hash, isDraft }: { form: string; hash: string; isDraft: boolean },
): void {
  const { doc } = flow;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const y = flow.bottom + 12;
    const right = `Halaman ${page + 1} dari ${count}`;
    flow.artifact(() => {
      const x = flow.left + flow.width - flow.measure(7)(right, false);
      doc.lineWidth(0.5).strokeColor(ink.line);
      doc
        .moveTo(flow.left, y - 4)
        .lineTo(flow.left + flow.width, y - 4)
        .stroke();
      flow.put(`${form} · ${inGroups(hash.slice(0, 16))}`, flow.left, y, setting);
      flow.put(right, x, y, setting);
      if (!isDraft) return;
      const middle = flow.left + (flow.width - flow.measure(8)(draftWords, true)) / 2;
      flow.put(draftWords, middle, y, { size: 8, strong: true, color: ink.draft });
    }, 'Pagination');
  }
}
