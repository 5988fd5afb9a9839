import { type HostPage, ownScript, sheet } from '../host-page.js';

const bootstrap3 = sheet('bootstrap3/dist/css/bootstrap.min.css');

/** Languages and directions of the page. */
export const languagePages = {
  english: {
    name: 'english',
    condition: 'lang="en" on an Indonesian page',
    root: 'lang="en"',
    head: bootstrap3,
  },
  rightToLeft: {
    name: 'right-to-left',
    condition: 'text from right to left',
    root: 'lang="ar" dir="rtl"',
    head: sheet('bootstrap5/dist/css/bootstrap.rtl.min.css'),
  },
  translated: {
    name: 'translated',
    condition: 'a translator that replaces every text of the document',
    head: bootstrap3 + ownScript('translator.js', 'defer'),
  },
} as const satisfies Record<string, HostPage>;
