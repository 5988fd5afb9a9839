import { html } from 'hono/html';
import { labels } from '../../../src/rules/index.js';
import type { Subordinate } from '../api.js';
import { texts } from '../texts.js';
import type { Visit } from '../visit.js';
import type { Markup } from './layout.js';

/** The people one appraises, each with where their year stands and the next thing to open. */
export function subordinatesPage({ language }: Visit, subordinates: readonly Subordinate[]): Markup {
  const text = texts[language].subordinates;
  if (subordinates.length === 0) return html`<p class="well">${text.none}</p>`;
  return html`<ul class="list-group portal-list">
    ${subordinates.map(
      ({ employee, appraisal }) => html`<li class="list-group-item">
      <div class="portal-who"><b>${employee.name}</b><br><span class="text-muted">${employee.position}</span></div>
      <div class="portal-state">
        ${
          appraisal
            ? html`<span>${text.plan}: <span class="label ${planTone[appraisal.planState] ?? 'label-default'}">${labelOf(labels.planState, appraisal.planState)}</span></span>
        ${isAgreed(appraisal.planState) ? html`<span>${text.evaluation}: <span class="label ${evaluationTone[appraisal.evaluationState] ?? 'label-default'}">${labelOf(labels.evaluationState, appraisal.evaluationState)}</span></span>` : ''}`
            : html`<span>${text.plan}: <span class="label label-default">${text.notBegun}</span></span>`
        }
      </div>
      <div class="portal-actions">${appraisal ? actions(appraisal, text) : ''}</div>
    </li>`,
    )}
  </ul>`;
}

type Begun = NonNullable<Subordinate['appraisal']>;

function actions({ id, planState, evaluationState }: Begun, text: (typeof texts)['id']['subordinates']): Markup {
  const plan = `/penilaian-bawahan/${id}/rencana`;
  if (planState === 'submitted') return html`<a class="btn btn-primary" href="${plan}">${text.decidePlan}</a>`;
  if (!isAgreed(planState)) return html`<a class="btn btn-default" href="${plan}">${text.readPlan}</a>`;
  return html`<a class="btn btn-default" href="${plan}">${text.readPlan}</a>
    ${
      isMyTurn(evaluationState)
        ? html`<a class="btn btn-primary" href="/penilaian-bawahan/${id}/penilaian">${text.evaluate}</a>`
        : html`<a class="btn btn-default" href="/penilaian-bawahan/${id}/penilaian">${text.evaluation}</a>`
    }
    <a class="btn btn-default" href="/kartu-skor?appraisal=${id}">${text.scoreCard}</a>`;
}

const isMyTurn = (state: string) => ['rating', 'rated', 'signed'].includes(state);
const isAgreed = (state: string) => state === 'approved' || state === 'closed';

const planTone: Readonly<Record<string, string>> = {
  submitted: 'label-warning',
  returned: 'label-info',
  approved: 'label-success',
};

const evaluationTone: Readonly<Record<string, string>> = {
  rating: 'label-warning',
  rated: 'label-warning',
  signed: 'label-warning',
  delivered: 'label-info',
  acknowledged: 'label-success',
  reported: 'label-success',
};

/** The official label; a state that a newer server knows and we do not is shown as it is. */
function labelOf(known: Readonly<Record<string, string>>, state: string): string {
  return known[state] ?? state;
}
