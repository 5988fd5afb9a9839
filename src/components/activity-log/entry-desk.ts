import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { ActivitySuggestion } from '../../contract/activity.js';
import { announce } from '../../controllers/announcer.js';
import { Localize } from '../../controllers/localize.js';
import { activityDay } from '../../locales/activity-day.js';
import { activityWriting } from '../../locales/activity-writing.js';
import { adopt } from '../../styles/adopt.js';
import type { LogRecord, Waiting } from './activity-log.state.js';
import { cameBackPanel } from './came-back.js';
import { faultsOf, read } from './entry-check.js';
import { faultWords } from './fault-words.js';
import { ProposalBox } from './proposal-box.js';
import type { RowsPlace } from './rows-desk.js';
import { proposalStyles } from './proposals.styles.js';
import { proposalsFor, withProposal } from './proposing.js';
import type { CameBack, ShownEntry } from './shown-entry.js';
import { trustWords } from './trust-words.js';
import type { Fault } from './written-entry.js';

/**
 * What is needed once a person writes: proposals, what is wrong with an entry, where it went and what came back. It comes
 * after the first screen, with the outbox: nobody is told that something is kept before it can be.
 */
export class EntryDesk {
  readonly read = read;
  readonly faultsOf = faultsOf;
  readonly proposalsFor = proposalsFor;
  readonly box: ProposalBox;

  readonly #text: Localize<typeof activityWriting>;
  readonly #words: Localize<typeof activityDay>;

  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#text = new Localize(host, activityWriting);
    this.#words = new Localize(host, activityDay);
    this.box = new ProposalBox(host, this.#text);
    adopt(host, proposalStyles);
  }

  /** Says to those who do not see it what became of a press. */
  tell(key: 'recorded' | 'changeKept', what: string): void {
    announce(this.#text.term(key, what), this.#text.lang);
  }

  /** Says that a file is still on its way. */
  tellToWait(): void {
    announce(this.#text.term('waitForUpload'), this.#text.lang);
  }

  cameBack(items: readonly CameBack[], settle: (outboxId: string, decision: 'mend' | 'discard') => void) {
    return cameBackPanel(this.#text, this.#words, items, settle);
  }

  trust(waiting: Waiting, record: LogRecord): string {
    return trustWords(this.#text, waiting, record);
  }

  faultWords(fault: Fault, record: Pick<LogRecord, 'rules'>): string {
    return faultWords(this.#text, fault, record);
  }

  /** Those used most, as buttons. */
  frequent(
    record: LogRecord,
    proposals: readonly ActivitySuggestion[],
    take: (proposal: ActivitySuggestion) => void,
  ): TemplateResult | typeof nothing {
    if (proposals.length === 0) return nothing;
    return html`
      <div class="frequent" role="group" aria-label=${this.#text.term('frequent')}>
        ${proposals.map(
          (proposal) => html`
            <button type="button" class="chip" @click=${() => take(proposal)}>
              ${proposal.text} <span class="note">${this.#measureOf(record, proposal)}</span>
            </button>
          `,
        )}
      </div>
    `;
  }

  /** Writes what a proposal says. From a button the next press records; what is still missing comes first. */
  async take(
    { record: { rules }, working, write }: RowsPlace,
    entries: readonly ShownEntry[],
    proposal: ActivitySuggestion,
    from: 'list' | 'button',
  ): Promise<void> {
    const formatNumber = (value: number) => this.#words.format.number(value, 10);
    const entry = withProposal(working().entry, proposal, rules, entries, formatNumber);
    write({ ...working(), entry });
    await this.#host.updateComplete;
    const [missing] = this.faultsOf(entry, rules);
    const place = `#${missing?.field ?? 'record'}`;
    if (from === 'button' || missing) this.#host.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }

  /** What a proposal brings along: `45 menit · Cakupan imunisasi`. */
  about(record: LogRecord, proposal: ActivitySuggestion): string {
    const { resultId, indicatorId } = proposal;
    const { choices } = record.rules;
    const choice =
      choices.find(({ value }) => value === `${resultId}/${indicatorId}`) ??
      choices.find(({ value }) => value === resultId);
    return [this.#measureOf(record, proposal), choice?.label].filter(Boolean).join(' · ');
  }

  #measureOf({ rules }: LogRecord, { minutes, quantity, unit }: ActivitySuggestion): string {
    const words = this.#words;
    if (rules.entry === 'quantity') {
      return quantity === null ? '' : `${words.format.number(quantity)} ${unit ?? ''}`.trim();
    }
    return minutes === null ? '' : words.term('minutes', words.format.number(minutes));
  }
}
