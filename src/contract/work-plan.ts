import { employeeSummary } from './agency.js';
import { runningClock } from './evaluation.js';
import { indicator, indicatorInput } from './indicator.js';
import { command, etag, id, line, moment, openEnum, type ObjectMaker, prose, reason, resource } from './scalars.js';
import { planActions, planApproaches, planForms, planStates, resultKinds } from './vocabulary.js';
import * as z from './zod.js';

const resultFields = () => ({
  /** Made by the writer, so that others can name the result before the plan is saved. */
  id,
  /** High priority (*utama*) or low priority (*tambahan*); every plan has at least one main result (PLN-1). */
  kind: z.enum(resultKinds),
  /** The planned result (*rencana hasil kerja*): an achievement, not an activity (P6 p.47). */
  title: line,
  /** The leader's result this one contributes to (*RHK pimpinan yang diintervensi*), `null` where none is named. */
  parentResultId: z.nullable(id),
  /** Percent of that leader's result which this one carries, `null` or absent where no share is agreed. */
  share: z.optional(z.nullable(z.number().check(z.gt(0), z.lte(100)))),
  /** The objective of the unit's yearly plan that a head answers for by this result (PLN-3; P6 p.27). */
  objectiveId: z.optional(z.nullable(id)),
});

/** A planned result with its measures. */
export const workResult = resource({
  ...resultFields(),
  /** The title of that leader's result at the time of writing, so that the plan can be read by itself. */
  parentTitle: z.nullable(z.string()),
  /** The title of the objective that is named, for the same reason; `null` or absent where none is. */
  objectiveTitle: z.optional(z.nullable(z.string())),
  /** How success is measured; a proposed plan has at least one on every result. */
  indicators: z.array(indicator),
});
export type WorkResult = z.output<typeof workResult>;

const annexes = (object: ObjectMaker) =>
  object({
    /** *Dukungan sumber daya* (P6 §11). */
    support: prose,
    /** *Skema pertanggungjawaban*: when progress is reported, with which evidence (P6 §12). */
    accountability: prose,
    /** *Konsekuensi*, good and bad (P6 §13). */
    consequences: prose,
  });

const expectation = (object: ObjectMaker) =>
  object({
    /** Key of the behaviour value, such as `accountable`. */
    value: z.string().check(z.maxLength(40)),
    /** What the leader especially expects (*ekspektasi khusus pimpinan*). */
    text: prose,
  });

/** What of a plan a comment speaks of: the plan, a result, an indicator of it, an annex, a behaviour value. */
const planItem = (object: ObjectMaker) =>
  object({
    /** Which part. */
    part: z.enum(['plan', 'result', 'indicator', 'annex', 'behaviour']),
    /** Id of the result or indicator, name of the annex, key of the value; empty for the plan as a whole. */
    id: z.string().check(z.maxLength(64)),
  });

/** A remark on one item of the plan, while employee and appraiser settle it (P6 §7). */
export const planComment = resource({
  /** Id of the remark. */
  id,
  /** What it speaks of. */
  about: planItem(resource),
  /** What is said. */
  text: z.string(),
  /** Who said it. */
  by: employeeSummary,
  /** When. */
  at: moment,
  /** Version of the plan that was being settled. */
  version: z.number().check(z.int()),
});
export type PlanComment = z.output<typeof planComment>;

/** A new remark on one item of the plan. */
export const newPlanComment = command({
  /** What it speaks of. */
  about: planItem(command),
  /** What is said. */
  text: reason,
});
export type NewPlanComment = z.output<typeof newPlanComment>;

/** Who did what to the plan, and what they said. */
export const planStep = resource({
  /** The step; `assign-appraiser` where the HR agency named another appraiser. */
  action: openEnum([...planActions, 'assign-appraiser']),
  /** Who took it, as they were then: name, position, unit. */
  by: employeeSummary,
  /** When. */
  at: moment,
  /** The reason, with `return`, `revise` and `assign-appraiser`; else empty. */
  note: z.string(),
});
export type PlanStep = z.output<typeof planStep>;

/** The work plan (*SKP*) of one appraisal. */
export const workPlan = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** Where the plan stands. */
  state: openEnum(planStates),
  /** Counts up with every agreed change during the year (CYC-4). */
  version: z.number().check(z.int()),
  /** Separate targets with units, or one narrative (P6 p.50); the agency decides. */
  approach: z.enum(planApproaches),
  /** The form of leaders or of staff, from the position. */
  planForm: z.enum(planForms),
  /** The planned results, in the order the employee gave them. */
  results: z.array(workResult),
  /** What the leader especially expects of behaviour, set with the agreement; empty before. */
  expectations: z.array(expectation(resource)),
  /** The three annexes of the plan (form A.1.8, P6 p.61). */
  annexes: annexes(resource),
  /** Remarks on single items, oldest first; absent from servers that keep none. */
  comments: z.optional(z.array(planComment)),
  /**
   * The version in force, by which work is assessed; `null` before the first agreement. Lower than `version` while a change
   * during the year is being settled (CYC-4).
   */
  agreedVersion: z.optional(z.nullable(z.number().check(z.int()))),
  /** The terms of the regulation that run or ran: `plan.set` and `plan.escalate` (CLK-1, CLK-2); absent from servers that count none. */
  clocks: z.optional(z.array(runningClock)),
  /** What happened so far, oldest first. */
  history: z.array(planStep),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(planActions)),
  /** Version of the plan; send it as `If-Match` with a change. */
  etag,
});
export type WorkPlan = z.output<typeof workPlan>;
export type PlanItem = PlanComment['about'];

/** The whole plan as the employee writes it; replaces what was there. A draft may be incomplete, a submitted plan may not. */
export const workPlanChange = command({
  /** The planned results, in the order in which they are shown. */
  results: z
    .array(
      command({
        ...resultFields(),
        /** Its measures; none yet in an unfinished draft. */
        indicators: z.array(indicatorInput).check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(40)),
  /** The three annexes; accountability must be filled before the plan is proposed (PLN-12). */
  annexes: annexes(command),
});
export type WorkPlanChange = z.output<typeof workPlanChange>;

/** A version of the plan as it was agreed. Never changed afterwards (CYC-4; P6 §14(2)). */
export const planVersion = resource({
  /** Counts up from 1. */
  version: z.number().check(z.int()),
  /** When it was agreed. */
  agreedAt: moment,
  /** The appraiser who agreed it, as they were then. */
  agreedBy: employeeSummary,
  /** Why the plan was changed; empty for the first version. */
  reason: z.string(),
  /** The results that were agreed. */
  results: z.array(workResult),
  /** The special expectations on behaviour. */
  expectations: z.array(expectation(resource)),
  /** The three annexes. */
  annexes: annexes(resource),
});
export type PlanVersion = z.output<typeof planVersion>;

/** Every agreed version of a plan, newest first. */
export const planVersions = resource({
  /** The versions; empty before the first agreement. */
  items: z.array(planVersion),
});
export type PlanVersions = z.output<typeof planVersions>;

/** Agreement of the appraiser, with expectations on behaviour where there are any. */
export const planApproval = command({
  /** Special expectations on behaviour, at most one a value; none unless told. */
  expectations: z.optional(z.array(expectation(command)).check(z.maxLength(20))),
});
export type PlanApproval = z.output<typeof planApproval>;

/** A step that needs a reason: returning a plan, declining to review. */
export const withReason = command({
  /** What the other person must know, in plain words. */
  note: reason,
});
export type WithReason = z.output<typeof withReason>;

/** The results of the superior that a plan can contribute to. */
export const leaderResults = resource({
  /** The superior, `null` where none is known. */
  leader: z.nullable(employeeSummary),
  /** State of the superior's plan, `null` where there is none yet. Explains an empty list (PLN-15). */
  planState: z.nullable(openEnum(planStates)),
  /** Results of the agreed plan, to be named as `parentResultId`; empty while it is not agreed. */
  results: z.array(
    resource({
      /** Id of the result in the superior's plan. */
      id,
      /** The planned result. */
      title: z.string(),
    }),
  ),
});
export type LeaderResults = z.output<typeof leaderResults>;
