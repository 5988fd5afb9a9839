import { ContextRoot } from '@lit/context';

const attached = Symbol.for('asn-kinerja.context-root@1');

// On <html>, because a script in the head has no body yet; once a page, also where two of our bundles are loaded.
if (typeof document !== 'undefined' && !(attached in document)) {
  Object.defineProperty(document, attached, { value: true });
  new ContextRoot().attach(document.documentElement);
}
