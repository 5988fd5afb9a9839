import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { bullet } from '../../charts/bullet.js';
import type { Indicator } from '../../contract/indicator.js';
import type { Realisation } from '../../contract/self-assessment.js';
import type { WorkResult } from '../../contract/work-plan.js';
import { actualFigure, targetFigure } from '../../locales/measure.js';
import { officialTerm } from '../../locales/terms.js';
import { achievement } from '../../rules/achievement.js';
import { evidenceLinks } from '../../templates/evidence.js';
import { standing } from '../../templates/standing.js';
import { feedbackAbout, generalFeedback } from './feedback.js';
import { markId, resultMark, type ResultMark } from './judgement.js';
import { markPanel } from './mark-panel.js';
import type { Workspace } from './workspace.js';

/** Every result of the plan: what was reached and shown for it on one side, the appraiser's mark on the other (RTG-3). */
export function resultJudgements(space: Workspace): TemplateResult {
  const { text, desk, judgement, mode, missing } = space;
  const { results } = desk.plan;
  return html`
    <section aria-labelledby="results">
      <h3 id="results">${text.term('results')}</h3>
      ${mode === 'rate' ? html`<p class="note">${text.term('resultsHint')}</p>` : nothing} ${ownAccount(space)} ${generalFeedback(space)}
      ${results.length === 0 ? html`<p>${text.term('noPlan')}</p>` : nothing}
      <ol class="subjects">
        ${repeat(
          results,
          ({ id }) => id,
          (result, index) => {
            const mark = resultMark(judgement, result.id);
            const isMissing = missing.has(markId('result', result.id));
            // A keystroke in one note renders its own result again, not all of them.
            return html`<li class="subject">
              ${guard(
                [
                  ...[result, desk.selfAssessment, desk.suggestions, desk.feedback, desk.otherPosts],
                  ...[mark.rating, mark.note, mode, isMissing, text.lang],
                ],
                () => oneResult(space, result, index + 1, mark, isMissing),
              )}
            </li>`;
          },
        )}
      </ol>
    </section>
  `;
}

function oneResult(space: Workspace, result: WorkResult, number: number, mark: ResultMark, isMissing: boolean) {
  const { text, desk } = space;
  const realisations = desk.selfAssessment.realisations;
  return html`
    <div class="evidence">
      <h4><span class="ordinal">${number}</span> ${result.title}</h4>
      <p class="note">
        ${officialTerm(text.lang, 'resultKind', result.kind)}${
          result.parentTitle ? html` · <span>${text.term('supports', result.parentTitle)}</span>` : nothing
        }${postOf(space, result)}
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
      ${account(space, result)} ${feedbackAbout(space, 'result', result.id)}
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

/** In which other post the result was agreed (ACT-5, ACT-6); nothing for the main one. */
function postOf({ text, desk }: Workspace, { id }: WorkResult) {
  const post = desk.otherPosts?.find(({ resultIds }) => resultIds.includes(id))?.post;
  if (!post) return nothing;
  return html` · <span>${text.term('postOf', text.known(`post-${post.kind}`) ?? '', `${post.position}, ${post.unit}`)}</span>`;
}

function indicatorRow({ text, desk }: Workspace, indicator: Indicator, realisation: Realisation | undefined) {
  const actual = realisation?.actual ?? null;
  // Nothing where none is stated: missing is never zero (GEN-4).
  const reached = achievement(indicator, actual);
  const isMidYear = (desk.evaluation.term ?? 'annual') !== 'annual';
  const verified = desk.suggestions?.items.find(({ indicatorId }) => indicatorId === indicator.id)?.entries ?? 0;
  return html`
    <li>
      <span class="name">${indicator.name}</span>
      <span class="drawn">${bullet(indicator, actual)}</span>
      <span class="measure"><span class="label">${text.term('target')}</span> ${targetFigure(text.format, indicator)}</span>
      <span class="measure"><span class="label">${text.term('actual')}</span> ${actualFigure(text.format, indicator, actual)}</span>
      <span class="outcome">${reached ? standing(text.format, indicator, reached, { isMidYear }) : nothing}</span>
      ${verified > 0 ? html`<span class="verified note">${text.term('verified', text.format.number(verified))}</span>` : nothing}
    </li>
  `;
}

/** What the employee says of this result, and shows for it. Folded: it is read when the figures raise a question. */
function account({ text, common, desk }: Workspace, { indicators }: WorkResult) {
  const told = indicators.flatMap((indicator) => {
    const realisation = desk.selfAssessment.realisations.find(({ indicatorId }) => indicatorId === indicator.id);
    return realisation && (realisation.note || realisation.evidence.length > 0) ? [{ indicator, realisation }] : [];
  });
  if (told.length === 0) {
    return desk.selfAssessment.submittedAt ? html`<p class="note">${text.term('noEvidence')}</p>` : nothing;
  }
  const count = told.reduce((sum, { realisation }) => sum + realisation.evidence.length, 0);
  return html`
    <details>
      <summary>${count > 0 ? text.term('noteAndEvidence', text.format.number(count)) : text.term('noteOnly')}</summary>
      ${told.map(
        ({ indicator, realisation }) => html`
          <div class="account">
            ${indicators.length > 1 ? html`<p class="note">${indicator.name}</p>` : nothing}
            ${realisation.note ? html`<blockquote>${realisation.note}</blockquote>` : nothing}
            ${realisation.evidence.length > 0 ? evidenceLinks(common, realisation.evidence) : nothing}
          </div>
        `,
      )}
    </details>
  `;
}

/** The employee's own words on the whole period. */
function ownAccount({ text, desk }: Workspace) {
  const { achievements, challenges } = desk.selfAssessment;
  return [
    ['achievements', achievements],
    ['challenges', challenges],
  ].map(([key, words]) =>
    words
      ? html`<details>
          <summary>${text.term(key as 'achievements' | 'challenges')}</summary>
          <blockquote>${words}</blockquote>
        </details>`
      : nothing,
  );
}

/** The list with this mark in place of the old one, or at the end where there was none. */
export function replaced<Mark>(marks: readonly Mark[], mark: Mark, isOld: (mark: Mark) => boolean): Mark[] {
  return marks.some(isOld) ? marks.map((old) => (isOld(old) ? mark : old)) : [...marks, mark];
}
