import { html, nothing, type TemplateResult } from 'lit';
import { clocks } from '../../rules/clocks.js';
import type { EvaluationDesk } from './evaluation.state.js';
import { lastStep } from './judgement.js';
import { assessed, isCountedElsewhere, panel, runningClocks } from './stage.js';
import type { Workspace } from './workspace.js';

type Words = Workspace['receipt'];

/** The stages as the employee lives through them, and the states that belong to each. */
const stages = {
  collecting: ['collecting'],
  rating: ['rating', 'rated', 'taken-over'],
  signed: ['signed'],
  delivered: ['delivered'],
  acknowledged: ['acknowledged', 'objected', 'decided', 'reported'],
} as const;

/** Whose evaluation it is, and how far it has come. */
export function receiptHeader(space: Workspace): TemplateResult {
  const { receipt: words, desk, mode } = space;
  const { employee } = desk.appraisal;
  const all = Object.entries(stages);
  const now = all.findIndex(([, states]) => (states as readonly string[]).includes(desk.evaluation.state));
  return html`
    <header>
      <h2 id="heading">${words.term('heading', assessed(desk, words.lang))}</h2>
      <p class="print-only">${[employee.name, employee.position, employee.unit].join(' · ')}</p>
      ${mode === 'read' ? html`<p class="note">${given(words, desk)}</p>` : nothing}
      <ol class="stages" aria-label=${words.term('stages')}>
        ${all.map(
          ([stage], index) => html`
            <li class=${index < now ? 'done' : index === now ? 'now' : 'later'} aria-current=${index === now ? 'step' : nothing}>
              <span>${words.known(`stage-${stage}`)}</span>
            </li>
          `,
        )}
      </ol>
    </header>
    ${runningClocks(space)}
  `;
}

/** By whom, and when. */
function given(words: Words, desk: EvaluationDesk): string {
  const signed = lastStep(desk, 'sign');
  const by = (signed?.by ?? desk.appraisal.appraiser)?.name ?? words.term('noAppraiser');
  return signed
    ? words.term('given', by, words.format.moment(signed.at, desk.policy.timeZone))
    : words.term('givenUndated', by);
}

/** Before delivery: where it stands, who acts next, and until when. */
export function waiting(space: Workspace): TemplateResult {
  const { receipt: words, steps } = space;
  const { state } = space.desk.evaluation;
  if (isCountedElsewhere(space.desk)) return panel(steps.term('mainOnlyTitle'), steps.term('mainOnlyText'));
  const { appraiser } = space.desk.appraisal;
  const name = appraiser?.name ?? words.term('noAppraiser');
  const unknown = appraiser ? [] : [words.term('noAppraiserText')];
  const days = (clock: 'document.deliver' | 'takeover.deliver') => words.format.number(clocks[clock].days);
  switch (state) {
    case 'collecting':
      return panel(
        words.term('collectingTitle'),
        sentences(words.term('collectingText'), until(words, space, 'collectingUntil'), ...unknown),
      );
    case 'signed': {
      const at = lastStep(space.desk, 'sign')?.at;
      const signedOn = at ? words.term('signedOn', words.format.moment(at, space.desk.policy.timeZone)) : '';
      return panel(
        words.term('signedTitle', name),
        sentences(signedOn, words.term('signedText', days('document.deliver'))),
      );
    }
    case 'taken-over':
      return panel(words.term('taken-overTitle'), words.term('taken-overText', days('takeover.deliver')));
    default:
      return panel(
        words.term(state === 'rated' ? 'ratedTitle' : 'ratingTitle', name),
        sentences(words.term('ratingText'), until(words, space, 'ratingUntil'), ...unknown),
      );
  }
}

/** The end of the year's evaluation, where the server tells no clocks. */
function until(
  words: Words,
  { desk: { period, policy, evaluation } }: Workspace,
  key: 'collectingUntil' | 'ratingUntil',
): string {
  if (!period || evaluation.clocks || (evaluation.term ?? 'annual') !== 'annual') return '';
  const { format } = words;
  const when = words.term('when', format.weekday(period.evaluationEnd), format.endOfDay(policy.timeZone));
  return words.term(key, when);
}

function sentences(...all: string[]): string {
  return all.filter(Boolean).join(' ');
}

/** After delivery: taking it in receipt, and what to do for whoever does not agree. */
export function receipt(space: Workspace, buttons: TemplateResult | undefined): TemplateResult {
  const { receipt: words } = space;
  const { evaluation, policy } = space.desk;
  const on = (action: string) => {
    const at = lastStep(space.desk, action)?.at;
    return at ? words.format.moment(at, policy.timeZone) : undefined;
  };
  const received = on('deliver');
  const acknowledged = on('acknowledge');
  if (evaluation.state === 'acknowledged') {
    const thanks = acknowledged ? words.term('thanksText', acknowledged) : words.term('thanksUndated');
    return html`${panel(words.term('thanksTitle'), thanks, undefined, 'good')} ${space.later('disagreeing')}`;
  }
  return html`
    ${space.later('disagreeing')}
    ${
      buttons
        ? html`<section aria-labelledby="stage">
          <h3 id="stage" tabindex="-1">${words.term('receiptTitle')}</h3>
          <p>${words.term('receiptText')}</p>
          <p class="note">
            ${sentences(
              received ? words.term('deliveredOn', received) : '',
              evaluation.clocks ? '' : words.term('receiptUntil', words.format.number(clocks['document.return'].days)),
            )}
          </p>
          ${buttons}
        </section>`
        : nothing
    }
  `;
}

/** The last look before the receipt is recorded. */
export function confirmReceipt(words: Words, buttons: TemplateResult): TemplateResult {
  return html`
    <div class="panel" role="group" aria-labelledby="confirm">
      <h4 id="confirm" tabindex="-1">${words.term('confirmTitle')}</h4>
      <p>${words.term('confirmText')}</p>
      ${buttons}
    </div>
  `;
}
