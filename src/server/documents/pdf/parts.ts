import type { ColumnName, Fact, Field, Part, PrintedPerson, Row, Signatory } from '../model.js';
import { type Cell, Grid, type GridRow, type Slot, textWidth } from './grid.js';
import { ink, type PageFlow } from './page-flow.js';
import { drawPattern, figure, patternSize } from './pictures.js';
import { linesOf, wrap } from './text-lines.js';

/** Sizes of text: in tables, in numbered blocks, and around them. */
const small = 8;
const medium = 8.5;
const plain = 9;

/** How much of the width a column takes, beside the others of its table. */
const weights: Readonly<Record<ColumnName, number>> = {
  number: 24,
  parent: 100,
  result: 118,
  aspect: 54,
  indicator: 128,
  measure: 190,
  target: 92,
  perspective: 80,
  actual: 150,
  feedback: 160,
  value: 250,
  expectation: 180,
};

/**
 * Draws a part of a document.
 *
 * @param below room that a signature leaves below it on its page, for what belongs to it.
 */
export function drawPart(flow: PageFlow, part: Part, below = 0): void {
  switch (part.part) {
    case 'people':
      return drawPeople(flow, part.people);
    case 'numbered-people':
      return part.people.forEach((person, index) => drawPerson(flow, person, index + 1));
    case 'table':
      return drawTable(flow, part);
    case 'facts':
      return drawFacts(flow, part);
    case 'text':
      return drawText(flow, part);
    case 'pattern':
      return drawPatternPart(flow, part);
    case 'annex':
      return drawAnnex(flow, part);
    case 'signatures':
      return drawSignatures(flow, part, below);
  }
}

/** The heading of a document or annex: what it is called, then the lines below, each in the middle. */
export function drawTitle(flow: PageFlow, [name = '', ...lines]: readonly string[], form: string, level: 'H1' | 'H2') {
  const centred = (text: string, type: string, size: number) => {
    const tag = flow.element(type);
    const strong = type !== 'P' || size > small;
    for (const line of wrap(text, flow.width, (one) => flow.measure(size)(one, strong))) {
      const x = flow.left + (flow.width - flow.measure(size)(line, strong)) / 2;
      flow.content(tag, type, () => flow.put(line, x, flow.y, { size, strong }));
      flow.y += size * 1.4;
    }
  };
  const label = `Formulir ${form}`;
  const tag = flow.element('P');
  const x = flow.left + flow.width - flow.measure(7)(label, false);
  flow.content(tag, 'P', () => flow.put(label, x, flow.y, { size: 7, color: ink.quiet }));
  centred(name, level, 12);
  for (const line of lines) centred(line, 'P', plain);
  flow.y += 6;
}

/** Text at the left and text at the right of one line: agency and period. */
export function drawSides(flow: PageFlow, left: string, right: string): void {
  const setting = { size: plain, strong: true };
  const measure = (text: string) => flow.measure(plain)(text, true);
  const aside = measure(right) <= flow.width / 2;
  const rightWidth = aside ? measure(right) + 12 : 0;
  for (const line of wrap(left, flow.width - rightWidth, measure)) {
    flow.content(flow.element('P'), 'P', () => flow.put(line, flow.left, flow.y, setting));
    flow.y += plain * 1.4;
  }
  const x = aside ? flow.left + flow.width - measure(right) : flow.left;
  const y = aside ? flow.y - plain * 1.4 : flow.y;
  flow.content(flow.element('P'), 'P', () => flow.put(right, x, y, setting));
  flow.y += aside ? 4 : plain * 1.4 + 4;
}

const lines = (person: PrintedPerson): readonly (readonly [string, string | null])[] => [
  ['NAMA', person.name],
  ['NIP', person.nip],
  ['PANGKAT/GOL. RUANG', person.rank],
  ['JABATAN', person.position],
  ['UNIT KERJA', person.unit],
];

function text(value: string | null): Field {
  return [{ text: value === null || value === '' ? '–' : value }];
}

function one(field: Field, head?: Cell['head']): Slot {
  return { cells: [{ field, ...(head && { head }) }] };
}

/** Employee and appraiser beside each other (P6 p.32). */
function drawPeople(flow: PageFlow, people: readonly PrintedPerson[]): void {
  const half = flow.width / people.length;
  const widths = people.flatMap(() => [24, 108, half - 132]);
  const grid = new Grid(flow, { widths, size: small });
  grid.header([
    {
      slots: people.flatMap(({ role }) => [one(text('NO'), 'Column'), { ...one(text(role), 'Column'), span: 2 }]),
      fill: true,
    },
  ]);
  const [first] = people;
  for (const [index] of first ? lines(first).entries() : []) {
    const slots = people.flatMap((person) => {
      const [name, value] = lines(person)[index] ?? ['', null];
      return [one(text(String(index + 1))), one(text(name), 'Row'), one(text(value))];
    });
    grid.row({ slots });
  }
  grid.end();
  flow.y += 8;
}

/** One person as a numbered block (P6 p.115). */
function drawPerson(flow: PageFlow, person: PrintedPerson, number: number): void {
  drawBlock(
    flow,
    number,
    person.role,
    lines(person).map(([name, value]) => ({ slots: [one([]), one(text(name), 'Row'), one(text(value))] })),
  );
}

/** A block with a number, a title and rows under it. */
function drawBlock(flow: PageFlow, number: number, title: string, rows: readonly GridRow[]): void {
  const grid = new Grid(flow, { widths: [26, 150, flow.width - 176], size: medium });
  const head: GridRow = {
    slots: [one(text(String(number)), 'Column'), { ...one(text(title), 'Column'), span: 2 }],
    fill: true,
  };
  const [first] = rows;
  if (first) flow.ensure(grid.heightOf(head) + Math.min(grid.heightOf(first), flow.wholePage / 6));
  grid.header([head]);
  for (const row of rows) grid.row(row);
  grid.end();
}

function drawTable(flow: PageFlow, { title, columns, groups }: Extract<Part, { part: 'table' }>): void {
  const all = sum(columns.map(({ name }) => weights[name]));
  const widths = columns.map(({ name }) => (weights[name] / all) * flow.width);
  const grid = new Grid(flow, { widths, size: small });
  const centre = (field: Field, head?: Cell['head']): Slot => ({ ...one(field, head), align: 'center' });
  const header: GridRow[] = [
    { slots: columns.map((column) => centre(text(column.title), 'Column')), fill: true },
    { slots: columns.map((_, index) => centre(text(`(${index + 1})`))), fill: true },
  ];
  const across = (field: Field, head?: Cell['head']) => ({ slots: [{ ...one(field, head), span: columns.length }] });
  const blocks = groups.map((group) => {
    const rows = group.rows.map((row) => ({ slots: row.map((fields, index) => slotOf(fields, columns[index]?.name)) }));
    const head = group.title === null ? [] : [across([{ text: group.title, as: 'strong' }], 'Column')];
    return { head, rows: rows.length > 0 ? rows : [across([{ text: 'Tidak ada.' }])] };
  });
  // A heading stays with what it is the heading of.
  const together = ({ head, rows }: (typeof blocks)[number]) =>
    sum(head.map((row) => grid.heightOf(row))) + Math.min(rows[0] ? grid.heightOf(rows[0]) : 0, flow.wholePage / 6);
  flow.ensure(headingHeight + sum(header.map((row) => grid.heightOf(row))) + (blocks[0] ? together(blocks[0]) : 0));
  drawHeading(flow, title);
  grid.header(header);
  for (const block of blocks) {
    flow.ensure(together(block));
    for (const row of [...block.head, ...block.rows]) grid.row(row);
  }
  grid.end();
  flow.y += 8;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function slotOf(fields: Row[number], name: ColumnName | undefined): Slot {
  return { cells: fields.map((field) => ({ field })), ...(name === 'number' && { align: 'center' }) };
}

function drawHeading(flow: PageFlow, title: string): void {
  flow.content(flow.element('H2'), 'H2', () => flow.put(title, flow.left, flow.y, { size: plain, strong: true }));
  flow.y += headingHeight;
}

const headingHeight = plain * 1.4 + 3;

function drawFacts(flow: PageFlow, { number, title, facts }: Extract<Part, { part: 'facts' }>): void {
  const value = (fact: Fact): Field => [{ text: fact.value, as: 'strong' }];
  if (number !== undefined) {
    const rows = facts.map((fact) => ({ slots: [one([]), one(text(fact.name), 'Row'), one(value(fact))] }));
    return drawBlock(flow, number, title ?? '', rows);
  }
  const grid = new Grid(flow, { widths: [220, flow.width - 220], size: small });
  for (const fact of facts) grid.row({ slots: [one(text(fact.name), 'Row'), one(value(fact))] });
  grid.end();
  flow.y += 8;
}

function drawText(flow: PageFlow, { number, title, text: field }: Extract<Part, { part: 'text' }>): void {
  if (number !== undefined) {
    drawBlock(flow, number, title, [{ slots: [one([]), { ...one(field), span: 2 }] }]);
    return;
  }
  const grid = new Grid(flow, { widths: [flow.width], size: small });
  const head: GridRow = { slots: [one(text(title), 'Column')], fill: true };
  flow.ensure(grid.heightOf(head) + 40);
  grid.header([head]);
  grid.row({ slots: [one(field.length > 0 ? field : text(null))] });
  grid.end();
  flow.y += 8;
}

function drawPatternPart(flow: PageFlow, { title, curve, words }: Extract<Part, { part: 'pattern' }>): void {
  flow.ensure(patternSize.height + 30);
  drawHeading(flow, title);
  if (curve.length === 0) {
    flow.content(flow.element('P'), 'P', () => flow.put(words, flow.left, flow.y, { size: small }));
    flow.y += small * 1.4 + 10;
    return;
  }
  const place = { x: flow.left, y: flow.y };
  figure(flow, words, () => drawPattern(flow, curve, place));
  const aside = wrap(words, 230, (one) => flow.measure(small)(one, false));
  const caption = flow.element('P');
  aside.forEach((line, index) => {
    const y = place.y + 20 + index * small * 1.4;
    flow.content(caption, 'P', () => flow.put(line, place.x + patternSize.width + 12, y, { size: small }));
  });
  flow.y += patternSize.height + 8;
}

function drawAnnex(flow: PageFlow, { form, title }: Extract<Part, { part: 'annex' }>): void {
  flow.nextPage();
  drawTitle(flow, title, form, 'H2');
}

type SignaturesPart = Extract<Part, { part: 'signatures' }>;

/** Where people sign by hand, each over their name; the last of them at the right, below place and date. */
function drawSignatures(flow: PageFlow, { date, people }: SignaturesPart, below: number): void {
  const width = Math.min(flow.width / Math.max(people.length, 2), 260);
  const blocks = people.map((person) => signatureLines(flow, person, textWidth(width)));
  const height = Math.max(...blocks.map((block) => block.height));
  const head = small * 1.4 + 6;
  const alone = people.length === 1;
  flow.ensure(alone ? Math.max(height + head, below) : height + head + below);
  flow.freeBeside = alone ? flow.y : undefined;
  flow.y += 4;
  const day = `……………………………, ${date ?? '………………………… 20……'}`;
  const rightmost = flow.left + flow.width - width;
  flow.content(flow.element('P'), 'P', () => flow.put(day, rightmost, flow.y, { size: small }));
  flow.y += small * 1.4 + 2;
  const top = flow.y;
  const gap = people.length > 1 ? (flow.width - width) / (people.length - 1) : 0;
  blocks.forEach((block, index) => {
    block.draw(people.length > 1 ? flow.left + gap * index : rightmost, top);
  });
  flow.y = top + height;
}

/** The room in which a signature goes. */
const handRoom = 36;

function signatureLines(flow: PageFlow, { role, name, nip, recorded }: Signatory, width: number) {
  const step = small * 1.4;
  const measure = flow.measure(small);
  const set = (value: string, strong: boolean) =>
    linesOf([{ text: value, ...(strong && { as: 'strong' as const }) }], width, measure);
  const above = set(role, false);
  const below = [
    ...set(name ?? '…………………………………', name !== null),
    ...set(`NIP ${nip ?? '–'}`, false),
    ...(recorded === null ? [] : set(recorded, false)),
  ];
  return {
    height: (above.length + below.length) * step + handRoom,
    draw(x: number, top: number) {
      const tag = flow.element('P');
      const put = (some: typeof above, from: number) =>
        some.forEach(({ text: line, strong }, index) =>
          flow.put(line, x, from + index * step, { size: small, strong }),
        );
      flow.content(tag, 'P', () => put(above, top));
      flow.content(tag, 'P', () => put(below, top + above.length * step + handRoom));
    },
  };
}
