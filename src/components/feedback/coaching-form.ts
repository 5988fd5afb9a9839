import { html, nothing, type TemplateResult } from 'lit';
import type { CoachingChange } from '../../contract/feedback.js';
import { coachingKinds } from '../../contract/vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import type { coachingTexts } from '../../locales/coaching.js';

/** A field that keeps the record of a talk from being saved. */
export type CoachingFault = 'date' | 'topic' | 'answer';

export const emptyTalk: CoachingChange = {
  kind: 'coaching',
  date: '',
  topic: '',
  notes: '',
  agreement: '',
  followUpOn: null,
};

/** What is still missing from the record of a talk. */
export function coachingFaults({ date, topic }: CoachingChange): CoachingFault[] {
  return [...(date ? [] : ['date' as const]), ...(topic.trim() ? [] : ['topic' as const])];
}

/** The fields in which a talk is written down. */
export function coachingForm(
  text: Localize<typeof coachingTexts>,
  talk: CoachingChange,
  faults: readonly CoachingFault[],
  change: (talk: CoachingChange) => void,
): TemplateResult {
  const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
  const fault = (name: 'date' | 'topic') =>
    html`<p class="error" id="${name}-error" ?hidden=${!faults.includes(name)}>
      ${faults.includes(name) ? text.term(`fault-${name}`) : nothing}
    </p>`;
  const prose = (name: 'notes' | 'agreement') => html`
    <div class="field">
      <label for=${name}>${text.term(name)}</label>
      <textarea
        id=${name}
        rows="4"
        maxlength="8000"
        .value=${talk[name]}
        @input=${(event: Event) => change({ ...talk, [name]: valueOf(event) })}
      ></textarea>
    </div>
  `;
  return html`
    <div class="dates">
      <div class="field">
        <label for="kind">${text.term('kind')}</label>
        <select id="kind" @change=${(event: Event) => change({ ...talk, kind: valueOf(event) as CoachingChange['kind'] })}>
          ${coachingKinds.map((kind) => html`<option value=${kind} ?selected=${talk.kind === kind}>${text.term(kind)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="date">${text.term('date')}</label>
        <input
          id="date"
          type="date"
          aria-describedby="date-error"
          aria-invalid=${faults.includes('date')}
          .value=${talk.date}
          @input=${(event: Event) => change({ ...talk, date: valueOf(event) })}
        />
        ${fault('date')}
      </div>
    </div>
    ${talk.kind === 'counselling' ? html`<p class="panel">${text.term('confidential')}</p>` : nothing}
    <div class="field">
      <label for="topic">${text.term('topic')}</label>
      <input
        id="topic"
        maxlength="500"
        aria-describedby="topic-error"
        aria-invalid=${faults.includes('topic')}
        .value=${talk.topic}
        @input=${(event: Event) => change({ ...talk, topic: valueOf(event) })}
      />
      ${fault('topic')}
    </div>
    ${prose('notes')} ${prose('agreement')}
    <div class="field">
      <label for="followUpOn">${text.term('followUpOn')}</label>
      <input
        id="followUpOn"
        type="date"
        .value=${talk.followUpOn ?? ''}
        @input=${(event: Event) => change({ ...talk, followUpOn: valueOf(event) || null })}
      />
    </div>
  `;
}
