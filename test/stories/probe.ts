/**
 * What the tests ask a shown story, answered inside its page: `installProbe` is handed to the browser as text, so everything
 * that it needs stands within it.
 */
export interface Probe {
  /** Waits until our elements are rendered, parts that they fetch included, and laid out. */
  settled(): Promise<void>;
  /** By how many pixels the page is wider than the window, with the element that sticks out furthest. */
  overflow(): string[];
  /** Elements of ours that nobody registered: axe finds no fault in an element that shows nothing. */
  undefinedElements(): string[];
  /**
   * Targets that a finger misses. Every one has 24 × 24 px, or stands so free that a circle of 24 px round its middle meets no
   * other target (the spacing exception of WCAG 2.5.8), or is a link within a sentence. A primary action has 44 × 44 px.
   */
  smallTargets(): string[];
  /** Fields whose text is under 16 px: iOS zooms into them, and leaves the page zoomed. */
  smallText(): string[];
  /**
   * The distinct ways in which text is coloured, each as one line: text, everything behind it, size, link or not. `null` where the
   * colour behind a text cannot be told from its ancestors.
   */
  colours(): string[] | null;
  /** What the story shows as a whole: its words, whether it waits for something, how many fields can be filled in. */
  shownState(): { readonly text: string; readonly isWaiting: boolean; readonly fields: number };
  /** Remembers which elements are shown. */
  rememberShown(): void;
  /** How many elements are shown that were not when `rememberShown` was called. */
  newlyShown(): number;
  /** The element that has the focus, in whatever shadow root. */
  focused(): Element | null;
  /** All elements, those in shadow roots too, in the order of the document. */
  everything(root: ParentNode): Element[];
  isShown(element: Element): boolean;
  /** The colours behind an element, from itself outwards up to the first that is opaque. */
  behind(element: Element): string[] | null;
}

/** The probe of a page in which `installProbe` ran. */
export type WithProbe = typeof globalThis & { readonly probe: Probe };

/** Sets `globalThis.probe`. */
export function installProbe(): void {
  const interactive = [
    'a[href]',
    'button',
    'input:not([type="hidden"])',
    'select',
    'textarea',
    'summary',
    '[tabindex]:not([tabindex="-1"])',
    ...['button', 'checkbox', 'link', 'option', 'radio', 'switch', 'tab', 'treeitem'].map((role) => `[role="${role}"]`),
  ].join(',');
  const smallest = 24;
  const thumb = 44;
  let remembered = new WeakSet<Element>();

  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  // A click in a closed <details> or under `.spoken` cannot happen.
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1;
  const host = () => document.querySelector('.host') ?? document.body;
  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const named = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${element.className ? ` class="${element.className}"` : ''}> "${words}"`;
  };

  /** What a press on it reaches: itself, or the label that passes the press on, whichever is larger. */
  const area = (element: Element): DOMRect => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const size = ({ width, height }: DOMRect) => Math.min(width, height);
    return [element, ...labels]
      .map((part) => part.getBoundingClientRect())
      .reduce((a, b) => (size(b) > size(a) ? b : a));
  };
  const isInSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim() !== '');
  const isSmall = ({ width, height }: DOMRect, than: number) => width < than - 0.5 || height < than - 0.5;
  const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  const meets = (small: DOMRect, other: DOMRect) => {
    const from = middle(small);
    if (isSmall(other, smallest)) {
      const to = middle(other);
      return Math.hypot(from.x - to.x, from.y - to.y) < smallest;
    }
    const beside = Math.max(other.left - from.x, 0, from.x - other.right);
    const above = Math.max(other.top - from.y, 0, from.y - other.bottom);
    return Math.hypot(beside, above) < smallest / 2;
  };

  const behind = (element: Element): string[] | null => {
    const layers: string[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(at);
      const isClear = backgroundColor === 'rgba(0, 0, 0, 0)';
      // Something that is placed freely, and clear, may lie over anything.
      if (backgroundImage !== 'none' || (isClear && (position === 'absolute' || position === 'fixed'))) return null;
      if (opacity !== '1') layers.push(`opacity ${opacity}`);
      if (isClear) continue;
      layers.push(backgroundColor);
      if (!/rgba|\/ 0?\./.test(backgroundColor)) break;
    }
    return layers;
  };

  const updating = (element: Element) => (element as { updateComplete?: Promise<boolean> }).updateComplete;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const probe: Probe = {
    async settled() {
      // What is rendered may hold elements that are rendered next. Parts that come in files of their own show their shape
      // meanwhile; stories of loading show it for good.
      const patience = 15;
      for (let frames = 0, before = -1; frames < patience; frames += 1) {
        const elements = everything(host());
        if (elements.length === before && !elements.some(({ classList }) => classList.contains('skeleton'))) break;
        before = elements.length;
        for (const element of elements) await updating(element);
        await frame();
      }
      // Fonts and sizes are right a frame later.
      await frame();
    },

    overflow() {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const right = (element: Element) => element.getBoundingClientRect().right;
      const widest = everything(document.body).reduce((a, b) => (right(b) >= right(a) ? b : a));
      return [`overflow: ${scrollWidth - clientWidth} px, by ${named(widest)}`];
    },

    undefinedElements: () =>
      [...document.querySelectorAll('.host :not(:defined)')].map(({ localName }) => `<${localName}> is not defined`),

    smallTargets() {
      const targets = everything(host()).filter(
        (element) => element.matches(interactive) && !element.matches('[disabled]') && isShown(element),
      );
      const areas = targets.map(area);
      return targets.flatMap((target, index) => {
        const own = areas[index] ?? area(target);
        const size = `${Math.round(own.width)} × ${Math.round(own.height)} px`;
        if (target.matches('button.primary') && isSmall(own, thumb))
          return [`target: a primary action has ${size}, less than ${thumb} px: ${named(target)}`];
        if (!isSmall(own, smallest) || isInSentence(target)) return [];
        const neighbour = areas.findIndex((other, at) => at !== index && meets(own, other));
        const near = targets[neighbour];
        return near ? [`target: ${size}, too near to ${named(near)}: ${named(target)}`] : [];
      });
    },

    smallText: () =>
      everything(host())
        .filter((field) => field.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'))
        .filter((field) => isShown(field) && parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => `text of ${getComputedStyle(field).fontSize} in a field: ${named(field)}`),

    colours() {
      const found = new Set<string>();
      for (const element of everything(host())) {
        const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
        if (!(hasText || element.matches('input, textarea, select')) || !isShown(element)) continue;
        const layers = behind(element);
        if (!layers) return null;
        const { color, fill, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
        const ink = element instanceof SVGElement ? fill : color;
        const link = element.matches('a')
          ? `link ${textDecorationLine} ${getComputedStyle(parentOf(element) ?? element).color}`
          : '';
        found.add([ink, 'on', ...layers, fontSize, fontWeight, link].join(' '));
      }
      return [...found].sort();
    },

    shownState() {
      const all = everything(host());
      // What has no box of its own, as a slot, is shown where its parent is.
      const isRead = (element: Element): boolean => {
        if (getComputedStyle(element).display !== 'contents') return isShown(element);
        const parent = parentOf(element);
        return parent !== null && isRead(parent);
      };
      const text = all
        .filter(isRead)
        .flatMap(({ childNodes }) => [...childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])));
      const isField = (element: Element) =>
        element.matches(':is(input, textarea, select):enabled:not([readonly], :checked)') && isShown(element);
      return {
        text: text.filter(Boolean).join(' '),
        isWaiting: all.some((element) => element.matches('.skeleton') && element.checkVisibility()),
        fields: all.filter(isField).length,
      };
    },

    rememberShown() {
      remembered = new WeakSet(everything(host()).filter(isShown));
    },
    newlyShown: () => everything(host()).filter((element) => isShown(element) && !remembered.has(element)).length,

    focused() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element === document.body ? null : element;
    },
    everything,
    isShown,
    behind,
  };
  Object.assign(globalThis, { probe });
}
