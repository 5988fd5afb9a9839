import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../../contract/self-assessment.js';
import type { Localize } from '../../controllers/localize.js';
import type { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { addressField, labelField, type RealisationDraft, type SelfAssessmentFault } from './self-assessment.state.js';

type Text = Localize<typeof selfAssessmentTexts>;

export interface EvidenceList {
  readonly text: Text;
  readonly realisation: RealisationDraft;
  /** What is wrong with a field, once it is time to say so. */
  readonly faultOf: (field: string) => SelfAssessmentFault['code'] | undefined;
  readonly change: (edit: (realisation: RealisationDraft) => RealisationDraft) => void;
  readonly leave: (field: string) => void;
  /** Moves the focus once the page shows the change. */
  readonly focusLater: (field: string) => void;
}

/** Most links that the contract takes for one indicator. */
const mostRows = 20;

/** Links to what proves an actual: what the reader finds there, and where. */
export function evidenceList(list: EvidenceList): TemplateResult {
  const { text, realisation } = list;
  const { indicatorId, evidence } = realisation;
  return html`
    <div class="evidence" role="group" aria-labelledby="evidence-${indicatorId}">
      <p class="label" id="evidence-${indicatorId}">${text.term('evidence')}</p>
      <p class="hint">${text.term('evidenceHint')}</p>
      <ul>
        ${evidence.map((row, index) => html`<li>${rowOf(list, row, index)}</li>`)}
      </ul>
      ${
        evidence.length < mostRows
          ? html`<button type="button" class="quiet" id=${addButton(indicatorId)} @click=${() => add(list)}>
            + ${text.term('addEvidence')}
          </button>`
          : nothing
      }
    </div>
  `;
}

function rowOf(list: EvidenceList, row: Evidence, index: number) {
  const { text, realisation } = list;
  const { indicatorId } = realisation;
  const named = row.label.trim() || text.term('evidenceRow', text.format.number(index + 1));
  return html`
    ${field(list, labelField(indicatorId, index), text.term('evidenceLabel'), row.label, 'text', (label) => ({ label }), index)}
    ${field(list, addressField(indicatorId, index), text.term('evidenceAddress'), row.url, 'url', (url) => ({ url }), index)}
    <button
      type="button"
      class="quiet danger"
      id=${removeButton(indicatorId, index)}
      aria-label=${text.term('removeEvidenceNamed', named)}
      @click=${() => remove(list, index)}
    >
      ${text.term('removeEvidence')}
    </button>
  `;
}

function field(
  list: EvidenceList,
  id: string,
  label: string,
  value: string,
  type: 'text' | 'url',
  changed: (value: string) => Partial<Evidence>,
  index: number,
) {
  const fault = list.faultOf(id);
  const { text, leave } = list;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${type}
        maxlength=${type === 'url' ? 2000 : 500}
        autocomplete="off"
        aria-describedby=${type === 'url' ? `${id}-hint ${id}-error` : `${id}-error`}
        aria-invalid=${fault ? 'true' : 'false'}
        .value=${value}
        @input=${(event: Event) => put(list, index, changed((event.target as HTMLInputElement).value))}
        @change=${() => leave(id)}
      />
      ${type === 'url' ? html`<p class="hint" id="${id}-hint">${text.term('evidenceAddressHint')}</p>` : nothing}
      <p class="error" id="${id}-error" ?hidden=${!fault}>${fault ? text.term(`fault-${fault}`) : nothing}</p>
    </div>
  `;
}

function put({ change }: EvidenceList, index: number, part: Partial<Evidence>) {
  change((realisation) => ({
    ...realisation,
    evidence: realisation.evidence.map((row, at) => (at === index ? { ...row, ...part } : row)),
  }));
}

function add({ realisation: { indicatorId, evidence }, change, focusLater }: EvidenceList) {
  change((realisation) => ({ ...realisation, evidence: [...realisation.evidence, { label: '', url: '' }] }));
  focusLater(labelField(indicatorId, evidence.length));
}

function remove({ realisation: { indicatorId, evidence }, change, focusLater }: EvidenceList, index: number) {
  const left = evidence.length - 1;
  change((realisation) => ({ ...realisation, evidence: realisation.evidence.filter((_, at) => at !== index) }));
  focusLater(left === 0 ? addButton(indicatorId) : removeButton(indicatorId, Math.min(index, left - 1)));
}

const addButton = (indicatorId: string) => `add-${indicatorId}`;
const removeButton = (indicatorId: string, row: number) => `remove-${indicatorId}-${row}`;
