import { html, nothing, type TemplateResult } from 'lit';
import { scoreScale } from '../../charts/score-scale.js';
import type { BehaviourValue } from '../../contract/policy.js';
import type { GuardedScore } from '../../contract/review.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { policyWord } from '../../locales/policy-words.js';
import { outsideVoices } from '../../templates/outside-voices.js';
import { reviewLegend, reviewValueDetails } from '../../templates/review-summary.js';
import { feedbackAbout } from './feedback.js';
import type { Workspace } from './workspace.js';

/** What holds for the figures of all values: that there are none yet, or why some are hidden. */
export function aboutRound({ text, review: words, desk: { review } }: Workspace) {
  if (!review) return html`<p class="note">${text.term('noRound')}</p>`;
  if (review.state === 'open') return html`<p class="note">${words.term('openText')}</p>`;
  return html`${reviewLegend(words, review.values)}${outsideVoices(words, review)}`;
}

/** Who sees this behaviour how, in figures and in words. */
export function behaviourEvidence(space: Workspace, behaviour: BehaviourValue): TemplateResult {
  const { text, review: words, desk } = space;
  const said = desk.review?.values.find(({ value }) => value === behaviour.key);
  return html`
      <dl class="views">
        ${ownView(space, behaviour)}
        ${said?.groups.map((view) => groupView(space, officialTerm(text.lang, terms.raterGroup, view.group), view))}
        ${said && said.groups.length > 1 ? groupView(space, words.term('overall'), said.overall) : nothing}
      </dl>
      ${ownWords(space, behaviour)}
      ${
        said && desk.review
          ? html`<div class="review-summary">${reviewValueDetails(words, said, desk.policy.behaviours, desk.review)}</div>`
          : nothing
      }
      ${feedbackAbout(space, 'behaviour', behaviour.key)}
  `;
}

function ownView({ text, desk: { selfAssessment, policy } }: Workspace, { key }: BehaviourValue) {
  const { scale } = policy.review;
  const score = selfAssessment.reflections.find(({ value }) => value === key)?.score ?? null;
  const step = scale.find((entry) => entry.score === score);
  const most = text.format.number(scale.at(-1)?.score ?? 0);
  return html`
    <div>
      <dt>${officialTerm(text.lang, terms.raterGroup, 'self')}</dt>
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
