import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundle.js';

/** One registered element: its folder in src/components, and its tag. */
export interface RegisteredElement {
  readonly name: string;
  readonly tag: string;
}

/** All elements that a `.define.ts` registers, by folder. */
export function registeredElements(): RegisteredElement[] {
  const folder = path.join(root, 'src/components');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      // A definition may register a flow and the view that it renders; parts that come later have definitions of their own,
      // with longer names than the element's.
      const definitions = readdirSync(path.join(folder, name))
        .filter((file) => file.endsWith('.define.ts'))
        .sort((a, b) => a.length - b.length);
      const sources = definitions.map((file) => readFileSync(path.join(folder, name, file), 'utf8'));
      const tags = sources.flatMap((source) => [...source.matchAll(/register\(\s*'(asn-[a-z0-9-]+)'/g)]);
      return tags.flatMap(([, tag]) => (tag === undefined ? [] : [{ name, tag }]));
    });
}
