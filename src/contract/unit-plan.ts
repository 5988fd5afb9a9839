import { employeeSummary } from './agency.js';
import { actual, indicator, indicatorInput } from './indicator.js';
import { command, etag, id, line, moment, openEnum, type ObjectMaker, prose, reason, resource } from './scalars.js';
import { webAddress } from './scalars.js';
import { organisationLevels, unitPlanActions, unitPlanStates } from './vocabulary.js';
import * as z from './zod.js';

const quarter = z.number().check(z.int(), z.minimum(1), z.maximum(4));

const action = (object: ObjectMaker) =>
  object({
    /** Made by the writer. */
    id,
    /** Quarter in which it is done. */
    quarter,
    /** What is done (*rencana aksi*). */
    text: line,
  });

/** An objective of the unit for the year, with its measures and the action plan of each quarter. */
const objective = resource({
  /** Made by the writer, so that results of people can name it. */
  id,
  /** What the unit is to achieve (*sasaran*). */
  title: z.string(),
  /** How it is measured. */
  indicators: z.array(indicator),
  /** What is done in which quarter. */
  actions: z.array(action(resource)),
});

const progress = (object: ObjectMaker) =>
  object({
    /** Id of an indicator of the plan. */
    indicatorId: id,
    /** End of which quarter it speaks of. */
    quarter,
    /** What was reached by then, in the form the indicator asks for; `null` is "not stated". */
    actual,
    /** What helped or hindered. */
    note: prose,
    /** A link that shows it, `null` where none. */
    url: z.nullable(webAddress),
  });

const actionProgress = (object: ObjectMaker) =>
  object({
    /** Id of an action of the plan. */
    actionId: id,
    /** Whether it is done. */
    done: z.boolean(),
    /** What became of it. */
    note: prose,
  });

const achievementTerm = z.enum(['Q1', 'Q2', 'Q3', 'Q4', 'annual']);

/** The achievement level of the unit for a quarter or the year (*capaian kinerja organisasi*; P6 p.92–94). */
const unitAchievement = resource({
  /** What it speaks of. */
  term: achievementTerm,
  /** *Istimewa* to *Sangat Kurang*. */
  level: openEnum(organisationLevels),
  /** Why, for everybody in the unit to read (ORG-4). */
  reason: z.string(),
  /** Who set it, as they were then. */
  by: employeeSummary,
  /** When. */
  at: moment,
});

/** The measurable plan of a unit for one year: objectives, indicators, targets and quarterly action plans. */
export const unitPlan = resource({
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** The unit above, `null` at the top. */
  parentId: z.nullable(id),
  /** The performance year. */
  periodId: id,
  /** Calendar year. */
  year: z.number().check(z.int()),
  /** Who heads the unit, `null` while vacant. */
  head: z.nullable(employeeSummary),
  /** Where the plan stands. */
  state: openEnum(unitPlanStates),
  /** Counts up with every agreed change. */
  version: z.number().check(z.int()),
  /** The objectives, in order. */
  objectives: z.array(objective),
  /** What was reached, by indicator and quarter. */
  progress: z.array(progress(resource)),
  /** What became of the actions. */
  actionProgress: z.array(actionProgress(resource)),
  /** The levels that were set, in the order of the year. */
  achievements: z.array(unitAchievement),
  /** Who took which step, oldest first. */
  history: z.array(
    resource({
      /** The step. */
      action: openEnum(unitPlanActions),
      /** Who took it. */
      by: employeeSummary,
      /** When. */
      at: moment,
      /** The reason, where one was given; else empty. */
      note: z.string(),
      /** With `set-achievement`: of which quarter, or of the year. */
      term: z.optional(achievementTerm),
      /** With `set-achievement`: the level, so that one which was replaced can still be read. */
      level: z.optional(openEnum(organisationLevels)),
    }),
  ),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(unitPlanActions)),
  /** Version of the plan; send it as `If-Match` with a change. */
  etag,
});
export type UnitPlan = z.output<typeof unitPlan>;
export type UnitObjective = UnitPlan['objectives'][number];

/** The plan of the unit as its head writes it, whole. */
export const unitPlanChange = command({
  /** The objectives, in order. */
  objectives: z
    .array(
      command({
        /** Made by the writer. */
        id,
        /** What the unit is to achieve. */
        title: line,
        /** How it is measured. */
        indicators: z.array(indicatorInput).check(z.maxLength(20)),
        /** What is done in which quarter. */
        actions: z.array(action(command)).check(z.maxLength(60)),
      }),
    )
    .check(z.maxLength(40)),
});
export type UnitPlanChange = z.output<typeof unitPlanChange>;

/** What was reached through the year, whole. */
export const unitProgressChange = command({
  /** By indicator and quarter, each pair at most once. */
  progress: z.array(progress(command)).check(z.maxLength(2000)),
  /** What became of the actions, each at most once. */
  actionProgress: z.array(actionProgress(command)).check(z.maxLength(2000)),
});
export type UnitProgressChange = z.output<typeof unitProgressChange>;

/** The level that the unit above sets, with its reason. */
export const achievementChange = command({
  /** What it speaks of. */
  term: achievementTerm,
  /** The level. */
  level: z.enum(organisationLevels),
  /** Why. */
  reason,
});
export type AchievementChange = z.output<typeof achievementChange>;

const carrier = resource({
  /** Appraisal in whose agreed plan the result stands. */
  appraisalId: id,
  /** Who carries it. */
  employee: employeeSummary,
  /** Id of the result. */
  resultId: id,
  /** The result. */
  title: z.string(),
  /** The result of the superior it contributes to, `null` where it names none. */
  parentResultId: z.nullable(id),
  /** The objective of the unit it answers for, `null` where it names none. */
  objectiveId: z.nullable(id),
  /** Percent of the superior's result it carries, `null` where none is agreed. */
  share: z.nullable(z.number()),
  /** Whether people below the carrier, with agreed plans, are to carry it on. */
  carriedOn: z.boolean(),
});

/**
 * Who carries what in a unit: its objectives, the results of its head and of everybody below, each naming what it contributes
 * to (*matriks pembagian peran dan hasil*; P6 p.48–49). Only agreed plans count.
 */
export const cascade = resource({
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** The performance year. */
  periodId: id,
  /** Objectives of the unit's plan. */
  objectives: z.array(
    resource({
      /** Id of the objective. */
      id,
      /** The objective. */
      title: z.string(),
    }),
  ),
  /** Every agreed result in the unit and the units below, those of leaders before those of their people. */
  results: z.array(carrier),
  /** Ids of objectives and of leaders' results which nobody below carries. */
  uncarried: z.array(id),
  /** People of the unit whose plan is not agreed yet, so that their part is missing here. */
  withoutPlan: z.array(employeeSummary),
});
export type Cascade = z.output<typeof cascade>;
