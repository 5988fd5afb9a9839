/** The contract: what travels between page, SDK and API. Schemas, the endpoint table, the problem types. No logic, no I/O. */
export * from './agency.js';
export * from './appraisal.js';
export * from './audit.js';
export * from './endpoint.js';
export * from './endpoints.js';
export * from './evaluation.js';
export * from './indicator.js';
export * from './policy.js';
export * from './problems.js';
export * from './review.js';
export { knownValues } from './scalars.js';
export * from './score-card.js';
export * from './self-assessment.js';
export * from './session.js';
export * from './task.js';
export * from './vocabulary.js';
export * from './work-plan.js';
