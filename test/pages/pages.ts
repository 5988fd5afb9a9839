import { bundlePages } from './conditions/bundles.js';
import { isolatedPages } from './conditions/isolated.js';
import { jqueryPages } from './conditions/jquery.js';
import { languagePages } from './conditions/languages.js';
import { offlinePage } from './conditions/offline.js';
import { policyPages } from './conditions/policies.js';
import { readingPages } from './conditions/reading.js';
import { renderingPages } from './conditions/rendering.js';
import { sheetPages } from './conditions/sheets.js';
import { windowPages } from './conditions/windows.js';
import type { HostPage } from './host-page.js';

/** Nothing but our tags: what they look like where nobody interferes. */
export const reference: HostPage = {
  name: 'reference',
  condition: 'nothing but our tags',
  body: (tags) => `<div id="isi">${tags}</div>`,
};

const all: readonly HostPage[] = [
  reference,
  ...sheetPages,
  ...jqueryPages,
  ...Object.values(renderingPages),
  ...windowPages,
  ...Object.values(bundlePages),
  ...Object.values(policyPages),
  ...Object.values(languagePages),
  offlinePage,
  ...Object.values(isolatedPages),
  ...Object.values(readingPages),
];

/** Every page, by name. */
export const pages: ReadonlyMap<string, HostPage> = new Map(all.map((page) => [page.name, page]));
