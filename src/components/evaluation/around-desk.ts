import { html, nothing, type TemplateResult } from 'lit';
import type { EvaluationTerms } from '../../contract/evaluation.js';
import { officialTerm } from '../../locales/terms.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { type Ready, trustLine } from '../../templates/editing.js';
import type { DeskWords } from './desk-words.js';
import { type EvaluationDesk, type EvaluationDraft, isJudging, wordedSteps } from './evaluation.state.js';

/**
 * Which part of the year is looked at, and how far each is. It stands outside the desk, so that the focus stays while another
 * one is read. Nothing where there is only the year.
 */
export function termSwitch(
  { steps, text: { lang } }: Pick<DeskWords, 'steps' | 'text'>,
  items: EvaluationTerms['items'],
  chosen: string,
  choose: (term: string) => void,
): TemplateResult | typeof nothing {
  if (items.length < 2) return nothing;
  return html`
    <div class="field terms">
      <label for="term">${steps.term('term')}</label>
      <select id="term" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${items.map(({ term, end, state, predicate }) => {
          const word = predicate
            ? officialTerm(lang, 'predicate', predicate)
            : officialTerm(lang, 'evaluationState', state);
          const label = steps.term('termOption', termLabel(term, end.slice(0, 4), lang), word);
          return html`<option value=${term} ?selected=${term === chosen}>${label}</option>`;
        })}
      </select>
    </div>
  `;
}

/** Where the person's input is, how it is sent and who will read it; nothing for whoever only reads. */
export function deskTrust(
  { common, steps, text, receipt }: Pick<DeskWords, 'common' | 'steps' | 'text' | 'receipt'>,
  state: Ready<EvaluationDesk, EvaluationDraft>,
): TemplateResult | typeof nothing {
  const { resource: desk, value } = state;
  const step = wordedSteps.find((name) => value.words?.[name] !== undefined);
  if (step === 'object') {
    return trustLine(
      common,
      state,
      common.term('sentAs', receipt.term('objectionSend')),
      receipt.term('objectionReaders'),
    );
  }
  if (step)
    return trustLine(common, state, common.term('sentAs', steps.term(`do-${step}`)), steps.term(`readBy-${step}`));
  if (!isJudging(desk, value)) return nothing;
  return trustLine(common, state, common.term('sentAs', text.term('save')), text.term('readLater'));
}
