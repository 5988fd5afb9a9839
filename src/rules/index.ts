/**
 * What the regulation and the policy say, as pure functions, each citing its source. No page, no network, no clock, no
 * randomness; only types and key lists of the contract. Source keys: P6 = PermenPANRB 6/2022, P8 = PermenPANRB 8/2021,
 * PP30 = PP 30/2019, SE3 = SE MenPANRB 3/2023; `asn-kinerja` marks our own decision.
 */
export { achievement, normalPercent, type NumberTarget, specialPercent } from './achievement.js';
export { finalResult, type FinalFacts } from './annual.js';
export {
  type BallotFacts,
  examineBallots,
  type ExaminationFinding,
  type ExaminedBallot,
} from './ballot-examination.js';
export { falseAlarm } from './ballot-bursts.js';
export { berakhlak } from './behaviours.js';
export { addDays, addWorkingDays, daysInMonth, isWorkingDay, type WorkingDays, workingDaysLeft } from './calendar.js';
export { uncarried } from './cascade.js';
export {
  type EvaluationClockFacts,
  evaluationClocks,
  objectionDue,
  type PlanClockFacts,
  planClocks,
} from './clock-times.js';
export { type Clock, type ClockId, clocks } from './clocks.js';
export { type Draw, type DrawFacts, type DrawFault, drawFaults, isHalved, mostAsked } from './community-draw.js';
export { outsideChoices, type OutsideQuestion, outsideQuestions, outsideTitle } from './community-questions.js';
export { countsSomething } from './counting.js';
export { dateIn, daysBetween, isDate } from './dates.js';
export {
  blockingFindings,
  type DistributionBound,
  distributionCite,
  distributionCurve,
  distributionFindings,
  type DistributionLevel,
  distributionLevels,
  type TeamDistribution,
} from './distribution.js';
export { type EvaluationGapCode, evaluationGapCodes, evaluationGaps, type FieldGap } from './evaluation-gaps.js';
export {
  evaluationActionsFor,
  type EvaluationFacts,
  evaluationHindrance,
  evaluationMachine,
  type Hindrance,
  nextEvaluationState,
} from './evaluation-states.js';
export { type ExplanationCode, explanationCodes } from './explanation.js';
export { feedbackBatches, type WithheldEntry } from './feedback-batches.js';
export { figures } from './figures.js';
export {
  highlightLimit,
  type ImprovementCode,
  improvementCodes,
  type StrengthCode,
  strengthCodes,
} from './highlights.js';
export {
  type DateProblem,
  dateProblems,
  type DecimalProblem,
  decimalProblems,
  parseDate,
  parseDecimal,
} from './input.js';
export { caseFigures, type CaseFigures, caseFiguresIn, type CountedCase } from './case-figures.js';
export { type CaseParties, mayHandle, superiorFor } from './case-handlers.js';
export { caseActionsFor, type CaseEvent, caseMachine, type CaseNature, nextCaseState } from './case-states.js';
export {
  type CaseCalendar,
  type CaseCourse,
  caseDue,
  closesByItself,
  daysToAnswer,
  firstAnswerOn,
  inTimeBy,
  isCaseInTime,
  settleDays,
} from './case-terms.js';
export * as labels from './labels.js';
export { actualsFromLog, type CountedEntry } from './log.js';
export {
  type ActualProblem,
  actualProblems,
  checkActual,
  checkTarget,
  type TargetProblem,
  targetProblems,
} from './measure-checks.js';
export { maskNip, type NipProblem, nipProblems, type ParsedNip, parseNip } from './nip.js';
export { copyPlan, type PlanCopyOptions } from './plan-copy.js';
export {
  type PlanChange,
  type PlanContent,
  planDifference,
  type PlanField,
  planFields,
  type PlanFieldValue,
} from './plan-difference.js';
export {
  type ClosedOutsideRound,
  outsideFloor,
  type OutsidePromise,
  outsidePromise,
  rangeOf,
  summariseOutside,
} from './outside-summary.js';
export { type PlanDraft, type PlanGap, type PlanGapCode, planGapCodes, planGaps } from './plan-gaps.js';
export { roundingRule } from './numbers.js';
export { isPlanOverdue, nextPlanState, planActionsFor, type PlanFacts, planMachine } from './plan-states.js';
export {
  predicateCite,
  predicateCode,
  predicateFor,
  predicateFromCode,
  predicateOf,
  predicateTable,
  ratingCode,
  ratingFromCode,
} from './predicate.js';
export { presetPolicy } from './preset-policy.js';
export { type RelationFacts, relationsTo } from './relations.js';
export { type ClosedRound, raterFloors, type RaterResponse, summariseReviews } from './review-summary.js';
export {
  allElements,
  satisfactionIndex,
  type SatisfactionIndex,
  type SatisfactionOptions,
  type SatisfactionValue,
  type ScoredAnswer,
} from './satisfaction-index.js';
export { satisfactionClassBounds, satisfactionClassOf } from './satisfaction-classes.js';
export { type SatisfactionQuestion, satisfactionQuestions } from './satisfaction-questions.js';
export { requiredSample } from './satisfaction-sample.js';
export { scoreCard } from './score-card.js';
export { type Marks, needsReason, type SuggestionCode, suggestionCodes, suggestRatings } from './suggestion.js';
export {
  type Ballot,
  type ClosingSurvey,
  type GuardedSurvey,
  guardSurvey,
  type GuardSources,
  respondentFloor,
} from './survey-guard.js';
export { termOf, type TermOfYear, termsOf } from './terms.js';
export { type Transition, whatIsNeeded } from './transition.js';
export { guardCounts } from './small-counts.js';
export { namesSomebody } from './named.js';
export { normalSigns, normalTicket, ticketOf, ticketSigns } from './ticket.js';
export { nextUnitPlanState, unitPlanActionsFor, unitPlanMachine } from './unit-plan-states.js';
export { ownDecision, ruleVersion } from './version.js';
