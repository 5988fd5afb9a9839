import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { CdnFiles } from '../../embedding/snippet.js';

/** The files of this package for pages; they lie there once it has been built. */
export const packageCdn = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));

/** What the folder says of its files; `undefined` where it has none. */
export async function readCdn(folder: string): Promise<CdnFiles | undefined> {
  const texts = ['sri.json', 'files.json'].map((name) => fs.readFile(path.join(folder, name), 'utf8'));
  const [integrity, elements] = await Promise.all(texts).catch(() => []);
  if (integrity === undefined || elements === undefined) return undefined;
  return {
    integrity: JSON.parse(integrity) as CdnFiles['integrity'],
    elements: JSON.parse(elements) as CdnFiles['elements'],
  };
}

const compress = promisify(brotliCompress);

/** Measures files as a browser gets them: bytes after brotli. Each is measured once, for that costs a tenth of a second. */
export function brotliSizes(folder: string): (name: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  const measure = async (name: string) => (await compress(await fs.readFile(path.join(folder, name)))).length;
  return (name) => {
    const size = known.get(name) ?? measure(name);
    known.set(name, size);
    return size;
  };
}
