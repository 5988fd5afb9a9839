import './context/provider.define.js';
import { elements } from './elements.js';

/**
 * Fetches the definition of an element, or of the view that belongs to it. Pages need it only for tags that stand inside
 * a shadow root of their own: those in the document are found.
 *
 * @throws TypeError Where we have no such tag; or what the browser throws where the file did not come.
 *
 * @example
 * await loadElement('asn-score-card');
 */
export async function loadElement(tag: string): Promise<void> {
  const load = definitionOf(tag);
  if (!load) throw new TypeError(`asn-kinerja: there is no element <${tag}>.`);
  await load();
}

/** A view lies in the file of its flow, unless it has one of its own. */
function definitionOf(tag: string): (() => Promise<unknown>) | undefined {
  return elements[tag] ?? elements[tag.replace(/-view$/, '')];
}

const asked = new Set<string>();

function loadIn(root: Element): void {
  const found = [root, ...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  for (const tag of new Set(found)) {
    if (asked.has(tag) || customElements.get(tag) || !definitionOf(tag)) continue;
    asked.add(tag);
    // Asked for again with the next such tag: the line may be back by then.
    loadElement(tag).catch((error: unknown) => {
      asked.delete(tag);
      console.warn(`asn-kinerja: the file of <${tag}> could not be loaded.`, error);
    });
  }
}

/** Watches the page for our tags: those that stand there, and those that come later. */
function watch(): void {
  loadIn(document.documentElement);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) loadIn(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
}

if (typeof document !== 'undefined') watch();
