import type { ReactiveElement } from 'lit';
import { randomId } from '../../client/random-id.js';
import { announce } from '../../controllers/announcer.js';
import { Localize } from '../../controllers/localize.js';
import { activityDay } from '../../locales/activity-day.js';
import { ActivityRemovedEvent, EvidenceOpenedEvent } from './activity-log.events.js';
import { lastDayBefore } from './days.js';
import type { LogRecord, Working } from './activity-log.state.js';
import { dayList } from './day-list.js';
import type { ShownEntry } from './shown-entry.js';
import { type WrittenEntry, writtenFrom } from './written-entry.js';

/** What the log shows, and what it does with what is chosen here. */
export interface ShownDay {
  readonly record: LogRecord;
  readonly date: string;
  /** All that is known of the month. */
  readonly entries: readonly ShownEntry[];
  /** Puts an entry into the form. */
  readonly edit: (entry: Pick<Working, 'entry' | 'editing'>) => void;
  /** Puts copies before the person, to be checked. */
  readonly putRows: (entries: readonly WrittenEntry[]) => void;
}

/** What was recorded on a day: to be changed, removed, copied. It comes after the line in which work is recorded. */
export class DayPart {
  readonly #host: ReactiveElement;
  readonly #text: Localize<typeof activityDay>;
  /** Entry whose removal is being asked about. */
  #removing: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#text = new Localize(host, activityDay);
  }

  render({ record, date, entries, edit, putRows }: ShownDay): unknown {
    const { rules, own, appraisalId } = record;
    const from = lastDayBefore(rules.today, entries);
    const copyFrom = from && { date: from, count: entries.filter((entry) => entry.date === from).length };
    return dayList({
      ...{ text: this.#text, date, today: rules.today, choices: rules.choices, own },
      entries: entries.filter((entry) => entry.date === date),
      removing: this.#removing,
      copyFrom: copyFrom || undefined,
      change: (entry) =>
        edit({
          entry: writtenFrom(entry.id, entry, this.#formatNumber),
          editing: { etag: entry.etag, outboxIds: entry.outboxIds },
        }),
      ask: (id) => void this.#askToRemove(id),
      remove: (entry) => void this.#remove(entry),
      copy: (day) => putRows(this.#copies(entries, day, rules.today)),
      openFile: (fileId, label) => this.#host.dispatchEvent(new EvidenceOpenedEvent({ appraisalId, fileId, label })),
    });
  }

  #copies(entries: readonly ShownEntry[], from: string, today: string): WrittenEntry[] {
    return (
      entries
        .filter(({ date }) => date === from)
        // What shows the work of one day does not show that of another.
        .map((entry) => ({ ...writtenFrom(randomId(), entry, this.#formatNumber), date: today, evidence: [] }))
    );
  }

  async #askToRemove(id: string | undefined) {
    const before = this.#removing;
    this.#removing = id;
    // On the answer that loses nothing: a held Enter key presses what gets the focus.
    await this.#focusOn(id ? `keep-${id}` : `remove-${before}`);
  }

  async #remove({ id }: ShownEntry) {
    this.#removing = undefined;
    this.#host.dispatchEvent(new ActivityRemovedEvent({ id }));
    announce(this.#text.term('removed'), this.#text.lang);
    await this.#focusOn('day-heading');
  }

  async #focusOn(id: string) {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  }

  readonly #formatNumber = (value: number) => this.#text.format.number(value, 10);
}
