import { employeeSummary } from './agency.js';
import { date, id, openEnum, resource, term } from './scalars.js';
import { taskKinds } from './vocabulary.js';
import * as z from './zod.js';

/** Something that waits for the person signed in. */
export const task = resource({
  /** Stable while the task exists. */
  id: z.string(),
  /** What is to be done. */
  kind: openEnum(taskKinds),
  /** `current` where the first step is to open the appraisal, and for what belongs to a unit. */
  appraisalId: id,
  /** What is assessed, with tasks of an evaluation; absent for the year. */
  term: z.optional(term),
  /** The unit, with tasks of its plan; else absent. */
  unitId: z.optional(id),
  /** How many things wait, where one task stands for several. */
  count: z.optional(z.number().check(z.int())),
  /** The review assignment, with `answer-review`; else `null`. */
  assignmentId: z.nullable(id),
  /** Whose appraisal it is. */
  subject: employeeSummary,
  /** Label of the performance year, such as `2026`. */
  periodLabel: z.string(),
  /** Last day, ending 23.59 in `timeZone`; `null` where the regulation and the agency set none. */
  dueOn: z.nullable(date),
  /** IANA zone in which the day ends: of the employee's unit, of the agency with `answer-review`. */
  timeZone: z.string(),
});
export type Task = z.output<typeof task>;
