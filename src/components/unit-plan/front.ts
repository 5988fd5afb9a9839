import { html, nothing, type TemplateResult } from 'lit';
import { officialTerm, terms } from '../../locales/official-term.js';
import { achievementTerms } from './unit-plan.state.js';
import { termName, type UnitPage } from './unit-scope.js';

/** The first lines: how the unit stands, or where its plan stands, and what comes next. */
export function unitFront(unit: UnitPage): TemplateResult {
  const { text, plan } = unit;
  const latest = achievementTerms.toReversed().find((term) => plan.achievements.some((one) => one.term === term));
  const level = plan.achievements.find(({ term }) => term === latest)?.level;
  return html`
    <header>
      <h2 id="heading" tabindex="-1">${text.term('heading', String(plan.year), plan.unit)}</h2>
      <p class="figure">
        ${level ? officialTerm(text.lang, terms.organisationLevel, level) : officialTerm(text.lang, terms.planState, plan.state)}
      </p>
      ${latest ? html`<p>${text.term('levelOf', termName(unit, latest))}</p>` : nothing}
      <p>${nextWords(unit)}</p>
      <p class="note">${plan.head ? text.term('head', plan.head.name) : text.term('vacant')}</p>
    </header>
  `;
}

function nextWords({ text, plan }: UnitPage): string {
  const may = (step: string) => plan.allowedActions.some((action) => action === step);
  if (may('edit')) return text.term(plan.state === 'returned' ? 'mend' : 'write');
  if (may('approve')) return text.term('decide');
  if (plan.state === 'submitted') return text.term('waiting');
  if (plan.state !== 'approved') return text.term('unwritten');
  if (may('record-progress')) return text.term('record');
  return text.term(may('set-achievement') ? 'set' : 'agreed');
}
