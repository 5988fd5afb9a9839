import { constants, brotliCompressSync } from 'node:zlib';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rollup, type RollupOptions } from 'rollup';
import { failOnWarning, plugins } from '../../rollup.config.mjs';

export const root = path.resolve(import.meta.dirname, '../..');

/** One file of what a page would load, made as the CDN files are: minified, production builds, dependencies inside. */
export async function bundleFile(entry: string): Promise<string> {
  return bundle({ input: path.join(root, entry), plugins: plugins(), onLog: failOnWarning });
}

/**
 * What a portal's bundler keeps of a module of the portal's own. The folder has our package in its node_modules: only
 * there do bundlers heed its `sideEffects`. Dependencies stay outside, for whether ours is kept is the question.
 */
export async function bundlePortal(folder: string, source: string): Promise<string> {
  const input = path.join(folder, 'portal.js');
  writeFileSync(input, source);
  const isDependency = (name: string) => /^(lit|@lit|zod|ky|idb)(\/|$)/.test(name);
  const treeshake = { moduleSideEffects: 'no-external' } as const;
  return bundle({ input, external: isDependency, treeshake, plugins: plugins(), onLog: () => undefined });
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

async function bundle(options: RollupOptions): Promise<string> {
  const build = await rollup(options);
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return output[0].code;
}
