import type { ReactiveElement } from 'lit';
import type { FieldError } from '../../contract/index.js';
import type { EnteredPlan, PlanFrame } from './plan-entry.js';
import { type PlanProblem, problemsIn, problemsInDecision, refusalsIn } from './plan-problems.js';

interface Host extends ReactiveElement {
  readonly plan?: PlanFrame;
  readonly value?: EnteredPlan;
}

/** Looks for everything that is wrong with what is entered. */
export type FindProblems = (plan: PlanFrame, entry: EnteredPlan) => readonly PlanProblem[];

/** The problems of a work plan: those of its writer, or those of whoever decides on it. */
export const problemsFor: FindProblems = (plan, entry) =>
  plan.allowedActions.includes('edit') ? problemsIn(plan, entry) : problemsInDecision(entry);

interface Found {
  readonly plan: PlanFrame;
  readonly entry: EnteredPlan;
  readonly problems: readonly PlanProblem[];
}

/** What is wrong with a plan, and which of it is said by now: nothing at a field where the person has not been yet. */
export class ShownProblems {
  readonly #host: Host;
  readonly #find: FindProblems;
  readonly #touched = new Set<string>();
  #everythingShown = false;
  #refused: readonly PlanProblem[] = [];
  #found: Found | undefined;

  constructor(host: Host, find: FindProblems) {
    this.#host = host;
    this.#find = find;
  }

  /** Everything the rules and the server find wrong, shown or not. */
  get all(): readonly PlanProblem[] {
    const { plan, value: entry } = this.#host;
    if (!plan || !entry) return [];
    if (this.#found?.entry !== entry || this.#found.plan !== plan) {
      this.#found = { plan, entry, problems: this.#find(plan, entry) };
    }
    return [...this.#refused, ...this.#found.problems];
  }

  /** What is to be said at a field now: nothing before the person has been there or wants to propose. */
  at(field: string): readonly PlanProblem[] {
    return this.all.filter((problem) => problem.field === field && (problem.detail || this.#speaksOf(field)));
  }

  /** Whether a row still lacks something without which it cannot be proposed. */
  isIncomplete(resultId: string, indicatorId?: string): boolean {
    return this.all.some(
      (problem) =>
        problem.severity === 'error' &&
        problem.resultId === resultId &&
        (indicatorId === undefined || problem.indicatorId === indicatorId),
    );
  }

  /** From now on every problem shows: the person wants to propose, or the server has refused. */
  showEverything(errors: readonly FieldError[] = []): void {
    this.#everythingShown = true;
    this.#refused = this.#host.value ? refusalsIn(this.#host.value, errors) : [];
    this.#host.requestUpdate();
  }

  /** Shows these problems from now on, whether the person has been there or not. */
  show(problems: readonly PlanProblem[]): void {
    for (const { field } of problems) this.#touched.add(field);
    this.#host.requestUpdate();
  }

  /** The person has been in a field. Told later: a field that goes away while it has the focus is left in mid-update. */
  touch(field: string): void {
    this.#touched.add(field);
    queueMicrotask(() => this.#host.requestUpdate());
  }

  /** What the server refused holds until that field is written in again. */
  forgetRefused(fields: readonly string[]): void {
    this.#refused = this.#refused.filter(({ field }) => !fields.includes(field));
  }

  #speaksOf(field: string) {
    return this.#everythingShown || this.#touched.has(field);
  }
}
