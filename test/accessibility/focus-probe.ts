import { type Probe, type WithProbe } from '../stories/probe.js';

/** What the keyboard tests ask inside the page; handed to the browser as text, like the probe that it uses. */
export interface FocusProbe {
  /** Puts a button before and one behind the story, and the focus on the one of them. */
  frame(start: 'before' | 'after'): void;
  /** Which element has the focus, as a number; the members of a radio group are one stop. */
  stop(): 'before' | 'after' | number;
  /** Numbers of the stops that the Tab key should reach. */
  stops(): number[];
  /** What the element of this number is called in messages. */
  named(stop: number): string;
  /** What is wrong with how the focus is shown where it is now. */
  faults(): Promise<string[]>;
}

export type WithFocusProbe = typeof globalThis & { readonly focusProbe: FocusProbe };

/** Sets `globalThis.focusProbe`. */
export function installFocusProbe(): void {
  const ours = (): Probe => (globalThis as WithProbe).probe;
  const thinnest = 2;
  const weakest = 3;
  const focusable =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const numbers = new Map<Element, number>();
  const host = () => document.querySelector<HTMLElement>('.host') ?? document.body;

  const firstOfGroup = (element: Element): Element => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return element;
    const root = element.getRootNode() as ParentNode;
    return root.querySelector(`input[type="radio"][name="${CSS.escape(element.name)}"]`) ?? element;
  };
  const numberOf = (element: Element) => {
    const stop = firstOfGroup(element);
    const known = numbers.get(stop) ?? numbers.size;
    numbers.set(stop, known);
    return known;
  };
  const within = (inner: Element, outer: Element): boolean => {
    for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at === outer) return true;
    return false;
  };

  /** `rgb(0, 0, 0)`, `rgba(…)` or `color(srgb 0 0 0)` as three numbers from 0 to 1. */
  const channels = (colour: string): number[] => {
    const parts = (/\(([^)]*)\)/.exec(colour)?.[1] ?? '').match(/[\d.]+/g) ?? [];
    const full = colour.startsWith('color') ? 1 : 255;
    return parts.slice(0, 3).map((part) => Number(part) / full);
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  /** The focused element, or the label or cell around it that shows its focus. */
  const outlined = (element: Element) => {
    let at: Element | null = element;
    for (let level = 0; at && level < 4; level += 1, at = at.parentElement) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0)
        return { place: at, width: parseFloat(outlineWidth), colour: outlineColor };
    }
    return undefined;
  };
  const topAt = (x: number, y: number) => {
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner?.shadowRoot; hit = inner) {
      const next = inner.shadowRoot.elementFromPoint(x, y);
      if (!next || next === inner) break;
      inner = next;
    }
    return hit;
  };
  const isSeen = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inset = (from: number, to: number) => [
      from + (to - from) / 2,
      Math.min(from + 3, to),
      Math.max(to - 3, from),
    ];
    return inset(left, right).some((x) =>
      inset(top, bottom).some((y) => {
        const hit = topAt(x, y);
        return hit !== null && (within(hit, element) || within(element, hit));
      }),
    );
  };

  const focusProbe: FocusProbe = {
    frame(start) {
      document.querySelectorAll('.stop-before, .stop-after').forEach((old) => old.remove());
      numbers.clear();
      for (const place of ['before', 'after'] as const) {
        const button = document.createElement('button');
        button.className = `stop-${place}`;
        button.textContent = place;
        host()[place](button);
      }
      document.querySelector<HTMLElement>(`.stop-${start}`)?.focus();
    },
    stop() {
      const element = ours().focused();
      if (!element || element.matches('.stop-after')) return 'after';
      return element.matches('.stop-before') ? 'before' : numberOf(element);
    },
    stops: () => [
      ...new Set(
        ours()
          .everything(host())
          .filter((element) => element.matches(focusable) && !element.matches(':disabled'))
          .filter((element) => (element as HTMLElement).tabIndex >= 0 && ours().isShown(element))
          .map(numberOf),
      ),
    ],
    named(stop) {
      const [element] = [...numbers].find(([, number]) => number === stop) ?? [];
      const words = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return `<${element?.localName} ${element?.getAttribute('type') ?? ''} id="${element?.id}"> ${words.trim().replace(/\s+/g, ' ').slice(0, 60)}`;
    },
    async faults() {
      // Elements scroll what they hold clear of their bars in the next frame.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const element = ours().focused();
      // What the page round an element owns looks as the page likes.
      if (!element || !(element.getRootNode() instanceof ShadowRoot)) return [];
      const shown = outlined(element);
      // The last stop of a date is its calendar's button, within the field: the browser's own outline stands there.
      if (!shown && element.matches('[type="date"]')) return [];
      if (!shown) return ['its focus is not shown'];
      const around = ours()
        .behind(shown.place.parentElement ?? host())
        ?.at(-1);
      const ratio = around ? contrast(shown.colour, around) : weakest;
      return [
        shown.width < thinnest ? [`its outline has ${shown.width} px`] : [],
        ratio < weakest ? [`its outline ${shown.colour} has ${ratio.toFixed(1)}:1 on ${around}`] : [],
        isSeen(shown.place) ? [] : ['it is hidden behind something'],
      ].flat();
    },
  };
  Object.assign(globalThis, { focusProbe });
}
