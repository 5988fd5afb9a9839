import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * What `lit/decorators.js` has by this name, for fields of classes that TypeScript decorates. That module also serves accessors
 * (as of `forms/form-control.ts`) and the decorators of the standard, and every page would load it (0.2 KB).
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: object, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A property of the element's own: no attribute, and nobody sets it from outside. */
export function state() {
  return property({ state: true });
}
