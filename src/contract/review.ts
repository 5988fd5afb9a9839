import { employeeSummary } from './agency.js';
import { policy } from './policy.js';
import { bilingual } from './public-service.js';
import { command, date, etag, id, openEnum, type ObjectMaker, prose, resource } from './scalars.js';
import { anonymousGroups, raterGroups } from './vocabulary.js';
import * as z from './zod.js';

const reviewerGroup = z.enum(anonymousGroups);

const reviewer = resource({
  /** The colleague. */
  employee: employeeSummary,
  /** As what they answer: peer, subordinate, other party, public. */
  group: openEnum(raterGroups),
});

/**
 * The 360° round of one appraisal as its appraiser and the HR agency see it: who was asked, never who answered, for a
 * list of answered names beside a growing sum would give each answer its author.
 */
export const reviewRound = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** `choosing` before it opens, then `open`, then `closed`; it never opens again. */
  state: openEnum(['choosing', 'open', 'closed']),
  /** Who was asked, in the order of their names. */
  reviewers: z.array(reviewer),
  /** Colleagues whom the records suggest, with the group they would be in. */
  candidates: z.array(reviewer),
  /** Last day for answers; `null` until the round opens. */
  closesOn: z.nullable(date),
  /** How many have answered or declined. Shown only as a sum over all groups. */
  finished: z.number().check(z.int()),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(['choose', 'open', 'close'])),
  /** Version of the round; goes up with every answer too, without saying whose. */
  etag,
});
export type ReviewRound = z.output<typeof reviewRound>;

/** The reviewers of a round, whole. */
export const reviewerChoice = command({
  /** Who is asked, and as what; neither the employee nor the appraiser. */
  reviewers: z
    .array(
      command({
        /** Id of the colleague; each at most once. */
        employeeId: id,
        /** As what they answer; the group decides beside whom the answer is shown. */
        group: reviewerGroup,
      }),
    )
    .check(z.maxLength(100)),
  /** Last day for answers, today or later; after the days of the policy unless told. */
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
    /** What the reviewer writes. The words themselves can give their author away: say so beside the field. */
    text: prose,
  });

/** What one reviewer is asked, with the promise that holds for the answer. */
export const reviewAssignment = resource({
  /** Id of the assignment; only its reviewer can use it. */
  id,
  /** The colleague it is about. */
  subject: employeeSummary,
  /** As what the reviewer is asked. */
  group: openEnum(raterGroups),
  /** `waiting` until sent, `answered` or `declined` while the round runs, `closed` for everyone afterwards. */
  state: openEnum(['waiting', 'answered', 'declined', 'closed']),
  /** Last day for answers, ending 23.59 where the agency is. */
  closesOn: z.nullable(date),
  /** What the reviewer is told before answering. */
  promise: resource({
    /** The answer is shown only together with at least this many others' in sum. */
    minimumRaters: z.number().check(z.int()),
    /** Comments of the group are shown only when at least this many wrote one. */
    minimumCommenters: z.number().check(z.int()),
  }),
  /** The values with their statements, of the policy in force when the round opened. */
  behaviours: policy.shape.behaviours,
  /** The scale of the round, lowest step first. */
  scale: policy.shape.review.shape.scale,
  /** Titles of the subject's agreed results, to keep the work in view. */
  workResults: z.array(z.string()),
  /** The reviewer's own answer, empty until sent. Only the reviewer ever reads it. */
  answers: z.array(answer(resource)),
  /** The reviewer's own comments, empty until sent. */
  comments: z.array(comment(resource)),
  /** What the reviewer may do now. */
  allowedActions: z.array(openEnum(['answer', 'decline'])),
  /** Version of the assignment; send it as `If-Match` with an answer. */
  etag,
});
export type ReviewAssignment = z.output<typeof reviewAssignment>;

/** A reviewer's answer, whole; may be sent again until the round closes. */
export const reviewAnswer = command({
  /** One entry a statement, each at most once; statements left out count as not answered. */
  answers: z.array(answer(command)).check(z.minLength(1), z.maxLength(300)),
  /** At most one a behaviour value; may be empty. */
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
  /** Why there is no score; `null` where there is one. */
  hidden: z.nullable(openEnum(hiddenReasons)),
});
export type GuardedScore = z.output<typeof guardedScore>;

/** What one group says about one value, statement by statement. */
export const groupSummary = resource({
  /** The rater group; never one person. */
  group: openEnum(raterGroups),
  ...guardedScore.shape,
  /** Statement by statement, each guarded by itself. */
  statements: z.array(
    resource({
      /** Id of the statement, such as `accountable.1`. */
      statement: z.string(),
      ...guardedScore.shape,
    }),
  ),
  /** Comments in an order that means nothing (ANO-6); empty where too few wrote one (ANO-8). */
  comments: z.array(z.string()),
});
export type GroupSummary = z.output<typeof groupSummary>;

/** What one person from outside was asked, and between which steps the mean of all of them lies. */
const outsideQuestion = resource({
  /** Key of the question. */
  question: z.string(),
  /** Key of the behaviour value that it speaks of; the policy may have renamed or dropped it. */
  value: z.string(),
  /** The sentence that was rated. */
  text: bilingual(resource),
  /**
   * Between which points of 1–4 the mean lies; `null` where hidden. Never the mean itself: in a small group, the mean at the
   * end of the scale says what each of them answered, and one of them could subtract their own (decision 0026).
   */
  range: z.nullable(
    resource({
      /** From here, included or not. */
      low: z.number(),
      /** To here. */
      high: z.number(),
    }),
  ),
  /** Why there is no range; `null` where there is one. */
  hidden: z.nullable(openEnum(hiddenReasons)),
});

/** What people outside the agency say (A9): questions of their own, apart from the colleagues', and in no sum with them. */
export const outsideSummary = resource({
  /** In the order in which they were asked. */
  questions: z.array(outsideQuestion),
  /** The steps 1–4 in words. */
  choices: z.array(bilingual(resource)),
  /** What they wrote, in an order that means nothing; empty where too few wrote (ANO-8). */
  comments: z.array(z.string()),
});
export type OutsideSummary = z.output<typeof outsideSummary>;

/** What a closed round says, with every guard applied at the server (ANO-1 to ANO-12). */
export const reviewSummary = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** `open` while the round runs: then nothing else is filled. */
  state: openEnum(['open', 'closed']),
  /** The only date that is published (ANO-6). */
  closedOn: z.nullable(date),
  /** The scale of the round, lowest step first. */
  scale: policy.shape.review.shape.scale,
  /** One entry a behaviour value, in the order of the policy. */
  values: z.array(
    resource({
      /** Key of the behaviour value. */
      value: z.string(),
      /** All anonymous groups together, guarded against subtraction. */
      overall: guardedScore,
      /** Group by group; a group that was not asked is missing. */
      groups: z.array(groupSummary),
    }),
  ),
  /** What people outside the agency say; missing while the round is open and where nobody outside was invited. */
  outside: z.optional(outsideSummary),
});
export type ReviewSummary = z.output<typeof reviewSummary>;
