/** What of an entry stands in one cell. */
export const cells = ['date', 'text', 'start', 'end', 'minutes', 'quantity', 'unit', 'result'] as const;
export type Cell = (typeof cells)[number];
