import { host } from '../../src/styles/host.js';
import { type ColourName, type MeasureName } from '../../src/styles/token-guide.js';
import { colours, measures } from '../../src/styles/tokens.js';

/** The host's variables that are asked before our own value, in order; `''` where there are none. */
export function fallbackOf(name: ColourName): string {
  const [, , ...hosts] = colours[name] as readonly string[];
  return hosts.map((variable) => `--${variable}`).join(', ');
}

/** What a token that is no colour says unless a page sets it. */
export function measureDefault(name: MeasureName): string {
  if (name in measures) return measures[name as keyof typeof measures];
  const sheet = host.map(({ cssText }) => cssText).join('');
  return new RegExp(`var\\(\\s*--asn-${name},\\s*(.*?)\\s*\\);`, 's').exec(sheet)?.[1]?.replace(/\s+/g, ' ') ?? '';
}
