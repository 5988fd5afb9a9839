/** Nearest ancestor, the element itself first, that matches; goes through shadow roots and stops short of `<html>`. */
export function closestAcrossRoots(start: Element, selector: string): Element | undefined {
  for (let element: Element | null = start; element;) {
    const found: Element | null = element.closest(selector);
    if (found) return found === document.documentElement ? undefined : found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The element itself and those ancestors that match, nearest first; through slots and shadow roots, as they are drawn. */
export function surroundingAncestors(start: Element, selector: string): readonly Element[] {
  const found: Element[] = [];
  for (let node: Node | null = start; node; node = node instanceof ShadowRoot ? node.host : above(node)) {
    if (node instanceof Element && (node === start || node.matches(selector))) found.push(node);
  }
  return found;
}

const above = (node: Node) => (node instanceof Element && node.assignedSlot) || node.parentNode;

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls `listener` when a language, theme or density attribute changes anywhere in the document. One observer serves all elements;
 * it stops with the last of them.
 */
export function watchAncestors(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((call) => call()));
  if (listeners.size === 1) {
    observer.observe(document.documentElement, {
      subtree: true,
      attributes: true,
      attributeFilter: ['lang', 'data-theme', 'data-bs-theme', 'data-density'],
    });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
