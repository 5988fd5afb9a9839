import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { FieldError, WorkPlan } from '../../contract/index.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planHistoryTexts } from '../../locales/plan-history.js';
import { planProblems } from '../../locales/plan-problems.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { trustLine } from '../../templates/editing.js';
import { decisionPanel, expectationFields, type ReasonedStep } from './decision-panel.js';
import type { FocusNext } from './focus-next.js';
import { LibrarySearchedEvent, type PlanStep, PlanStepChosenEvent } from './indicator-editor.events.js';
import type { IndicatorEditorView } from './indicator-editor-view.js';
import { styles } from './indicator-editor.styles.js';
import { PlanDesk } from './plan-desk.js';
import { withoutBlanks } from './plan-edits.js';
import type { EnteredPlan } from './plan-entry.js';
import { annexForm, planForm } from './plan-form.js';
import { planHistory } from './plan-history.js';
import { keepsFromSaving, type PlanProblem } from './plan-problems.js';
import { expectationList, planAnnexes, planBehaviours, planResults } from './plan-reading.js';
import { rowStyles } from './plan-rows.styles.js';
import { planSummary } from './plan-summary.js';
import type { Scope } from './scope.js';

const reasonedSteps = ['return', 'revise'] as const;
const decisions = ['approve', ...reasonedSteps] as const;

/** The plan as it is written and decided on: the forms, what is wrong with them, and the steps. */
export class PlanWriting {
  readonly #view: IndicatorEditorView;
  readonly #desk: PlanDesk;
  readonly #text: Localize<typeof indicatorEditor>;
  readonly #problemText: Localize<typeof planProblems>;
  readonly #planText: Localize<typeof planWords>;
  readonly #historyText: Localize<typeof planHistoryTexts>;
  readonly #commonText: Localize<typeof common>;
  /** The step that problems keep from being taken. */
  #blocked: PlanStep | undefined;
  /** The step whose reason is being written. */
  #reasoning: ReasonedStep | undefined;
  #state: WorkPlan['state'] | undefined;
  #refusals: readonly FieldError[] = [];

  constructor(view: IndicatorEditorView, focus: FocusNext) {
    this.#view = view;
    this.#desk = new PlanDesk(view, undefined, focus);
    this.#text = new Localize(view, indicatorEditor);
    this.#problemText = new Localize(view, planProblems);
    this.#planText = new Localize(view, planWords);
    this.#historyText = new Localize(view, planHistoryTexts);
    this.#commonText = new Localize(view, common);
    const root = view.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, rowStyles, styles]);
  }

  /** Before each update of the view: what a new state of the plan, or a refusal, means for what is open here. */
  follow(): void {
    const { plan, value, refusals } = this.#view;
    if (plan?.state !== this.#state) {
      this.#state = plan?.state;
      this.#blocked = undefined;
      this.#reasoning = value?.note ? reasonedSteps.find((step) => plan?.allowedActions.includes(step)) : undefined;
    }
    if (refusals === this.#refusals) return;
    this.#refusals = refusals;
    if (refusals.length === 0) return;
    this.#blocked = 'submit';
    this.#desk.problems.showEverything(refusals);
    this.#desk.focus('summary');
  }

  /** The plan between its head and its history. */
  render(plan: WorkPlan, entry: EnteredPlan): TemplateResult {
    const scope = this.#scope(plan, entry);
    const { beside } = this.#view;
    const writing = plan.allowedActions.includes('edit');
    const deciding = decisions.some((step) => plan.allowedActions.includes(step));
    return html`
      ${this.#blocked ? planSummary(scope, this.#commonText, this.#blockers(this.#blocked)) : nothing}
      ${writing ? planForm(scope) : nothing}
      <div class="reading">
        ${writing ? nothing : planResults(this.#planText, plan, beside)} ${this.#renderBehaviours(scope, plan)}
        ${writing ? nothing : planAnnexes(this.#planText, plan, beside)}
      </div>
      ${writing ? annexForm(scope) : nothing} ${deciding ? this.#renderDecision(scope) : nothing}
      ${writing ? this.#renderSteps(plan) : nothing}
    `;
  }

  /** What happened to the plan so far. */
  renderHistory(plan: WorkPlan): TemplateResult | typeof nothing {
    return planHistory(this.#historyText, plan, this.#view.timeZone);
  }

  #renderBehaviours(scope: Scope, plan: WorkPlan): TemplateResult | typeof nothing {
    const { embedded, behaviours, beside } = this.#view;
    if (plan.allowedActions.includes('approve')) return expectationFields(scope);
    if (embedded) return planBehaviours(this.#planText, plan, behaviours, beside);
    return plan.allowedActions.includes('edit') ? nothing : expectationList(this.#planText, plan, behaviours);
  }

  #renderDecision(scope: Scope) {
    const text = this.#text;
    const view = this.#view;
    return html`
      ${decisionPanel(scope, {
        reasoning: this.#reasoning,
        step: view.running,
        open: (step) => this.#reason(step, 'note'),
        close: () => this.#reason(undefined, this.#reasoning ?? 'decision'),
        take: (step) => this.#take(step),
      })}
      ${
        view.keeping.type === 'unchanged'
          ? nothing
          : trustLine(
              this.#commonText,
              view,
              this.#commonText.term(
                'sentAs',
                text.term(view.plan?.allowedActions.includes('revise') ? 'reviseSend' : 'decidedVerb'),
              ),
              text.term('readByEmployee'),
            )
      }
    `;
  }

  #renderSteps(plan: WorkPlan) {
    const text = this.#text;
    const { running } = this.#view;
    const waiting = running ? 'true' : nothing;
    return html`
      <footer>
        <div class="actions end">
          <button type="button" aria-disabled=${waiting} @click=${() => this.#take('save')}>
            ${text.term(running === 'save' ? 'saving' : 'save')}
          </button>
          ${
            plan.allowedActions.includes('submit')
              ? html`<button type="button" class="primary" aria-disabled=${waiting} @click=${() => this.#take('submit')}>
                ${text.term(running === 'submit' ? 'submitting' : 'submit')}
              </button>`
              : nothing
          }
        </div>
        ${trustLine(this.#commonText, this.#view, this.#commonText.term('sentAs', text.term('sentVerb')), text.term('readBy'))}
      </footer>
    `;
  }

  #scope(plan: WorkPlan, entry: EnteredPlan): Scope {
    const view = this.#view;
    const { leader, objectives, behaviours, beside, beginning, library } = view;
    return {
      desk: this.#desk,
      text: this.#text,
      problemText: this.#problemText,
      planText: this.#planText,
      plan,
      entry,
      running: Boolean(view.running),
      leader,
      objectives,
      behaviours,
      beside,
      beginning,
      library,
      searchLibrary: (search) => view.dispatchEvent(new LibrarySearchedEvent({ search })),
    };
  }

  /** What keeps a step from being taken: proposing needs all of it, saving only what the contract can carry. */
  #blockers(step: PlanStep): PlanProblem[] {
    const errors = this.#desk.problems.all.filter(({ severity }) => severity === 'error');
    if (step === 'save') return errors.filter((problem) => keepsFromSaving(problem));
    return step === 'approve' ? [] : errors;
  }

  #take(step: PlanStep) {
    const view = this.#view;
    if (view.running || !view.value) return;
    const value = withoutBlanks(view.value);
    if (JSON.stringify(value) !== JSON.stringify(view.value)) view.enter(value);
    const blockers = this.#blockers(step);
    this.#blocked = blockers.length > 0 ? step : undefined;
    if (step === 'submit' && blockers.length > 0) this.#desk.problems.showEverything();
    else this.#desk.problems.show(blockers);
    if ((step === 'return' || step === 'revise') && blockers[0]) this.#desk.goTo(blockers[0]);
    else if (blockers.length > 0) this.#desk.focus('summary');
    else view.dispatchEvent(new PlanStepChosenEvent({ step, value }));
  }

  #reason(step: ReasonedStep | undefined, focus: string) {
    this.#reasoning = step;
    this.#blocked = undefined;
    this.#desk.focus(focus);
  }

  /** Choices know no `readonly`: while a step runs they stay as they are. */
  readonly keepChoices = (event: Event): void => {
    const [target] = event.composedPath();
    const choice = target instanceof HTMLInputElement && (target.type === 'radio' || target.type === 'checkbox');
    if (this.#view.running && choice) event.preventDefault();
  };
}
