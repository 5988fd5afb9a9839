// What stands in our guides: their code blocks, by language and by the file that they are to become.
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** The folders of the guides, which hold pages of the same names. */
export const folders = { english: 'docs/guides', indonesian: 'docs/id/panduan' } as const;
export const names = fs.readdirSync(path.join(root, folders.english)).sort();

export interface Block {
  /** The page that it stands in, from the root of the repository. */
  readonly page: string;
  readonly language: string;
  /** The file that a reader makes of it, behind the language; empty where it is part of another. */
  readonly file: string;
  readonly code: string;
}

export const read = (page: string): string => fs.readFileSync(path.join(root, page), 'utf8');

export function blocksOf(page: string): Block[] {
  return [...read(page).matchAll(/^```(\S+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language = '', file = '', code = '']) => ({ page, language, file, code }),
  );
}

/** Every page that has something to paste. Where two languages have the same block, it stands here once. */
export function allBlocks(): Block[] {
  const pages = [...names.map((name) => `${folders.english}/${name}`), 'docs/id/README.md'];
  const all = pages.flatMap(blocksOf);
  return all.filter((one, index) => all.findIndex((other) => other.code === one.code) === index);
}

/** All pages of the documentation. */
export function pages(): string[] {
  const found = fs.readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return ['README.md', ...found.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
}
