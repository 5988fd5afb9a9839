import { html, nothing, type TemplateResult } from 'lit';
import { remainingDays } from '../../locales/remaining.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { clockList } from '../../templates/clocks.js';
import type { EvaluationDesk } from './evaluation.state.js';
import type { Workspace } from './workspace.js';

/** `2026`, or `Triwulan I 2026` where a part of the year is assessed. */
export function assessed({ appraisal, evaluation }: EvaluationDesk, lang: Workspace['text']['lang']): string {
  const { term = 'annual' } = evaluation;
  return term === 'annual' ? appraisal.period.label : termLabel(term, appraisal.period.label, lang);
}

/** The terms that run, for whoever reads. */
export function runningClocks({ clocks: words, desk, now }: Workspace): TemplateResult | typeof nothing {
  const { evaluation, appraisal } = desk;
  return clockList(words, evaluation.clocks, { relations: appraisal.relations, state: evaluation.state, now });
}

/** The end of the year's evaluation, where the server tells no clocks. */
export function due({ text, desk, now }: Workspace) {
  const { period, policy, evaluation } = desk;
  const isOpen = ['collecting', 'rating', 'rated'].includes(evaluation.state);
  if (!period || !isOpen || evaluation.clocks || (evaluation.term ?? 'annual') !== 'annual') return nothing;
  const { format } = text;
  const { timeZone } = policy;
  const days = format.daysUntil(period.evaluationEnd, timeZone, now);
  return html`
    <p class="due">
      <time datetime=${period.evaluationEnd}>
        ${text.term('due', format.weekday(period.evaluationEnd), format.endOfDay(timeZone))}
      </time>
      <span class=${days < 0 ? 'state failure' : 'note'}>${remainingDays(format, days)}</span>
    </p>
  `;
}

/** The year of a second post is judged in the appraisal of the main one (ACT-5, ACT-6). */
export function isCountedElsewhere({ appraisal, evaluation }: EvaluationDesk): boolean {
  return Boolean(appraisal.mainAppraisalId) && (evaluation.term ?? 'annual') === 'annual';
}

/** One panel that says where things stand; its heading takes the focus after a step. */
export function panel(title: string, words: string, action?: TemplateResult, mood = ''): TemplateResult {
  return html`
    <div class="panel ${mood}">
      <h3 id="stage" tabindex="-1">${title}</h3>
      <p>${words}</p>
      ${action ? html`<div class="actions">${action}</div>` : nothing}
    </div>
  `;
}
