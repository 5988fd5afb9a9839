import type { DocumentModel } from '../model.js';
import { loadFonts } from './fonts.js';
import { checkHeight, drawCheck, drawDraftHash, drawDraftMark, drawFeet } from './imprint.js';
import { PageFlow, type PdfDocument } from './page-flow.js';
import { drawPart, drawSides, drawTitle } from './parts.js';
import { mapTexts, printableBy } from './printable.js';

/** What goes into a file beside its content. */
export interface Imprint {
  /** Hash of the content. */
  readonly hash: string;
  /** Address at which a copy is checked, in the QR code of a settled document; `null` where it is not known. */
  readonly address: string | null;
  /** The date in the file: when its content was settled, or when a draft was printed. */
  readonly at: Date;
}

/**
 * Makes the PDF of a document: A4, tagged for screen readers, with embedded fonts, page numbers and the hash of its content.
 * The same content gives the same bytes, for no clock and no chance goes into them.
 */
export async function makePdf(model: DocumentModel, { hash, address, at }: Imprint): Promise<Uint8Array> {
  const [{ default: Document }, qrcode, fonts] = await Promise.all([import('pdfkit'), import('qrcode'), loadFonts()]);
  const isDraft = model.settledAt === null;
  const doc = new Document({
    size: 'A4',
    // The evaluation documents stand upright; plans and results have too many columns for that.
    layout: model.kind === 'evaluation-document' ? 'portrait' : 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'id-ID',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // None of PDFKit's own: a font that is the first and has a name of ours would be opened again at every use (0.20.2).
    font: '',
    info: {
      Title: `${model.title[0] ?? ''} ${model.year} (${model.form})`,
      Creator: 'asn-kinerja',
      Producer: 'PDFKit',
      CreationDate: at,
      // Makes the id of the file that of its content.
      Keywords: hash,
    },
  });
  const bytes = bytesOf(doc);
  doc.registerFont('regular', fonts.regular);
  doc.registerFont('strong', fonts.strong);
  doc.addPage();
  const flow = new PageFlow(doc, isDraft ? drawDraftMark : undefined);
  const { title, form, agency, period, parts } = mapTexts(model, printableBy(doc));
  drawTitle(flow, title, form, 'H1');
  drawSides(flow, agency, period);
  for (const [index, part] of parts.entries()) drawPart(flow, part, index === parts.length - 1 ? checkHeight : 0);
  if (isDraft) drawDraftHash(flow, hash);
  else drawCheck(flow, { hash, address, makeCode: (text) => qrcode.create(text, { errorCorrectionLevel: 'M' }) });
  drawFeet(flow, { form, hash, isDraft });
  doc.end();
  return bytes;
}

function bytesOf(doc: PdfDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}
