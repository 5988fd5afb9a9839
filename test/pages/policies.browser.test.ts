import { policyPages } from './conditions/policies.js';
import { keepsItsPromises } from './support/promises.js';

for (const page of Object.values(policyPages)) keepsItsPromises(page);
