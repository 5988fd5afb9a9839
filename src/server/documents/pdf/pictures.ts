import type { QRCode } from 'qrcode';
import { predicates } from '../../../contract/index.js';
import { labels } from '../../../rules/index.js';
import { ink, type PageFlow, type Tag } from './page-flow.js';

/** Size of the picture of a pattern, in points. */
export const patternSize = { width: 270, height: 104 } as const;

/**
 * The curve of the guiding distribution, from *Sangat Kurang* to *Sangat Baik*, as the forms picture it (DST-5; P6 p.95–97). It has
 * no scale: it is a shape.
 */
export function drawPattern(flow: PageFlow, curve: readonly number[], { x, y }: { x: number; y: number }): void {
  const { doc } = flow;
  const frame = { left: x + 12, right: x + patternSize.width - 8, top: y + 8, bottom: y + patternSize.height - 24 };
  const step = (frame.right - frame.left) / curve.length;
  const highest = Math.max(...curve);
  const points = curve.map((value, index) => ({
    x: frame.left + step * (index + 0.5),
    y: frame.bottom - ((frame.bottom - frame.top) * value) / highest,
  }));
  doc.lineWidth(0.6).strokeColor(ink.line);
  doc.moveTo(frame.left, frame.top).lineTo(frame.left, frame.bottom).lineTo(frame.right, frame.bottom).stroke();
  doc.lineWidth(1.4).strokeColor(ink.text);
  const [first, ...rest] = points;
  if (first) doc.moveTo(first.x, first.y);
  // Level at every point, so that the line never goes below zero or above the highest one.
  for (const [index, point] of rest.entries()) {
    const before = points[index] ?? point;
    const middle = (before.x + point.x) / 2;
    doc.bezierCurveTo(middle, before.y, middle, point.y, point.x, point.y);
  }
  doc.stroke();
  for (const point of points) doc.circle(point.x, point.y, 1.6).fill(ink.text);
  const size = 5.5;
  const width = flow.measure(size);
  for (const [index, predicate] of [...predicates].reverse().entries()) {
    const words = labels.predicate[predicate].replace('/', '/ ').split(' ');
    const lines = words.length > 2 ? [words.slice(0, 1).join(' '), words.slice(1).join(' ')] : words;
    for (const [place, line] of lines.entries()) {
      const middle = frame.left + step * (index + 0.5);
      flow.put(line, middle - width(line, false) / 2, frame.bottom + 3 + place * size * 1.3, { size });
    }
  }
}

/** A QR code of dark squares, drawn and not an image, so that it stays sharp; the quiet zone of four squares included. */
export function drawQrCode(flow: PageFlow, code: QRCode, at: { x: number; y: number; size: number }): void {
  const { size, data } = code.modules;
  const square = at.size / (size + 8);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!data[row * size + column]) continue;
      const start = column;
      while (column + 1 < size && data[row * size + column + 1]) column += 1;
      const x = at.x + (4 + start) * square;
      flow.doc.rect(x, at.y + (4 + row) * square, (column - start + 1) * square, square);
    }
  }
  flow.doc.fill('#000000');
}

/** An element for a picture, with what it shows in words. */
export function figure(flow: PageFlow, words: string, draw: () => void): Tag {
  const tag = flow.element('Figure', flow.root, {}, words);
  flow.content(tag, 'Figure', draw);
  return tag;
}
