import { html, nothing, type TemplateResult } from 'lit';
import { policyWord } from '../../locales/policy-words.js';
import type { Catalogue } from '../../locales/catalogue.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { errorSummary } from '../../templates/error-summary.js';
import { progressIn } from './judgement.js';
import { type Gap, placeOf } from './suggesting.js';
import { predicateIn } from './ratings.js';
import type { Workspace } from './workspace.js';

/** What is missing before signing, each a step away. */
export function gapSummary(
  space: Workspace,
  gaps: readonly Gap[],
  goTo: (place: string) => void,
): TemplateResult | typeof nothing {
  const { text } = space;
  return errorSummary(
    text.term('gapsTitle', text.format.number(gaps.length)),
    gaps.map((gap) => {
      const place = placeOf(gap);
      return { field: place, words: gapWords(space, gap), go: () => goTo(place) };
    }),
  );
}

function gapWords({ text, desk }: Workspace, gap: Gap): string {
  const { pointer, subject } = gap;
  if (pointer.startsWith('/results')) {
    return text.term('resultGap', desk.plan.results.find(({ id }) => id === subject)?.title ?? '');
  }
  if (pointer.startsWith('/behaviours')) {
    const behaviour = desk.policy.behaviours.find(({ key }) => key === subject);
    return text.term('behaviourGap', behaviour ? policyWord(text.lang, behaviour) : '');
  }
  return text.known(`${placeOf(gap)}Gap`) ?? pointer;
}

/** What is about to be signed, and that it is final. */
export function signPanel(space: Workspace, buttons: TemplateResult): TemplateResult {
  const { text, desk, judgement } = space;
  const predicate = predicateIn(space);
  const fact = (label: string, words: Catalogue, key: string | null | undefined) => html`
    <div>
      <dt>${label}</dt>
      <dd>${key ? officialTerm(text.lang, words, key) : text.term('unmarked')}</dd>
    </div>
  `;
  return html`
    <div class="panel" role="group" aria-labelledby="confirm">
      <h4 id="confirm" tabindex="-1">${text.term('signTitle', desk.appraisal.employee.name)}</h4>
      <dl class="facts">
        ${fact(text.term('predicate'), terms.predicate, predicate)}
        ${fact(text.term('workResultRating'), terms.rating, judgement.workResultRating)}
        ${fact(text.term('behaviourRating'), terms.rating, judgement.behaviourRating)}
      </dl>
      <p>${text.term('signText')}</p>
      ${buttons}
    </div>
  `;
}

/** How far the judgement is, in one line. */
export function progressLine(space: Workspace): TemplateResult {
  const { text, desk, judgement } = space;
  const { done, of, ratings } = progressIn(desk, judgement);
  const predicate = predicateIn(space);
  const { format } = text;
  return html`
    <p class="progress">
      <span>${text.term('progress', format.number(done), format.number(of))}</span>
      <span class="note">
        ${
          predicate
            ? text.term('predicateState', officialTerm(text.lang, terms.predicate, predicate))
            : text.term('ratingsSet', format.number(ratings))
        }
      </span>
    </p>
  `;
}

/** A button that waits without losing the focus. */
export function stepButton(label: string, running: boolean, take: () => void, primary = false): TemplateResult {
  return html`
    <button
      type="button"
      class=${primary ? 'primary' : nothing}
      aria-disabled=${running ? 'true' : nothing}
      @click=${running ? nothing : take}
    >
      ${label}
    </button>
  `;
}
