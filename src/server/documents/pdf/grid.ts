import type { Field } from '../model.js';
import { ink, type PageFlow, type TableAttributes, type Tag } from './page-flow.js';
import { type Line, linesOf, type Measure } from './text-lines.js';

/** A cell of a table, and what it is to a screen reader. */
export interface Cell {
  readonly field: Field;
  readonly head?: 'Row' | 'Column';
}

/** What stands in a column of a row: one cell, or one for each line of the row; may reach over several columns. */
export interface Slot {
  readonly cells: readonly Cell[];
  readonly span?: number;
  readonly align?: 'center';
}

/** A row of a table. */
export interface GridRow {
  readonly slots: readonly Slot[];
  readonly fill?: boolean;
}

/** How a table is set. */
export interface GridSetting {
  /** Widths of the columns in points. */
  readonly widths: readonly number[];
  readonly size: number;
  /** No lines between and around cells. */
  readonly open?: boolean;
}

/** Between the line of a cell and its text, left and right. */
const inset = 4;

/** The width that text has in a column. */
export function textWidth(width: number): number {
  return width - 2 * inset;
}

/** Room between the last line of a cell and the first of the next one below, in lines. */
const gap = 0.5;

/**
 * A table that goes on over pages. A row that has to be broken is set with a whole line between its cells: then the text of all
 * columns stands on one grid of lines, and wherever a page ends, no line of any column is cut.
 */
export class Grid {
  readonly #flow: PageFlow;
  readonly #setting: GridSetting;
  readonly #measure: Measure;
  readonly #edges: readonly number[];
  #table: Tag | undefined;

  constructor(flow: PageFlow, setting: GridSetting) {
    this.#flow = flow;
    this.#setting = setting;
    this.#measure = flow.measure(setting.size);
    this.#edges = setting.widths.reduce((edges, width) => [...edges, (edges.at(-1) ?? 0) + width], [flow.left]);
  }

  /** Height of a line of text: a unit of the grid. */
  get unit(): number {
    return this.#setting.size * 1.36;
  }

  /** Draws the header rows, here and at the top of every page on which the table goes on. */
  header(rows: readonly GridRow[]): void {
    const laid = rows.map((row) => this.#lay(row, gap));
    for (const row of laid) this.#drawSlice(row, 0, row.units, this.#tagsOf(row));
    this.#flow.onNewPage = () => {
      for (const row of laid) this.#drawSlice(row, 0, row.units, undefined);
    };
  }

  /** Draws a row; breaks it where the page ends, if it is high. */
  row(row: GridRow): void {
    const flow = this.#flow;
    const compact = this.#lay(row, gap);
    const height = this.#height(compact);
    if (height <= flow.wholePage / 5) flow.ensure(height);
    if (height <= flow.room) this.#drawSlice(compact, 0, compact.units, this.#tagsOf(compact));
    else this.#rowOverPages(this.#lay(row, 1));
  }

  #rowOverPages(row: LaidRow): void {
    const flow = this.#flow;
    flow.ensure(this.unit * 6);
    const tags = this.#tagsOf(row);
    for (let from = 0; from < row.units;) {
      const to = this.#sliceEnd(row, from);
      this.#drawSlice(row, from, to, tags);
      from = row.gaps.has(to) && !row.hasTextAt(to) ? to + 1 : to;
      if (from < row.units) flow.nextPage();
    }
  }

  /** Ends the table. */
  end(): void {
    this.#flow.onNewPage = undefined;
  }

  /** Height that a row needs, for keeping things together. */
  heightOf(row: GridRow): number {
    return this.#height(this.#lay(row, gap));
  }

  #height({ units, gap: between }: LaidRow, lines = units): number {
    return (lines + between) * this.unit;
  }

  #lay({ slots, fill = false }: GridRow, between: number): LaidRow {
    let column = 0;
    const laid = slots.map((slot): LaidSlot => {
      const { span = 1 } = slot;
      const [x = 0, end = 0] = [this.#edges[column], this.#edges[column + span]];
      column += span;
      const lines = slot.cells.map(({ field }) => linesOf(field, textWidth(end - x), this.#measure));
      return { slot, x, width: end - x, lines };
    });
    return new LaidRow(laid, fill, between);
  }

  /** The unit before which the page has to end; earlier where a cell would otherwise leave a line or two behind. */
  #sliceEnd(row: LaidRow, from: number): number {
    const room = Math.max(1, Math.floor(this.#flow.room / this.unit) - 1);
    if (row.units - from <= room) return row.units;
    const latest = from + room;
    const best = [...row.gaps].filter((one) => one > from && one <= latest).at(-1);
    if (best !== undefined && latest - best <= room / 3) return best;
    return row.units - latest === 1 && room > 2 ? latest - 1 : latest;
  }

  /** Draws the grid units `from` up to `to` of a row: its frame, then its cells in reading order. */
  #drawSlice(row: LaidRow, from: number, to: number, tags: CellTags | undefined): void {
    const flow = this.#flow;
    const top = flow.y;
    const height = this.#height(row, to - from);
    flow.artifact(() => this.#drawFrame(row, { from, to, top, height }));
    for (const [line, cells] of row.cellsByLine().entries()) {
      for (const { slot, index } of cells) {
        const tag = tags?.get(slot)?.[index];
        this.#drawCell(slot, index, { row, line, from, to, top, tag, isHead: row.fill });
      }
    }
    flow.y = top + height;
  }

  #drawCell(slot: LaidSlot, index: number, place: CellPlace): void {
    const { row, line, from, to, top, tag, isHead } = place;
    const start = row.starts[line] ?? 0;
    const all = slot.lines[index] ?? [];
    const lines = all.map((one, place) => ({ ...one, at: start + place })).filter(({ at }) => at >= from && at < to);
    const draw = (some: typeof lines) => () => {
      for (const one of some) this.#drawLine(one, slot, top + this.unit * (row.gap / 2 + one.at - from), isHead);
    };
    // Without its number, what goes on at the top of a page would belong to nothing.
    const repeats = lines.length === 0 && from > 0 && slot.x === this.#flow.left && all.length === 1;
    if (repeats) this.#flow.artifact(draw(all.map((one) => ({ ...one, at: from }))), 'Pagination');
    if (lines.length === 0) return;
    if (!tag) return this.#flow.artifact(draw(lines), 'Pagination');
    for (const paragraph of new Set(lines.map((one) => one.paragraph))) {
      const some = lines.filter((one) => one.paragraph === paragraph);
      const own = tag.paragraphs?.[paragraph];
      this.#flow.content(own ?? tag.cell, own ? 'P' : tag.type, draw(some));
    }
  }

  #drawLine({ text, strong, indent, bullet }: Line, { slot, x, width }: LaidSlot, y: number, isHead: boolean): void {
    const setting = { size: this.#setting.size, strong: strong || isHead };
    const free = textWidth(width) - indent - this.#measure(text, setting.strong);
    const shift = slot.align === 'center' ? Math.max(0, free / 2) : 0;
    if (bullet) this.#flow.put('•', x + inset, y, setting);
    this.#flow.put(text, x + inset + indent + shift, y, setting);
  }

  #drawFrame(row: LaidRow, { from, to, top, height }: { from: number; to: number; top: number; height: number }): void {
    if (this.#setting.open) return;
    const { doc } = this.#flow;
    const [left = 0, right = 0] = [this.#edges[0], this.#edges.at(-1)];
    if (row.fill) doc.rect(left, top, right - left, height).fill(ink.fill);
    doc.lineWidth(0.5).strokeColor(ink.line);
    doc.rect(left, top, right - left, height);
    for (const { x } of row.slots.slice(1)) doc.moveTo(x, top).lineTo(x, top + height);
    for (const start of row.gaps) {
      if (start <= from || start >= to) continue;
      const y = top + (start - from + row.gap) * this.unit;
      for (const { x, width, lines } of row.slots) if (lines.length > 1) doc.moveTo(x, y).lineTo(x + width, y);
    }
    doc.stroke();
  }

  /** Makes the elements of a row, line by line, for the reader who hears it. */
  #tagsOf(row: LaidRow): CellTags {
    const tags: CellTags = new Map(row.slots.map((slot) => [slot, []]));
    const table = (this.#table ??= this.#flow.element('Table'));
    for (const cells of row.cellsByLine()) {
      const line = this.#flow.element('TR', table);
      for (const { slot, index } of cells) {
        const { head, field } = slot.slot.cells[index] as Cell;
        const type = head ? 'TH' : 'TD';
        const rows = slot.lines.length === 1 ? row.starts.length : 1;
        const attributes: TableAttributes = {
          ...(head && { Scope: head }),
          ...(slot.slot.span && slot.slot.span > 1 && { ColSpan: slot.slot.span }),
          ...(rows > 1 && { RowSpan: rows }),
        };
        const cell = this.#flow.element(type, line, attributes);
        const paragraphs = field.length > 1 ? field.map(() => this.#flow.element('P', cell)) : undefined;
        tags.get(slot)?.push({ cell, type, paragraphs });
      }
    }
    return tags;
  }
}

type CellTags = Map<LaidSlot, { cell: Tag; type: 'TH' | 'TD'; paragraphs: Tag[] | undefined }[]>;

interface CellPlace {
  readonly row: LaidRow;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly tag: { cell: Tag; type: 'TH' | 'TD'; paragraphs: Tag[] | undefined } | undefined;
  readonly isHead: boolean;
}

/** A slot with its place and its text in lines. */
interface LaidSlot {
  readonly slot: Slot;
  readonly x: number;
  readonly width: number;
  /** By cell. */
  readonly lines: readonly (readonly Line[])[];
}

/** A row on the grid. */
class LaidRow {
  /** Where each line of the row begins, in lines of text from its first. */
  readonly starts: readonly number[];
  /** Where the room between them begins: there it is best broken. */
  readonly gaps: ReadonlySet<number>;
  /** Height of its text, without the room above and below. */
  readonly units: number;

  constructor(
    readonly slots: readonly LaidSlot[],
    readonly fill: boolean,
    /** Room between the cells of a column, half of it above the first and half below the last; in lines of text. */
    readonly gap: number,
  ) {
    const count = Math.max(...slots.map(({ lines }) => lines.length));
    const starts: number[] = [];
    let next = 0;
    for (let line = 0; line < count; line += 1) {
      starts.push(next);
      const cells = slots.filter(({ lines }) => lines.length === count);
      next += Math.max(1, ...cells.map(({ lines }) => lines[line]?.length ?? 0)) + gap;
    }
    const spanning = slots.filter(({ lines }) => lines.length === 1).map(({ lines }) => lines[0]?.length ?? 0);
    this.starts = starts;
    this.units = Math.max(next - gap, ...spanning);
    this.gaps = new Set(starts.slice(1).map((start) => start - gap));
  }

  /** Whether a cell that reaches over all lines has text in this unit. */
  hasTextAt(unit: number): boolean {
    return this.slots.some(({ lines }) => lines.length === 1 && (lines[0]?.length ?? 0) > unit);
  }

  /** The cells that begin in each line of the row, from left to right. */
  cellsByLine(): readonly (readonly { slot: LaidSlot; index: number }[])[] {
    return this.starts.map((_, line) =>
      this.slots.filter(({ lines }) => line === 0 || lines.length > 1).map((slot) => ({ slot, index: line })),
    );
  }
}
