import { adoptStyles, html, nothing, type TemplateResult } from 'lit';
import type { WorkPlan } from '../../contract/index.js';
import { Localize } from '../../controllers/localize.js';
import { citation } from '../../locales/citations.js';
import { planHistoryTexts } from '../../locales/plan-history.js';
import { planAroundTexts } from '../../locales/work-plan-around.js';
import { planRequestTexts } from '../../locales/work-plan-requests.js';
import { workPlanTexts } from '../../locales/work-plan.js';
import type { EnteredPlan } from '../indicator-editor/plan-entry.js';
import { planHistory } from '../indicator-editor/plan-history.js';
import type { PlanRecord } from '../indicator-editor/plan-record.js';
import type { Beside } from '../indicator-editor/scope.js';
import { SourceChoice } from './sources/source-choice.js';
import { copyOffer } from './copy-offer.js';
import { readerOf } from './front.js';
import { aroundStyles } from './plan-around.styles.js';
import { postChoice } from './plan-posts.js';
import { PlanRemarks } from './plan-remarks.js';
import { PlanVersions } from './versions.js';
import type { WorkPlanView } from './work-plan-view.js';

/** What stands around a plan, from the top of the page to its end. */
interface Around {
  readonly posts: TemplateResult | typeof nothing;
  readonly above: TemplateResult;
  /** What there is to begin with while nothing is written. */
  readonly beginning: TemplateResult | typeof nothing;
  /** What stands beside each item of the plan. */
  readonly beside: Beside;
  readonly below: TemplateResult;
}

/** Everything around a plan that comes when its first lines are read: posts, remarks, versions, history, signatures. */
export class PlanAround {
  readonly #view: WorkPlanView;
  readonly #text: Localize<typeof planAroundTexts>;
  readonly #frontText: Localize<typeof workPlanTexts>;
  readonly #historyText: Localize<typeof planHistoryTexts>;
  readonly #requestText: Localize<typeof planRequestTexts>;
  readonly #remarks: PlanRemarks;
  readonly #versions: PlanVersions;
  readonly #sources: SourceChoice;

  constructor(view: WorkPlanView) {
    this.#view = view;
    this.#text = new Localize(view, planAroundTexts);
    this.#frontText = new Localize(view, workPlanTexts);
    this.#historyText = new Localize(view, planHistoryTexts);
    this.#requestText = new Localize(view, planRequestTexts);
    this.#remarks = new PlanRemarks(view);
    this.#versions = new PlanVersions(view);
    this.#sources = new SourceChoice(view, (id) => view.goTo(id));
    const root = view.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, aroundStyles]);
  }

  of(record: PlanRecord, value: EnteredPlan): Around {
    const view = this.#view;
    const { plan, policy } = record;
    const { overview, beside } = this.#remarks.of(record, value);
    this.#sources.follow(view.sources);
    return {
      posts: postChoice(this.#text, record, (appraisalId) => view.request({ type: 'post', appraisalId })),
      above: html`
        ${silence(this.#text, record)} ${this.#versions.changes(record, value)} ${overview}
      `,
      beginning: copyOffer(this.#requestText, view),
      beside: (about, name, said) =>
        about.part === 'indicator'
          ? html`${this.#source(plan, about.id, said)} ${beside(about, name, said)}`
          : beside(about, name, said),
      below: html`
        ${this.#signatures(record)} ${this.#versions.list(record)}
        ${planHistory(this.#historyText, plan, policy.timeZone)}
      `,
    };
  }

  /** Of an indicator that the server knows: a row that is not saved yet takes nothing from anywhere. */
  #source({ results }: WorkPlan, id: string, said?: 'said') {
    const indicator = results.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
    return indicator ? this.#sources.line(indicator, said) : nothing;
  }

  /** On paper alone: who signs. */
  #signatures({ appraisal }: PlanRecord) {
    const text = this.#frontText;
    const line = (role: string, name: string | undefined) => html`
      <div>
        <p>${this.#text.term('place')}: ………………</p>
        <p>${role}</p>
        <p class="signature">${name}</p>
      </div>
    `;
    return html`
      <div class="signatures" aria-hidden="true">
        ${line(text.term('employee'), appraisal.employee.name)} ${line(text.term('appraiser'), appraisal.appraiser?.name)}
      </div>
    `;
  }
}

/** The appraiser has not decided in time: the law opens a talk with the second-level appraiser (CLK-2; P6 p.65 C.5). */
function silence(text: Localize<typeof planAroundTexts>, { plan, appraisal }: PlanRecord) {
  const clock = plan.clocks?.find((one) => one.clock === 'plan.escalate');
  const reader = readerOf(appraisal);
  if (!clock || clock.state === 'met' || reader === 'other') return nothing;
  const name = appraisal.secondLevelAppraiser?.name ?? text.term('aboveAppraiser');
  const words = text.term(reader === 'own' ? 'silentOwn' : 'silentAppraiser', name, citation(text.lang, clock.cite));
  return html`<p class="panel attention">${words}</p>`;
}
