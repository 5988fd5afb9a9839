import { randomUUID } from 'node:crypto';
import type { NewActivity } from '../../src/contract/index.js';

/** An entry of a log as a page would send it, on the day on which tests begin. */
export function newEntry(change: Partial<NewActivity> = {}): NewActivity {
  return {
    ...{ id: randomUUID(), date: '2026-06-15', text: 'Melayani pemohon di loket dua' },
    ...{ resultId: null, indicatorId: null, start: null, end: null, minutes: 60, quantity: null, unit: null },
    ...{ note: '', evidence: [] },
    ...change,
  };
}
