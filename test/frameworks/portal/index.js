import { presetPolicy } from 'asn-kinerja/rules';

const person = { id: 'e-1', name: 'Dedi Rumbiak', position: 'Perencana', unit: 'Bappeda' };
const task = { assignmentId: null, subject: person, periodLabel: '2026', timeZone: 'Asia/Jayapura' };

export const tasks = [
  { ...task, id: 't-1', kind: 'assess-self', appraisalId: 'a-1', dueOn: '2026-12-08' },
  { ...task, id: 't-2', kind: 'write-plan', appraisalId: 'a-2', dueOn: '2027-01-31' },
];

/** What a person has written so far. */
export const written = { achievements: 'Antrean berkurang.', challenges: '', realisations: [], reflections: [] };

export const plan = { id: 'p-1', results: [] };
export const { behaviours, review } = presetPolicy;

/** Speaks with the portal's own back end instead of our API. */
export const client = {
  tasks: { list: () => Promise.resolve({ items: tasks, nextCursor: null }) },
};
