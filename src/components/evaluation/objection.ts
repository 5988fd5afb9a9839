import { html, nothing, type TemplateResult } from 'lit';
import type { EmployeeSummary } from '../../contract/agency.js';
import type { Evaluation } from '../../contract/evaluation.js';
import type { Policy } from '../../contract/policy.js';
import type { Localize } from '../../controllers/localize.js';
import { citation } from '../../locales/citations.js';
import type { receiptTexts } from '../../locales/evaluation-receipt.js';
import { clocks } from '../../rules/clocks.js';
import { wordsField } from './rating-choice.js';
import { stepButton } from './signing.js';

type Words = Localize<typeof receiptTexts>;

/** The longest reasons the contract takes. */
const longestReasons = 4000;

/** Who decides, and how long there is. What is not known is left out: the preset of the regulation holds. */
export interface ObjectionFrame {
  /** `null` where the records name none. */
  readonly superior?: EmployeeSummary | null;
  readonly policy?: Policy['objection'] | undefined;
}

/**
 * What whoever does not agree can do: object within its term, to whom; or why that is not possible (P6 §29, p.117; OBJ-5).
 * Nothing before the document was received and once there is an objection: then its course says everything.
 */
export function objectionRight(
  words: Words,
  evaluation: Pick<Evaluation, 'state' | 'final' | 'clocks' | 'history' | 'objection'>,
  frame: ObjectionFrame,
  form: TemplateResult | undefined,
): TemplateResult | typeof nothing {
  const isReceived = ['delivered', 'acknowledged', 'reported'].includes(evaluation.state);
  if (!isReceived || evaluation.objection) return nothing;
  const clock = clocks['objection.file'];
  return html`
    <section aria-labelledby="objection">
      <h3 id="objection">${words.term('objectionTitle')}</h3>
      <p>${whyNot(words, evaluation) ?? how(words, frame)}</p>
      ${form ?? nothing}
      <p class="note">
        ${words.term('objectionSource', citation(words.lang, `P6 §29, ${clock.source.replace('P6 ', '')}`))}
      </p>
    </section>
  `;
}

function whyNot(
  words: Words,
  { final, clocks: running, history }: Pick<Evaluation, 'final' | 'clocks' | 'history'>,
): string | undefined {
  const cite = citation(words.lang, 'P6 p.90');
  if (history.some(({ action }) => action === 'take-over')) return words.term('objectionFinal', cite);
  if (final) return words.term('objectionFinalTop', cite);
  const over = running?.find(({ clock, state }) => clock === 'objection.file' && state === 'over');
  if (!over) return undefined;
  const { format } = words;
  const when = words.term('when', format.weekday(over.dueOn), format.endOfDay(over.timeZone));
  return words.term('objectionOver', when);
}

function how(words: Words, { superior, policy }: ObjectionFrame): string {
  const { days, dayType } = policy ?? { days: clocks['objection.file'].days, dayType: 'working' };
  const count = words.term(dayType === 'working' ? 'workingDays' : 'calendarDays', words.format.number(days));
  if (superior === undefined) return words.term('objectionBrief', count);
  return words.term(
    'objectionText',
    count,
    superior ? `${superior.name}, ${superior.position}` : words.term('objectionUnknown'),
  );
}

/** What the employee has written so far, and what can be done with it. */
export interface ObjectionForm {
  readonly reasons: string | undefined;
  readonly isMissing: boolean;
  readonly isRunning: boolean;
  readonly write: (reasons: string) => void;
  readonly send: () => void;
}

/** The objection itself: reasons and a button, folded until the person wants to write. */
export function objectionForm(words: Words, form: ObjectionForm): TemplateResult {
  const { reasons, isMissing, isRunning, write, send } = form;
  return html`
    <details class="act" ?open=${reasons !== undefined || isMissing}>
      <summary>${words.term('objectionWrite')}</summary>
      <div class="worded">
        ${wordsField({
          id: 'object-words',
          label: words.term('objectionWords'),
          hint: words.term('objectionHint'),
          value: reasons ?? '',
          required: true,
          longest: longestReasons,
          error: isMissing ? words.term('objectionNeeded') : '',
          write,
        })}
        <div class="actions">${stepButton(words.term('objectionSend'), isRunning, send)}</div>
      </div>
    </details>
  `;
}
