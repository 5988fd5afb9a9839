import { html, nothing, type TemplateResult } from 'lit';
import type { RunningClock } from '../contract/evaluation.js';
import type { Localize } from '../controllers/localize.js';
import type { clockTexts } from '../locales/clocks.js';
import { remainingDays, remainingWorkingDays } from '../locales/remaining.js';

type Text = Localize<typeof clockTexts>;

/** Who reads the clocks, and when. */
export interface ClockReader {
  /** How the reader stands to the record: clocks that bind them come first and say *Anda*. */
  readonly relations: readonly string[];
  /** The moment from which days are counted where the server has not counted working days. */
  readonly now: Date;
  /** Where the record stands: a step that was taken late is nobody's worry any more. */
  readonly state: string;
}

/** States in which the step of a clock has not been taken yet; a clock that is not named here waits for its own end. */
const waitsIn: Readonly<Record<string, readonly string[]>> = {
  'evaluation.annual': ['collecting', 'rating', 'rated'],
  'evaluation.periodic': ['collecting', 'rating', 'rated'],
  'takeover.sign': ['collecting', 'rating', 'rated', 'taken-over'],
  'document.deliver': ['signed'],
  'takeover.deliver': ['taken-over'],
  'document.return': ['delivered'],
  'takeover.return': ['delivered'],
  // A right that was not used is no duty that was missed.
  'objection.file': [],
  'objection.decide': ['objected'],
};

/** Days before the end of a clock from which it asks for attention. */
const soon = 3;

/**
 * Every term that runs, for those it binds and for the others: what must be done by whom, until when, and what is left
 * (docs/rules.md, Deadlines). What was done, in time or late, is left to the history. The element that shows it adds `clockStyles`.
 */
export function clockList(
  text: Text,
  clocks: readonly RunningClock[] | undefined,
  reader: ClockReader,
): TemplateResult | typeof nothing {
  const isOpen = ({ clock, state }: RunningClock) =>
    state === 'running' ||
    (state === 'over' && (waitsIn[clock]?.includes(reader.state) ?? reader.state !== 'reported'));
  const open = (clocks ?? []).filter(isOpen);
  if (open.length === 0) return nothing;
  const mine = ({ binds }: RunningClock) => reader.relations.includes(binds);
  const ordered = [...open.filter(mine), ...open.filter((clock) => !mine(clock))];
  return html`
    <section class="clocks" aria-labelledby="clocks">
      <h3 id="clocks" class="note">${text.term('clocks')}</h3>
      <ul>
        ${ordered.map((clock) => clockRow(text, clock, mine(clock), reader.now))}
      </ul>
      ${ordered.some(({ state }) => state === 'over') ? html`<p class="note">${text.term('overNote')}</p>` : nothing}
    </section>
  `;
}

function clockRow(text: Text, clock: RunningClock, isMine: boolean, now: Date) {
  const whose = isMine ? text.term('you') : text.known(`binds-${clock.binds}`);
  return html`
    <li class=${isMine ? 'mine' : nothing}>
      <span class="what">${text.known(`clock-${clock.clock}`) ?? clock.clock}${whose ? html` <span class="note">· ${whose}</span>` : nothing}</span>
      ${clockTime(text, clock, now)}
    </li>
  `;
}

/** `Kamis, 15 Januari 2026 pukul 23.59 WIT · 3 hari kerja lagi`: the date of a clock and what is left of it. */
export function clockTime(text: Text, clock: RunningClock, now: Date): TemplateResult {
  const { format } = text;
  const { dueOn, timeZone, workingDaysLeft } = clock;
  const days = workingDaysLeft ?? format.daysUntil(dueOn, timeZone, now);
  const isOver = clock.state === 'over' || days < 0;
  const left =
    clock.state === 'over' && days >= 0
      ? text.term('passed')
      : (typeof workingDaysLeft === 'number' ? remainingWorkingDays : remainingDays)(format, days);
  return html`
    <span class="until">
      <time datetime=${dueOn}>${text.term('until', format.weekday(dueOn), format.endOfDay(timeZone))}</time>
      <span class=${isOver ? 'state failure' : days <= soon ? 'state attention' : 'left'}>${left}</span>
    </span>
  `;
}
