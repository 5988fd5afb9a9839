import { html, nothing, type TemplateResult } from 'lit';
import type { UnitObjective } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { errorSummary } from '../../templates/error-summary.js';
import { choiceGroup, textArea } from '../indicator-editor/scope.js';
import { indicatorLine } from '../indicator-editor/plan-reading.js';
import type { QuarterSuggestions } from '../work-plan/sources/indicator-source.state.js';
import { actualFieldOf } from '../self-assessment/actual-field.js';
import { logProposal } from '../self-assessment/log-proposal.js';
import { type EnteredProgress, progressKey, progressOf, type Quarter, quarters } from './unit-plan.state.js';
import { faultsInProgress, type ProgressFault } from './unit-problems.js';
import { termName, type UnitScope } from './unit-scope.js';

/** What the form of a quarter is given beside the page's scope. */
export interface Recording {
  /** Speaks of actuals as the self-assessment does. */
  readonly actualText: Localize<typeof selfAssessmentTexts>;
  readonly quarter: Quarter;
  /** What open results say; of the quarter that was asked for last. */
  readonly suggestions: QuarterSuggestions | undefined;
  readonly faults: readonly ProgressFault[];
  readonly running: string | undefined;
  readonly choose: (quarter: Quarter) => void;
  readonly leave: (field: string) => void;
  readonly take: () => void;
}

/** What was reached by the end of a quarter, and what became of its actions (ORG-3; P6 p.92–93). */
export function progressForm(unit: UnitScope, recording: Recording): TemplateResult {
  const { text, formText, scope, plan } = unit;
  const { quarter, choose, running, take } = recording;
  const planned = plan.objectives.flatMap(({ actions }) => actions).filter((action) => action.quarter === quarter);
  return html`
    <section class="progress" aria-labelledby="progress">
      <h3 id="progress">${formText.term('progress')}</h3>
      ${choiceGroup(scope, {
        field: 'quarter',
        legend: formText.term('whichQuarter'),
        choices: quarters.map((one) => ({ key: String(one), label: termName(unit, `Q${one}`) })),
        chosen: [String(quarter)],
        choose: (key) => choose(Number(key) as Quarter),
      })}
      <ol>
        ${plan.objectives.map((objective) => html`<li>${objectiveProgress(unit, objective, recording)}</li>`)}
      </ol>
      <div class="planned">
        <h4>${text.term('actions')}</h4>
        ${planned.length === 0 ? html`<p class="note">${formText.term('noActions')}</p>` : nothing}
        <ul>
          ${planned.map((action) => html`<li>${actionField(unit, action)}</li>`)}
        </ul>
      </div>
      <div class="actions end">
        <button type="button" class="primary" aria-disabled=${running ? 'true' : nothing} @click=${take}>
          ${formText.term(running === 'record-progress' ? 'record-progress-running' : 'record-progress')}
        </button>
      </div>
    </section>
  `;
}

function objectiveProgress(unit: UnitScope, { title, indicators }: UnitObjective, recording: Recording) {
  return html`
    <h4>${title}</h4>
    ${indicators.map((indicator) => indicatorProgress(unit, indicator, recording))}
  `;
}

function indicatorProgress(unit: UnitScope, indicator: UnitObjective['indicators'][number], recording: Recording) {
  const { formText, scope, entry, change } = unit;
  const { quarter, faults, actualText, leave } = recording;
  const { id } = indicator;
  const stated = progressOf(entry, id, quarter);
  const put = (next: EnteredProgress) =>
    scope.running || change({ progress: { ...entry.progress, [progressKey(id, quarter)]: next } });
  const faultAt = (field: string) => faults.find((one) => one.field === field && one.quarter === quarter)?.code;
  const urlFault = faultAt(`url-${id}`);
  const actualFault = faultAt(`actual-${id}`);
  const suggestion =
    recording.suggestions?.quarter === quarter
      ? recording.suggestions.items.find(({ indicatorId }) => indicatorId === id)
      : undefined;
  // One link is kept of a quarter: that of the source goes where there is none yet, and in no other's place.
  const evidence = stated.url ? [{ label: suggestion?.source?.label ?? '', url: stated.url }] : [];
  return html`
    <div class="measure">
      <div id="name-${id}">${indicatorLine(scope.planText, indicator, scope.plan)}</div>
      ${actualFieldOf({
        text: actualText,
        indicator,
        realisation: stated,
        fault: actualFault === 'url-fault' ? undefined : actualFault,
        change: (edit) => put({ url: stated.url, ...edit(stated) }),
        leave,
      })}
      ${logProposal({
        ...{ text: actualText, indicator, suggestion, realisation: { ...stated, evidence } },
        change: (edit) => {
          const taken = edit({ ...stated, evidence });
          put({ ...taken, evidence: [], url: taken.evidence.at(-1)?.url ?? '' });
        },
      })}
      <details ?open=${urlFault !== undefined}>
        <summary>${formText.term('more')}</summary>
        <div class="folded">
          ${textArea(scope, {
            field: `said-${id}`,
            label: formText.term('note'),
            value: stated.note,
            maxLength: 8000,
            line: true,
            enter: (note) => put({ ...stated, note }),
          })}
          <div class="field">
            <label for="url-${id}">${formText.term('url')}</label>
            <input
              id="url-${id}"
              type="url"
              maxlength="2000"
              aria-describedby="url-${id}-hint"
              aria-invalid=${urlFault ? 'true' : 'false'}
              .value=${stated.url}
              @input=${({ target }: InputEvent) => put({ ...stated, url: (target as HTMLInputElement).value })}
              @change=${() => leave(`url-${id}`)}
            />
            <p id="url-${id}-hint" class=${urlFault ? 'error' : 'hint'}>${formText.term(urlFault ? 'url-fault' : 'urlHint')}</p>
          </div>
        </div>
      </details>
    </div>
  `;
}

function actionField(unit: UnitScope, { id, text: words }: UnitObjective['actions'][number]) {
  const { formText, scope, entry, change } = unit;
  const { done, note } = entry.actionProgress[id] ?? { done: false, note: '' };
  const put = (part: { done?: boolean; note?: string }) =>
    change({ actionProgress: { ...entry.actionProgress, [id]: { done, note, ...part } } });
  return html`
    <label class="check">
      <input
        type="checkbox"
        .checked=${done}
        @change=${({ target }: Event) => put({ done: (target as HTMLInputElement).checked })}
      />
      <span>${words}</span>
    </label>
    ${
      done || note
        ? textArea(scope, {
            field: `done-${id}`,
            label: formText.term('actionNote', words),
            value: note,
            maxLength: 8000,
            line: true,
            enter: (said) => put({ note: said }),
          })
        : nothing
    }
  `;
}

/** What cannot be sent of any quarter, each a link to its field. */
export function progressSummary(
  { text, formText, scope, plan, entry }: UnitScope,
  commonText: Localize<typeof common>,
  actualText: Recording['actualText'],
  go: (fault: ProgressFault) => void,
): TemplateResult | typeof nothing {
  const indicators = plan.objectives.flatMap((objective) => objective.indicators);
  return errorSummary(
    commonText.term('errorSummary'),
    faultsInProgress(entry, plan, text.lang).map((fault) => {
      const { field, indicatorId, code } = fault;
      const name = indicators.find(({ id }) => id === indicatorId)?.name ?? '';
      const words = code === 'url-fault' ? formText.term(code) : (actualText.known(`fault-${code}`) ?? code);
      return { field, words: scope.problemText.term('inPlace', name, words), go: () => go(fault) };
    }),
  );
}
