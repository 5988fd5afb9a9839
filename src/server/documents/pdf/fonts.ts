import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The two weights of Noto Sans in which forms are set; both are embedded, so that every reader shows the same. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly strong: Uint8Array;
}

let loading: Promise<Fonts> | undefined;

/** Reads the fonts, once. */
export function loadFonts(): Promise<Fonts> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<Fonts> {
  const [regular, strong] = await Promise.all([
    fontFile('400Regular/NotoSans_400Regular.ttf'),
    fontFile('600SemiBold/NotoSans_600SemiBold.ttf'),
  ]);
  return { regular, strong };
}

function fontFile(name: string): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${name}`));
}
