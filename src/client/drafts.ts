import { makeSeal, type Seal } from './drafts/seal.js';
import { openShelf, type Shelf, type StoredDraft } from './drafts/shelf.js';

/** Whose drafts, and under which rules of the agency. */
export interface DraftOptions {
  /** Id of the signed-in person: `me.employee.id`. */
  readonly personId: string;
  /** Address of the API: `client.baseUrl`. */
  readonly baseUrl: string;
  /** `me.draftKey`. */
  readonly draftKey: string;
  /** `policy.drafts.maximumAgeDays`. */
  readonly maximumAgeDays: number;
  /** `policy.drafts.keepAfterSignOut`. */
  readonly keepAfterSignOut: boolean;
  /** Hears of what could not be kept. */
  readonly onWarning?: (warning: DraftWarning) => void;
}

/** Something a person may have to know. */
export type DraftWarning =
  /** Older drafts made room for this one. */
  | { readonly type: 'dropped'; readonly keys: readonly string[] }
  /** A draft was sealed with another key, or is damaged; it is gone. */
  | { readonly type: 'unreadable'; readonly key: string };

/**
 * A draft could not be put away: it is too large, the device has no room, or the browser took its storage away. Tell the
 * person that only the screen has it.
 */
export class DraftNotKeptError extends Error {
  override readonly name = 'DraftNotKeptError';

  constructor(
    readonly reason: 'too-large' | 'no-room' | 'unavailable',
    cause?: unknown,
  ) {
    super(`The draft is not kept: ${reason}.`, { cause });
  }
}

/** One draft in a list. */
export interface DraftEntry {
  readonly key: string;
  readonly savedAt: Date;
  /** Bytes of its JSON text. */
  readonly size: number;
}

/** The unsent work of one person on this device. */
export interface DraftStorage {
  /** `false` where the browser keeps nothing: then drafts end with the page, and the person should know. */
  readonly durable: boolean;
  /** `false` outside secure contexts: then drafts never outlive the session. */
  readonly encrypted: boolean;
  /** The draft of this key, `undefined` where there is none that can be read. */
  get<Value>(key: string): Promise<Value | undefined>;
  /**
   * Keeps a JSON value, in place of what was under the key.
   *
   * @throws DraftNotKeptError
   */
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** This person's drafts, latest first. */
  list(): Promise<readonly DraftEntry[]>;
  /** Throws this person's drafts away. */
  wipe(): Promise<void>;
  /** At sign-out: throws them away, unless they are encrypted and the agency lets them stay. */
  signOut(): Promise<void>;
  close(): void;
}

/** Bytes of one draft at the most: a full plan is about a fifth of it. */
const largestDraft = 200 * 1024;
/** Bytes of all drafts of a person. */
const mostBytes = 5 * 1024 * 1024;
const day = 24 * 60 * 60 * 1000;

/**
 * Opens the drafts of one person at one API. Nobody else's can be read or listed through it. Opening cleans up: what is past
 * its age goes, and so does what another person left unencrypted, for office computers are shared.
 *
 * @example
 * const { employee, draftKey } = await client.me.get();
 * const { drafts: rules } = await client.policy.get();
 * const drafts = await openDrafts({ personId: employee.id, baseUrl: client.baseUrl, draftKey, ...rules });
 * await drafts.put('work-plan:current', { results });
 */
export async function openDrafts(options: DraftOptions): Promise<DraftStorage> {
  const [shelf, seal] = await Promise.all([openShelf(), makeSeal(options.draftKey)]);
  const drafts = new PersonalDrafts(shelf, seal, options);
  await drafts.cleanUp();
  return drafts;
}

class PersonalDrafts implements DraftStorage {
  readonly durable: boolean;
  readonly encrypted: boolean;
  readonly #shelf: Shelf;
  readonly #seal: Seal;
  readonly #options: DraftOptions;
  readonly #owner: string;
  /** Bytes in use at the most. Counting means reading everything, so it happens only when this comes near the limit. */
  #used = 0;
  /** The last thing begun here. Sealing takes its time, more in Firefox and WebKit, and nothing may overtake it meanwhile. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(shelf: Shelf, seal: Seal, options: DraftOptions) {
    this.durable = shelf.durable;
    this.encrypted = seal.encrypts;
    this.#shelf = shelf;
    this.#seal = seal;
    this.#options = options;
    this.#owner = `${options.baseUrl.replace(/\/+$/, '')} ${options.personId}`;
  }

  get<Value>(key: string): Promise<Value | undefined> {
    return this.#inTurn(() => this.#read<Value>(key));
  }

  async put(key: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    await this.#inTurn(() => this.#write(key, text));
  }

  delete(key: string): Promise<void> {
    return this.#inTurn(() => this.#shelf.delete([{ owner: this.#owner, key }]));
  }

  async list(): Promise<readonly DraftEntry[]> {
    const now = Date.now();
    return (await this.#inTurn(() => this.#mine()))
      .filter(({ expiresAt }) => expiresAt > now)
      .map(({ key, savedAt, size }) => ({ key, savedAt: new Date(savedAt), size }));
  }

  wipe(): Promise<void> {
    return this.#inTurn(async () => this.#shelf.delete(await this.#mine()));
  }

  async signOut(): Promise<void> {
    if (!this.encrypted || !this.#options.keepAfterSignOut) await this.wipe();
    this.close();
  }

  close(): void {
    this.#shelf.close();
  }

  /** Throws away what is past its age, and what somebody else left for anyone to read. */
  async cleanUp(): Promise<void> {
    const now = Date.now();
    const isWaste = ({ owner, expiresAt, content }: StoredDraft) =>
      expiresAt <= now || (owner !== this.#owner && content.type === 'plain');
    const all = await this.#shelf.all();
    await this.#shelf.delete(all.filter(isWaste));
    this.#used = sizeOf(all.filter(({ owner }) => owner === this.#owner));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #read<Value>(key: string): Promise<Value | undefined> {
    const draft = await this.#shelf.get(this.#owner, key);
    if (!draft || draft.expiresAt <= Date.now()) return undefined;
    try {
      return JSON.parse(await this.#seal.open(draft.content, this.#nameOf(key))) as Value;
    } catch {
      // The key was changed on the server, or the record is damaged: nobody will ever read it.
      await this.#shelf.delete([draft]);
      this.#options.onWarning?.({ type: 'unreadable', key });
      return undefined;
    }
  }

  async #write(key: string, text: string): Promise<void> {
    const size = new TextEncoder().encode(text).length;
    if (size > largestDraft) throw new DraftNotKeptError('too-large');
    // Sealed first: a transaction of IndexedDB does not wait for other work.
    const content = await this.#seal.close(text, this.#nameOf(key));
    const savedAt = Date.now();
    const expiresAt = savedAt + this.#options.maximumAgeDays * day;
    if (this.#used + size > mostBytes) await this.#makeRoom(key, mostBytes - size);
    this.#used += size;
    await this.#store({ owner: this.#owner, key, savedAt, expiresAt, size, content });
  }

  #nameOf(key: string): string {
    return `${this.#owner} ${key}`;
  }

  /** This person's drafts, latest first. */
  async #mine(): Promise<StoredDraft[]> {
    const mine = (await this.#shelf.all()).filter(({ owner }) => owner === this.#owner);
    return mine.sort((one, other) => other.savedAt - one.savedAt);
  }

  // Keeps the latest that fit beside the new one; the oldest go.
  async #makeRoom(key: string, room: number): Promise<void> {
    const others = (await this.#mine()).filter((draft) => draft.key !== key);
    let used = 0;
    const gone = others.filter(({ size }) => (used += size) > room);
    await this.#drop(gone);
    this.#used = sizeOf(others) - sizeOf(gone);
  }

  async #store(draft: StoredDraft): Promise<void> {
    try {
      await this.#shelf.put(draft);
    } catch (error) {
      if ((error as Partial<Error>).name !== 'QuotaExceededError') throw new DraftNotKeptError('unavailable', error);
      // The device is full: this person's other drafts give way, oldest first, to the one being written.
      const others = (await this.#mine()).filter(({ key }) => key !== draft.key);
      if (others.length === 0) throw new DraftNotKeptError('no-room', error);
      await this.#drop(others.slice(-Math.ceil(others.length / 2)));
      await this.#store(draft);
    }
  }

  async #drop(drafts: readonly StoredDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    await this.#shelf.delete(drafts);
    this.#options.onWarning?.({ type: 'dropped', keys: drafts.map(({ key }) => key) });
  }
}

function sizeOf(drafts: readonly StoredDraft[]): number {
  return drafts.reduce((sum, { size }) => sum + size, 0);
}
