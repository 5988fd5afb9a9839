import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { activityTeam } from '../../locales/activity-team.js';
import type { common } from '../../locales/common.js';
import { problemPanel } from '../../templates/problem.js';
import type { Deciding } from './team-log.js';

type Text = Localize<typeof activityTeam>;
type Common = Localize<typeof common>;

/** What can be done with the chosen entries; nothing where none is chosen. */
export function decisionBar(
  text: Text,
  count: number,
  busy: boolean,
  { verify, giveBack }: { readonly verify: () => void; readonly giveBack: () => void },
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const disabled = busy ? 'true' : 'false';
  const words = text.term('chosenCount', text.format.number(count));
  return html`
    <div class="bar" role="group" aria-label=${words}>
      <p><strong>${words}</strong></p>
      <div class="actions">
        <button type="button" aria-disabled=${disabled} @click=${() => busy || giveBack()}>${text.term('giveBackMany')}</button>
        <button type="button" class="primary" aria-disabled=${disabled} @click=${() => busy || verify()}>
          ${text.term('verifyMany', text.format.number(count))}
        </button>
      </div>
    </div>
  `;
}

/** Asked before entries are verified that nobody has opened. */
export function verifyAllQuestion(
  text: Text,
  shared: Common,
  count: number,
  { verify, cancel }: { readonly verify: () => void; readonly cancel: () => void },
): TemplateResult {
  const words = text.term('verifyAllAsk', text.format.number(count));
  return html`
    <div class="bar question" id="question" role="group" tabindex="-1" aria-label=${words}>
      <p><strong>${words}</strong></p>
      <div class="actions">
        <button type="button" @click=${cancel}>${shared.term('cancel')}</button>
        <button type="button" class="primary" @click=${verify}>${text.term('verifyMany', text.format.number(count))}</button>
      </div>
    </div>
  `;
}

/** Why entries go back: the employee reads it, so it cannot be left out. */
export function returnQuestion(
  text: Text,
  shared: Common,
  question: {
    readonly count: number;
    readonly note: string;
    readonly isNoteMissing: boolean;
    readonly write: (note: string) => void;
    readonly giveBack: () => void;
    readonly cancel: () => void;
  },
): TemplateResult {
  const { note, isNoteMissing, write, giveBack, cancel } = question;
  const count = text.format.number(question.count);
  return html`
    <div class="bar question" role="group" aria-labelledby="note-label">
      <div class="field">
        <label for="note" id="note-label">${text.term('noteLabel', count)}</label>
        <p class="hint" id="note-hint">${text.term('noteHint')}</p>
        <textarea
          id="note"
          maxlength="8000"
          aria-describedby="note-hint note-error"
          aria-invalid=${isNoteMissing ? 'true' : 'false'}
          .value=${note}
          @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="error" id="note-error" ?hidden=${!isNoteMissing}>${text.term('noteMissing')}</p>
      </div>
      <div class="actions">
        <button type="button" @click=${cancel}>${shared.term('cancel')}</button>
        <button type="button" class="primary" @click=${giveBack}>${text.term('giveBackCount', count)}</button>
      </div>
    </div>
  `;
}

/** How far a decision is, or what became of it. */
export function outcomeOf(text: Text, shared: Common, deciding: Deciding): TemplateResult | typeof nothing {
  const { format } = text;
  switch (deciding.type) {
    case 'idle':
      return nothing;
    case 'failed':
      return problemPanel(shared, deciding.error, deciding.retry);
    case 'gathering':
      return html`<p role="status">${text.term('gathering', format.number(deciding.count))}</p>`;
    case 'running':
      return html`<p role="status">
        <progress max=${deciding.all || 1} value=${deciding.done} aria-hidden="true"></progress>
        ${text.term('deciding', format.number(deciding.done), format.number(deciding.all))}
      </p>`;
    case 'done': {
      const reasons = [...new Set(deciding.refused.map(({ detail }) => detail))];
      return html`<div class="panel ${reasons.length > 0 ? 'attention' : 'good'}" id="outcome" tabindex="-1">
        <p><strong>${outcomeWords(text, deciding)}</strong></p>
        ${reasons.length > 0 ? html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>` : nothing}
      </div>`;
    }
  }
}

/** What became of a decision, in a sentence. */
export function outcomeWords(text: Text, { decision, count, refused }: Extract<Deciding, { type: 'done' }>): string {
  const done = text.term(decision === 'verify' ? 'verifiedCount' : 'returnedCount', text.format.number(count));
  return refused.length === 0 ? done : `${done} ${text.term('refusedCount', text.format.number(refused.length))}`;
}
