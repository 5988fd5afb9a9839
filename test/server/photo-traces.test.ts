import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutTraces } from '../../src/server/cases/photo-traces.js';

const secret = 'GPS -0.8615 134.0620';

/** A segment of JPEG with its length. */
function segment(marker: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
}

/** Exif data with an orientation and a place, in either order of bytes. */
function exif(turn: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(26);
  const short = (value: number, at: number) => (order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)); // prettier-ignore
  const long = (value: number, at: number) => (order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)); // prettier-ignore
  tiff.write(order, 'latin1');
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(turn, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(secret)]);
}

const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xd9]);
const picture = Buffer.concat([
  segment(0xe0, 'JFIF\0'),
  segment(0xe2, 'ICC_PROFILE\0warna'),
  segment(0xdb, 'kuantisasi'),
  // Two scans, as a progressive picture has them, with a stuffed byte and a restart.
  segment(0xda, 'abc'),
  Buffer.from([1, 2, 0xff, 0x00, 3, 0xff, 0xd0, 4]),
  segment(0xc4, 'tabel'),
  segment(0xda, 'def'),
  Buffer.from([5, 6]),
]);

/** A chunk of PNG; nobody here looks at its checksum. */
function chunk(type: string, content: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type + content, 'latin1'), Buffer.from('CRC!')]);
}

/** A chunk of WebP, filled up to an even length. */
function piece(type: string, content: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(content + (content.length % 2 ? '\0' : ''), 'latin1')]);
}

function webp(...pieces: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...pieces]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
}

describe('what a photograph tells beside the picture', () => {
  it('stays out of a JPEG: place, comments, programs, and whatever follows its end', () => {
    const added = [segment(0xe1, exif(1)), segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`), segment(0xed, secret)]; // prettier-ignore
    const after = Buffer.from(`<html><script>alert(1)</script>PK\u0003\u0004${secret}`);
    const sent = Buffer.concat([start, ...added, picture, segment(0xfe, `<script>${secret}`), end, after]);
    assert.deepEqual(Buffer.from(withoutTraces(sent, 'image/jpeg')), Buffer.concat([start, picture, end]));
  });

  it('leaves a JPEG turned as it was', () => {
    for (const order of ['II', 'MM'] as const) {
      const kept = Buffer.from(withoutTraces(Buffer.concat([start, segment(0xe1, exif(6, order)), picture, end]), 'image/jpeg')); // prettier-ignore
      assert.ok(!kept.includes('GPS') && kept.includes('Exif'));
      assert.equal(kept.readUInt16BE(kept.indexOf(Buffer.from([0x01, 0x12])) + 8), 6);
      assert.deepEqual(Buffer.from(withoutTraces(kept, 'image/jpeg')), kept);
    }
  });

  it('stays out of PNG and WebP', () => {
    const [head, data, last] = [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IDAT', 'gambar'), chunk('IEND', '')];
    const traces = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'].map((type) => chunk(type, secret));
    const png = Buffer.concat([head, chunk('IHDR', 'kepala'), ...traces, data, last, Buffer.from(secret)]);
    assert.deepEqual(Buffer.from(withoutTraces(png, 'image/png')), Buffer.concat([head, chunk('IHDR', 'kepala'), data, last])); // prettier-ignore
    const [plain, told] = ['\x10\0\0\0ukuran', '\x1c\0\0\0ukuran'];
    const photo = webp(piece('VP8X', told), piece('VP8 ', 'gambar!'), piece('EXIF', secret), piece('XMP ', secret));
    assert.deepEqual(
      Buffer.from(withoutTraces(Buffer.concat([photo, Buffer.from(secret)]), 'image/webp')),
      webp(piece('VP8X', plain), piece('VP8 ', 'gambar!')),
    );
  });

  it('is looked for in any bytes without an end or a fault, and a document stays as it is', () => {
    const beginnings = { 'image/jpeg': [0xff, 0xd8, 0xff], 'image/png': [...Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')], 'image/webp': [...Buffer.from('RIFF\x10\0\0\0WEBP')] }; // prettier-ignore
    for (const [mediaType, beginning] of Object.entries(beginnings)) {
      for (let length = 0; length < 64; length += 1) {
        const noise = Array.from({ length }, (_, place) => (place * 37 + length * 11) % 256);
        assert.ok(withoutTraces(Uint8Array.from([...beginning, ...noise]), mediaType).length <= beginning.length + length + 2); // prettier-ignore
      }
    }
    const document = Buffer.from(`%PDF-1.7 ${secret}`);
    assert.deepEqual(withoutTraces(document, 'application/pdf'), document);
  });
});
