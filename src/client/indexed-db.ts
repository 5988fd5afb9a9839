/**
 * The browser's database with promises. Own, because of `idb` (2.8 KB of every element that keeps drafts) we need these thirty lines:
 * docs/decisions/0016-elements-in-files.md.
 */

/** A request of any kind: the types of the DOM say `any` of what lies in a store. */
type Request = Pick<IDBRequest<unknown>, 'error'> & { readonly result: unknown } & EventTarget;

/** What a request answers; the caller says what lies there. */
export function answerOf<Answer>(request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as Answer));
    request.addEventListener('error', () =>
      reject(request.error ?? new DOMException('The database failed.', 'UnknownError')),
    );
  });
}

/**
 * Opens the first version of a database.
 *
 * @param create Makes its stores, the first time.
 * @param onLost Called when the connection must not be used any more: a newer version of us in another tab waits for this one to
 *   close, or the browser has closed it, such as when the person clears what pages keep.
 */
export async function openDatabase(
  name: string,
  create: (database: IDBDatabase) => void,
  onLost: () => void,
): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => create(opening.result);
  const database = await answerOf<IDBDatabase>(opening);
  database.onversionchange = database.onclose = onLost;
  return database;
}

/** Does some work in one transaction on one store: all of it or nothing. Answers once it is kept. */
export async function change<Answer>(
  database: IDBDatabase,
  name: string,
  work: (store: IDBObjectStore) => Answer | Promise<Answer>,
  options?: IDBTransactionOptions,
): Promise<Answer> {
  const transaction = database.transaction(name, 'readwrite', options);
  const kept = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The change was given up.', 'AbortError'));
  });
  const attempt = async () => {
    try {
      return await work(transaction.objectStore(name));
    } catch (error) {
      if (!transaction.error) transaction.abort();
      throw error;
    }
  };
  const [answer] = await Promise.all([attempt(), kept]);
  return answer;
}

/** Reads from one store. */
export function read<Answer>(
  database: IDBDatabase,
  name: string,
  ask: (store: IDBObjectStore) => Request,
): Promise<Answer> {
  return answerOf(ask(database.transaction(name).objectStore(name)));
}
