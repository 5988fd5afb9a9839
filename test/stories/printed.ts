/** What the screen shows and paper must hold; told by `installPaperProbe` in the page. */
export interface Printed {
  /** Every text, in order. */
  readonly texts: readonly string[];
  /** The headings among them. */
  readonly headings: readonly string[];
  /** Rows that must not be cut, each as its texts. */
  readonly rows: readonly (readonly string[])[];
  /** Tables whose head is seen: the texts of the head, and of every row. */
  readonly tables: readonly { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
}

export type WithPrinted = typeof globalThis & { readonly printed: () => Printed };

/** Sets `globalThis.printed`. */
export function installPaperProbe(): void {
  // What is there to work with; everything else that is seen is printed. An answered question prints its answer alone.
  const leftOut = [
    'button:not(.on-paper)',
    '.screen-only',
    '.print-only',
    '.trust',
    '.skeleton',
    '.spoken',
    'select',
    'style',
    ':is(.choices, .scale):has(:checked) > :is(.choice, label):not(:has(:checked))',
    // They are fetched when they are opened.
    'details.versions:not([open])',
  ].join(',');

  const childrenOf = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
    if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
    return [...node.childNodes];
  };
  const textsIn = (node: Node): string[] => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.trim()];
    if (node instanceof Element && (node.matches(leftOut) || getComputedStyle(node).display === 'none')) return [];
    if (node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === 'text'))
      return node.value.trim() === '' ? [] : [node.value.trim()];
    return childrenOf(node).flatMap(textsIn);
  };
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  const isSeen = (element: Element) => element.checkVisibility();

  Object.assign(globalThis, {
    printed(): Printed {
      const host = document.querySelector('.host') ?? document.body;
      const all = everything(host);
      const closed = all.filter((element) => element.matches(leftOut));
      for (const element of closed) element.classList.add('print-only');
      for (const element of all) if (element instanceof HTMLDetailsElement) element.open = true;
      const rows = all.filter((element) => element.matches('tr, .row') && isSeen(element) && !element.closest(leftOut));
      const tables = all
        .filter((element): element is HTMLTableElement => element instanceof HTMLTableElement && isSeen(element))
        .filter(({ tHead, className }) => tHead && className !== 'spoken' && tHead.getBoundingClientRect().height > 1);
      return {
        texts: textsIn(host),
        headings: all
          .filter((element) => element.matches('h2, h3, h4, h5') && isSeen(element) && !element.closest(leftOut))
          .flatMap((heading) => textsIn(heading).slice(0, 1)),
        rows: rows.map(textsIn).filter(({ length }) => length > 0),
        tables: tables.map((table) => ({
          head: [...(table.tHead?.rows ?? [])].flatMap(textsIn),
          rows: [...table.tBodies].flatMap((body) => [...body.rows].map(textsIn)).filter(({ length }) => length > 0),
        })),
      };
    },
  });
}
