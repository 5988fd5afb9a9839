import { employeeSummary } from './agency.js';
import { command, date, id, line, moment, openEnum, reason, resource } from './scalars.js';
import {
  evaluationActions,
  evaluationStates,
  planActions,
  planStates,
  positionTypes,
  postKinds,
  predicates,
  relations,
} from './vocabulary.js';
import * as z from './zod.js';

/** A post in which an appraisal is held. */
export const post = resource({
  /** How the post is held. */
  kind: openEnum(postKinds),
  /** Name of the position (*jabatan*). */
  position: z.string(),
  /** Name of the unit. */
  unit: z.string(),
  /** First day in the post, `null` for the one held from the start of the year. */
  from: z.nullable(date),
  /** Last day in the post, `null` while it goes on. */
  to: z.nullable(date),
});
export type Post = z.output<typeof post>;

/**
 * A second post of an employee during the year: as acting officer, or after a transfer. It gets its own appraisal with its own
 * plan and appraiser; the annual evaluation is made once, in the main appraisal, over the results of both (ACT-5, ACT-6).
 */
export const newPost = command({
  /** How the post is held. */
  kind: z.enum(['plt', 'plh', 'transfer']),
  /** Name of the position. */
  position: line,
  /** Id of its unit. */
  unitId: id,
  /** Kind of the position; decides the plan form. */
  positionType: z.enum(positionTypes),
  /** First day in the post. */
  from: date,
  /** Last day, `null` while open. */
  to: z.nullable(date),
  /** Who appraises the work there: head of the unit reported to (P6 p.89 A.5). */
  appraiserId: id,
});
export type NewPost = z.output<typeof newPost>;

/**
 * A change of the appraiser during the year: transfer, retirement, an acting officer, or a superior who was recorded wrongly
 * (ACT-2, ACT-6, ACT-12). Agreed plans stay agreed; whoever appraises from now on sees what was agreed and done.
 */
export const appraiserChange = command({
  /** Who appraises from now on. */
  appraiserId: id,
  /** The new appraiser's own superior unless told. */
  secondLevelAppraiserId: z.optional(z.nullable(id)),
  /** Why; everybody concerned reads it in the record. */
  reason,
});
export type AppraiserChange = z.output<typeof appraiserChange>;

/** The end of a second post. */
export const postEnd = command({
  /** Last day in the post. */
  to: date,
});
export type PostEnd = z.output<typeof postEnd>;

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
  /** The post it is held in; absent or `definitive` where there is only one. */
  post: z.optional(post),
  /** The main appraisal of the year, in which the annual evaluation is made; `null` or absent for the main one itself. */
  mainAppraisalId: z.optional(z.nullable(id)),
  /** Appraisals of other posts of the same year that belong to this one. */
  otherPosts: z.optional(
    z.array(
      resource({
        /** Id of the appraisal. */
        id,
        /** The post it is held in. */
        post,
      }),
    ),
  ),
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
