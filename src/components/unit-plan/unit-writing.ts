import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { FieldError, UnitPlan } from '../../contract/index.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planProblems } from '../../locales/plan-problems.js';
import { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { unitWritingTexts } from '../../locales/unit-plan-writing.js';
import { trustLine } from '../../templates/editing.js';
import { decisionPanel, type ReasonedStep } from '../indicator-editor/decision-panel.js';
import type { FocusNext } from '../indicator-editor/focus-next.js';
import { LibrarySearchedEvent } from '../indicator-editor/indicator-editor.events.js';
import { styles as editorStyles } from '../indicator-editor/indicator-editor.styles.js';
import { PlanDesk } from '../indicator-editor/plan-desk.js';
import { withoutBlanks } from '../indicator-editor/plan-edits.js';
import { keepsFromSaving, type PlanProblem } from '../indicator-editor/plan-problems.js';
import { rowStyles } from '../indicator-editor/plan-rows.styles.js';
import { planSummary } from '../indicator-editor/plan-summary.js';
import { remarkStyles } from '../indicator-editor/remarks.styles.js';
import { SourceRequestedEvent } from '../work-plan/sources/indicator-source.events.js';
import { SourceChoice } from '../work-plan/sources/source-choice.js';
import { proposalStyles } from '../self-assessment/log-proposal.styles.js';
import { achievementForm } from './achievement-form.js';
import { objectiveForm } from './objective-editor.js';
import { objectiveReading } from './objective-reading.js';
import { progressForm, progressSummary } from './progress-form.js';
import { UnitPlanStepChosenEvent } from './unit-plan.events.js';
import type { EnteredUnitPlan, Quarter, UnitPlanStep } from './unit-plan.state.js';
import type { UnitPlanView } from './unit-plan-view.js';
import { faultsInProgress, fieldsOf, lastQuarter, problemsInUnit, type ProgressFault } from './unit-problems.js';
import { unitHistory } from './unit-history.js';
import type { UnitPage, UnitScope } from './unit-scope.js';
import { writingStyles } from './unit-writing.styles.js';

const decisions = ['approve', 'return', 'revise'] as const;

/** A unit's plan as it is written, decided on and followed through the year: the forms, what is wrong with them, the steps. */
export class UnitWriting {
  readonly #view: UnitPlanView;
  readonly #desk: PlanDesk;
  readonly #sources: SourceChoice;
  readonly #formText: Localize<typeof unitWritingTexts>;
  readonly #editorText: Localize<typeof indicatorEditor>;
  readonly #problemText: Localize<typeof planProblems>;
  readonly #actualText: Localize<typeof selfAssessmentTexts>;
  readonly #common: Localize<typeof common>;
  /** The step that problems keep from being taken. */
  #blocked: UnitPlanStep | undefined;
  /** The step whose reason is being written. */
  #reasoning: ReasonedStep | undefined;
  /** The quarter that is recorded. */
  #chosenQuarter: Quarter | undefined;
  /** The fields of the progress form that were left. */
  #left: ReadonlySet<string> = new Set();
  #state: UnitPlan['state'] | undefined;
  #refusals: readonly FieldError[] = [];

  constructor(view: UnitPlanView, focus: FocusNext) {
    this.#view = view;
    this.#desk = new PlanDesk(view, problemsInUnit, focus);
    this.#sources = new SourceChoice(view, (id) => this.#desk.focus(id));
    this.#formText = new Localize(view, unitWritingTexts);
    this.#editorText = new Localize(view, indicatorEditor);
    this.#problemText = new Localize(view, planProblems);
    this.#actualText = new Localize(view, selfAssessmentTexts);
    this.#common = new Localize(view, common);
    const root = view.renderRoot as ShadowRoot;
    adoptStyles(root, [
      ...root.adoptedStyleSheets,
      rowStyles,
      editorStyles,
      remarkStyles,
      proposalStyles,
      writingStyles,
    ]);
  }

  /** Before each update of the view: what a new state of the plan, or a refusal, means for what is open here. */
  follow(): void {
    const { unitPlan, refusals } = this.#view;
    if (unitPlan?.state !== this.#state) {
      this.#state = unitPlan?.state;
      this.#blocked = undefined;
      this.#reasoning = undefined;
    }
    if (refusals === this.#refusals) return;
    this.#refusals = refusals;
    if (refusals.length === 0) return;
    this.#blocked = 'submit';
    this.#desk.problems.showEverything(refusals);
    this.#desk.focus('summary');
  }

  /** From where the indicators take their realisation, as it stands now. */
  sources(): UnitPage['source'] {
    this.#sources.follow(this.#view.sources);
    return (indicator, said) => this.#sources.line(indicator, said);
  }

  /** The objectives, the steps of their writer, and what was reached. */
  renderPlan(page: UnitPage, entry: EnteredUnitPlan): TemplateResult {
    const unit = this.#scope(page, entry);
    const writing = may(page, 'edit');
    return html`
      ${this.#renderSummary(unit)} ${writing ? objectiveForm(unit) : objectiveReading(unit)}
      ${writing ? this.#renderSteps(page.plan) : nothing}
      ${may(page, 'record-progress') ? this.#renderProgress(unit) : nothing}
    `;
  }

  renderAchievement(page: UnitPage, entry: EnteredUnitPlan): TemplateResult | typeof nothing {
    if (!may(page, 'set-achievement')) return nothing;
    return achievementForm(this.#scope(page, entry), this.#view.running, () => this.#take('set-achievement'));
  }

  renderDecision(page: UnitPage, entry: EnteredUnitPlan): TemplateResult {
    const { keeping } = this.#view;
    return html`
      ${decisions.some((step) => may(page, step)) ? this.#renderPanel(this.#scope(page, entry)) : nothing}
      ${
        may(page, 'edit') || keeping.type === 'unchanged'
          ? nothing
          : trustLine(this.#common, this.#view, this.#formText.term('readByUnit'))
      }
    `;
  }

  /** What happened to the plan so far. */
  renderHistory(page: UnitPage): TemplateResult | typeof nothing {
    return unitHistory(page, this.#formText);
  }

  /** Choices know no `readonly`: while a step runs they stay as they are. */
  readonly keepChoices = (event: Event): void => {
    const [target] = event.composedPath();
    const choice = target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
    if (this.#view.running && choice) event.preventDefault();
  };

  #renderSummary(unit: UnitScope) {
    const blocked = this.#blocked;
    if (blocked === 'record-progress') {
      return progressSummary(unit, this.#common, this.#actualText, (fault) => this.#goToFault(fault));
    }
    return blocked
      ? planSummary(unit.scope, this.#common, this.#blockers(blocked), (number) =>
          this.#formText.term('objective', number),
        )
      : nothing;
  }

  #renderSteps({ allowedActions }: UnitPlan) {
    const { running } = this.#view;
    const waiting = running ? 'true' : nothing;
    return html`
      <footer>
        <div class="actions end">
          <button type="button" aria-disabled=${waiting} @click=${() => this.#take('save')}>
            ${this.#editorText.term(running === 'save' ? 'saving' : 'save')}
          </button>
          ${
            allowedActions.includes('submit')
              ? html`<button type="button" class="primary" aria-disabled=${waiting} @click=${() => this.#take('submit')}>
                ${this.#formText.term(running === 'submit' ? 'submitting' : 'submit')}
              </button>`
              : nothing
          }
        </div>
        ${trustLine(this.#common, this.#view, this.#common.term('sentAs', this.#editorText.term('sentVerb')), this.#formText.term('readByAbove'))}
      </footer>
    `;
  }

  #renderProgress(unit: UnitScope) {
    const faults = faultsInProgress(unit.entry, unit.plan, unit.text.lang);
    return progressForm(unit, {
      actualText: this.#actualText,
      quarter: this.#quarter,
      suggestions: this.#view.suggestions,
      faults: faults.filter(({ field }) => this.#left.has(field) || this.#blocked === 'record-progress'),
      running: this.#view.running,
      choose: (quarter) => this.#choose(quarter),
      leave: (field) => this.#leave(field),
      take: () => this.#record(unit, faults),
    });
  }

  #renderPanel({ scope }: UnitScope) {
    return decisionPanel(scope, {
      reasoning: this.#reasoning,
      step: this.#view.running,
      open: (step) => this.#reason(step, 'note'),
      close: () => this.#reason(undefined, this.#reasoning ?? 'decision'),
      take: (step) => this.#take(step),
    });
  }

  get #quarter(): Quarter {
    return this.#chosenQuarter ?? lastQuarter(this.#view.unitPlan?.year ?? 0, this.#view.now ?? new Date());
  }

  #scope(page: UnitPage, entry: EnteredUnitPlan): UnitScope {
    const view = this.#view;
    return {
      ...page,
      entry,
      formText: this.#formText,
      change: (part) => view.enter({ ...entry, ...part }),
      scope: {
        desk: this.#desk,
        text: this.#editorText,
        problemText: this.#problemText,
        planText: page.planText,
        plan: page.frame,
        entry,
        running: Boolean(view.running),
        leader: undefined,
        objectives: [],
        behaviours: [],
        beside: ({ id }, _, said) => {
          const indicator = page.plan.objectives.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
          return indicator ? this.#sources.line(indicator, said) : nothing;
        },
        library: view.library,
        searchLibrary: (search) => view.dispatchEvent(new LibrarySearchedEvent({ search })),
      },
    };
  }

  #choose(quarter: Quarter) {
    this.#chosenQuarter = quarter;
    this.#view.dispatchEvent(new SourceRequestedEvent({ type: 'quarter', quarter }));
    this.#view.requestUpdate();
  }

  #leave(field: string) {
    this.#left = new Set([...this.#left, field]);
    this.#view.requestUpdate();
  }

  /** What keeps a step from being taken: proposing needs all of it, saving only what the contract can carry. */
  #blockers(step: UnitPlanStep): PlanProblem[] {
    const errors = this.#desk.problems.all.filter(({ severity }) => severity === 'error');
    if (step === 'submit') return errors;
    if (step === 'save') return errors.filter((problem) => keepsFromSaving(problem));
    return errors.filter(({ field }) => fieldsOf[step]?.includes(field));
  }

  #take(step: UnitPlanStep) {
    const view = this.#view;
    if (view.running || !view.value) return;
    if (view.unitPlan?.allowedActions.includes('edit')) {
      const tidy = withoutBlanks(view.value);
      if (JSON.stringify(tidy) !== JSON.stringify(view.value)) view.enter(tidy);
    }
    const blockers = this.#blockers(step);
    this.#blocked = blockers.length > 0 ? step : undefined;
    if (step === 'submit' && blockers.length > 0) this.#desk.problems.showEverything();
    else this.#desk.problems.show(blockers);
    const [first] = blockers;
    if (!first) view.dispatchEvent(new UnitPlanStepChosenEvent({ step, value: view.value }));
    else if (fieldsOf[step]) this.#desk.goTo(first);
    else this.#desk.focus('summary');
  }

  #record({ entry }: UnitScope, faults: readonly ProgressFault[]) {
    if (this.#view.running) return;
    this.#blocked = faults.length > 0 ? 'record-progress' : undefined;
    this.#view.requestUpdate();
    if (faults.length > 0) this.#desk.focus('summary');
    else this.#view.dispatchEvent(new UnitPlanStepChosenEvent({ step: 'record-progress', value: entry }));
  }

  #goToFault({ quarter, field }: ProgressFault) {
    this.#choose(quarter);
    this.#desk.focus(field);
  }

  #reason(step: ReasonedStep | undefined, focus: string) {
    this.#reasoning = step;
    this.#blocked = undefined;
    this.#desk.focus(focus);
  }
}

function may({ plan }: UnitPage, step: UnitPlanStep | 'edit'): boolean {
  return plan.allowedActions.some((action) => action === step);
}
