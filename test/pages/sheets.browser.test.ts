import { sheetPages } from './conditions/sheets.js';
import { keepsItsPromises } from './support/promises.js';

for (const page of sheetPages) keepsItsPromises(page);
