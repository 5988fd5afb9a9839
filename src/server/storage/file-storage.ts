/**
 * Where bytes lie that are no business of the database: files of evidence and documents. Small on purpose, so that an agency
 * can put its own store behind it. Keys are names joined by `/`: letters, digits, `.`, `_` and `-`.
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
  return withSafeKeys({
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
  });
}

/**
 * Takes only keys that name the same place in every storage, and none outside of it: no `..`, no empty or hidden name, no
 * sign that a file system or an address reads in its own way.
 */
export function withSafeKeys(storage: FileStorage): FileStorage {
  return {
    put: async (key, bytes) => storage.put(safe(key), bytes),
    get: async (key) => storage.get(safe(key)),
    remove: async (key) => storage.remove(safe(key)),
  };
}

function safe(key: string): string {
  const isSafe = key.length <= 500 && key.split('/').every((name) => /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/.test(name));
  if (!isSafe) throw new TypeError(`Not a key of the file storage: ${JSON.stringify(key)}`);
  return key;
}
