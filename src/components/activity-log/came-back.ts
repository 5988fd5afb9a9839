import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { activityDay } from '../../locales/activity-day.js';
import type { activityWriting } from '../../locales/activity-writing.js';
import type { CameBack } from './shown-entry.js';

type Text = Localize<typeof activityWriting>;
type Words = Localize<typeof activityDay>;

/** What was sent and came back: why, and the two ways on. Nothing where nothing did. */
export function cameBackPanel(
  text: Text,
  words: Words,
  items: readonly CameBack[],
  settle: (outboxId: string, decision: 'mend' | 'discard') => void,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <section class="panel attention" aria-labelledby="back-heading">
      <h3 id="back-heading">${text.term('backHeading')}</h3>
      <ul>
        ${items.map((item) => html`<li class="back">${itemOf(text, words, item, settle)}</li>`)}
      </ul>
    </section>
  `;
}

function itemOf(
  text: Text,
  words: Words,
  item: CameBack,
  settle: (outboxId: string, decision: 'mend' | 'discard') => void,
) {
  const { outboxId, action, entries, state, problem } = item;
  const [first] = entries;
  const what = entries.length > 1 ? words.term('entries', text.format.number(entries.length)) : (first?.text ?? '');
  const reasons = [...new Set(problem?.errors?.map(({ detail }) => detail) ?? [])];
  const why =
    state === 'refused' || state === 'conflict'
      ? reasons.length > 0
        ? reasons.join(' ')
        : problem?.detail || problem?.title
      : '';
  return html`
    <p><strong>${text.term(`back-${action}`, what)}</strong></p>
    <p>${why || text.term(`back-${state}`)}</p>
    <div class="actions">
      ${
        entries.length > 0
          ? html`<button type="button" @click=${() => settle(outboxId, 'mend')}>${text.term('mend')}</button>`
          : nothing
      }
      <button type="button" class="quiet danger" @click=${() => settle(outboxId, 'discard')}>
        ${text.term(action === 'record' ? 'discardEntry' : 'discardChange')}
      </button>
    </div>
  `;
}
