import iconv from 'iconv-lite';

/** What became of the bytes of a file: its text, or the line from which it cannot be read. */
export type Decoded =
  { readonly text: string } | { readonly line: number; readonly code: 'undecodable' | 'spreadsheet' };

/**
 * Reads the bytes of a table that was exported from a personnel system: UTF-8 with or without a byte order mark, UTF-16
 * with one ("Unicode text" of spreadsheets), or Windows-1252, which older systems write without saying so.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { line: 1, code: 'spreadsheet' };
  if (startsWith(bytes, [0xff, 0xfe])) return checked(iconv.decode(Buffer.from(bytes), 'utf-16le'));
  if (startsWith(bytes, [0xfe, 0xff])) return checked(iconv.decode(Buffer.from(bytes), 'utf-16be'));

  const end = endOfUtf8(bytes);
  if (end === undefined) return checked(new TextDecoder().decode(bytes));
  // A file that is UTF-8 up to a point and not after it was damaged; read as Windows-1252 it would turn every accent
  // into two wrong letters without a word. A byte order mark counts as such a point.
  const good = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end), { stream: true });
  if (/[^\p{ASCII}]/u.test(good)) return { line: good.split('\n').length, code: 'undecodable' };
  return checked(iconv.decode(Buffer.from(bytes), 'windows-1252'));
}

// A letter that no table has: the decoder's replacement for what it could not read, and the zero bytes of binary files.
function checked(text: string): Decoded {
  const bad = text.search(/[\u{fffd}\0]/u);
  if (bad < 0) return { text };
  return { line: text.slice(0, bad).split('\n').length, code: 'undecodable' };
}

/** How far the bytes are UTF-8, `undefined` for all the way. The decoder says whether, not where: we halve. */
function endOfUtf8(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8(bytes: Uint8Array, mayEndInsideALetter: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndInsideALetter });
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
