import { isOurs, type Visit } from './visit.js';

/** Computed styles, by a description of the element. Where elements are alike, the first stands for all of them. */
export type Look = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Of everything on the page that is not ours. */
export function lookOfHost({ body }: Document): Look {
  const look = new Map<string, ReadonlyMap<string, string>>();
  const add = (element: Element, place: string) => {
    if (isOurs(element)) return;
    const name = `${place}>${described(element)}`;
    if (!look.has(name)) look.set(name, stylesOf(element));
    for (const child of element.children) add(child, name);
  };
  add(body, '');
  return look;
}

/**
 * Of everything in the shadow trees of card and form. The tags themselves stand in the host's document, where its sheets rule;
 * they get one width everywhere, for how broad a portal's column is, is no question of look.
 */
export function lookOfOurs({ card, form }: Visit): Look {
  const look = new Map<string, ReadonlyMap<string, string>>();
  const add = (element: Element, place: string) => {
    const name = `${place}>${described(element)}`;
    if (!look.has(name)) look.set(name, stylesOf(element));
    addTree(element, name);
  };
  const addTree = (element: Element, place: string) => {
    for (const child of (element.shadowRoot ?? element).children) add(child, place);
  };
  for (const tag of [card, form]) {
    tag.style.setProperty('inline-size', '640px', 'important');
    addTree(tag, tag.localName);
  }
  return look;
}

/**
 * What differs: a line for each property and pair of values, with the places where they are so. `ignored` says which
 * properties may differ.
 */
export function differences(before: Look, after: Look, ignored: (property: string) => boolean = () => false): string[] {
  const places = new Map<string, string[]>();
  const note = (what: string, place: string) => places.set(what, [...(places.get(what) ?? []), place]);
  for (const place of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(place), after.get(place)];
    if (!was || !is) note(is ? 'is new' : 'is gone', place);
    else
      for (const [property, value] of is)
        if (was.get(property) !== value && !ignored(property))
          note(`${property}: ${was.get(property)} → ${value}`, place);
  }
  return [...places].map(([what, found]) => `${what} (${found.length} elements, the first: ${found[0]})`);
}

function described(element: Element): string {
  const { localName, id, classList } = element;
  return [localName, ...(id ? [`#${id}`] : []), ...[...classList].map((name) => `.${name}`)].join('');
}

/** Names of all properties, once: the list is the same for every element, and reading it costs as much as the values. */
let properties: readonly string[] | undefined;

function stylesOf(element: Element): ReadonlyMap<string, string> {
  const view = element.ownerDocument.defaultView ?? window;
  const computed = view.getComputedStyle(element);
  properties ??= [...computed].filter(isCompared);
  return new Map(properties.map((property) => [property, computed.getPropertyValue(property)]));
}

// Custom properties do nothing by themselves: what they are used for is compared. Logical properties say the same as physical ones.
function isCompared(property: string): boolean {
  return !property.startsWith('--') && !/(^|-)(block|inline)(-|$)/.test(property);
}
