import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { entryField } from '../../templates/entry-field.js';
import { type EnteredQuestion, newChoice, newQuestion } from './survey-entry.js';
import type { SurveyScope } from './survey-fields.js';

const mostQuestions = 10;
const mostChoices = 6;

/** The agency's own questions: what is asked in both languages, and what can be chosen. */
export function additionalQuestions(scope: SurveyScope): TemplateResult {
  const { text, entry, change } = scope;
  const { additional } = entry;
  return html`
    <fieldset class="part">
      <legend>${text.term('additional')}</legend>
      <p class="hint">${text.term('additionalHint')}</p>
      ${repeat(
        additional,
        ({ id }) => id,
        (question, index) => questionRow(scope, question, index),
      )}
      ${
        additional.length < mostQuestions
          ? html`<div>
            <button
              type="button"
              class="quiet"
              id="add-question"
              @click=${() => change({ additional: [...additional, newQuestion()] })}
            >
              + ${text.term('addQuestion')}
            </button>
          </div>`
          : nothing
      }
    </fieldset>
  `;
}

function questionRow(scope: SurveyScope, question: EnteredQuestion, index: number) {
  const { text, entry, change, focus } = scope;
  const { id } = question;
  const place = text.format.number(index + 1);
  const put = (part: Partial<EnteredQuestion>) =>
    change({ additional: entry.additional.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const remove = () => {
    change({ additional: entry.additional.filter((one) => one.id !== id) });
    focus('add-question');
  };
  return html`
    <div class="row" role="group" aria-label=${text.term('question', place)}>
      <div class="pair">
        ${entryField({
          id: `question-${id}`,
          label: `${place}. ${text.term('questionText')}`,
          value: question.text.indonesian,
          error: scope.errorAt(`question-${id}`),
          maxLength: 500,
          lang: 'id',
          change: (indonesian) => put({ text: { ...question.text, indonesian } }),
        })}
        ${entryField({
          id: `question-english-${id}`,
          label: text.term('questionEnglish'),
          value: question.text.english,
          maxLength: 500,
          lang: 'en',
          change: (english) => put({ text: { ...question.text, english } }),
        })}
      </div>
      <div class="field">
        <label for="kind-${id}">${text.term('kind')}</label>
        <select
          id="kind-${id}"
          @change=${(event: Event) => put({ kind: (event.target as HTMLSelectElement).value as EnteredQuestion['kind'] })}
        >
          ${(['scale', 'text'] as const).map(
            (kind) =>
              html`<option value=${kind} ?selected=${question.kind === kind}>${text.term(`kind-${kind}`)}</option>`,
          )}
        </select>
      </div>
      ${question.kind === 'scale' ? choiceRows(scope, question, put) : nothing}
      <button type="button" class="quiet danger" @click=${remove}>${text.term('removeQuestion', place)}</button>
    </div>
  `;
}

function choiceRows(
  { text, errorAt, focus }: SurveyScope,
  { id, choices }: EnteredQuestion,
  put: (part: Partial<EnteredQuestion>) => void,
) {
  const error = errorAt(`choices-${id}`);
  const set = (index: number, part: Partial<(typeof choices)[number]>) =>
    put({ choices: choices.map((choice, at) => (at === index ? { ...choice, ...part } : choice)) });
  return html`
    ${choices.map((choice, index) => {
      const place = text.format.number(index + 1);
      return html`
        <div class="pair">
          ${entryField({
            id: index === 0 ? `choices-${id}` : `choice-${index}-${id}`,
            label: text.term('choice', place),
            value: choice.indonesian,
            error: index === 0 ? error : '',
            maxLength: 500,
            lang: 'id',
            change: (indonesian) => set(index, { indonesian }),
          })}
          ${entryField({
            id: `choice-english-${index}-${id}`,
            label: text.term('choiceEnglish', place),
            value: choice.english,
            maxLength: 500,
            lang: 'en',
            change: (english) => set(index, { english }),
          })}
        </div>
      `;
    })}
    <div class="actions">
      ${
        choices.length < mostChoices
          ? html`<button
            type="button"
            class="quiet"
            id="add-choice-${id}"
            @click=${() => put({ choices: [...choices, newChoice] })}
          >
            + ${text.term('addChoice')}
          </button>`
          : nothing
      }
      ${
        choices.length > 2
          ? html`<button
            type="button"
            class="quiet danger"
            @click=${() => {
              put({ choices: choices.slice(0, -1) });
              focus(`add-choice-${id}`);
            }}
          >
            ${text.term('removeChoice', text.format.number(choices.length))}
          </button>`
          : nothing
      }
    </div>
  `;
}
