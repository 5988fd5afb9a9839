import { html, nothing, type TemplateResult } from 'lit';
import type { Appraisal, WorkPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { planHeadTexts } from '../../locales/plan-head.js';
import { officialTerm, terms } from '../../locales/official-term.js';

type Text = Localize<typeof planHeadTexts>;

/** Whose plan it is, where it stands, and what that means for the reader. */
export function planHead(text: Text, plan: WorkPlan, appraisal: Appraisal | undefined): TemplateResult {
  const own = appraisal?.relations.includes('own') ?? plan.allowedActions.includes('edit');
  return html`
    <header>
      <h2 id="heading" tabindex="-1">
        ${appraisal ? text.term('headingYear', String(appraisal.period.year)) : text.term('heading')}
      </h2>
      ${
        appraisal
          ? html`<p class=${own ? 'print-only' : nothing}>${text.term('about', appraisal.employee.name, appraisal.employee.position)}</p>`
          : nothing
      }
      <p class="standing">
        <span class=${plan.state === 'approved' ? 'state good' : 'state'}>
          ${officialTerm(text.lang, terms.planState, plan.state)}
        </span>
        <span class="note">${guidance(text, plan, own)}</span>
      </p>
    </header>
  `;
}

function guidance(text: Text, { state, allowedActions }: WorkPlan, own: boolean): string {
  if (allowedActions.includes('edit')) return state === 'draft' ? text.term('stateDraft') : '';
  if (allowedActions.includes('approve')) return text.term('stateDecide');
  if (state === 'submitted') return text.term(own ? 'stateSubmittedOwn' : 'stateSubmitted');
  if (state === 'returned') return text.term('stateReturned');
  if (state === 'draft') return text.term('stateUnwritten');
  return state === 'approved' ? text.term('stateApproved') : '';
}
