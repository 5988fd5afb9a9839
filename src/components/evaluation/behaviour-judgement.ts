import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { scoreScale } from '../../charts/score-scale.js';
import type { BehaviourValue } from '../../contract/policy.js';
import type { GuardedScore } from '../../contract/review.js';
import { policyWord } from '../../locales/policy-words.js';
import { officialTerm } from '../../locales/terms.js';
import { reviewLegend, reviewValueDetails } from '../../templates/review-summary.js';
import { behaviourMark, type BehaviourMark, markId } from './judgement.js';
import { feedbackAbout } from './feedback.js';
import { markPanel } from './mark-panel.js';
import { replaced } from './result-judgement.js';
import type { Workspace } from './workspace.js';

/** Every behaviour value: who sees it how on one side, the appraiser's mark on the other. */
export function behaviourJudgements(space: Workspace): TemplateResult {
  const { text, desk, judgement, mode, missing } = space;
  return html`
    <section aria-labelledby="behaviours">
      <h3 id="behaviours">${text.term('behaviours')}</h3>
      ${mode === 'rate' ? html`<p class="note">${text.term('behavioursHint')}</p>` : nothing} ${aboutRound(space)}
      <ol class="subjects">
        ${repeat(
          desk.policy.behaviours,
          ({ key }) => key,
          (behaviour) => {
            const mark = behaviourMark(judgement, behaviour.key);
            const isMissing = missing.has(markId('behaviour', behaviour.key));
            return html`<li class="subject">
              ${guard(
                [
                  ...[behaviour, desk.review, desk.selfAssessment, desk.feedback],
                  ...[mark.rating, mark.note, mode, isMissing, text.lang],
                ],
                () => oneBehaviour(space, behaviour, mark, isMissing),
              )}
            </li>`;
          },
        )}
      </ol>
    </section>
  `;
}

/** What holds for the figures of all values: that there are none yet, or why some are hidden. */
function aboutRound({ text, review: words, desk: { review } }: Workspace) {
  if (!review) return html`<p class="note">${text.term('noRound')}</p>`;
  if (review.state === 'open') return html`<p class="note">${words.term('openText')}</p>`;
  return reviewLegend(words, review.values);
}

function oneBehaviour(space: Workspace, behaviour: BehaviourValue, mark: BehaviourMark, isMissing: boolean) {
  const { text, review: words, desk } = space;
  const title = policyWord(text.lang, behaviour);
  const expectation = desk.plan.expectations.find(({ value }) => value === behaviour.key)?.text;
  const said = desk.review?.values.find(({ value }) => value === behaviour.key);
  return html`
    <div class="evidence">
      <h4>${title}</h4>
      ${expectation ? html`<p><span class="note">${text.term('expectation')}</span><br />${expectation}</p>` : nothing}
      <dl class="views">
        ${ownView(space, behaviour)}
        ${said?.groups.map((view) => groupView(space, officialTerm(text.lang, 'raterGroup', view.group), view))}
        ${said && said.groups.length > 1 ? groupView(space, words.term('overall'), said.overall) : nothing}
      </dl>
      ${ownWords(space, behaviour)}
      ${
        said && desk.review
          ? html`<div class="review-summary">${reviewValueDetails(words, said, desk.policy.behaviours, desk.review)}</div>`
          : nothing
      }
      ${feedbackAbout(space, 'behaviour', behaviour.key)}
      <details>
        <summary>${text.term('statements')}</summary>
        <ul class="statements">
          ${behaviour.statements.map((statement) => html`<li>${policyWord(text.lang, statement)}</li>`)}
        </ul>
      </details>
    </div>
    ${markPanel(space, {
      id: markId('behaviour', behaviour.key),
      title,
      mark,
      isMissing,
      change: (part) =>
        space.change(({ behaviours }) => ({
          behaviours: replaced(behaviours, { ...part, value: behaviour.key }, ({ value }) => value === behaviour.key),
        })),
    })}
  `;
}

function ownView({ text, desk: { selfAssessment, policy } }: Workspace, { key }: BehaviourValue) {
  const { scale } = policy.review;
  const score = selfAssessment.reflections.find(({ value }) => value === key)?.score ?? null;
  const step = scale.find((entry) => entry.score === score);
  const most = text.format.number(scale.at(-1)?.score ?? 0);
  return html`
    <div>
      <dt>${officialTerm(text.lang, 'raterGroup', 'self')}</dt>
      <dd>
        ${
          step && score !== null
            ? html`${scoreScale(score, scale.length)}
              <span>${text.term('ownView', text.format.score(score), most, policyWord(text.lang, step))}</span>`
            : html`<span class="note">${text.term('ownViewMissing')}</span>`
        }
      </dd>
    </div>
  `;
}

/** A figure that may be shown, or in words why it is not: never how many answers are missing (ANO-12). */
function groupView({ text, review: words, desk }: Workspace, group: string, { score, hidden }: GuardedScore) {
  const most = desk.review?.scale.at(-1)?.score ?? 0;
  return html`
    <div>
      <dt>${group}</dt>
      <dd>
        ${
          score === null
            ? html`<span class="note">${words.known(hidden ?? 'no-answers') ?? words.term('unknownReason')}</span>`
            : html`${scoreScale(score, most)}
              <span><strong>${text.format.score(score)}</strong> ${words.term('outOf', text.format.number(most))}</span>`
        }
      </dd>
    </div>
  `;
}

function ownWords({ desk: { selfAssessment } }: Workspace, { key }: BehaviourValue) {
  const words = selfAssessment.reflections.find(({ value }) => value === key)?.text;
  return words ? html`<blockquote>${words}</blockquote>` : nothing;
}
