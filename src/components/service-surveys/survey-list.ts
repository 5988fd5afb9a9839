import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ServiceDesk } from '../../contract/public-service.js';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { answersBar, answersOf, inLanguage, spanOf, stateOf, type Text } from './survey-words.js';

/** Surveys, each leading to its own page. */
export function surveyList(
  text: Text,
  surveys: readonly SatisfactionSurvey[],
  open: (survey: SatisfactionSurvey) => void,
): TemplateResult {
  return html`
    <ul class="rows">
      ${repeat(
        surveys,
        ({ id }) => id,
        (survey) => html`
          <li>
            <button type="button" class="on-paper" id="survey-${survey.id}" @click=${() => open(survey)}>
              <span class="name">${survey.service}</span>
              <span class="note">${inLanguage(text, survey.title)}</span>
              <span class="facts">
                ${stateOf(text, survey)}
                <span class="note">${spanOf(text, survey)}</span>
                ${survey.state === 'draft' ? nothing : html`<span class="note">${answersOf(text, survey)}</span>`}
              </span>
              ${survey.state === 'open' ? answersBar(survey) : nothing}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What the unit does for the public, who deals with what the public says, and whether it has a page of its own. */
export function deskFacts(text: Text, { services, officers, isPublic }: ServiceDesk): TemplateResult {
  const fact = (name: string, value: unknown) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const names = services.map(({ name, isOffered }) => (isOffered ? name : `${name} (${text.term('notOffered')})`));
  return html`
    <dl class="pairs">
      ${fact(text.term('deskServices'), names.length > 0 ? text.format.list(names) : text.term('deskNothing'))}
      ${fact(
        text.term('deskOfficers'),
        officers.length > 0 ? text.format.list(officers.map(({ name }) => name)) : text.term('deskNobody'),
      )}
      ${fact(text.term('deskPage'), text.term(isPublic ? 'deskShown' : 'deskHidden'))}
    </dl>
  `;
}
