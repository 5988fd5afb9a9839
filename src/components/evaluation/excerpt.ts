import { html, nothing, type TemplateResult } from 'lit';
import type { Rating } from '../../contract/vocabulary.js';
import { policyWord } from '../../locales/policy-words.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { behaviourMark, resultMark } from './judgement.js';
import { ratingWord } from './mark-panel.js';
import { predicateIn } from './ratings.js';
import type { CourseSpace } from './course.js';

/**
 * The judgement alone, short, to be compared with another one: no evidence, nothing to press. With the words that were
 * written for other steps and never sent.
 */
export function excerpt(space: CourseSpace, predicate: string | undefined = predicateIn(space)): TemplateResult {
  const { text, steps, receipt, desk, judgement, draft } = space;
  return html`
    <div class="excerpt">
      <dl class="facts">
        ${Object.entries(draft.words ?? {}).map(([step, words]) =>
          words
            ? fact(steps.known(`do-${step}`) ?? receipt.term('objectionSend'), html`<span class="said">${words}</span>`)
            : nothing,
        )}
        ${fact(text.term('predicate'), html`${predicate ? officialTerm(text.lang, terms.predicate, predicate) : text.term('unmarked')}`)}
        ${judgement.studyLeave ? fact(text.term('studyLeaveChoice'), html`<span class="said">${judgement.studyLeave.reason}</span>`) : nothing}
        ${rated(space, text.term('workResultRating'), judgement.workResultRating, judgement.workResultReason)}
        ${rated(space, text.term('behaviourRating'), judgement.behaviourRating, judgement.behaviourReason)}
        ${desk.plan.results.map(({ id, title }) => {
          const { rating, note } = resultMark(judgement, id);
          return rated(space, title, rating, note);
        })}
        ${desk.policy.behaviours.map((behaviour) => {
          const { rating, note } = behaviourMark(judgement, behaviour.key);
          return rated(space, policyWord(text.lang, behaviour), rating, note);
        })}
        ${judgement.notes ? fact(text.term('notes'), html`<span class="said">${judgement.notes}</span>`) : nothing}
        ${judgement.recommendation ? fact(text.term('recommendation'), html`<span class="said">${judgement.recommendation}</span>`) : nothing}
      </dl>
    </div>
  `;
}

function rated({ text }: CourseSpace, title: string, rating: Rating | null, words: string) {
  return fact(
    title,
    html`${ratingWord(text.lang, rating) ?? html`<span class="note">${text.term('unmarked')}</span>`}
    ${words ? html`<span class="said">${words}</span>` : nothing}`,
  );
}

function fact(title: string, said: TemplateResult) {
  return html`<div>
    <dt>${title}</dt>
    <dd>${said}</dd>
  </div>`;
}
