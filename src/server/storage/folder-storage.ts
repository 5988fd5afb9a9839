import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type FileStorage, withSafeKeys } from './file-storage.js';

/**
 * Keeps bytes in a folder of this machine, or of a file server that all processes of the API share. Only the owner can read
 * them.
 */
export function folderStorage(folder: string): FileStorage {
  const place = (key: string) => path.join(folder, ...key.split('/'));
  return withSafeKeys({
    put: (key, bytes) => writeWhole(place(key), bytes),
    get: (key) => fs.readFile(place(key)).catch(absent),
    remove: (key) => fs.rm(place(key), { force: true }),
  });
}

/** Written beside its place, forced to the disk and renamed: after a power cut there is the old file or the new one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  // A leading dot is no key: what a killed process leaves behind is never read.
  const draft = path.join(folder, `.${randomUUID()}`);
  try {
    const handle = await fs.open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(draft, file);
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** The new name is in the folder, which has to reach the disk as well. Not every system lets a folder be opened for that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
