import type { CSSResult, ReactiveElement } from 'lit';

/** Gives an element the sheets of a part that came later. They stand after its own, as if it had brought them along. */
export function adopt({ renderRoot }: ReactiveElement, ...sheets: readonly CSSResult[]): void {
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets.map(({ styleSheet }) => styleSheet!)];
}
