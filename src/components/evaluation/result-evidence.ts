import { html, nothing } from 'lit';
import type { WorkResult } from '../../contract/work-plan.js';
import { evidenceLinks } from '../../templates/evidence.js';
import type { Workspace } from './workspace.js';

/** In which other post the result was agreed (ACT-5, ACT-6); nothing for the main one. */
export function postOf({ text, desk }: Workspace, { id }: WorkResult) {
  const post = desk.otherPosts?.find(({ resultIds }) => resultIds.includes(id))?.post;
  if (!post) return nothing;
  return html` · <span>${text.term('postOf', text.known(`post-${post.kind}`) ?? '', `${post.position}, ${post.unit}`)}</span>`;
}

/** What the employee says of this result, and shows for it. Folded: it is read when the figures raise a question. */
export function account({ text, common, desk }: Workspace, { indicators }: WorkResult) {
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
export function ownAccount({ text, desk }: Workspace) {
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
