import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FieldError, UnitPlan } from '../../contract/index.js';
import { Appearance } from '../../controllers/appearance.js';
import type { Keeping } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planProblems } from '../../locales/plan-problems.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { unitPlanTexts } from '../../locales/unit-plan.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { trustLine } from '../../templates/editing.js';
import { decisionPanel, type ReasonedStep } from '../indicator-editor/decision-panel.js';
import { LibrarySearchedEvent } from '../indicator-editor/indicator-editor.events.js';
import { styles as editorStyles } from '../indicator-editor/indicator-editor.styles.js';
import type { LibraryState } from '../indicator-editor/library-picker.js';
import { PlanDesk } from '../indicator-editor/plan-desk.js';
import { withoutBlanks } from '../indicator-editor/plan-edits.js';
import type { EnteredPlan, PlanFrame } from '../indicator-editor/plan-entry.js';
import { returnedNote } from '../indicator-editor/plan-head.js';
import { keepsFromSaving, type PlanProblem } from '../indicator-editor/plan-problems.js';
import { styles as readingStyles } from '../indicator-editor/plan-reading.styles.js';
import { rowStyles } from '../indicator-editor/plan-rows.styles.js';
import { planSummary } from '../indicator-editor/plan-summary.js';
import { achievementForm, achievementList } from './achievement.js';
import { type CascadeState, cascadeTree } from './cascade-tree.js';
import { unitFront, unitHistory } from './front.js';
import { objectiveForm } from './objective-editor.js';
import { objectiveReading } from './objective-reading.js';
import { progressForm, progressSummary } from './progress-form.js';
import { UnitPlanEditedEvent, UnitPlanStepChosenEvent } from './unit-plan.events.js';
import {
  type EnteredUnitPlan,
  entryOfUnit,
  faultsInProgress,
  fieldsOf,
  frameOf,
  lastQuarter,
  problemsInUnit,
  type ProgressFault,
  type Quarter,
  type UnitPlanStep,
} from './unit-plan.state.js';
import { styles } from './unit-plan.styles.js';
import type { UnitScope } from './unit-scope.js';

const decisions = ['approve', 'return', 'revise'] as const;

/**
 * The yearly plan of a unit, to write, to decide on, to follow through the year or to read, whichever its `allowedActions`
 * allow, and who in the unit carries what.
 *
 * @tag asn-unit-plan-view
 * @fires {UnitPlanEditedEvent} asn-unit-plan-edited - The person entered something.
 * @fires {UnitPlanStepChosenEvent} asn-unit-plan-step-chosen - The person takes a step; all that it needs is there.
 * @fires {LibrarySearchedEvent} asn-library-searched - The person looks for indicators in the library, or closed it.
 */
export class UnitPlanView extends LitElement {
  static override styles = [host, controls, panels, readingStyles, rowStyles, editorStyles, styles];

  /** The plan as the server has it. */
  @property({ attribute: false }) unitPlan?: UnitPlan;

  /** What the person has entered; the plan itself unless told. */
  @property({ attribute: false }) value?: EnteredUnitPlan;

  /** Who carries what in the unit. */
  @property({ attribute: false }) cascade: CascadeState = { type: 'loading' };

  /** Zone in which moments are told. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  /** What the library holds for the words searched last. */
  @property({ attribute: false }) library: LibraryState = { type: 'loading' };

  /** Where the input is kept. */
  @property({ attribute: false }) keeping: Keeping = { type: 'unchanged' };

  /** The step that runs on the server right now. */
  @property() running?: string;

  /** The fields that the server refused, with pointers into what was sent. */
  @property({ attribute: false }) refusals: readonly FieldError[] = [];

  /** The moment that decides which quarter is recorded first; now unless told. */
  @property({ attribute: false }) now?: Date;

  /** The step that problems keep from being taken. */
  @state() private blocked?: UnitPlanStep;

  /** The step whose reason is being written. */
  @state() private reasoning?: ReasonedStep;

  /** The quarter that is recorded. */
  @state() private quarter?: Quarter;

  /** The fields of the progress form that were left. */
  @state() private left: ReadonlySet<string> = new Set();

  readonly #text = new Localize(this, unitPlanTexts);
  readonly #editorText = new Localize(this, indicatorEditor);
  readonly #problemText = new Localize(this, planProblems);
  readonly #planText = new Localize(this, planWords);
  readonly #actualText = new Localize(this, selfAssessmentTexts);
  readonly #common = new Localize(this, common);
  readonly #desk = new PlanDesk(this, problemsInUnit);
  #frame: PlanFrame | undefined;

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  /** How measures are stated here: the same object for as long as the plan is the same. */
  get plan(): PlanFrame | undefined {
    return this.#frame;
  }

  /** Takes the focus to the heading. */
  override focus(): void {
    this.#desk.focus('heading');
  }

  /** Takes what was entered and tells the page: value first, event second. */
  enter(value: EnteredPlan): void {
    if (!this.value || this.running) return;
    this.value = { ...this.value, ...value };
    this.dispatchEvent(new UnitPlanEditedEvent(this.value));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { unitPlan } = this;
    const before = changed.get('unitPlan');
    if (unitPlan && !this.value) this.value = entryOfUnit(unitPlan);
    if (unitPlan && changed.has('unitPlan')) this.#frame = frameOf(unitPlan);
    if (before && before.state !== unitPlan?.state) {
      this.blocked = undefined;
      this.reasoning = undefined;
      // The step took its own button away: the focus goes to what the plan is now.
      if (changed.get('running')) this.focus();
    }
    if (changed.has('refusals') && this.refusals.length > 0) {
      this.blocked = 'submit';
      this.#desk.problems.showEverything(this.refusals);
      this.#desk.focus('summary');
    }
  }

  override render() {
    const unit = this.#unitScope();
    const text = this.#text;
    if (!unit) return html`<div lang=${text.lang}></div>`;
    const { plan } = unit;
    const may = (step: string) => plan.allowedActions.some((action) => action === step);
    const followed = plan.state === 'approved' || plan.achievements.length > 0;
    return html`
      <article class="page" lang=${text.lang} aria-labelledby="heading" @click=${this.#keepChoices}>
        ${unitFront(unit)} ${returnedNote(this.#editorText, plan, this.timeZone)} ${this.#renderSummary(unit)}
        ${may('edit') ? objectiveForm(unit) : objectiveReading(unit)}
        ${may('edit') ? this.#renderSteps(plan) : nothing}
        ${may('record-progress') ? this.#renderProgress(unit) : nothing} ${followed ? achievementList(unit) : nothing}
        ${may('set-achievement') ? achievementForm(unit, this.running, () => this.#take('set-achievement')) : nothing}
        ${cascadeTree(text, this.cascade)}
        ${decisions.some(may) ? this.#renderDecision(unit) : nothing} ${this.#renderTrust(may)} ${unitHistory(unit)}
      </article>
    `;
  }

  #renderSummary(unit: UnitScope) {
    const { blocked } = this;
    if (blocked === 'record-progress') {
      return progressSummary(unit, this.#common, this.#actualText, (fault) => this.#goToFault(fault));
    }
    return blocked
      ? planSummary(unit.scope, this.#common, this.#blockers(blocked), (number) => this.#text.term('objective', number))
      : nothing;
  }

  #renderSteps({ allowedActions }: UnitPlan) {
    const waiting = this.running ? 'true' : nothing;
    return html`
      <footer>
        <div class="actions end">
          <button type="button" aria-disabled=${waiting} @click=${() => this.#take('save')}>
            ${this.#editorText.term(this.running === 'save' ? 'saving' : 'save')}
          </button>
          ${
            allowedActions.includes('submit')
              ? html`<button type="button" class="primary" aria-disabled=${waiting} @click=${() => this.#take('submit')}>
                ${this.#text.term(this.running === 'submit' ? 'submitting' : 'submit')}
              </button>`
              : nothing
          }
        </div>
        ${trustLine(this.#common, this, this.#common.term('sentAs', this.#editorText.term('sentVerb')), this.#text.term('readByAbove'))}
      </footer>
    `;
  }

  #renderProgress(unit: UnitScope) {
    const faults = faultsInProgress(unit.entry, unit.plan, this.#text.lang);
    return progressForm(unit, {
      actualText: this.#actualText,
      quarter: this.#quarter,
      faults: faults.filter(({ field }) => this.left.has(field) || this.blocked === 'record-progress'),
      running: this.running,
      choose: (quarter) => (this.quarter = quarter),
      leave: (field) => (this.left = new Set([...this.left, field])),
      take: () => this.#record(unit, faults),
    });
  }

  #renderDecision({ scope }: UnitScope) {
    return decisionPanel(scope, {
      reasoning: this.reasoning,
      step: this.running,
      open: (step) => this.#reason(step, 'note'),
      close: () => this.#reason(undefined, this.reasoning ?? 'decision'),
      take: (step) => this.#take(step),
    });
  }

  #renderTrust(may: (step: string) => boolean) {
    if (may('edit') || this.keeping.type === 'unchanged') return nothing;
    return trustLine(this.#common, this, this.#text.term('readByUnit'));
  }

  get #quarter(): Quarter {
    return this.quarter ?? lastQuarter(this.unitPlan?.year ?? 0, this.now ?? new Date());
  }

  #unitScope(): UnitScope | undefined {
    const { unitPlan: plan, value: entry } = this;
    const frame = this.#frame;
    if (!plan || !entry || !frame) return undefined;
    return {
      plan,
      entry,
      text: this.#text,
      timeZone: this.timeZone,
      change: (part) => this.enter({ ...entry, ...part }),
      scope: {
        desk: this.#desk,
        text: this.#editorText,
        problemText: this.#problemText,
        planText: this.#planText,
        plan: frame,
        entry,
        running: Boolean(this.running),
        leader: undefined,
        objectives: [],
        behaviours: [],
        beside: () => nothing,
        library: this.library,
        searchLibrary: (search) => this.dispatchEvent(new LibrarySearchedEvent({ search })),
      },
    };
  }

  /** What keeps a step from being taken: proposing needs all of it, saving only what the contract can carry. */
  #blockers(step: UnitPlanStep): PlanProblem[] {
    const errors = this.#desk.problems.all.filter(({ severity }) => severity === 'error');
    if (step === 'submit') return errors;
    if (step === 'save') return errors.filter((problem) => keepsFromSaving(problem));
    return errors.filter(({ field }) => fieldsOf[step]?.includes(field));
  }

  #take(step: UnitPlanStep) {
    if (this.running || !this.value) return;
    if (this.unitPlan?.allowedActions.includes('edit')) {
      const tidy = withoutBlanks(this.value);
      if (JSON.stringify(tidy) !== JSON.stringify({ ...this.value })) this.enter(tidy);
    }
    const blockers = this.#blockers(step);
    this.blocked = blockers.length > 0 ? step : undefined;
    if (step === 'submit' && blockers.length > 0) this.#desk.problems.showEverything();
    else this.#desk.problems.show(blockers);
    const [first] = blockers;
    if (!first) this.dispatchEvent(new UnitPlanStepChosenEvent({ step, value: this.value }));
    else if (fieldsOf[step]) this.#desk.goTo(first);
    else this.#desk.focus('summary');
  }

  #record({ entry }: UnitScope, faults: readonly ProgressFault[]) {
    if (this.running) return;
    this.blocked = faults.length > 0 ? 'record-progress' : undefined;
    if (faults.length > 0) this.#desk.focus('summary');
    else this.dispatchEvent(new UnitPlanStepChosenEvent({ step: 'record-progress', value: entry }));
  }

  #goToFault({ quarter, field }: ProgressFault) {
    this.quarter = quarter;
    this.#desk.focus(field);
  }

  #reason(step: ReasonedStep | undefined, focus: string) {
    this.reasoning = step;
    this.blocked = undefined;
    this.#desk.focus(focus);
  }

  /** Choices know no `readonly`: while a step runs they stay as they are. */
  #keepChoices(event: Event) {
    const [target] = event.composedPath();
    const choice = target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
    if (this.running && choice) event.preventDefault();
  }
}
