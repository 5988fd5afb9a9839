import { html, nothing, type TemplateResult } from 'lit';
import { parseDate, parseDecimal } from '../../rules/input.js';
import { numberReading, readingWords, writtenNumber } from '../../templates/number-reading.js';
import { countsSomething } from '../../rules/counting.js';
import type { EnteredIndicator, Typed } from './plan-entry.js';
import { fieldNotes, invalid, type Scope, textArea } from './scope.js';

/** The target in the form its direction asks for: number, range, date, steps or nothing at all. */
export function targetFields(
  scope: Scope,
  resultId: string,
  indicator: EnteredIndicator,
): TemplateResult | typeof nothing {
  const { text, desk } = scope;
  const { id } = indicator;
  const change = (part: Partial<EnteredIndicator>) => desk.changeIndicator(resultId, id, part);
  switch (indicator.direction) {
    case null:
      return nothing;
    case 'higher':
    case 'lower':
      return html`
        <div class="target">
          ${numberField(scope, `target-${id}`, text.term('target'), indicator.number, (number) => change({ number }))}
          ${unitField(scope, resultId, indicator)}
        </div>
      `;
    case 'range':
      return html`
        <div id="target-${id}" class="target">
          ${numberField(scope, `minimum-${id}`, text.term('from'), indicator.minimum, (minimum) => change({ minimum }))}
          ${numberField(scope, `maximum-${id}`, text.term('to'), indicator.maximum, (maximum) => change({ maximum }), { alsoOf: `target-${id}` })}
          ${unitField(scope, resultId, indicator)}
        </div>
      `;
    case 'deadline':
      return dateField(scope, `target-${id}`, indicator.date, (date) => change({ date }));
    case 'milestone':
      return textArea(scope, {
        field: `target-${id}`,
        label: text.term('steps'),
        hint: text.term('stepsHint'),
        value: indicator.steps,
        maxLength: 8000,
        enter: (steps) => change({ steps }),
      });
    case 'yes-no':
      return scope.plan.approach === 'qualitative' ? nothing : html`<p class="hint">${text.term('yesNoHint')}</p>`;
  }
}

/** A field for a number as people write it; says how it was read. */
export function numberField(
  scope: Scope,
  field: string,
  label: string,
  { text: typed, value }: Typed<number>,
  enter: (number: Typed<number>) => void,
  { alsoOf, hint }: { readonly alsoOf?: string; readonly hint?: string } = {},
) {
  const { text, desk, running } = scope;
  const shown = typed || (value === null ? '' : writtenNumber(text.format, value));
  const read = ({ target }: InputEvent) => {
    const written = (target as HTMLInputElement).value;
    const reading = parseDecimal(written, text.lang);
    enter({ text: written, value: 'value' in reading ? reading.value : null });
  };
  const fields = alsoOf === undefined ? [field] : [field, alsoOf];
  return html`
    <div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        class="number"
        inputmode="decimal"
        autocomplete="off"
        maxlength="40"
        aria-describedby="read-${field} notes-${field}"
        aria-invalid=${invalid(scope, ...fields)}
        ?readonly=${running}
        .value=${shown}
        @input=${read}
        @blur=${() => fields.forEach((name) => desk.problems.touch(name))}
      />
      ${numberReading({
        id: `read-${field}`,
        format: text.format,
        typed,
        value,
        choose: (meant) => {
          enter({ text: '', value: meant });
          desk.focus(field);
        },
      })}
      ${fieldNotes(scope, field, hint, ...fields.slice(1))}
    </div>
  `;
}

function dateField(
  scope: Scope,
  field: string,
  { text: typed, value }: Typed<string>,
  enter: (date: Typed<string>) => void,
) {
  const { text, desk, running } = scope;
  const shown = typed || (value ?? '').split('-').reverse().join('-');
  const read = ({ target }: InputEvent) => {
    const written = (target as HTMLInputElement).value;
    const reading = parseDate(written);
    enter({ text: written, value: 'value' in reading ? reading.value : null });
  };
  return html`
    <div class="field short">
      <label for=${field}>${text.term('deadline')}</label>
      <input
        id=${field}
        autocomplete="off"
        maxlength="20"
        aria-describedby="read-${field} notes-${field}"
        aria-invalid=${invalid(scope, field)}
        ?readonly=${running}
        .value=${shown}
        @input=${read}
        @blur=${() => desk.problems.touch(field)}
      />
      <div id="read-${field}">
        ${value === null ? nothing : html`<p class="hint">${readingWords(text.format).understood(text.format.weekday(value))}</p>`}
      </div>
      ${fieldNotes(scope, field, text.term('deadlineHint'))}
    </div>
  `;
}

function unitField(scope: Scope, resultId: string, { id, unit, direction }: EnteredIndicator) {
  const { text, desk, running, plan } = scope;
  if (!countsSomething(direction) || plan.approach === 'qualitative') return nothing;
  const field = `unit-${id}`;
  return html`
    <div class="field">
      <label for=${field}>${text.term('unit')}</label>
      <input
        id=${field}
        autocomplete="off"
        maxlength="60"
        aria-describedby="notes-${field}"
        aria-invalid=${invalid(scope, field)}
        ?readonly=${running}
        .value=${unit}
        @input=${({ target }: InputEvent) =>
          desk.changeIndicator(resultId, id, { unit: (target as HTMLInputElement).value })}
        @blur=${() => desk.problems.touch(field)}
      />
      ${fieldNotes(scope, field, text.term('unitHint'))}
    </div>
  `;
}
