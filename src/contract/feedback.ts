import { employeeSummary } from './agency.js';
import {
  command,
  date,
  etag,
  id,
  line,
  moment,
  openEnum,
  type ObjectMaker,
  prose,
  resource,
  webAddress,
} from './scalars.js';
import { coachingKinds, feedbackSources, feedbackSubjects, feedbackTones } from './vocabulary.js';
import * as z from './zod.js';

const about = (object: ObjectMaker, kind: z.ZodMiniType<string>) =>
  object({
    /** What is spoken of. */
    kind,
    /** Id of the result or activity, key of the behaviour value; empty for `general`. */
    id: z.string().check(z.maxLength(64)),
  });

const link = (object: ObjectMaker) =>
  object({
    /** What the reader will find there. */
    label: line,
    /** Where it is. */
    url: webAddress,
  });

/**
 * Continuous feedback on a person (*umpan balik berkelanjutan*; P6 §17–19, forms B.1.3–B.1.5). Where names are withheld, `by`,
 * `at` and `id` say nothing of who wrote it or when, and it appears only together with enough others.
 */
export const feedback = resource({
  /** Id; where the author is withheld, one that changes with every answer. */
  id,
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** Whom it is about. */
  employee: employeeSummary,
  /** From where it comes. */
  source: openEnum(feedbackSources),
  /** Who gave it, `null` where withheld. */
  by: z.nullable(employeeSummary),
  /** When it was given, `null` where withheld and for a draft. */
  at: z.nullable(moment),
  /** The month or quarter in which it was published, where withheld: such as `Q1`; else `null`. */
  published: z.nullable(z.string()),
  /** What it speaks of. */
  about: about(resource, openEnum(feedbackSubjects)),
  /** Whether it confirms or asks for something else. */
  tone: openEnum(feedbackTones),
  /** What was seen, in plain words. */
  text: z.string(),
  /** Links that show it. */
  evidence: z.array(link(resource)),
  /** `draft` is seen by its author alone. */
  state: openEnum(['draft', 'given']),
  /** What was promised when it was given; cannot be loosened later (ANO-10). */
  attribution: openEnum(['named', 'withheld']),
  /** Whether the caller wrote it. */
  mine: z.boolean(),
  /** Version of the draft; send it as `If-Match` with a change. */
  etag,
});
export type Feedback = z.output<typeof feedback>;

const fields = {
  /** What it speaks of. */
  about: about(command, z.enum(feedbackSubjects)),
  /** Whether it confirms or asks for something else. */
  tone: z.enum(feedbackTones),
  /** What was seen, in plain words; may be empty in a draft. */
  text: prose,
  /** Links that show it. */
  evidence: z.array(link(command)).check(z.maxLength(10)),
  /** Whether the author leads the person's work outside the line (ACT-4). */
  asTeamLead: z.boolean(),
};

/** Feedback as its author writes it. It stays a private draft until it is given. */
export const feedbackChange = command(fields);
export type FeedbackChange = z.output<typeof feedbackChange>;

/** New feedback on an employee, in the open period. */
export const newFeedback = command({
  /** Whom it is about. */
  employeeId: id,
  ...fields,
});
export type NewFeedback = z.output<typeof newFeedback>;

/** What feedback on a person can speak of, and what is promised to who gives it. */
export const feedbackFrame = resource({
  /** The person. */
  employee: employeeSummary,
  /** Their appraisal in the open period, `null` while there is none: then nothing can be given yet. */
  appraisalId: z.nullable(id),
  /** How the caller's feedback will be counted. */
  source: openEnum(feedbackSources),
  /** What is promised. */
  attribution: openEnum(['named', 'withheld']),
  /** Fewest distinct people of a group before theirs is published. */
  minimum: z.number().check(z.int()),
  /** The agreed results; empty for a caller who may not see the plan. */
  results: z.array(
    resource({
      /** Id of the result. */
      id,
      /** What it is. */
      title: z.string(),
    }),
  ),
  /** The behaviour values. */
  behaviours: z.array(
    resource({
      /** Key of the value. */
      key: z.string(),
      /** Its official name. */
      label: z.string(),
      /** Its name in English. */
      gloss: z.string(),
    }),
  ),
});
export type FeedbackFrame = z.output<typeof feedbackFrame>;

/** What may be read of the feedback on a person. */
export const receivedFeedback = resource({
  /** The entries: dated ones newest first, then those without a date in no order. */
  items: z.array(feedback),
  /** Groups of which something waits until enough people have written, without saying how many (ANO-12). */
  waiting: z.array(openEnum(feedbackSources)),
});
export type ReceivedFeedback = z.output<typeof receivedFeedback>;

/** A talk between leader and employee, recorded by one and agreed by both (*bimbingan*, *konseling*; P6 §21, p.78–88). */
export const coaching = resource({
  /** Id of the talk. */
  id,
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** *Bimbingan*, or *konseling*: the second is read by the two alone (USE-7). */
  kind: openEnum(coachingKinds),
  /** The day it was held. */
  date,
  /** What it was about. */
  topic: z.string(),
  /** What was said. */
  notes: z.string(),
  /** What both will do. */
  agreement: z.string(),
  /** When they look again, `null` where nothing is set. */
  followUpOn: z.nullable(date),
  /** Who recorded it. */
  recordedBy: employeeSummary,
  /** `recorded`, `agreed` by the other side, or `disputed` with a remark. */
  state: openEnum(['recorded', 'agreed', 'disputed']),
  /** What the other side says; empty while nothing. */
  answer: z.string(),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(['edit', 'agree', 'dispute'])),
  /** Version of the record; send it as `If-Match` with a change. */
  etag,
});
export type Coaching = z.output<typeof coaching>;

/** A talk as it is written down. */
export const coachingChange = command({
  /** *Bimbingan* or *konseling*. */
  kind: z.enum(coachingKinds),
  /** The day it was held. */
  date,
  /** What it was about. */
  topic: line,
  /** What was said. */
  notes: prose,
  /** What both will do. */
  agreement: prose,
  /** When they look again. */
  followUpOn: z.nullable(date),
});
export type CoachingChange = z.output<typeof coachingChange>;

/** What the other side says to the record of a talk. */
export const coachingAnswer = command({
  /** Whether they agree with what is written. */
  agreed: z.boolean(),
  /** A remark; required where they do not agree. */
  text: prose,
});
export type CoachingAnswer = z.output<typeof coachingAnswer>;

/** The talks of an appraisal that the caller may read, newest first. */
export const coachings = resource({
  /** The talks, newest first. */
  items: z.array(coaching),
});
export type Coachings = z.output<typeof coachings>;
