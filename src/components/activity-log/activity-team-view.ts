import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import type { Activity, TeamMonth } from '../../contract/activity.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { ClearFocus } from '../../controllers/clear-focus.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { activityDay } from '../../locales/activity-day.js';
import { activityMonth } from '../../locales/activity-month.js';
import { activityTeam } from '../../locales/activity-team.js';
import { common } from '../../locales/common.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import * as events from './activity-log.events.js';
import { styles as logStyles } from './activity-log.styles.js';
import { styles } from './activity-team.styles.js';
import { ChunkWindow } from './chunk-window.js';
import { monthStyles } from './month.styles.js';
import { monthSteps } from './month-calendar.js';
import { decisionBar, outcomeOf, outcomeWords, returnQuestion, verifyAllQuestion } from './team-decision.js';
import { entryList } from './team-list.js';
import type { Deciding, TeamList } from './team-log.js';
import { teamMatrix } from './team-matrix.js';
import type { ResultChoice } from './written-entry.js';

/** What the superior is about to decide, while it is asked about. */
type Asking =
  | { readonly type: 'return'; readonly entries: readonly Activity[] }
  | { readonly type: 'verify-all'; readonly count: number };

/**
 * The logs of a superior's people: who has recorded what on which day, and the entries that wait. Verifies one or hundreds,
 * returns with a note.
 *
 * @tag asn-activity-team-view
 * @fires {TeamFilterChosenEvent} asn-team-filter-chosen - Other entries are wanted.
 * @fires {MoreActivitiesEvent} asn-more-activities - The next page is wanted.
 * @fires {ActivitiesDecidedEvent} asn-activities-decided - Entries were verified or returned.
 * @fires {ActivityMonthChosenEvent} asn-activity-month-chosen - Another month is wanted.
 * @fires {EvidenceOpenedEvent} asn-evidence-opened - A file is to be read.
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart table
 * @csspart figure
 */
export class ActivityTeamView extends LitElement {
  static override styles = [host, controls, panels, logStyles, monthStyles, styles];

  /** How the logs stand in the month. */
  @property({ attribute: false }) summary?: TeamMonth;

  /** The date where the superior is: later months are not offered. */
  @property() today = '';

  /** Which entries are shown. */
  @property({ attribute: false }) filter: events.TeamFilter = { waiting: true };

  /** The entries, as far as they are loaded. */
  @property({ attribute: false }) list: TeamList = { entries: [], end: 'all' };

  /** Results of the person who is shown. */
  @property({ attribute: false }) choices: readonly ResultChoice[] = [];

  /** What became of the last decision. */
  @property({ attribute: false }) deciding: Deciding = { type: 'idle' };

  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private asking?: Asking;
  @state() private note = '';
  /** Whether it was tried to return without a note. */
  @state() private isNoteMissing = false;

  readonly #text = new Localize(this, activityTeam);
  readonly #words = new Localize(this, activityDay);
  readonly #monthText = new Localize(this, activityMonth);
  readonly #common = new Localize(this, common);
  readonly #window = new ChunkWindow(this);
  #sentinel: IntersectionObserver | undefined;

  constructor() {
    super();
    new Appearance(this);
    new ClearFocus(this);
    keepTypedKeys(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sentinel?.disconnect();
    this.#sentinel = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('filter')) {
      this.chosen = new Set();
      this.asking = undefined;
      this.#window.reset();
    }
    if (changed.has('deciding') && this.deciding.type === 'done') this.chosen = new Set();
  }

  protected override updated(changed: PropertyValues<this>) {
    this.#watchEnd();
    if (changed.has('deciding') && this.deciding.type === 'done') {
      announce(outcomeWords(this.#text, this.deciding), this.#text.lang);
      this.#field('outcome')?.focus();
    }
  }

  override render() {
    const { summary } = this;
    const text = this.#text;
    if (!summary) return nothing;
    const turn = (month: string) => this.dispatchEvent(new events.ActivityMonthChosenEvent({ month }));
    return html`
      <div class="team" lang=${text.lang}>
        ${this.#renderHead(summary)} ${monthSteps(this.#monthText, summary.month, this.today, turn)}
        ${
          summary.people.length === 0
            ? html`<p class="note">${text.term('nobody')}</p>`
            : html`${teamMatrix({ text, summary, today: this.today, filter: this.filter, choose: (filter) => this.#filter(filter) })}
              ${this.#renderEntries(summary)}`
        }
      </div>
    `;
  }

  #renderHead({ people }: TeamMonth) {
    const text = this.#text;
    const waiting = people.reduce((sum, person) => sum + person.waiting, 0);
    const persons = people.filter((person) => person.waiting > 0).length;
    const { format } = text;
    return html`<p>
      <span class="figure">${format.number(waiting)}</span>
      ${waiting === 0 ? text.term('noneWaiting') : text.term('waitingFrom', format.number(persons))}
    </p>`;
  }

  #renderEntries(summary: TeamMonth) {
    const text = this.#text;
    const { filter, list } = this;
    const busy = this.deciding.type === 'running' || this.deciding.type === 'gathering';
    return html`
      <section class="list" aria-labelledby="list-heading">
        <div class="heading">
          <h3 id="list-heading" tabindex="-1">${this.#listHeading(summary)}</h3>
          ${
            filter.appraisalId
              ? html`<button type="button" class="quiet" @click=${() => this.#filter({ waiting: true })}>${text.term('everybody')}</button>`
              : nothing
          }
        </div>
        ${this.#renderTools(summary, busy)} ${outcomeOf(text, this.#common, this.deciding)}
        ${
          list.entries.length === 0 && list.end === 'all'
            ? html`<p class="note">${text.term(filter.waiting ? 'emptyWaiting' : 'emptyList')}</p>`
            : entryList({
                ...{ text, words: this.#words, entries: list.entries, chosen: this.chosen, choices: this.choices },
                window: this.#window,
                choose: (entry, isChosen) => this.#choose([entry], isChosen),
                verify: (entry) => this.#decide([entry], 'verify'),
                giveBack: (entry) => void this.#ask({ type: 'return', entries: [entry] }),
                openFile: ({ appraisalId }, fileId, label) =>
                  this.dispatchEvent(new events.EvidenceOpenedEvent({ appraisalId, fileId, label })),
              })
        }
        ${this.#renderEnd()} ${this.#renderDecision(busy)}
      </section>
    `;
  }

  #listHeading({ people }: TeamMonth): string {
    const { filter } = this;
    const text = this.#text;
    const person = people.find(({ appraisalId }) => appraisalId === filter.appraisalId)?.employee.name;
    if (!person) return text.term(filter.waiting ? 'waitingHeading' : 'allHeading');
    return filter.date ? text.term('personOn', person, text.format.weekday(filter.date)) : person;
  }

  #renderTools({ people }: TeamMonth, busy: boolean) {
    const text = this.#text;
    const { filter, list } = this;
    const shown = people.filter(({ appraisalId }) => !filter.appraisalId || appraisalId === filter.appraisalId);
    const waiting = filter.date ? 0 : shown.reduce((sum, person) => sum + person.waiting, 0);
    const open = list.entries.filter(canBeVerified);
    const all = open.length > 0 && open.every(({ id }) => this.chosen.has(id));
    const { format } = text;
    return html`
      <div class="tools screen-only">
        <label class="check">
          <input type="checkbox" .checked=${filter.waiting} @change=${() => this.#filter({ ...filter, waiting: !filter.waiting })} />
          <span>${text.term('onlyWaiting')}</span>
        </label>
        ${
          open.length > 1
            ? html`<label class="check">
              <input type="checkbox" .checked=${all} @change=${() => this.#choose(open, !all)} />
              <span>${text.term('chooseLoaded', format.number(open.length))}</span>
            </label>`
            : nothing
        }
        ${
          waiting > open.length && !busy
            ? html`<button type="button" class="quiet" @click=${() => void this.#ask({ type: 'verify-all', count: waiting })}>
              ${text.term('verifyAllWaiting', format.number(waiting))}
            </button>`
            : nothing
        }
      </div>
    `;
  }

  #renderEnd() {
    const { end } = this.list;
    const text = this.#text;
    if (end === 'all') return nothing;
    if (end === 'failed') {
      return html`<p>${text.term('pageFailed')}
        <button type="button" class="quiet" @click=${this.#askForMore}>${this.#common.term('retry')}</button></p>`;
    }
    return html`<p class="note" id="end" role="status">${this.#common.term('loading')}</p>`;
  }

  #renderDecision(busy: boolean) {
    const text = this.#text;
    const chosen = this.list.entries.filter(({ id }) => this.chosen.has(id));
    const { asking, note, isNoteMissing } = this;
    if (!asking) {
      return decisionBar(text, chosen.length, busy, {
        verify: () => this.#decide(chosen, 'verify'),
        giveBack: () => void this.#ask({ type: 'return', entries: chosen }),
      });
    }
    if (asking.type === 'verify-all') {
      const verify = () => this.#decide('all-waiting', 'verify');
      return verifyAllQuestion(text, this.#common, asking.count, { verify, cancel: this.#cancel });
    }
    return returnQuestion(text, this.#common, {
      ...{ note, isNoteMissing, count: asking.entries.length, cancel: this.#cancel },
      giveBack: () => this.#giveBack(asking.entries),
      write: (written) => {
        this.note = written;
        this.isNoteMissing = false;
      },
    });
  }

  #filter(filter: events.TeamFilter) {
    this.dispatchEvent(new events.TeamFilterChosenEvent(filter));
    void this.updateComplete.then(() => this.#field('list-heading')?.focus());
  }

  #choose(entries: readonly Activity[], isChosen: boolean) {
    const chosen = new Set(this.chosen);
    for (const { id } of entries) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    }
    this.chosen = chosen;
  }

  async #ask(asking: Asking) {
    this.asking = asking;
    this.note = '';
    this.isNoteMissing = false;
    await this.updateComplete;
    this.#field(asking.type === 'return' ? 'note' : 'question')?.focus();
  }

  #giveBack(entries: readonly Activity[]) {
    if (this.note.trim() === '') {
      this.isNoteMissing = true;
      this.#field('note')?.focus();
    } else this.#decide(entries, 'return');
  }

  #decide(entries: readonly Activity[] | 'all-waiting', decision: 'verify' | 'return') {
    this.asking = undefined;
    const note = decision === 'return' ? this.note.trim() : '';
    this.dispatchEvent(new events.ActivitiesDecidedEvent({ entries, decision, note }));
  }

  readonly #cancel = () => {
    this.asking = undefined;
    void this.updateComplete.then(() => this.#field('list-heading')?.focus());
  };

  readonly #askForMore = () => {
    this.dispatchEvent(new events.MoreActivitiesEvent(undefined));
  };

  /** Asks for the next page before its place comes into view. */
  #watchEnd() {
    this.#sentinel?.disconnect();
    const end = this.#field('end');
    if (!end || this.list.end !== 'more') return;
    this.#sentinel ??= new IntersectionObserver(
      (changes) => changes.some(({ isIntersecting }) => isIntersecting) && this.#askForMore(),
      { rootMargin: '2400px 0px' },
    );
    this.#sentinel.observe(end);
  }

  #field(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }
}

function canBeVerified({ allowedActions }: Activity): boolean {
  return allowedActions.includes('verify');
}
