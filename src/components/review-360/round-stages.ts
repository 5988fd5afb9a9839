import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewRound } from '../../contract/review.js';
import type { Localize } from '../../controllers/localize.js';
import type { roundTexts } from '../../locales/review-round.js';
import { closingField } from './round.state.js';

type Text = Localize<typeof roundTexts>;

export interface ChoiceActions {
  readonly text: Text;
  /** How many people are chosen. */
  readonly count: number;
  /** The step that runs on the server. */
  readonly running: string | undefined;
  readonly save: () => void;
  /** `undefined` while the round cannot open yet. */
  readonly open: (() => void) | undefined;
}

/** Under the choice: how many are asked, and the two ways on. */
export function choiceActions({ text, count, running, save, open }: ChoiceActions): TemplateResult {
  const disabled = running ? 'true' : 'false';
  return html`
    <div class="bar">
      <p><strong>${text.term('chosenInAll', text.format.number(count))}</strong></p>
      <div class="actions">
        <button type="button" aria-disabled=${disabled} @click=${save}>
          ${text.term(running === 'choose' ? 'saving' : 'save')}
        </button>
        ${
          open
            ? html`<button type="button" class="primary" id="open" aria-disabled=${disabled} @click=${open}>
                ${text.term('open')}
              </button>`
            : nothing
        }
      </div>
      ${open ? nothing : html`<p class="note">${text.term('openLater')}</p>`}
    </div>
  `;
}

export interface ClosingDay {
  readonly text: Text;
  readonly closesOn: string | undefined;
  /** Days the round stays open where no day is chosen. */
  readonly daysOpen: number;
  readonly isPast: boolean;
  /** Takes the day, or an empty text for none. */
  readonly change: (day: string) => void;
}

/** The last day for answers; may be left to the policy. */
export function closingDay({ text, closesOn, daysOpen, isPast, change }: ClosingDay): TemplateResult {
  const hint = closesOn ? text.format.weekday(closesOn) : text.term('closesOnHint', text.format.number(daysOpen));
  return html`
    <div class="field closing">
      <label for=${closingField}>${text.term('closesOn')}</label>
      <input
        type="date"
        id=${closingField}
        aria-describedby="${closingField}-hint ${closingField}-error"
        aria-invalid=${isPast ? 'true' : 'false'}
        .value=${closesOn ?? ''}
        @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />
      <p class="hint" id="${closingField}-hint">${hint}</p>
      <p class="error" id="${closingField}-error" ?hidden=${!isPast}>${isPast ? text.term('fault-past') : nothing}</p>
    </div>
  `;
}

/** A round that runs: how many have finished, as one sum over all groups, and until when answers are taken. */
export function runningRound(
  text: Text,
  { reviewers, finished, closesOn }: ReviewRound,
  timeZone: string,
): TemplateResult {
  const { format } = text;
  return html`
    <div class="running">
      <h3 id="state" tabindex="-1">${text.term('runningTitle')}</h3>
      ${
        // How many people from outside have answered is told to nobody.
        reviewers.length === 0
          ? html`<p>${text.term('runningOutside')}</p>`
          : html`<p class="figure">${text.term('finished', format.number(finished), format.number(reviewers.length))}</p>
              <progress max=${reviewers.length} value=${finished} aria-hidden="true"></progress>
              <p class="note">${text.term('finishedHint')}</p>`
      }
      ${closesOn ? html`<p>${text.term('closesAt', format.weekday(closesOn), format.endOfDay(timeZone))}</p>` : nothing}
    </div>
  `;
}

/**
 * A round that is over: its summary is published once, at closing (ANO-9).
 *
 * @param closedOn the day on which it was closed, which may be before its last day; missing where the summary cannot be read.
 */
export function closedRound(text: Text, closedOn: string | null | undefined): TemplateResult {
  return html`
    <div class="panel good" id="state" tabindex="-1" role="group" aria-labelledby="closed">
      <h3 id="closed">${text.term('closedTitle')}</h3>
      <p>${closedOn ? text.term('closedText', text.format.date(closedOn)) : text.term('closedUndated')}</p>
    </div>
  `;
}

export interface Confirmation {
  readonly text: Text;
  readonly step: 'open' | 'close';
  /** How many colleagues would be asked. */
  readonly count: number;
  /** How many people from outside would be invited beside them. */
  readonly outsiders: number;
  readonly busy: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** The last question before a step that cannot be taken back. */
export function confirmation({ text, step, count, outsiders, busy, confirm, cancel }: Confirmation): TemplateResult {
  const opening = step === 'open';
  const outsideAlone = opening && count === 0;
  const title = outsideAlone
    ? text.term('openOutsideTitle', text.format.number(outsiders))
    : opening
      ? text.term('openTitle', text.format.number(count))
      : text.term('closeTitle');
  const yes = busy ? (opening ? 'opening' : 'closing') : opening ? 'openYes' : 'closeYes';
  return html`
    <div class="panel attention" id="confirm" role="group" tabindex="-1" aria-labelledby="confirm-title">
      <h3 id="confirm-title">${title}</h3>
      <p>${text.term(outsideAlone ? 'openOutsideText' : opening ? 'openText' : 'closeText')}</p>
      <div class="actions">
        <button type="button" @click=${cancel}>${text.term(opening ? 'keepChoosing' : 'keepOpen')}</button>
        <button type="button" class="primary" aria-disabled=${busy ? 'true' : 'false'} @click=${confirm}>
          ${text.term(yes)}
        </button>
      </div>
    </div>
  `;
}
