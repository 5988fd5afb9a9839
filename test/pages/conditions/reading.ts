import type { HostPage } from '../host-page.js';

/** Everything that a page may paste without an attribute. */
const others = [
  ...['tasks', 'work-plan', 'unit-plan', 'indicator-forum', 'activity-log', 'feedback', 'review-360', 'evaluation'],
];

/** Pages for how people read: enlarged, spaced out, in the dark, in their own colours. */
export const readingPages = {
  everyElement: {
    name: 'every-element',
    condition: 'every element',
    body: (tags) => `<main>${tags}${others.map((name) => `<asn-${name}></asn-${name}>`).join('')}</main>`,
  },
  bothSchemes: {
    name: 'both-colour-schemes',
    condition: 'a colour scheme that follows the device',
    head: '<meta name="color-scheme" content="light dark" />',
  },
} as const satisfies Record<string, HostPage>;
