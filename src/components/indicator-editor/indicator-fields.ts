import { html, nothing, type TemplateResult } from 'lit';
import { aspects, directions, measurements, perspectives } from '../../contract/vocabulary.js';
import { announce } from '../../controllers/announcer.js';
import { indicatorSentence } from '../../locales/measure.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { countsSomething } from '../../rules/counting.js';
import { checkTarget } from '../../rules/measure-checks.js';
import { indicatorOf } from './plan-change.js';
import type { EnteredIndicator, EnteredResult } from './plan-entry.js';
import { choiceGroup, type Scope, textArea } from './scope.js';
import { targetFields } from './target-fields.js';
import { rowActions } from './row-actions.js';

/** A qualitative plan has no numbers (PLN-6); what remains is whether, when and how far. */
const narrativeDirections = ['yes-no', 'deadline', 'milestone'] as const;

/** One indicator, open for writing, with what can be done with its row and what stands beside it. */
export function indicatorFields(scope: Scope, result: EnteredResult, indicator: EnteredIndicator): TemplateResult {
  const { text, desk } = scope;
  const { id } = indicator;
  return html`
    <div class="open-indicator" role="group" aria-label=${indicator.name.trim() || text.term('addIndicator')}>
      ${indicatorParts(scope, result, indicator)}
      ${rowActions(scope, {
        id,
        place: result.indicators.indexOf(indicator),
        count: result.indicators.length,
        close: () => desk.closeIndicator(result.id, id),
        move: (places) => desk.moveIndicator(result.id, id, places),
        remove: () => removeIndicator(scope, result.id, indicator),
        name: nameOf(scope, indicator),
        closeWords: text.term('done'),
        removeWords: text.term('removeIndicator'),
      })}
      ${scope.beside({ part: 'indicator', id }, nameOf(scope, indicator))}
    </div>
  `;
}

/** What makes an indicator: what is measured, when it counts as a success, the target, and the sentence it makes. */
export function indicatorParts(
  scope: Scope,
  { id: resultId }: EnteredResult,
  indicator: EnteredIndicator,
): TemplateResult {
  const { text, desk, plan } = scope;
  const qualitative = plan.approach === 'qualitative';
  return html`
    ${textArea(scope, {
      field: `name-${indicator.id}`,
      label: text.term(qualitative ? 'narrative' : 'name'),
      hint: text.term(qualitative ? 'narrativeHint' : 'nameHint'),
      value: indicator.name,
      maxLength: 500,
      line: true,
      required: true,
      enter: (name) => desk.changeIndicator(resultId, indicator.id, { name }),
    })}
    ${directionChoices(scope, resultId, indicator)} ${targetFields(scope, resultId, indicator)}
    ${respects(scope, resultId, indicator)} ${counting(scope, resultId, indicator)} ${sentence(scope, indicator)}
  `;
}

/** In which respect it is measured: one perspective in the leader form, aspects in the staff form, nothing for a unit. */
function respects(scope: Scope, resultId: string, indicator: EnteredIndicator) {
  const { text, desk, plan } = scope;
  const { id } = indicator;
  const change = (part: Partial<EnteredIndicator>) => desk.changeIndicator(resultId, id, part);
  if (plan.planForm === 'unit') return nothing;
  return plan.planForm === 'leader'
    ? choiceGroup(scope, {
        field: `perspective-${id}`,
        legend: text.term('perspective'),
        choices: perspectives.map((key) => ({ key, label: officialTerm(text.lang, terms.perspective, key) })),
        chosen: indicator.perspective ? [indicator.perspective] : [],
        choose: (perspective) => change({ perspective }),
      })
    : choiceGroup(scope, {
        field: `aspects-${id}`,
        legend: text.term('aspects'),
        hint: text.term('aspectsHint'),
        choices: aspects.map((key) => ({ key, label: officialTerm(text.lang, terms.aspect, key) })),
        chosen: indicator.aspects,
        several: true,
        choose: (aspect, on) =>
          change({ aspects: aspects.filter((key) => (key === aspect ? on : indicator.aspects.includes(key))) }),
      });
}

/** How the indicator is called where it must be named. */
export function nameOf({ planText }: Scope, { name }: EnteredIndicator): string {
  return name.trim() || planText.term('unnamed');
}

function directionChoices(scope: Scope, resultId: string, { id, direction }: EnteredIndicator) {
  const { text, desk, plan } = scope;
  const narrative: readonly string[] = narrativeDirections;
  const offered =
    plan.approach === 'qualitative'
      ? directions.filter((key) => narrative.includes(key) || key === direction)
      : directions;
  return choiceGroup(scope, {
    field: `direction-${id}`,
    legend: text.term('direction'),
    wide: true,
    choices: offered.map((key) => ({
      key,
      label: officialTerm(text.lang, terms.direction, key),
      hint: text.term(`direction.${key}`),
    })),
    chosen: direction ? [direction] : [],
    choose: (chosen) => desk.changeIndicator(resultId, id, { direction: chosen }),
  });
}

function counting(scope: Scope, resultId: string, indicator: EnteredIndicator) {
  const { text, desk } = scope;
  const { id, direction } = indicator;
  const change = (part: Partial<EnteredIndicator>) => desk.changeIndicator(resultId, id, part);
  return html`
    <details>
      <summary>${text.term('more')}</summary>
      <div class="folded">
        ${
          direction === 'higher'
            ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${indicator.targetIsMaximum}
                @change=${({ target }: Event) => change({ targetIsMaximum: (target as HTMLInputElement).checked })}
              />
              <span>${text.term('targetIsMaximum')}</span>
            </label>`
            : nothing
        }
        ${
          countsSomething(direction)
            ? choiceGroup(scope, {
                field: `measured-${id}`,
                legend: text.term('measured'),
                choices: measurements.map((key) => ({ key, label: text.term(`measured.${key}`) })),
                chosen: [indicator.measured],
                choose: (measured) => change({ measured }),
              })
            : nothing
        }
        ${textArea(scope, {
          field: `note-${id}`,
          label: text.term('note'),
          hint: text.term('noteHint'),
          value: indicator.note,
          maxLength: 8000,
          enter: (note) => change({ note }),
        })}
      </div>
    </details>
  `;
}

/** The sentence the indicator makes so far, and whether it says enough. */
function sentence({ text, plan }: Scope, entry: EnteredIndicator) {
  if (entry.name.trim() === '') return nothing;
  const indicator = indicatorOf(entry, plan.approach);
  const targeted = checkTarget(indicator) === null;
  const measurable = entry.direction !== null && (!countsSomething(entry.direction) || indicator.unit !== null);
  // Whether a narrative can be measured, only its reader can tell.
  const narrative = plan.approach === 'qualitative' && entry.direction === 'yes-no';
  const targetWords = !targeted ? 'noTarget' : entry.direction === 'deadline' ? 'hasDeadline' : 'hasTarget';
  const words = targeted && !narrative ? indicatorSentence(text.format, indicator) : indicator.name;
  return html`
    <div class="sentence">
      <p>${`“${words}”`}</p>
      ${
        narrative
          ? nothing
          : html`<p class="ticks">
            ${tick(measurable, text.term(measurable ? 'measurable' : 'unmeasurable'))}
            ${tick(targeted, text.term(targetWords))}
          </p>`
      }
    </div>
  `;
}

function tick(met: boolean, words: string) {
  return html`<span class=${met ? 'state good' : 'state open'}>${words}</span>`;
}

function removeIndicator(scope: Scope, resultId: string, indicator: EnteredIndicator) {
  const { text, desk } = scope;
  const name = nameOf(scope, indicator);
  desk.removeIndicator(resultId, indicator.id, name);
  announce(text.term('removed', name), text.lang);
}
