import { constants, brotliCompressSync } from 'node:zlib';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rollup, type RollupOptions, type RollupOutput } from 'rollup';
import { failOnWarning, plugins } from '../../rollup.config.mjs';

export const root = path.resolve(import.meta.dirname, '../..');

/** One file of what a page would load, made as the CDN files are: minified, production builds, dependencies inside. */
export async function bundleFile(entry: string): Promise<string> {
  return bundle({ input: path.join(root, entry), plugins: plugins(), onLog: failOnWarning });
}

/**
 * What a portal's bundler keeps of a module of the portal's own. The folder has our package in its node_modules: only
 * there do bundlers heed its `sideEffects`. Dependencies stay outside, for whether ours is kept is the question.
 *
 * @param part `start`: what runs when the page starts, without what is imported later
 */
export async function bundlePortal(folder: string, source: string, part: 'start' | 'all' = 'all'): Promise<string> {
  const input = path.join(folder, 'portal.js');
  writeFileSync(input, source);
  const isDependency = (name: string) => /^(lit|@lit|zod)(\/|$)/.test(name);
  const treeshake = { moduleSideEffects: 'no-external' } as const;
  const options = { input, external: isDependency, treeshake, plugins: plugins(), onLog: () => undefined };
  return bundle(options, part === 'start' ? startOf : undefined);
}

/** A new folder with the package in its node_modules, as it would be published; its owner deletes it. */
export function makePortalFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'asn-portal-'));
  const installed = path.join(folder, 'node_modules/asn-kinerja');
  mkdirSync(installed, { recursive: true });
  for (const name of ['package.json', 'dist'])
    cpSync(path.join(root, name), path.join(installed, name), { recursive: true });
  return folder;
}

/** Bytes after brotli at its highest quality, as a CDN sends it. */
export function brotliSize(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;
}

type Output = RollupOutput['output'];

async function bundle(options: RollupOptions, choose = (output: Output) => output[0].code): Promise<string> {
  const build = await rollup(options);
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: choose !== startOf });
  await build.close();
  return choose(output);
}

/** The entry and what it imports at once. */
function startOf(output: Output): string {
  const codes = new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])));
  const files = new Set([output[0].fileName]);
  // A set gives what is added while it is read.
  for (const file of files) codes.get(file)?.imports.forEach((imported) => files.add(imported));
  return [...files].map((file) => codes.get(file)?.code ?? '').join('');
}
