import { type HostPage, ownScript, sheet } from '../host-page.js';

const head = sheet('bootstrap3/dist/css/bootstrap.min.css');

/** Pages into which a test cannot look. They judge themselves (`scripts/judge.js`) and say what they found. */
export const isolatedPages = {
  sandbox: {
    name: 'sandbox',
    condition: 'a sandbox that allows scripts alone: no origin, no storage',
    head: head + ownScript('judge.js', 'defer'),
  },
  insecure: {
    name: 'insecure',
    condition: 'plain HTTP: no crypto.subtle, no service worker, no locks, no clipboard',
    head: head + ownScript('judge.js', 'defer'),
  },
} as const satisfies Record<string, HostPage>;
