/** Everything a person can read in an element, shadow roots included, in one line of text. */
export function shownText(element: Element): string {
  const parts: string[] = [];
  collect(element.shadowRoot ?? element, parts);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    // By its type: a node of a frame is no instance of this page's classes.
    if (child.nodeType === Node.TEXT_NODE) parts.push((child as Text).data);
    else if (child.nodeType === Node.ELEMENT_NODE && !['STYLE', 'SCRIPT'].includes(child.nodeName)) {
      collect((child as Element).shadowRoot ?? child, parts);
    }
  }
}

/** Waits for something to become true; answers with it. Fails after ten seconds, or as told, with what was waited for. */
export async function until<Found>(
  find: () => Found | null | undefined | false,
  milliseconds = 10_000,
): Promise<Found> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${String(find)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
