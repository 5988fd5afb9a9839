import type { ReactiveElement } from 'lit';
import type { LibraryIndicator } from '../../contract/index.js';
import type { Formats } from '../../locales/formats.js';
import { FocusNext } from './focus-next.js';
import { entryFromLibrary } from './plan-change.js';
import {
  type EnteredIndicator,
  type EnteredPlan,
  type EnteredResult,
  newIndicator,
  newResult,
  type PlanFrame,
} from './plan-entry.js';
import { moved, neighbour, withIndicator, withResult } from './plan-edits.js';
import { narrativeOf } from './narrative.js';
import type { PlanProblem } from './plan-problems.js';
import { type FindProblems, problemsFor, ShownProblems } from './shown-problems.js';

/** The most a plan can hold (contract). */
export const mostResults = 40;
export const mostIndicators = 20;

interface Host extends ReactiveElement {
  readonly plan?: PlanFrame;
  readonly value?: EnteredPlan;
  /** The step that runs on the server right now; meanwhile nothing can be entered. */
  readonly running?: string;
  /** Takes what was entered and tells it. */
  enter(value: EnteredPlan): void;
}

/** What is open for writing: one result at a time, and in it one indicator at a time. */
interface Opened {
  readonly result?: string;
  readonly indicator?: string;
  /** The result whose library is open. */
  readonly library?: string;
}

/** The row removed last. */
interface Removed {
  readonly before: EnteredPlan;
  readonly name: string;
  /** The result it was an indicator of. */
  readonly resultId?: string;
}

/**
 * The state of the writing desk beside the plan itself: what is open, what is said to be wrong, where the focus goes next,
 * and the last row removed. Everything the templates do, they do through it.
 */
export class PlanDesk {
  readonly problems: ShownProblems;
  readonly #host: Host;
  readonly #focus: FocusNext;
  #opened: Opened = {};
  #removed: Removed | undefined;

  constructor(host: Host, find: FindProblems = problemsFor, focus = new FocusNext(host)) {
    this.#host = host;
    this.#focus = focus;
    this.problems = new ShownProblems(host, find);
  }

  get opened(): Opened {
    return this.#opened;
  }

  /** The row removed last, as long as nothing was entered since. */
  get removed(): Omit<Removed, 'before'> | undefined {
    return this.#removed;
  }

  focus(id: string): void {
    this.#focus.go(id);
  }

  /** Opens the rows a problem is in and goes to its field. */
  goTo({ field, resultId, indicatorId }: PlanProblem): void {
    if (resultId !== undefined) this.#open({ result: resultId, indicator: indicatorId });
    this.focus(field);
  }

  openResult(result: string): void {
    this.#open({ result });
    this.focus(`title-${result}`);
  }

  closeResult(result: string): void {
    this.#countAsSeen(({ resultId }) => resultId === result);
    this.#open({});
    this.focus(`edit-${result}`);
  }

  openIndicator(result: string, indicator: string): void {
    this.#open({ result, indicator });
    this.focus(`name-${indicator}`);
  }

  closeIndicator(result: string, indicator: string): void {
    this.#countAsSeen(({ indicatorId }) => indicatorId === indicator);
    this.#open({ result });
    this.focus(`edit-${indicator}`);
  }

  openLibrary(result: string): void {
    this.#open({ result, library: result });
    this.focus(`library-${result}`);
  }

  closeLibrary(result: string): void {
    this.#open({ result });
    this.focus(`take-${result}`);
  }

  changeResult(id: string, change: Partial<EnteredResult>): void {
    this.#enter(
      (plan) => withResult(plan, id, change),
      Object.keys(change).map((key) => `${key}-${id}`),
    );
  }

  changeIndicator(resultId: string, id: string, change: Partial<EnteredIndicator>): void {
    const fields = Object.keys(change).map((key) => `${key}-${id}`);
    this.#enter((plan) => withIndicator(plan, resultId, id, change), [...fields, `target-${id}`]);
  }

  changeAnnex(name: keyof EnteredPlan['annexes'], text: string): void {
    this.#enter((plan) => ({ ...plan, annexes: { ...plan.annexes, [name]: text } }), [`annexes-${name}`]);
  }

  changeNote(note: string): void {
    this.#enter((plan) => ({ ...plan, note }), ['note']);
  }

  changeExpectation(value: string, text: string): void {
    this.#enter((plan) => ({ ...plan, expectations: { ...plan.expectations, [value]: text } }), ['expectations']);
  }

  addResult(): EnteredResult {
    const result = newResult('main');
    this.#enter((plan) => ({ ...plan, results: [...plan.results, result] }), ['results']);
    this.openResult(result.id);
    return result;
  }

  addIndicator(resultId: string): void {
    const indicator = newIndicator(this.#host.plan?.approach ?? 'quantitative');
    this.#append(resultId, indicator);
  }

  /** Takes an indicator of the library into a result; an empty result takes its title too. */
  takeFromLibrary(resultId: string, found: LibraryIndicator, format: Formats): void {
    const indicator = entryFromLibrary(found);
    const title = this.#result(resultId)?.title.trim() || found.workResult;
    const { approach, planForm } = this.#host.plan ?? {};
    const fitting = planForm === 'staff' ? indicator : { ...indicator, aspects: [] };
    this.#append(resultId, approach === 'qualitative' ? narrativeOf(fitting, format) : fitting, { title });
  }

  /** @returns the new number of the row, counted from 1; `undefined` where it could not move. */
  moveResult(id: string, places: number): number | undefined {
    const { value } = this.#host;
    const results = value && moved(value.results, id, places);
    if (!value || !results || results === value.results) return undefined;
    this.#enter((plan) => ({ ...plan, results }));
    this.focus(`${places < 0 ? 'up' : 'down'}-${id}`);
    return results.findIndex((result) => result.id === id) + 1;
  }

  /** @returns the new number of the row, counted from 1; `undefined` where it could not move. */
  moveIndicator(resultId: string, id: string, places: number): number | undefined {
    const current = this.#result(resultId)?.indicators;
    const indicators = current && moved(current, id, places);
    if (!indicators || indicators === current) return undefined;
    this.changeResult(resultId, { indicators });
    this.focus(`${places < 0 ? 'up' : 'down'}-${id}`);
    return indicators.findIndex((indicator) => indicator.id === id) + 1;
  }

  /** Removes a result; the focus goes to the way back. */
  removeResult(id: string, name: string): void {
    const before = this.#host.value;
    if (!before) return;
    this.#enter((plan) => ({ ...plan, results: plan.results.filter((result) => result.id !== id) }));
    this.#open({});
    this.#removed = { before, name };
    this.focus('undo');
  }

  /** Removes an indicator; the focus goes to the row beside it, or to the way to write another. */
  removeIndicator(resultId: string, id: string, name: string): void {
    const before = this.#host.value;
    const indicators = this.#result(resultId)?.indicators;
    if (!before || !indicators) return;
    const beside = neighbour(indicators, id);
    this.changeResult(resultId, { indicators: indicators.filter((indicator) => indicator.id !== id) });
    this.#open({ result: resultId });
    this.#removed = { before, name, resultId };
    this.focus(beside ? `edit-${beside.id}` : `add-${resultId}`);
  }

  undo(): void {
    const removed = this.#removed;
    if (!removed) return;
    this.#enter(() => removed.before);
    this.focus('add-result');
  }

  #append(resultId: string, indicator: EnteredIndicator, change: Partial<EnteredResult> = {}) {
    const indicators = [...(this.#result(resultId)?.indicators ?? []), indicator];
    this.changeResult(resultId, { ...change, indicators });
    this.openIndicator(resultId, indicator.id);
  }

  #result(id: string) {
    return this.#host.value?.results.find((result) => result.id === id);
  }

  /** A row that is left has been seen: what it lacks may be said from then on. */
  #countAsSeen(belongs: (problem: PlanProblem) => boolean) {
    this.problems.show(this.problems.all.filter(belongs));
  }

  #open(opened: Opened) {
    this.#opened = opened;
    this.#host.requestUpdate();
  }

  #enter(change: (plan: EnteredPlan) => EnteredPlan, fields: readonly string[] = []) {
    const { value, running } = this.#host;
    if (!value || running) return;
    this.#removed = undefined;
    this.problems.forgetRefused(fields);
    this.#host.enter(change(value));
  }
}
