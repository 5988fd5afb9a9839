import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue, PlanItem, WorkPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { planReading } from '../../locales/plan-reading.js';
import { valueName } from '../indicator-editor/behaviour-section.js';
import { keyOf, remarkThread, type Remarks } from '../indicator-editor/remarks.js';

interface Overview {
  readonly planText: Localize<typeof planReading>;
  readonly plan: WorkPlan;
  readonly behaviours: readonly BehaviourValue[];
  /** Opens the remarks on an item where it stands. */
  readonly go: (about: PlanItem) => void;
}

/** Every item that was remarked on, those that wait for the reader first, and the place for remarks on the plan as a whole. */
export function remarkOverview(remarks: Remarks, overview: Overview): TemplateResult | typeof nothing {
  const { text, threads, writable } = remarks;
  const items = [...threads.values()].filter(({ about }) => about.part !== 'plan');
  if (threads.size === 0 && (!writable || overview.plan.results.length === 0)) return nothing;
  const waiting = [...threads.values()].filter(({ isNew }) => isNew).length;
  return html`
    <section class="remarks screen-only" aria-labelledby="remarks">
      <h3 id="remarks">
        ${text.term('heading')}
        ${waiting > 0 ? html`<span class="state attention">${text.term('waiting', text.format.number(waiting))}</span>` : nothing}
      </h3>
      ${
        items.length === 0
          ? nothing
          : html`<ul>
            ${items.map(({ about, comments, isNew }) => {
              const last = comments.at(-1);
              const name = nameOf(overview, about);
              return html`
                <li>
                  ${
                    name
                      ? html`<button type="button" class="quiet" @click=${() => overview.go(about)}>${name}</button>`
                      : html`<span class="note">${text.term('gone')}</span>`
                  }
                  ${isNew ? html`<span class="state attention">${text.term('fresh')}</span>` : nothing}
                  ${last ? html`<p class="note">${text.term('last', last.by.name, last.text)}</p>` : nothing}
                </li>
              `;
            })}
          </ul>`
      }
      ${remarkThread(remarks, { part: 'plan', id: '' }, text.term('whole'))}
    </section>
  `;
}

/** What the item is called; empty where the plan holds it no longer. */
function nameOf({ planText, plan, behaviours }: Overview, { part, id }: PlanItem): string {
  switch (part) {
    case 'result':
      return plan.results.find((result) => result.id === id)?.title ?? '';
    case 'indicator':
      return plan.results.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id)?.name ?? '';
    case 'behaviour': {
      const value = behaviours.find(({ key }) => key === id);
      return value ? valueName(planText, value) : '';
    }
    default:
      return planText.known(id) ?? '';
  }
}

/** The items the server knows: on a row that is not saved yet nobody can remark. */
export function itemsOf({ results, annexes }: WorkPlan, behaviours: readonly BehaviourValue[]): ReadonlySet<string> {
  const items: PlanItem[] = [
    ...results.map(({ id }) => ({ part: 'result' as const, id })),
    ...results.flatMap(({ indicators }) => indicators.map(({ id }) => ({ part: 'indicator' as const, id }))),
    ...Object.keys(annexes).map((id) => ({ part: 'annex' as const, id })),
    ...behaviours.map(({ key: id }) => ({ part: 'behaviour' as const, id })),
  ];
  return new Set(items.map(keyOf));
}
