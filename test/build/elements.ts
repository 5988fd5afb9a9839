import { existsSync, readFileSync, readdirSync } from 'node:fs';
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
      const define = path.join(folder, name, `${name}.define.ts`);
      if (!existsSync(define)) return [];
      // A definition may register a flow and the view that it renders.
      const tags = readFileSync(define, 'utf8').matchAll(/register\(\s*'(asn-[a-z0-9-]+)'/g);
      return [...tags].flatMap(([, tag]) => (tag === undefined ? [] : [{ name, tag }]));
    });
}
