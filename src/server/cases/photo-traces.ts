/**
 * A photograph as it was sent, without what it tells beside the picture: where it was taken, when, with which device, what
 * programs wrote into it, and whatever follows its end. Somebody who complains without a name must not send the address of their home
 * along. Only the parts that draw the picture are copied, and how it is to be turned. A document (PDF) stays as it is.
 */
export function withoutTraces(bytes: Uint8Array, mediaType: string): Uint8Array {
  const photo = Buffer.from(bytes);
  switch (mediaType) {
    case 'image/jpeg':
      return jpegWithoutTraces(photo);
    case 'image/png':
      return pngWithoutTraces(photo);
    case 'image/webp':
      return webpWithoutTraces(photo);
    default:
      return bytes;
  }
}

/** Markers of JPEG (ITU-T T.81, annex B). */
const jpeg = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  comment: 0xfe,
  app0: 0xe0,
  exif: 0xe1,
  icc: 0xe2,
  adobe: 0xee,
  app15: 0xef,
};

function jpegWithoutTraces(photo: Buffer): Uint8Array {
  const kept: Uint8Array[] = [photo.subarray(0, 2)];
  for (let at = 2; at + 4 <= photo.length && photo[at] === 0xff;) {
    const marker = photo[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === jpeg.end) break;
    const after = at + 2 + photo.readUInt16BE(at + 2);
    const segment = photo.subarray(at, after);
    if (drawsJpeg(marker, segment)) kept.push(segment);
    else if (marker === jpeg.exif) kept.push(...turned(segment));
    at = marker === jpeg.scan ? endOfScan(photo, after) : after;
    if (marker === jpeg.scan) kept.push(photo.subarray(after, at));
  }
  return Buffer.concat([...kept, Buffer.from([0xff, jpeg.end])]);
}

/** What a decoder needs: all but comments and what applications add, save the profile and the transform of colours. */
function drawsJpeg(marker: number, segment: Buffer): boolean {
  if (marker === jpeg.icc) return segment.toString('latin1', 4, 15) === 'ICC_PROFILE';
  const isAdded = marker >= jpeg.app0 && marker <= jpeg.app15;
  return marker !== jpeg.comment && (!isAdded || marker === jpeg.app0 || marker === jpeg.adobe);
}

/** Where the picture's data end: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(photo: Buffer, from: number): number {
  for (let at = photo.indexOf(0xff, from); at >= 0; at = photo.indexOf(0xff, at + 1)) {
    const next = photo[at + 1] ?? jpeg.end;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return photo.length;
}

const exifHeader = Buffer.from('Exif\0\0', 'latin1');

/** An Exif segment that says how to turn the picture, and nothing else; none where the given one does not say it. */
function turned(segment: Buffer): Uint8Array[] {
  const turn = turnIn(segment.subarray(4));
  if (turn === null) return [];
  const directory = [
    0x00,
    0x01,
    0x01,
    0x12,
    0x00,
    0x03,
    0x00,
    0x00,
    0x00,
    0x01,
    0x00,
    turn,
    0x00,
    0x00,
    0x00,
    0x00,
    0x00,
    0x00,
  ];
  const tiff = Buffer.from([0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08, ...directory]);
  return [Buffer.from([0xff, jpeg.exif, 0x00, 2 + exifHeader.length + tiff.length]), exifHeader, tiff];
}

/** The orientation (2–8) in the first directory of Exif data, `null` where the picture stands upright or nothing is said. */
function turnIn(exif: Buffer): number | null {
  if (!exif.subarray(0, 6).equals(exifHeader) || exif.length < 16) return null;
  const tiff = exif.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(start); entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    const turn = short(at + 8);
    if (short(at) === 0x0112) return turn >= 2 && turn <= 8 ? turn : null;
  }
  return null;
}

/** Chunks of PNG that are no part of the picture. */
const pngTraces = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

function pngWithoutTraces(photo: Buffer): Uint8Array {
  const kept: Uint8Array[] = [photo.subarray(0, 8)];
  for (let at = 8; at + 12 <= photo.length;) {
    const type = photo.toString('latin1', at + 4, at + 8);
    const after = at + 12 + photo.readUInt32BE(at);
    if (!pngTraces.includes(type)) kept.push(photo.subarray(at, after));
    if (type === 'IEND') break;
    at = after;
  }
  return Buffer.concat(kept);
}

/** Flags of a VP8X chunk that promise Exif and XMP data. */
const webpTraceFlags = 0x08 | 0x04;

function webpWithoutTraces(photo: Buffer): Uint8Array {
  const kept: Uint8Array[] = [];
  const end = Math.min(photo.length, 8 + photo.readUInt32LE(4));
  for (let at = 12; at + 8 <= end;) {
    const type = photo.toString('latin1', at, at + 4);
    const size = photo.readUInt32LE(at + 4);
    const after = at + 8 + size + (size % 2);
    const chunk = Buffer.from(photo.subarray(at, Math.min(after, end)));
    if (type === 'VP8X' && chunk.length > 8) chunk[8] = (chunk[8] ?? 0) & ~webpTraceFlags;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = after;
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
