import { actual } from './indicator.js';
import { command, etag, id, line, moment, openEnum, type ObjectMaker, prose, resource, webAddress } from './scalars.js';
import * as z from './zod.js';

const evidence = (object: ObjectMaker) =>
  object({
    /** What the reader will find there. */
    label: line,
    /** Where it is: an http or https address. Files stay in the agency's own store. */
    url: webAddress,
  });

const realisation = (object: ObjectMaker) =>
  object({
    /** Id of an indicator of the plan. */
    indicatorId: id,
    /** What was reached, in the form the indicator asks for; `null` is "not stated". */
    actual,
    /** What helped or hindered. */
    note: prose,
    /** Links that show it; may be empty. */
    evidence: z.array(evidence(object)).check(z.maxLength(20)),
  });

const reflection = (object: ObjectMaker) =>
  object({
    /** Key of the behaviour value. */
    value: z.string().check(z.maxLength(40)),
    /** Own view on the scale of the policy, `null` where the person says nothing. Shown beside, never counted (RTG-9). */
    score: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(10))),
    /** What the view rests on; may be empty. */
    text: prose,
  });

const fields = (object: ObjectMaker) => ({
  /** What went well in the period. */
  achievements: prose,
  /** What was hard, and what would help. */
  challenges: prose,
  /** What was reached, indicator by indicator. An indicator that is missing here has no stated actual. */
  realisations: z.array(realisation(object)).check(z.maxLength(400)),
  /** The person's own view of their behaviour, at most one entry a value. */
  reflections: z.array(reflection(object)).check(z.maxLength(20)),
});

/** The employee's own account of the period (*pengisian realisasi* and self-assessment). */
export const selfAssessment = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** `open` until it is submitted. */
  state: openEnum(['open', 'submitted']),
  ...fields(resource),
  /** When it was submitted, `null` before. */
  submittedAt: z.nullable(moment),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(['edit', 'submit-self-assessment'])),
  /** Version of the self-assessment; send it as `If-Match` with a change. */
  etag,
});
export type SelfAssessment = z.output<typeof selfAssessment>;

/** The whole self-assessment; replaces what was there. */
export const selfAssessmentChange = command(fields(command));
export type SelfAssessmentChange = z.output<typeof selfAssessmentChange>;

export type Realisation = SelfAssessment['realisations'][number];
export type Evidence = Realisation['evidence'][number];
