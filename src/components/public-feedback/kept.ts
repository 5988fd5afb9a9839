import { emptyEntry, type Kept } from './public-feedback.state.js';

/** Where something is kept: until the tab is closed, on the device, or only on the screen. */
export type Place = 'tab' | 'device' | 'nowhere';

/** On a device it waits no longer than this; servers know a key for longer. */
const longest = 7 * 24 * 60 * 60 * 1000;

/**
 * Keeps what somebody writes to a unit through a reload. In the tab and not on the device, for telephones and computers are
 * shared and nobody signs in here: when the tab is closed it is gone. A message that waits for the line lies on the device only
 * where its writer asks for that.
 */
export class KeptForm {
  readonly #name: string;
  #place: Place = 'tab';

  constructor(baseUrl: string, unitId: string) {
    this.#name = `asn-kinerja.case ${baseUrl} ${unitId}`;
  }

  get place(): Place {
    return this.#place;
  }

  /** What was kept; nothing where nothing was, or too long ago. */
  read(): Kept {
    const device = readFrom(() => localStorage, this.#name);
    if (device) this.#place = 'device';
    return device ?? readFrom(() => sessionStorage, this.#name) ?? { entry: emptyEntry };
  }

  /** Keeps it in place of what was there. On the device only a message that waits, and where that is asked for. */
  write(kept: Kept, onDevice = this.#place === 'device'): void {
    const isForDevice = onDevice && kept.waiting !== undefined;
    const text = JSON.stringify({ ...kept, at: Date.now() });
    const isKept = put(() => (isForDevice ? localStorage : sessionStorage), this.#name, text);
    if (!isForDevice) put(() => localStorage, this.#name, null);
    else if (isKept) put(() => sessionStorage, this.#name, null);
    this.#place = !isKept ? 'nowhere' : isForDevice ? 'device' : 'tab';
  }

  /** Throws away whatever is kept. */
  forget(): void {
    put(() => sessionStorage, this.#name, null);
    put(() => localStorage, this.#name, null);
    this.#place = 'tab';
  }
}

// Browsers throw where the person, or the page around a frame, forbids pages to keep anything.
function readFrom(storage: () => Storage, name: string): Kept | undefined {
  try {
    const text = storage().getItem(name);
    const kept = text ? (JSON.parse(text) as Kept & { readonly at: number }) : undefined;
    return kept && Date.now() - kept.at < longest ? kept : undefined;
  } catch {
    return undefined;
  }
}

function put(storage: () => Storage, name: string, text: string | null): boolean {
  try {
    if (text === null) storage().removeItem(name);
    else storage().setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
