import { employeeSummary } from './agency.js';
import { command, id, moment, openEnum, resource } from './scalars.js';
import { evaluationActions, evaluationStates, planActions, planStates, predicates, relations } from './vocabulary.js';
import * as z from './zod.js';

/** One employee in one performance year. Owns plan, self-assessment, review round, evaluation and score card. */
export const appraisal = resource({
  /** Id of the appraisal; elements take it, or `current`. */
  id,
  /** The performance year. */
  period: resource({
    /** Id of the performance year. */
    id,
    /** Such as `2026`. */
    label: z.string(),
    /** Calendar year. */
    year: z.number(),
  }),
  /** Whose appraisal it is. */
  employee: employeeSummary,
  /** The appraiser (*pejabat penilai kinerja*) as of now, `null` where the records name none (ACT-12). */
  appraiser: z.nullable(employeeSummary),
  /** The appraiser's superior. May be the same person at the top (ACT-3). */
  secondLevelAppraiser: z.nullable(employeeSummary),
  /** Where the work plan stands; nothing is assessed before it is `approved`. */
  planState: openEnum(planStates),
  /** Where the evaluation stands; `collecting` from the start. */
  evaluationState: openEnum(evaluationStates),
  /** Set once the employee has received the document; `null` before that for everyone but the appraisers. */
  predicate: z.nullable(openEnum(predicates)),
  /** How the caller stands to this appraisal. */
  relations: z.array(openEnum(relations)),
  /** What the caller may do now to the plan and to the evaluation. */
  allowedActions: z.array(openEnum([...planActions, ...evaluationActions])),
  /** When it was opened. */
  createdAt: moment,
});
export type Appraisal = z.output<typeof appraisal>;

/** Opens the appraisal of an employee in a period. */
export const newAppraisal = command({
  /** The caller's own unless told. Only the HR agency and the appraiser may name another. */
  employeeId: z.optional(id),
  /** The open period unless told. */
  periodId: z.optional(id),
});
export type NewAppraisal = z.output<typeof newAppraisal>;
