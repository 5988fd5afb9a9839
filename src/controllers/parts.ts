/**
 * The parts of every element, and by what we know them. One table instead of an attribute in four hundred places: a part
 * cannot be forgotten in a new template and means the same everywhere. What each is to a designer says `styles/part-guide.ts`.
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
const nameless = rules.map(([name, selector]) => `:is(${selector}):not([part~=${name}])`).join();
const exported = [...Object.keys(commonParts), ...ownParts].join();
const ours = new WeakSet<Element>();

/** Gives what was rendered its parts. Runs after every update of an element: one look for what has none yet. */
export function nameParts(root: ParentNode): void {
  for (const element of root.querySelectorAll(nameless)) {
    for (const [name, selector] of rules) if (element.matches(selector)) element.part.add(name);
  }
}

/** Lets the parts of a view that stands in another of our elements be styled from the page, through all of them. */
export function exportParts(element: Element): void {
  ours.add(element);
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && ours.has(root.host)) element.setAttribute('exportparts', exported);
}
