import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue, LeaderResults, PlanItem } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { indicatorEditor } from '../../locales/indicator-editor.js';
import type { planProblems } from '../../locales/plan-problems.js';
import type { planReading } from '../../locales/plan-reading.js';
import type { EnteredPlan, PlanFrame } from './plan-entry.js';
import type { PlanDesk } from './plan-desk.js';
import type { PlanProblem } from './plan-problems.js';
import type { LibraryState } from './library-picker.js';

/** Something that can be named in a result: a result of the superior, an objective of the unit. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/**
 * What a page puts beside an item of the plan: the remarks on it. The name is that of the item, for those who do not see where
 * it stands. `said` asks for it only where there is a remark already.
 */
export type Beside = (about: PlanItem, name: string, said?: 'said') => TemplateResult | typeof nothing;

/** What every part of the editor's page is given. */
export interface Scope {
  readonly desk: PlanDesk;
  readonly text: Localize<typeof indicatorEditor>;
  readonly problemText: Localize<typeof planProblems>;
  readonly planText: Localize<typeof planReading>;
  readonly plan: PlanFrame;
  readonly entry: EnteredPlan;
  /** A step runs on the server: nothing can be entered now. */
  readonly running: boolean;
  /** The superior's results; `undefined` where they could not be read. */
  readonly leader: LeaderResults | undefined;
  /** The objectives of the unit the writer heads; none for everybody else. */
  readonly objectives: readonly Named[];
  readonly behaviours: readonly BehaviourValue[];
  readonly beside: Beside;
  /** What the page around offers to begin with. */
  readonly beginning?: TemplateResult | typeof nothing;
  readonly library: LibraryState;
  searchLibrary(search: string | null): void;
}

/** A problem in words: the server's own where it was the server that refused. */
export function problemWords({ problemText }: Pick<Scope, 'problemText'>, { code, detail }: PlanProblem): string {
  return detail ?? problemText.known(code) ?? problemText.term('refused');
}

/** Whether a field is to be marked as wrong. */
export function invalid({ desk }: Scope, ...fields: string[]): 'true' | 'false' {
  return fields.some((field) => desk.problems.at(field).some(({ severity }) => severity === 'error'))
    ? 'true'
    : 'false';
}

/** What stands under a field: its hint, and what there is to say about it. Fields name it by `aria-describedby`. */
export function fieldNotes(scope: Scope, field: string, hint?: string, ...alsoOf: string[]): TemplateResult {
  const problems = [field, ...alsoOf].flatMap((name) => scope.desk.problems.at(name));
  return html`
    <div id="notes-${field}" class="notes">
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      ${problems.map(
        (problem) =>
          html`<p class=${problem.severity === 'error' ? 'error' : 'advice'}>${problemWords(scope, problem)}</p>`,
      )}
    </div>
  `;
}

interface TextArea {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly enter: (text: string) => void;
  readonly hint?: string;
  readonly maxLength: number;
  /** One line of text that may wrap. */
  readonly line?: boolean;
  readonly required?: boolean;
}

/** A field for running text, or for one line that is too long for a line of a phone. */
export function textArea(scope: Scope, { field, label, value, enter, hint, maxLength, line, required }: TextArea) {
  const take = ({ target }: InputEvent) => {
    const { value: typed } = target as HTMLTextAreaElement;
    enter(line ? typed.replace(/\s*\n\s*/g, ' ') : typed);
  };
  return html`
    <div class="field">
      <label for=${field}>${label}</label>
      <textarea
        id=${field}
        class=${line ? 'line' : nothing}
        rows=${line ? 1 : 3}
        maxlength=${maxLength}
        aria-describedby="notes-${field}"
        aria-invalid=${invalid(scope, field)}
        aria-required=${required ? 'true' : nothing}
        ?readonly=${scope.running}
        .value=${value}
        @input=${take}
        @blur=${() => scope.desk.problems.touch(field)}
      ></textarea>
      ${fieldNotes(scope, field, hint)}
    </div>
  `;
}

interface Choice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly hint?: string;
}

interface Choices<Key extends string> {
  readonly field: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Key>[];
  readonly chosen: readonly Key[];
  readonly choose: (key: Key, on: boolean) => void;
  readonly several?: boolean;
  /** The answers need room for their explanations. */
  readonly wide?: boolean;
}

/** A few answers side by side, of which one (or several) can be chosen. */
export function choiceGroup<Key extends string>(
  scope: Scope,
  { field, legend, hint, choices, chosen, choose, several, wide }: Choices<Key>,
): TemplateResult {
  return html`
    <fieldset
      id=${field}
      class="field"
      role=${several ? 'group' : 'radiogroup'}
      aria-describedby="notes-${field}"
      aria-invalid=${several ? nothing : invalid(scope, field)}
    >
      <legend>${legend}</legend>
      <div class=${wide ? 'choices wide' : 'choices'}>
        ${choices.map(
          ({ key, label, hint: explanation }) => html`
            <label class="choice">
              <input
                type=${several ? 'checkbox' : 'radio'}
                name=${field}
                value=${key}
                .checked=${chosen.includes(key)}
                @change=${({ target }: Event) => choose(key, (target as HTMLInputElement).checked)}
              />
              <span>
                <span class="choice-label">${label}</span>
                ${explanation ? html`<span class="hint">${explanation}</span>` : nothing}
              </span>
            </label>
          `,
        )}
      </div>
      ${fieldNotes(scope, field, hint)}
    </fieldset>
  `;
}
