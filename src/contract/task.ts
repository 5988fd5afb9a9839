import { employeeSummary } from './agency.js';
import { date, id, openEnum, resource } from './scalars.js';
import { taskKinds } from './vocabulary.js';
import * as z from './zod.js';

/** Something that waits for the person signed in. */
export const task = resource({
  /** Stable while the task exists. */
  id: z.string(),
  /** What is to be done. */
  kind: openEnum(taskKinds),
  /** `current` where the first step is to open the appraisal. */
  appraisalId: id,
  /** The review assignment, with `answer-review`; else `null`. */
  assignmentId: z.nullable(id),
  /** Whose appraisal it is. */
  subject: employeeSummary,
  /** Label of the performance year, such as `2026`. */
  periodLabel: z.string(),
  /** Last day, ending 23.59 in `timeZone`; `null` where the regulation and the agency set none. */
  dueOn: z.nullable(date),
  /** IANA zone of the agency, in which the day ends. */
  timeZone: z.string(),
});
export type Task = z.output<typeof task>;
