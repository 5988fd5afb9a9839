import { html, nothing, type TemplateResult } from 'lit';
import type { Actual, Indicator } from '../../contract/indicator.js';
import type { Localize } from '../../controllers/localize.js';
import type { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { numberReading, writtenNumber } from '../../templates/number-reading.js';
import { actualField, readNumber, type RealisationDraft, type SelfAssessmentFault } from './self-assessment.state.js';

export interface ActualField {
  readonly text: Localize<typeof selfAssessmentTexts>;
  readonly indicator: Indicator;
  readonly realisation: RealisationDraft;
  /** What is wrong, once it is time to say so. */
  readonly fault: SelfAssessmentFault['code'] | undefined;
  readonly change: (edit: (realisation: RealisationDraft) => RealisationDraft) => void;
  /** The person has finished with the field. */
  readonly leave: (field: string) => void;
}

/** The field of an actual in the form of its direction. Nothing is ever preselected; "not stated" stays `null` (GEN-4). */
export function actualFieldOf(field: ActualField): TemplateResult {
  switch (field.indicator.direction) {
    case 'deadline':
      return dateField(field);
    case 'milestone':
      return stepsField(field, field.indicator.target.steps);
    case 'yes-no':
      return truthField(field);
    default:
      return numberField(field);
  }
}

function numberField(field: ActualField) {
  const { text, indicator, realisation, fault, leave } = field;
  const id = actualField(indicator.id);
  const label = indicator.unit ? text.term('actualWithUnit', indicator.unit) : text.term('actual');
  return html`
    <div class="field">
      <label id="${id}-label" for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-labelledby="${id}-label name-${indicator.id}"
        aria-describedby="${id}-echo ${id}-error"
        aria-invalid=${fault ? 'true' : 'false'}
        .value=${realisation.typed ?? written(field)}
        @input=${(event: Event) => typeNumber(field, (event.target as HTMLInputElement).value)}
        @change=${() => leave(id)}
      />
      ${reading(field)}${error(field)}
    </div>
  `;
}

function typeNumber({ text, change }: ActualField, typed: string) {
  change((realisation) => ({ ...realisation, actual: readNumber(typed, text.lang), typed }));
}

function written({ text, realisation: { actual } }: ActualField): string {
  return typeof actual === 'number' ? writtenNumber(text.format, actual) : '';
}

function reading(field: ActualField) {
  const { text, indicator, realisation } = field;
  const { actual } = realisation;
  return numberReading({
    id: `${actualField(indicator.id)}-echo`,
    format: text.format,
    typed: realisation.typed ?? written(field),
    value: typeof actual === 'number' ? actual : null,
    unit: indicator.unit,
    choose: (meaning, event) => choose(field, meaning, event),
  });
}

function choose({ indicator, change }: ActualField, actual: number, event: Event) {
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  change((realisation) => ({ ...withoutText(realisation), actual }));
  root.getElementById(actualField(indicator.id))?.focus();
}

function dateField(field: ActualField) {
  const { text, indicator, realisation, fault, leave } = field;
  const id = actualField(indicator.id);
  const { actual } = realisation;
  return html`
    <div class="field">
      <label id="${id}-label" for=${id}>${text.term('actualDate')}</label>
      <input
        id=${id}
        type="date"
        aria-labelledby="${id}-label name-${indicator.id}"
        aria-describedby="${id}-echo ${id}-error"
        aria-invalid=${fault ? 'true' : 'false'}
        .value=${typeof actual === 'string' ? actual : ''}
        @input=${(event: Event) => chooseDate(field, (event.target as HTMLInputElement).value)}
        @change=${() => leave(id)}
      />
      <p class="hint" id="${id}-echo">${typeof actual === 'string' ? text.format.weekday(actual) : nothing}</p>
      ${error(field)}
    </div>
  `;
}

function chooseDate({ change }: ActualField, date: string) {
  change((realisation) => ({ ...realisation, actual: date || null }));
}

function stepsField(field: ActualField, steps: readonly string[]) {
  const { text } = field;
  const options = [text.term('noStep'), ...steps.map((step, index) => `${text.format.number(index + 1)}. ${step}`)];
  return choices(
    field,
    text.term('actualSteps'),
    options.map((label, value) => ({ label, value })),
  );
}

function truthField(field: ActualField) {
  const { text } = field;
  return choices(field, text.term('actualTruth'), [
    { label: text.term('yes'), value: true },
    { label: text.term('no'), value: false },
  ]);
}

function choices(field: ActualField, legend: string, options: readonly { label: string; value: Actual }[]) {
  const { text, indicator, realisation, change } = field;
  const id = actualField(indicator.id);
  const { actual } = realisation;
  return html`
    <fieldset class="field" id=${id} tabindex="-1" aria-labelledby="${id}-label name-${indicator.id}" aria-describedby="${id}-error">
      <legend id="${id}-label">${legend}</legend>
      <div class=${indicator.direction === 'milestone' ? 'choices steps' : 'choices'}>
        ${options.map(
          ({ label, value }) => html`
            <label class="choice">
              <input
                type="radio"
                name=${id}
                .checked=${actual === value}
                @change=${() => change((realisation) => ({ ...realisation, actual: value }))}
              />
              <span>${label}</span>
            </label>
          `,
        )}
      </div>
      ${error(field)}
      ${
        actual === null
          ? nothing
          : html`<button type="button" class="quiet clear" @click=${(event: Event) => clear(field, event)}>
            ${text.term('clear')}<span class="spoken"> ${indicator.name}</span>
          </button>`
      }
    </fieldset>
  `;
}

function clear({ change }: ActualField, event: Event) {
  // The button goes with the answer: the focus must not.
  (event.target as HTMLElement).closest('fieldset')?.querySelector('input')?.focus();
  change((realisation) => ({ ...realisation, actual: null }));
}

function error({ text, indicator, fault }: ActualField) {
  const id = `${actualField(indicator.id)}-error`;
  return html`<p class="error" id=${id} ?hidden=${!fault}>${fault ? text.term(`fault-${fault}`) : nothing}</p>`;
}

/** The realisation without what was typed: its figure came from elsewhere. */
export function withoutText({ indicatorId, actual, note, evidence }: RealisationDraft): RealisationDraft {
  return { indicatorId, actual, note, evidence };
}
