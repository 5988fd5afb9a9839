import { html, nothing, type TemplateResult } from 'lit';
import type { PublicService } from '../../contract/public-service.js';
import { satisfactionElements, type SurveyAccess } from '../../contract/public-vocabulary.js';
import { respondentFacts } from '../../contract/respondent.js';
import type { Localize } from '../../controllers/localize.js';
import { officialTerm } from '../../locales/official-term.js';
import type { surveyFormTexts } from '../../locales/survey-form.js';
import { respondentFact, satisfactionElement } from '../../locales/terms.js';
import { requiredSample } from '../../rules/satisfaction-sample.js';
import { entryField } from '../../templates/entry-field.js';
import { additionalQuestions } from './additional-questions.js';
import { populationOf, type SurveyEntry } from './survey-entry.js';

/** What every part of the form is given. */
export interface SurveyScope {
  readonly text: Localize<typeof surveyFormTexts>;
  readonly entry: SurveyEntry;
  /** Services that can be asked about. */
  readonly services: readonly PublicService[];
  /** Words of what is wrong with a field; empty where nothing is. */
  readonly errorAt: (field: string) => string;
  readonly change: (part: Partial<SurveyEntry>) => void;
  /** Takes the focus to the control of that id after the next render. */
  readonly focus: (id: string) => void;
}

/** All that can be set until a survey opens. */
export function surveyFields(scope: SurveyScope, isNew: boolean): TemplateResult {
  return html`
    ${isNew ? serviceField(scope) : nothing} ${titleFields(scope)}
    <div class="pair">${dayField(scope, 'opensOn')}${dayField(scope, 'closesOn')}</div>
    ${populationField(scope)} ${accessField(scope)} ${elementsField(scope)} ${additionalQuestions(scope)}
    ${factsField(scope)}
  `;
}

/** All that can be set once a survey is open. */
export function openSurveyFields(scope: SurveyScope): TemplateResult {
  return html`${dayField(scope, 'closesOn')} ${populationField(scope)}`;
}

function serviceField({ text, entry, services, errorAt, change }: SurveyScope) {
  const choose = (serviceId: string) => {
    const users = services.find(({ id }) => id === serviceId)?.usersPerYear;
    change({ serviceId, ...(users && !entry.population && { population: String(users) }) });
  };
  const error = errorAt('service');
  return html`
    <div class="field">
      <label for="service">${text.term('service')}</label>
      <select
        id="service"
        aria-describedby="service-error"
        aria-invalid=${error ? 'true' : nothing}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${entry.serviceId === ''}>${text.term('chooseService')}</option>
        ${services
          .filter(({ isOffered }) => isOffered)
          .map(({ id, name }) => html`<option value=${id} ?selected=${entry.serviceId === id}>${name}</option>`)}
      </select>
      <p class="error" id="service-error" ?hidden=${!error}>${error}</p>
    </div>
  `;
}

function titleFields({ text, entry: { title }, errorAt, change }: SurveyScope) {
  return html`
    <div class="pair">
      ${entryField({
        id: 'title',
        label: text.term('title'),
        value: title.indonesian,
        error: errorAt('title'),
        maxLength: 500,
        lang: 'id',
        change: (indonesian) => change({ title: { ...title, indonesian } }),
      })}
      ${entryField({
        id: 'title-english',
        label: text.term('titleEnglish'),
        hint: text.term('englishHint'),
        value: title.english,
        maxLength: 500,
        lang: 'en',
        change: (english) => change({ title: { ...title, english } }),
      })}
    </div>
  `;
}

function dayField({ text, entry, errorAt, change }: SurveyScope, day: 'opensOn' | 'closesOn') {
  return entryField({
    id: day,
    kind: 'day',
    label: text.term(day),
    hint: day === 'closesOn' ? text.term('closesHint') : undefined,
    value: entry[day],
    error: errorAt(day),
    change: (value) => change({ [day]: value }),
  });
}

/** The sample that is needed stands below as soon as the number can be read. */
function populationField({ text, entry, errorAt, change }: SurveyScope) {
  const count = populationOf(entry);
  const number = (value: number) => text.format.number(value, 0);
  return html`
    <div class="part">
      ${entryField({
        id: 'population',
        kind: 'number',
        label: text.term('population'),
        hint: text.term('populationHint'),
        value: entry.population,
        error: errorAt('population'),
        change: (population) => change({ population }),
      })}
      <p role="status" class="sample">
        ${count ? text.term('sample', number(count), number(requiredSample(count))) : nothing}
      </p>
    </div>
  `;
}

function accessField({ text, entry, errorAt, change }: SurveyScope) {
  const error = errorAt('access');
  // The way that proves most stands first; none is preselected.
  const ways = ['presence-code', 'invitation', 'open'] as const satisfies readonly SurveyAccess[];
  return html`
    <fieldset class="part" id="access" tabindex="-1" aria-describedby="access-error">
      <legend>${text.term('access')}</legend>
      <div class="column">
        ${ways.map(
          (way) => html`
            <label class="choice">
              <input type="radio" name="access" .checked=${entry.access === way} @change=${() => change({ access: way })} />
              <span>${text.term(`access-${way}`)}<span class="note">${text.term(`accessHint-${way}`)}</span></span>
            </label>
          `,
        )}
      </div>
      <p class="error" id="access-error" ?hidden=${!error}>${error}</p>
    </fieldset>
  `;
}

function elementsField({ text, entry, errorAt, change }: SurveyScope) {
  const error = errorAt('elements');
  return html`
    <fieldset class="part" id="elements" tabindex="-1" aria-describedby="elements-hint elements-error">
      <legend>${text.term('elements')}</legend>
      <p class="hint" id="elements-hint">${text.term('elementsHint')}</p>
      ${ticks(
        satisfactionElements.map((key) => [key, officialTerm(text.lang, satisfactionElement, key)] as const),
        entry.elements,
        (elements) => change({ elements: satisfactionElements.filter((key) => elements.has(key)) }),
      )}
      <p class="error" id="elements-error" ?hidden=${!error}>${error}</p>
    </fieldset>
  `;
}

function factsField({ text, entry, change }: SurveyScope) {
  return html`
    <fieldset class="part" aria-describedby="facts-hint">
      <legend>${text.term('facts')}</legend>
      <p class="hint" id="facts-hint">${text.term('factsHint')}</p>
      ${ticks(
        respondentFacts.map((key) => [key, officialTerm(text.lang, respondentFact, key)] as const),
        entry.respondentFacts,
        (facts) => change({ respondentFacts: respondentFacts.filter((key) => facts.has(key)) }),
      )}
    </fieldset>
  `;
}

function ticks<Key extends string>(
  all: readonly (readonly [key: Key, label: string])[],
  chosen: readonly Key[],
  choose: (keys: ReadonlySet<Key>) => void,
) {
  const toggle = (key: Key, isOn: boolean) => {
    const keys = new Set(chosen);
    if (isOn) keys.add(key);
    else keys.delete(key);
    choose(keys);
  };
  return html`<div class="ticks">
    ${all.map(
      ([key, label]) => html`
        <label class="check">
          <input
            type="checkbox"
            .checked=${chosen.includes(key)}
            @change=${(event: Event) => toggle(key, (event.target as HTMLInputElement).checked)}
          />
          <span>${label}</span>
        </label>
      `,
    )}
  </div>`;
}
