import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader that is not the one who made it sees it. */
export interface ReadPdf {
  readonly pages: number;
  /** Text of every page in the order of the structure. */
  readonly text: string;
  readonly title: string;
  readonly language: string;
  /** Roles of the structure, page by page. */
  readonly roles: string[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const texts: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    texts.push(await textOf(document, number));
    roles.push(...rolesIn(await (await document.getPage(number)).getStructTree()));
  }
  const read = { pages: document.numPages, title: info.Title ?? '', language: info.Language ?? '' };
  await document.loadingTask.destroy();
  return { ...read, text: texts.join('\n'), roles };
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}

type Node = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function rolesIn(node: Node): string[] {
  if (!node) return [];
  return [node.role, ...node.children.flatMap((child) => ('role' in child ? rolesIn(child) : []))];
}
