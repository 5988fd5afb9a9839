import { version } from './version.js';

const versionsKey = Symbol.for('asn-kinerja.versions');
const page = globalThis as { [versionsKey]?: Map<string, string> };

/**
 * Defines a tag if it is free. Never throws: a portal must not lose all elements because two departments load us. The same
 * version already there is silent, another one is named in a single warning.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const versions = (page[versionsKey] ??= new Map<string, string>());
  if (!customElements.get(tag)) {
    customElements.define(tag, element);
    versions.set(tag, version);
    return;
  }
  const present = versions.get(tag);
  if (present !== version && !versions.has('warned')) {
    versions.set('warned', version);
    console.warn(
      `asn-kinerja ${version} was loaded after version ${present ?? 'unknown'}. <${tag}> stays with the first; load one of the two.`,
    );
  }
}
