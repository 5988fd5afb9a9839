/** Everything a person can read in an element, shadow roots included, in one line of text. */
export function shownText(element: Element): string {
  const parts: string[] = [];
  collect(element.shadowRoot ?? element, parts);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) parts.push(child.data);
    else if (child instanceof Element && !['STYLE', 'SCRIPT'].includes(child.tagName)) {
      collect(child.shadowRoot ?? child, parts);
    }
  }
}

/** Waits for something to become true; answers with it. Fails after two seconds with what was waited for. */
export async function until<Found>(find: () => Found | null | undefined | false): Promise<Found> {
  const end = performance.now() + 2000;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${String(find)}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
