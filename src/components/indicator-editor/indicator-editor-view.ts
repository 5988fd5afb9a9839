import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Appraisal, BehaviourValue, FieldError, LeaderResults, WorkPlan } from '../../contract/index.js';
import { Appearance } from '../../controllers/appearance.js';
import type { Keeping } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { common } from '../../locales/common.js';
import { indicatorEditor } from '../../locales/indicator-editor.js';
import { planProblems } from '../../locales/plan-problems.js';
import { planReading as planWords } from '../../locales/plan-reading.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { trustLine } from '../../templates/editing.js';
import { decisionPanel, expectationFields, type ReasonedStep } from './decision-panel.js';
import {
  LibrarySearchedEvent,
  PlanEditedEvent,
  type PlanStep,
  PlanStepChosenEvent,
} from './indicator-editor.events.js';
import { styles } from './indicator-editor.styles.js';
import type { LibraryState } from './library-picker.js';
import { PlanDesk } from './plan-desk.js';
import { withoutBlanks } from './plan-edits.js';
import { type EnteredPlan, entryOf } from './plan-entry.js';
import { annexForm, planForm } from './plan-form.js';
import { planHead, returnedNote } from './plan-head.js';
import { keepsFromSaving, type PlanProblem } from './plan-problems.js';
import { expectationList, planAnnexes, planBehaviours, planHistory, planResults } from './plan-reading.js';
import { styles as readingStyles } from './plan-reading.styles.js';
import { remarkStyles } from './remarks.styles.js';
import { rowStyles } from './plan-rows.styles.js';
import { planSummary } from './plan-summary.js';
import type { Beside, Named, Scope } from './scope.js';

const reasonedSteps = ['return', 'revise'] as const;
const decisions = ['approve', ...reasonedSteps] as const;

/**
 * A work plan to write, to decide on or to read, whichever its `allowedActions` allow.
 *
 * @tag asn-indicator-editor-view
 * @fires {PlanEditedEvent} asn-plan-edited - The person entered something.
 * @fires {PlanStepChosenEvent} asn-plan-step-chosen - The person saves, proposes, returns or agrees; all that it needs is there.
 * @fires {LibrarySearchedEvent} asn-library-searched - The person looks for indicators in the library, or closed it.
 */
export class IndicatorEditorView extends LitElement {
  static override styles = [host, controls, panels, readingStyles, rowStyles, remarkStyles, styles];

  /** The plan as the server has it. */
  @property({ attribute: false }) plan?: WorkPlan;

  /** What the person has entered; the plan itself unless told. */
  @property({ attribute: false }) value?: EnteredPlan;

  /** Whose plan it is and how the reader stands to it; may come later than the plan. */
  @property({ attribute: false }) appraisal?: Appraisal;

  /** The superior's results that one's own can support. */
  @property({ attribute: false }) leader?: LeaderResults;

  /** The objectives of the unit that the employee heads, to be answered for by results; none for everybody else. */
  @property({ attribute: false }) objectives: readonly Named[] = [];

  /** Part of a larger page that says whose plan it is and where it stands; all values of behaviour are shown then. */
  @property({ type: Boolean }) embedded = false;

  /** What that page puts beside the items of the plan. */
  @property({ attribute: false }) beside: Beside = () => nothing;

  /** The behaviour values of the agency. */
  @property({ attribute: false }) behaviours: readonly BehaviourValue[] = [];

  /** Zone in which moments are told. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  /** What the library holds for the words searched last. */
  @property({ attribute: false }) library: LibraryState = { type: 'loading' };

  /** The step that runs on the server right now. */
  @property() running?: string;

  /** Where the input is kept. */
  @property({ attribute: false }) keeping: Keeping = { type: 'unchanged' };

  /** The fields that the server refused, with pointers into what was sent. */
  @property({ attribute: false }) refusals: readonly FieldError[] = [];

  /** The step that problems keep from being taken. */
  @state() private blocked?: PlanStep;

  /** The step whose reason is being written. */
  @state() private reasoning?: ReasonedStep;

  readonly #text = new Localize(this, indicatorEditor);
  readonly #problemText = new Localize(this, planProblems);
  readonly #planText = new Localize(this, planWords);
  readonly #commonText = new Localize(this, common);
  readonly #desk = new PlanDesk(this);

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  /** Takes the focus to the heading. */
  override focus(): void {
    this.goTo('heading');
  }

  /** Takes the focus to a field or an item, by its id. */
  goTo(id: string): void {
    this.#desk.focus(id);
  }

  /** Takes what was entered and tells the page: value first, event second. */
  enter(value: EnteredPlan): void {
    this.value = value;
    this.dispatchEvent(new PlanEditedEvent(value));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.plan && !this.value) this.value = entryOf(this.plan);
    if (changed.has('plan') && this.plan?.state !== changed.get('plan')?.state) {
      this.blocked = undefined;
      this.reasoning = this.value?.note
        ? reasonedSteps.find((step) => this.plan?.allowedActions.includes(step))
        : undefined;
    }
    // The step took its own button away: the focus goes to what the plan is now.
    const before = changed.get('plan');
    if (before && changed.get('running') && before.state !== this.plan?.state) this.focus();
    if (changed.has('refusals') && this.refusals.length > 0) {
      this.blocked = 'submit';
      this.#desk.problems.showEverything(this.refusals);
      this.#desk.focus('summary');
    }
  }

  override render() {
    const { plan, value: entry } = this;
    const text = this.#text;
    if (!plan || !entry) return html`<div lang=${text.lang}></div>`;
    const scope = this.#scope(plan, entry);
    const writing = plan.allowedActions.includes('edit');
    const deciding = decisions.some((step) => plan.allowedActions.includes(step));
    const parts = html`
      ${this.blocked ? planSummary(scope, this.#commonText, this.#blockers(this.blocked)) : nothing}
      ${writing ? planForm(scope) : nothing}
      <div class="reading">
        ${writing ? nothing : planResults(this.#planText, plan, this.beside)} ${this.#renderBehaviours(scope, plan)}
        ${writing ? nothing : planAnnexes(this.#planText, plan, this.beside)}
      </div>
      ${writing ? annexForm(scope) : nothing} ${deciding ? this.#renderDecision(scope) : nothing}
      ${writing ? this.#renderSteps(plan) : nothing}
    `;
    if (this.embedded) return html`<div class="page" lang=${text.lang} @click=${this.#keepChoices}>${parts}</div>`;
    return html`
      <article class="page" lang=${text.lang} aria-labelledby="heading" @click=${this.#keepChoices}>
        ${planHead(text, plan, this.appraisal)} ${returnedNote(text, plan, this.timeZone)} ${parts}
        ${planHistory(this.#planText, plan, this.timeZone)}
      </article>
    `;
  }

  #renderBehaviours(scope: Scope, plan: WorkPlan): TemplateResult | typeof nothing {
    if (plan.allowedActions.includes('approve')) return expectationFields(scope);
    if (this.embedded) return planBehaviours(this.#planText, plan, this.behaviours, this.beside);
    return plan.allowedActions.includes('edit') ? nothing : expectationList(this.#planText, plan, this.behaviours);
  }

  #renderDecision(scope: Scope) {
    const text = this.#text;
    return html`
      ${decisionPanel(scope, {
        reasoning: this.reasoning,
        step: this.running,
        open: (step) => this.#reason(step, 'note'),
        close: () => this.#reason(undefined, this.reasoning ?? 'decision'),
        take: (step) => this.#take(step),
      })}
      ${
        this.keeping.type === 'unchanged'
          ? nothing
          : trustLine(
              this.#commonText,
              this,
              this.#commonText.term(
                'sentAs',
                text.term(this.plan?.allowedActions.includes('revise') ? 'reviseSend' : 'decidedVerb'),
              ),
              text.term('readByEmployee'),
            )
      }
    `;
  }

  #renderSteps(plan: WorkPlan) {
    const text = this.#text;
    const waiting = this.running ? 'true' : nothing;
    return html`
      <footer>
        <div class="actions end">
          <button type="button" aria-disabled=${waiting} @click=${() => this.#take('save')}>
            ${text.term(this.running === 'save' ? 'saving' : 'save')}
          </button>
          ${
            plan.allowedActions.includes('submit')
              ? html`<button type="button" class="primary" aria-disabled=${waiting} @click=${() => this.#take('submit')}>
                ${text.term(this.running === 'submit' ? 'submitting' : 'submit')}
              </button>`
              : nothing
          }
        </div>
        ${trustLine(this.#commonText, this, this.#commonText.term('sentAs', text.term('sentVerb')), text.term('readBy'))}
      </footer>
    `;
  }

  #scope(plan: WorkPlan, entry: EnteredPlan): Scope {
    return {
      desk: this.#desk,
      text: this.#text,
      problemText: this.#problemText,
      planText: this.#planText,
      plan,
      entry,
      running: Boolean(this.running),
      leader: this.leader,
      objectives: this.objectives,
      behaviours: this.behaviours,
      beside: this.beside,
      library: this.library,
      searchLibrary: (search) => this.dispatchEvent(new LibrarySearchedEvent({ search })),
    };
  }

  /** What keeps a step from being taken: proposing needs all of it, saving only what the contract can carry. */
  #blockers(step: PlanStep): PlanProblem[] {
    const errors = this.#desk.problems.all.filter(({ severity }) => severity === 'error');
    if (step === 'save') return errors.filter((problem) => keepsFromSaving(problem));
    return step === 'approve' ? [] : errors;
  }

  #take(step: PlanStep) {
    if (this.running || !this.value) return;
    const value = withoutBlanks(this.value);
    if (JSON.stringify(value) !== JSON.stringify(this.value)) this.enter(value);
    const blockers = this.#blockers(step);
    this.blocked = blockers.length > 0 ? step : undefined;
    if (step === 'submit' && blockers.length > 0) this.#desk.problems.showEverything();
    else this.#desk.problems.show(blockers);
    if ((step === 'return' || step === 'revise') && blockers[0]) this.#desk.goTo(blockers[0]);
    else if (blockers.length > 0) this.#desk.focus('summary');
    else this.dispatchEvent(new PlanStepChosenEvent({ step, value }));
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
