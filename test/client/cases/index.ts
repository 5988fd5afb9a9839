import { bytes } from './bytes.js';
import { calls } from './calls.js';
import type { Case } from './case.js';
import { checks } from './checks.js';
import { failures } from './failures.js';
import { pages } from './pages.js';
import { reference } from './reference.js';
import { repeating } from './repeating.js';
import { sharing } from './sharing.js';
import { signingIn } from './signing-in.js';

/** Every case of the client, by what it is about. They run in Node and in the browser. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  calls,
  bytes,
  failures,
  repeating,
  'signing in': signingIn,
  sharing,
  pages,
  checks,
  'reference server': reference,
};
