// Becomes dist/react/wrap.js: what all components of `asn-kinerja/react` are made with.
import { createComponent } from '@lit/react';
import * as React from 'react';

// A server runs no effect, and React 18 complains of every one it meets there. Asked of the document, not of the module's
// export conditions: test runners with a DOM of their own import what is meant for Node.
const react = typeof document === 'undefined' ? { ...React, useLayoutEffect: () => {} } : React;

/** `events` are the event names by the prop that listens. */
export function wrap(tagName, elementClass, displayName, events) {
  return createComponent({ react, tagName, elementClass, displayName, events });
}
