import { shownText, until } from '../../support/screen.js';

/** What `scripts/watch.js` keeps. */
interface Watched {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

type HostWindow = Window & typeof globalThis & { readonly watched: Watched };

export interface VisitOptions {
  /** The page without our bundle. */
  readonly bare?: boolean;
  /** CSS pixels. */
  readonly width?: number;
}

/** High enough for every page, so that none has a scroll bar and all are laid out alike. */
const height = 9000;
/** The first page waits for packages, server and demo. */
const patience = 15_000;

/** A host page in a frame of the test's own page: of the same origin, so that the test looks at it from inside. */
export class Visit {
  private constructor(readonly frame: HTMLIFrameElement) {}

  static async open(name: string, { bare = false, width = 1000 }: VisitOptions = {}): Promise<Visit> {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { border: '0', inlineSize: `${width}px`, blockSize: `${height}px` });
    frame.src = `/pages/${name}/${bare ? '?bare' : ''}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return new Visit(frame);
  }

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** Our tags, the outermost of each. */
  get tags(): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>('*')].filter(isOurs);
  }

  get card(): HTMLElement {
    return this.#tag('asn-score-card');
  }

  get form(): HTMLElement {
    return this.#tag('asn-self-assessment');
  }

  /** The field of the form for what was achieved, once it is there. */
  get field(): HTMLTextAreaElement | undefined {
    return findAcrossRoots(this.form, 'textarea#achievements') as HTMLTextAreaElement | undefined;
  }

  /** Waits until the card says its predicate and the form can be filled in; fails with what is there instead. */
  async usable(): Promise<this> {
    const isUsable = () => shownText(this.card).includes('Predikat kinerja') && this.field;
    // What comes after the first picture, below the card: two looks are compared when both are whole.
    const isWhole = () => findAcrossRoots(this.card, '.next') && !this.#isBusy();
    await until(() => isUsable() && isWhole(), patience).catch(() => {
      const { faults, warnings } = this.window.watched;
      throw new Error(`Not usable: ${[...this.tags.map(shownText), ...faults, ...warnings].join('\n')}`);
    });
    // A sheet of the host may let everything change slowly, our tags too.
    await Promise.all(this.document.getAnimations().map(({ finished }) => finished));
    return this;
  }

  /** Takes the page away. */
  leave(): void {
    this.frame.remove();
  }

  #tag(name: string): HTMLElement {
    const tag = this.document.querySelector<HTMLElement>(name);
    if (!tag) throw new Error(`The page has no <${name}>.`);
    return tag;
  }

  #isBusy(): boolean {
    return this.tags.some((tag) => !tag.shadowRoot || findAcrossRoots(tag, '.skeleton'));
  }
}

export const isOurs = (element: Element): boolean => element.localName.startsWith('asn-');

/** The first element that matches below this one, in its shadow trees too. */
export function findAcrossRoots(element: Element, selector: string): Element | undefined {
  const root = element.shadowRoot ?? element;
  for (const child of root.children) {
    if (child.matches(selector)) return child;
    const found = findAcrossRoots(child, selector);
    if (found) return found;
  }
  return undefined;
}

/** The shadow roots of a tag: its own, and those of the elements in it. */
export function shadowRootsOf(element: Element): ShadowRoot[] {
  const root = element.shadowRoot;
  const inside = [...(root ?? element).children].flatMap(shadowRootsOf);
  return root ? [root, ...inside] : inside;
}

/** Everything in the shadow trees of a tag. */
export function everyElementOfOurs(tag: Element): Element[] {
  return shadowRootsOf(tag).flatMap((root) => [...root.querySelectorAll('*')]);
}

/** The element that has the focus, in whatever shadow tree it is. */
export function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  const inside = activeElement?.shadowRoot;
  return inside?.activeElement ? focusedIn(inside) : activeElement;
}

/** Throws away what pages have kept on the device, so that the next one begins like the first. None may be open any more. */
export async function forgetEverything(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => deleted(indexedDB.deleteDatabase(name))));
}

function deleted(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('A database of the page stayed.'));
  });
}
