export { importEmployees, type ImportOptions } from './employees.js';
export { importIndicators } from './indicators.js';
export type { Language } from './messages.js';
export type { ImportReport, Refusal } from './report.js';
