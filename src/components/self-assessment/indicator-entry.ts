import { html, type TemplateResult } from 'lit';
import { targetPhrase } from '../../locales/measure.js';
import { type ActualField, actualFieldOf } from './actual-field.js';
import { logProposal, type LogProposal } from './log-proposal.js';
import { type EvidenceList, evidenceList } from './evidence-list.js';
import { actualField } from './self-assessment.state.js';
import { standingOf } from './standing.js';

export type IndicatorEntry = Omit<ActualField, 'fault'> &
  EvidenceList &
  LogProposal & {
    /** A month or quarter is assessed, against targets of the year. */
    readonly isMidYear: boolean;
  };

/** One indicator: what was agreed, what was reached, how the two stand, and, folded, the note and the evidence. */
export function indicatorEntry(entry: IndicatorEntry): TemplateResult {
  const { text, indicator, realisation, faultOf, change } = entry;
  const filled = (realisation.note.trim() ? 1 : 0) + realisation.evidence.length;
  const note = `note-${indicator.id}`;
  return html`
    <div class="indicator">
      <div>
        <p id="name-${indicator.id}">${indicator.name}</p>
        <p class="note">${text.term('target', targetPhrase(text.format, indicator))}</p>
      </div>
      <div class="entry">
        ${actualFieldOf({ ...entry, fault: faultOf(actualField(indicator.id)) })}
        ${standingOf(text, indicator, realisation.actual, entry.isMidYear)} ${logProposal(entry)}
      </div>
      <details>
        <summary>
          ${filled > 0 ? text.term('noteAndEvidenceFilled', text.format.number(filled)) : text.term('noteAndEvidence')}
          <span class="spoken"> ${indicator.name}</span>
        </summary>
        <div class="more">
          <div class="field">
            <label for=${note}>${text.term('note')}</label>
            <textarea
              id=${note}
              maxlength="8000"
              aria-describedby="${note}-hint"
              .value=${realisation.note}
              @input=${(event: Event) => {
                const { value } = event.target as HTMLTextAreaElement;
                change((current) => ({ ...current, note: value }));
              }}
            ></textarea>
            <p class="hint" id="${note}-hint">${text.term('noteHint')}</p>
          </div>
          ${evidenceList(entry)}
        </div>
      </details>
    </div>
  `;
}
