import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Indicator } from '../../contract/indicator.js';
import type { Realisation } from '../../contract/self-assessment.js';
import type { WorkResult } from '../../contract/work-plan.js';
import { actualFigure, targetFigure } from '../../locales/measure.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { markId, resultMark, type ResultMark } from './judgement.js';
import { markPanel } from './mark-panel.js';
import type { Front } from './workspace.js';

/** Every result of the plan: what was reached and shown for it on one side, the appraiser's mark on the other (RTG-3). */
export function resultJudgements(space: Front): TemplateResult {
  const { text, desk, judgement, mode, missing } = space;
  const { results } = desk.plan;
  return html`
    <section aria-labelledby="results">
      <h3 id="results">${text.term('results')}</h3>
      ${mode === 'rate' ? html`<p class="note">${text.term('resultsHint')}</p>` : nothing} ${space.rest?.aboutResults(space)}
      ${results.length === 0 ? html`<p>${text.term('noPlan')}</p>` : nothing}
      <ol class="subjects">
        ${results.map((result, index) => {
          const mark = resultMark(judgement, result.id);
          const isMissing = missing.has(markId('result', result.id));
          // A keystroke in one note renders its own result again, not all of them.
          return html`<li class="subject">
              ${guard(
                [
                  ...[result, desk.selfAssessment, desk.suggestions, desk.feedback, desk.otherPosts],
                  ...[mark.rating, mark.note, mode, isMissing, text.lang, space.rest],
                ],
                () => oneResult(space, result, index + 1, mark, isMissing),
              )}
            </li>`;
        })}
      </ol>
    </section>
  `;
}

function oneResult(space: Front, result: WorkResult, number: number, mark: ResultMark, isMissing: boolean) {
  const { text, desk } = space;
  const realisations = desk.selfAssessment.realisations;
  return html`
    <div class="evidence">
      <h4><span class="ordinal">${number}</span> ${result.title}</h4>
      <p class="note">
        ${officialTerm(text.lang, terms.resultKind, result.kind)}${
          result.parentTitle ? html` · <span>${text.term('supports', result.parentTitle)}</span>` : nothing
        }${space.rest?.postOf(space, result)}
      </p>
      <ul class="indicators">
        ${result.indicators.map((indicator) =>
          indicatorRow(
            space,
            indicator,
            realisations.find(({ indicatorId }) => indicatorId === indicator.id),
          ),
        )}
      </ul>
      ${space.rest?.aboutResult(space, result)}
    </div>
    ${markPanel(space, {
      id: markId('result', result.id),
      title: result.title,
      mark,
      isMissing,
      change: (part) =>
        space.change(({ results }) => ({
          results: replaced(results, { ...part, resultId: result.id }, ({ resultId }) => resultId === result.id),
        })),
    })}
  `;
}

function indicatorRow({ text, desk, rest }: Front, indicator: Indicator, realisation: Realisation | undefined) {
  const actual = realisation?.actual ?? null;
  const verified = desk.suggestions?.items.find(({ indicatorId }) => indicatorId === indicator.id)?.entries ?? 0;
  return html`
    <li>
      <span class="name">${indicator.name}</span>
      <span class="drawn">${rest?.drawn(indicator, actual)}</span>
      <span class="measure"><span class="label">${text.term('target')}</span> ${targetFigure(text.format, indicator)}</span>
      <span class="measure"><span class="label">${text.term('actual')}</span> ${actualFigure(text.format, indicator, actual)}</span>
      <span class="outcome">${rest?.reached(desk, indicator, actual)}</span>
      ${verified > 0 ? html`<span class="verified note">${text.term('verified', text.format.number(verified))}</span>` : nothing}
    </li>
  `;
}

/** The list with this mark in place of the old one, or at the end where there was none. */
export function replaced<Mark>(marks: readonly Mark[], mark: Mark, isOld: (mark: Mark) => boolean): Mark[] {
  return marks.some(isOld) ? marks.map((old) => (isOld(old) ? mark : old)) : [...marks, mark];
}
