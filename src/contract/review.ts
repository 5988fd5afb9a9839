import { employeeSummary } from './agency.js';
import { policy } from './policy.js';
import { command, date, etag, id, openEnum, type ObjectMaker, prose, resource } from './scalars.js';
import { anonymousGroups, raterGroups } from './vocabulary.js';
import * as z from './zod.js';

const reviewerGroup = z.enum(anonymousGroups);

/**
 * The 360° round of one appraisal as its appraiser and the HR agency see it: who was asked, never who answered, for a
 * list of answered names beside a growing sum would give each answer its author.
 */
export const reviewRound = resource({
  appraisalId: id,
  state: openEnum(['choosing', 'open', 'closed']),
  /** Who was asked, in the order of their names. */
  reviewers: z.array(resource({ employee: employeeSummary, group: openEnum(raterGroups) })),
  /** Colleagues whom the records suggest, with the group they would be in. */
  candidates: z.array(resource({ employee: employeeSummary, group: openEnum(raterGroups) })),
  /** Last day for answers; `null` until the round opens. */
  closesOn: z.nullable(date),
  /** How many have answered or declined. Shown only as a sum over all groups. */
  finished: z.number().check(z.int()),
  allowedActions: z.array(openEnum(['choose', 'open', 'close'])),
  etag,
});
export type ReviewRound = z.output<typeof reviewRound>;

/** The reviewers of a round, whole. */
export const reviewerChoice = command({
  reviewers: z.array(command({ employeeId: id, group: reviewerGroup })).check(z.maxLength(100)),
  closesOn: z.optional(date),
});
export type ReviewerChoice = z.output<typeof reviewerChoice>;

const answer = (object: ObjectMaker) =>
  object({
    /** Id of the statement, such as `accountable.1`. */
    statement: z.string().check(z.maxLength(50)),
    /** A step of the scale; `null` is "I cannot tell" and is never counted (FAR-10). */
    score: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(10))),
  });

const comment = (object: ObjectMaker) =>
  object({
    /** Key of the behaviour value. */
    value: z.string().check(z.maxLength(40)),
    text: prose,
  });

/** What one reviewer is asked, with the promise that holds for the answer. */
export const reviewAssignment = resource({
  id,
  /** The colleague it is about. */
  subject: employeeSummary,
  group: openEnum(raterGroups),
  state: openEnum(['waiting', 'answered', 'declined', 'closed']),
  closesOn: z.nullable(date),
  /** What the reviewer is told before answering. */
  promise: resource({
    /** The answer is shown only together with at least this many others' in sum. */
    minimumRaters: z.number().check(z.int()),
    minimumCommenters: z.number().check(z.int()),
  }),
  /** The values and statements, and the scale, of the policy in force when the round opened. */
  behaviours: policy.shape.behaviours,
  scale: policy.shape.review.shape.scale,
  /** Titles of the subject's agreed results, to keep the work in view. */
  workResults: z.array(z.string()),
  /** The reviewer's own answer, empty until sent. Only the reviewer ever reads it. */
  answers: z.array(answer(resource)),
  comments: z.array(comment(resource)),
  allowedActions: z.array(openEnum(['answer', 'decline'])),
  etag,
});
export type ReviewAssignment = z.output<typeof reviewAssignment>;

/** A reviewer's answer, whole; may be sent again until the round closes. */
export const reviewAnswer = command({
  answers: z.array(answer(command)).check(z.minLength(1), z.maxLength(300)),
  comments: z.array(comment(command)).check(z.maxLength(20)),
});
export type ReviewAnswer = z.output<typeof reviewAnswer>;

/** Why a figure is not shown. Never says how many raters are missing (ANO-12). */
export const hiddenReasons = ['too-few-raters', 'protects-another-group', 'no-answers', 'round-open'] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/** A mean that may be shown, or the reason why it is not: exactly one of the two is not `null`. */
export const guardedScore = resource({
  /** Mean on the scale of the policy, rounded half up to one decimal. */
  score: z.nullable(z.number()),
  hidden: z.nullable(openEnum(hiddenReasons)),
});
export type GuardedScore = z.output<typeof guardedScore>;

/** What one group says about one value, statement by statement. */
export const groupSummary = resource({
  group: openEnum(raterGroups),
  ...guardedScore.shape,
  statements: z.array(resource({ statement: z.string(), ...guardedScore.shape })),
  /** Comments in an order that means nothing (ANO-6); empty where too few wrote one (ANO-8). */
  comments: z.array(z.string()),
});
export type GroupSummary = z.output<typeof groupSummary>;

/** What a closed round says, with every guard applied at the server (ANO-1 to ANO-12). */
export const reviewSummary = resource({
  appraisalId: id,
  /** `open` while the round runs: then nothing else is filled. */
  state: openEnum(['open', 'closed']),
  /** The only date that is published (ANO-6). */
  closedOn: z.nullable(date),
  scale: policy.shape.review.shape.scale,
  /** One entry a behaviour value, in the order of the policy. */
  values: z.array(
    resource({
      value: z.string(),
      /** All anonymous groups together, guarded against subtraction. */
      overall: guardedScore,
      groups: z.array(groupSummary),
    }),
  ),
});
export type ReviewSummary = z.output<typeof reviewSummary>;
