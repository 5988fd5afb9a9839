import type { Measure } from './text-lines.js';

export type PdfDocument = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

/** How text is set. */
export interface Setting {
  readonly size: number;
  readonly strong?: boolean;
  readonly color?: string;
}

/** Black for text, and two greys. */
export const ink = { text: '#111111', quiet: '#555555', line: '#6b6b6b', fill: '#ececec', draft: '#b00020' } as const;

/** Room at the edges of a page; the foot holds page number and hash. */
const margins = { side: 42, top: 36, foot: 46 } as const;

/**
 * The pages of a document, filled from top to bottom. Whatever is drawn is either content, which belongs to an element of the
 * structure that a screen reader walks, or an artifact, which it passes over.
 */
export class PageFlow {
  /** Where the next thing begins, from the top of the page. */
  y: number = margins.top;
  /** The element that new blocks become children of. */
  readonly root: Tag;
  /** From where on the left half of the page is free beside a signature; `undefined` where it is not. */
  freeBeside: number | undefined;
  /** Drawn at the top of every page that begins while it is set: the header row of a table. */
  onNewPage: (() => void) | undefined;

  readonly #underlay: (() => void) | undefined;

  /** @param underlay drawn on every page before all else, such as a watermark. */
  constructor(
    readonly doc: PdfDocument,
    underlay?: (flow: PageFlow) => void,
  ) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
    this.#underlay = underlay && (() => underlay(this));
    this.#beginPage();
  }

  get left(): number {
    return margins.side;
  }

  get width(): number {
    return this.doc.page.width - 2 * margins.side;
  }

  /** Room that is left on this page. */
  get room(): number {
    return this.bottom - this.y;
  }

  /** Where content ends on a page. */
  get bottom(): number {
    return this.doc.page.height - margins.foot;
  }

  /** Room of a whole page. */
  get wholePage(): number {
    return this.bottom - margins.top;
  }

  /** Goes on to a new page. */
  nextPage(): void {
    this.freeBeside = undefined;
    this.doc.addPage();
    this.#beginPage();
    this.onNewPage?.();
  }

  /** Goes on to a new page unless so much room is left, or would not be on a new page either. */
  ensure(height: number): void {
    if (height > this.room && this.y > margins.top) this.nextPage();
  }

  /** An element of the structure, under `parent`. */
  element(type: string, parent: Tag = this.root, attributes: TableAttributes = {}, alt?: string): Tag {
    const tag = this.doc.struct(type, alt === undefined ? {} : { alt });
    if (Object.keys(attributes).length > 0) addTableAttributes(tag, attributes);
    parent.add(tag);
    return tag;
  }

  /** Draws content that belongs to an element. */
  content(tag: Tag, type: string, draw: () => void): void {
    const marked = this.doc.markStructureContent(type);
    draw();
    this.doc.endMarkedContent();
    tag.add(marked);
  }

  /** Draws what carries no meaning of its own: lines, fills, repeated headers, page numbers. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Puts one line of text with its top at `y`. */
  put(text: string, x: number, y: number, { size, strong = false, color = ink.text }: Setting): void {
    this.doc
      .font(strong ? 'strong' : 'regular')
      .fontSize(size)
      .fillColor(color);
    this.doc.text(text, x, y, { lineBreak: false });
  }

  /** Measures text of a size. */
  measure(size: number): Measure {
    return (text, strong) => {
      this.doc.font(strong ? 'strong' : 'regular').fontSize(size);
      return this.doc.widthOfString(text);
    };
  }

  #beginPage() {
    this.y = margins.top;
    this.#underlay?.();
  }
}

/** What a cell says of its place in a table (PDF 1.7, 14.8.5.7). */
export interface TableAttributes {
  readonly Scope?: 'Row' | 'Column';
  readonly ColSpan?: number;
  readonly RowSpan?: number;
}

/** PDFKit takes a scope alone: spans go into the dictionary of the element, which its types leave out. */
function addTableAttributes(tag: Tag, attributes: TableAttributes): void {
  const { dictionary } = tag as unknown as { dictionary: { data: Record<string, unknown> } };
  dictionary.data.A = { O: 'Table', ...attributes };
}
