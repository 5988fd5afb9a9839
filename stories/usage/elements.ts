import manifest from 'virtual:custom-elements';
import type { UsedElement } from './hosts.js';

interface Named {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly Named[];
  readonly attributes?: readonly Named[];
}

const modules = manifest.modules as readonly { readonly declarations?: readonly Declaration[] }[];

/** The element of this tag, as the manifest has it. */
export function usedElement(tag: string): UsedElement {
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new RangeError(`The manifest knows no <${tag}>.`);
  const names = (list: readonly Named[] = []) => list.map(({ name }) => name);
  return { tag, events: names(found.events), attributes: names(found.attributes) };
}
