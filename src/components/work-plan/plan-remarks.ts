import { nothing, type TemplateResult } from 'lit';
import type { PlanItem } from '../../contract/index.js';
import { Localize } from '../../controllers/localize.js';
import { planReading } from '../../locales/plan-reading.js';
import { planRemarks } from '../../locales/plan-remarks.js';
import type { EnteredPlan } from '../indicator-editor/plan-entry.js';
import type { PlanRecord } from '../indicator-editor/plan-record.js';
import { keyOf, type Remarks, remarkThread, threadsOf } from '../indicator-editor/remarks.js';
import type { Beside } from '../indicator-editor/scope.js';
import { readerOf } from './front.js';
import { itemsOf, remarkOverview } from './remark-overview.js';
import type { WorkPlanView } from './work-plan-view.js';

/** The remarks on the items of a plan: which are open, what is written, and the list of them all. */
export class PlanRemarks {
  readonly #view: WorkPlanView;
  readonly #text: Localize<typeof planRemarks>;
  readonly #planText: Localize<typeof planReading>;
  #appraisalId: string | undefined;
  /** The items whose remarks are open. */
  #opened: ReadonlySet<string> = new Set();
  /** The item whose remark was to be sent before anything was written. */
  #blank: string | undefined;

  constructor(view: WorkPlanView) {
    this.#view = view;
    this.#text = new Localize(view, planRemarks);
    this.#planText = new Localize(view, planReading);
  }

  /** Every item that was remarked on, and what stands beside each in the plan. */
  of(
    record: PlanRecord,
    value: EnteredPlan,
  ): { readonly overview: TemplateResult | typeof nothing; readonly beside: Beside } {
    const { plan, appraisal, policy } = record;
    if (appraisal.id !== this.#appraisalId) this.#opened = new Set();
    this.#appraisalId = appraisal.id;
    const remarks = this.#remarks(record, value);
    const known = itemsOf(plan, policy.behaviours);
    return {
      overview: remarkOverview(remarks, {
        planText: this.#planText,
        plan,
        behaviours: policy.behaviours,
        go: (about) => this.#open(about),
      }),
      beside: (about, name, said) => (known.has(keyOf(about)) ? remarkThread(remarks, about, name, said) : nothing),
    };
  }

  #remarks({ plan, appraisal, policy }: PlanRecord, value: EnteredPlan): Remarks {
    const { requested } = this.#view;
    const reader = readerOf(appraisal);
    const readerId =
      reader === 'own' ? appraisal.employee.id : reader === 'appraiser' ? appraisal.appraiser?.id : undefined;
    return {
      text: this.#text,
      threads: threadsOf(plan, readerId),
      timeZone: policy.timeZone,
      writable: plan.allowedActions.includes('comment'),
      opened: this.#opened,
      written: value.remarks ?? {},
      sending: requested?.type === 'comment' ? keyOf(requested.about) : undefined,
      blank: this.#blank,
      toggle: (key) => this.#toggle(key),
      write: (key, words) => this.#write(key, words),
      send: (about) => this.#send(about),
    };
  }

  #toggle(key: string) {
    const opened = new Set(this.#opened);
    if (!opened.delete(key)) opened.add(key);
    this.#opened = opened;
    this.#view.requestUpdate();
  }

  #open(about: PlanItem) {
    this.#opened = new Set([...this.#opened, keyOf(about)]);
    this.#view.requestUpdate();
    void this.#view.updateComplete.then(() => this.#view.goTo(`thread-${keyOf(about)}`));
  }

  #write(key: string, words: string) {
    const { value } = this.#view;
    if (!value) return;
    this.#blank = undefined;
    this.#view.enter({ ...value, remarks: { ...value.remarks, [key]: words } });
  }

  #send(about: PlanItem) {
    const view = this.#view;
    const key = keyOf(about);
    if (view.requested) return;
    if ((view.value?.remarks?.[key] ?? '').trim() !== '') return view.request({ type: 'comment', about });
    this.#blank = key;
    view.requestUpdate();
    if (about.part === 'plan') view.renderRoot.querySelector<HTMLElement>(`#remark-${key}`)?.focus();
    else view.goTo(`remark-${key}`);
  }
}
