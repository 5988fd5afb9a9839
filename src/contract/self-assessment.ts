import { actual } from './indicator.js';
import { command, etag, id, line, moment, openEnum, type ObjectMaker, prose, resource, webAddress } from './scalars.js';
import * as z from './zod.js';

const evidence = (object: ObjectMaker) =>
  object({
    /** What the reader will find there. */
    label: line,
    url: webAddress,
  });

const realisation = (object: ObjectMaker) =>
  object({
    indicatorId: id,
    actual,
    /** What helped or hindered. */
    note: prose,
    evidence: z.array(evidence(object)).check(z.maxLength(20)),
  });

const reflection = (object: ObjectMaker) =>
  object({
    /** Key of the behaviour value. */
    value: z.string().check(z.maxLength(40)),
    /** Own view on the scale of the policy, `null` where the person says nothing. Shown beside, never counted (RTG-9). */
    score: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(10))),
    text: prose,
  });

const fields = (object: ObjectMaker) => ({
  /** What went well in the period. */
  achievements: prose,
  /** What was hard, and what would help. */
  challenges: prose,
  /** What was reached, indicator by indicator. An indicator that is missing here has no stated actual. */
  realisations: z.array(realisation(object)).check(z.maxLength(400)),
  reflections: z.array(reflection(object)).check(z.maxLength(20)),
});

/** The employee's own account of the period (*pengisian realisasi* and self-assessment). */
export const selfAssessment = resource({
  appraisalId: id,
  state: openEnum(['open', 'submitted']),
  ...fields(resource),
  submittedAt: z.nullable(moment),
  allowedActions: z.array(openEnum(['edit', 'submit-self-assessment'])),
  etag,
});
export type SelfAssessment = z.output<typeof selfAssessment>;

/** The whole self-assessment; replaces what was there. */
export const selfAssessmentChange = command(fields(command));
export type SelfAssessmentChange = z.output<typeof selfAssessmentChange>;

export type Realisation = SelfAssessment['realisations'][number];
export type Evidence = Realisation['evidence'][number];
