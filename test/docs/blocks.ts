// What stands in our guides: their code blocks, by language and by the file that they are to become.
import fs from 'node:fs';
import path from 'node:path';
import { type CodeBlock, codeBlocks } from '../../stories/usage/blocks.js';

export const root = path.resolve(import.meta.dirname, '../..');

/** The folders of the guides, which hold pages of the same names. */
export const folders = { english: 'docs/guides', indonesian: 'docs/id/panduan' } as const;
export const names = fs.readdirSync(path.join(root, folders.english)).sort();

export interface Block extends CodeBlock {
  /** The page that it stands in, from the root of the repository. */
  readonly page: string;
}

export const read = (page: string): string => fs.readFileSync(path.join(root, page), 'utf8');

export function blocksOf(page: string): Block[] {
  return codeBlocks(read(page)).map((block) => ({ page, ...block }));
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
