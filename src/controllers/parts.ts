/**
 * The parts of every element, and by what we know them. One table instead of an attribute in four hundred places: a part
 * cannot be forgotten in a new template and means the same everywhere (docs/decisions/0017-parts-from-one-table.md). What
 * each is to a designer says `styles/part-guide.ts`.
 */
export const commonParts = {
  page: '.page',
  heading: 'h2, h3, h4',
  panel: '.panel',
  button: 'button',
  'primary-button': 'button.primary',
  input: 'input:not([type=radio], [type=checkbox]), textarea, select',
  choice: '.choice',
  table: 'table',
  chart: 'svg',
  figure: '.figure',
  state: '.state',
  trust: '.trust',
} as const;

/** Parts that only some elements have; their templates name them. */
export const ownParts = ['predicate', 'task'] as const;

const rules = Object.entries(commonParts);
const exported = [...Object.keys(commonParts), ...ownParts].join();
const ours = new WeakSet<Node>();

/**
 * Gives what an element renders its parts, from now on, and lets them through where it stands in another of our elements.
 * Looks at what is added and at classes that change: to look through a table of 4,000 nodes after each key cost milliseconds.
 *
 * @returns the way to stop
 */
export function watchParts(host: Element, rendered: Node & ParentNode): () => void {
  ours.add(host);
  const root = host.getRootNode();
  // Never on a tag that a page has pasted: a morphing host removes attributes that it did not write.
  if (root instanceof ShadowRoot && ours.has(root.host)) host.setAttribute('exportparts', exported);
  nameWithin(rendered);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'attributes' ? [target] : addedNodes) {
        if (!(node instanceof Element)) continue;
        nameOne(node);
        if (type === 'childList') nameWithin(node);
      }
    }
  });
  observer.observe(rendered, { childList: true, subtree: true, attributeFilter: ['class'] });
  return () => observer.disconnect();
}

function nameOne(element: Element): void {
  // Few things have a part: those that have none get no empty attribute.
  for (const [name, selector] of rules) {
    if (element.matches(selector)) element.part.add(name);
    else if (element.part.contains(name)) element.part.remove(name);
  }
}

function nameWithin(place: ParentNode): void {
  for (const [name, selector] of rules) {
    for (const element of place.querySelectorAll(selector)) element.part.add(name);
  }
}
