import { host } from '../../../src/styles/host.js';
import { reference } from '../pages.js';
import { type Look, lookOfOurs } from './looks.js';
import { Visit } from './visit.js';

/** What our elements take over from the page round them, and nothing else of it. */
export interface Inherited {
  /** Values of the custom properties that our tokens read: ours, those of INA and of Bootstrap 5. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly direction: string;
  readonly colorScheme: string;
}

const readTokens = [...new Set(String(host.flat()).match(/--(?:asn|ina|bs)-[\w-]+/g))];
const looks = new Map<string, Promise<Look>>();

export function inheritedBy({ window, tags: [tag] }: Visit): Inherited {
  if (!tag) throw new Error('There is no tag of ours on the page.');
  const computed = window.getComputedStyle(tag.parentElement ?? tag);
  const values = readTokens.map((name) => [name, computed.getPropertyValue(name)] as const);
  const tokens = Object.fromEntries(values.filter(([, value]) => value !== ''));
  return { tokens, direction: computed.direction, colorScheme: computed.colorScheme };
}

/** How our elements look on a page that has nothing but these values. */
export function undisturbedLook(inherited: Inherited): Promise<Look> {
  const key = JSON.stringify(inherited);
  const known = looks.get(key) ?? look(inherited);
  looks.set(key, known);
  return known;
}

async function look({ tokens, direction, colorScheme }: Inherited): Promise<Look> {
  const visit = await Visit.open(reference.name);
  const { style } = visit.document.documentElement;
  for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  style.direction = direction;
  style.colorScheme = colorScheme;
  await visit.usable();
  const found = lookOfOurs(visit);
  visit.leave();
  return found;
}
