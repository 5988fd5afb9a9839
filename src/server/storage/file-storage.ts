/**
 * Where bytes lie that are no business of the database: files of evidence and documents. Small on purpose, so that an agency
 * can put its own store behind it.
 */
export interface FileStorage {
  /** Writes bytes under a key, whole; what was there is replaced. A reader never sees half of it. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Reads the bytes under a key, `undefined` where there are none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Removes what is under a key; nothing where there is nothing. */
  remove(key: string): Promise<void>;
}

/** Keeps bytes in memory, for tests and examples. */
export function memoryStorage(): FileStorage {
  const files = new Map<string, Uint8Array>();
  return {
    put(key, bytes) {
      files.set(key, bytes.slice());
      return Promise.resolve();
    },
    get(key) {
      return Promise.resolve(files.get(key)?.slice());
    },
    remove(key) {
      files.delete(key);
      return Promise.resolve();
    },
  };
}
