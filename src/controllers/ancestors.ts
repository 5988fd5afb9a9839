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
