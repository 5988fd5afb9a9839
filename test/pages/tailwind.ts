import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Tailwind {
  compile(
    css: string,
    options: { loadStylesheet(id: string): Promise<{ path: string; base: string; content: string }> },
  ): Promise<{ build(classes: readonly string[]): string }>;
}

let built: Promise<string> | undefined;

/** The sheet that Tailwind makes for the pages: its preflight, and some of its classes. */
export function tailwind(): Promise<string> {
  return (built ??= build());
}

async function build(): Promise<string> {
  const require = createRequire(path.join(import.meta.dirname, 'hosts/package.json'));
  const folder = path.dirname(require.resolve('tailwindcss/package.json'));
  const { compile } = require('tailwindcss') as Tailwind;
  const loadStylesheet = async (id: string) => {
    const file = path.join(folder, id === 'tailwindcss' ? 'index.css' : id);
    return { path: file, base: folder, content: fs.readFileSync(file, 'utf8') };
  };
  const { build: buildFor } = await compile("@import 'tailwindcss';", { loadStylesheet });
  return buildFor(['container', 'mx-auto', 'text-sm', 'leading-5', 'card']);
}
