import { actual, indicator } from './indicator.js';
import { publicCaseKinds } from './public-case.js';
import { satisfactionFigure, satisfactionResult } from './satisfaction.js';
import { date, id, openEnum, resource } from './scalars.js';
import { organisationLevels } from './vocabulary.js';
import * as z from './zod.js';

/** A number that is shown only where it protects those behind it: `null` with a reason where there are too few. */
const count = z.nullable(z.number());

/**
 * What a unit shows to everyone: its plan, what it reached, what the public says and what became of it (M3). Never a named
 * employee, and no figure that stands on fewer people than promised.
 */
export const publicPerformance = resource({
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** Name of the agency. */
  agency: z.string(),
  /** The year. */
  year: z.number().check(z.int()),
  /** Years that can be shown, newest first. */
  years: z.array(z.number().check(z.int())),
  /** Units above and below that have a public page. */
  related: z.array(
    resource({
      /** Id of the unit. */
      unitId: id,
      /** Its name. */
      unit: z.string(),
      /** Where it stands. */
      place: openEnum(['above', 'below']),
    }),
  ),
  /** Achievement level of the unit, `null` until it is set (P6 p.92). */
  achievement: z.nullable(openEnum(organisationLevels)),
  /** Objectives of the agreed plan with their indicators; empty without one. */
  objectives: z.array(
    resource({
      /** What the unit is to achieve. */
      title: z.string(),
      /** How it is measured, and how far it is. */
      indicators: z.array(
        resource({
          /** The indicator with its target. */
          indicator,
          /** What was reached by the latest quarter that was reported; `null` is "not stated". */
          actual,
          /** Quarter that it speaks of, `null` where nothing was reported. */
          quarter: z.nullable(z.number().check(z.int())),
          /** Achievement in percent of the target, rounded to whole percent; `null` where it cannot be said. */
          percent: z.nullable(z.number()),
        }),
      ),
    }),
  ),
  /** Satisfaction by service: the latest closed survey and those before it. */
  satisfaction: z.array(
    resource({
      /** The latest survey. */
      latest: satisfactionResult,
      /** Earlier ones, oldest first. */
      trend: z.array(
        resource({
          /** Last day of the survey. */
          closesOn: date,
          ...satisfactionFigure.shape,
        }),
      ),
    }),
  ),
  /**
   * What was sent to the unit in the year, and how fast it was answered. Cases about conduct are in none of these figures. Each
   * moves at the end of a month alone, when it changes for enough cases (CAS-7).
   */
  cases: resource({
    /** The day on which one of these figures last moved, `null` where there are none yet. */
    asOf: z.nullable(date),
    /** How many came. */
    received: count,
    /**
     * By kind; a kind with too few is `null`, and then the next smallest too. Each is as of the last time when enough had come: those of
     * no kind that is shown are nobody, or enough.
     */
    kinds: z.array(
      resource({
        /** What it was. */
        kind: openEnum(publicCaseKinds),
        /** How many, `null` where too few. */
        count,
      }),
    ),
    /** How many are answered. */
    answered: count,
    /** Share of those due that were answered in time, 0–1, two decimals. */
    inTime: count,
    /** Median working days until the answer. */
    medianDays: count,
  }),
  /** Questions and answers that an officer has published, newest first, at most fifty. */
  answers: z.array(
    resource({
      /** What it was. */
      kind: openEnum(publicCaseKinds),
      /** The service, `null` where none. */
      service: z.nullable(z.string()),
      /** The question. */
      question: z.string(),
      /** The answer. */
      answer: z.string(),
      /** Month of the answer, `2026-05`. */
      month: z.string(),
    }),
  ),
  /** Forum days of the year with what was agreed. */
  forumDays: z.array(
    resource({
      /** The day. */
      date,
      /** Where. */
      place: z.string(),
      /** What it was about. */
      topic: z.string(),
      /** Its points. */
      agenda: z.array(z.string()),
      /** How many came, `null` until it was held. */
      attendance: z.nullable(z.number().check(z.int())),
      /** What was agreed, and what became of it. */
      actions: z.array(
        resource({
          /** What was agreed. */
          text: z.string(),
          /** By when, `null` where no day was named. */
          dueOn: z.nullable(date),
          /** Whether it is done. */
          isDone: z.boolean(),
          /** What became of it. */
          note: z.string(),
        }),
      ),
    }),
  ),
});
export type PublicPerformance = z.output<typeof publicPerformance>;

/** The aggregates of a unit's closed surveys, as open data. */
export const openData = resource({
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** Under which terms it may be used. */
  licence: z.string(),
  /** Closed surveys, oldest first. */
  surveys: z.array(satisfactionResult),
});
export type OpenData = z.output<typeof openData>;
