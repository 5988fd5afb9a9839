import { html, nothing, type TemplateResult } from 'lit';
import { remainingDays } from '../../locales/remaining.js';
import { clocks } from '../../rules/clocks.js';
import { isRateable, lastStep } from './evaluation.state.js';
import { stepButton } from './signing.js';
import type { Workspace } from './workspace.js';

/** Whose appraisal lies on the desk, and until when it is rated. */
export function deskHeader({ text, desk }: Workspace, now: Date): TemplateResult {
  const { appraisal, period, policy, evaluation } = desk;
  const { name, position, unit } = appraisal.employee;
  const open = ['collecting', 'rating', 'rated'].includes(evaluation.state);
  return html`
    <header>
      <h2 id="heading">${text.term('heading', appraisal.period.label, name)}</h2>
      <p class="note">${text.term('position', position, unit)}</p>
      ${period && open ? due(text, period.evaluationEnd, policy.timeZone, now) : nothing}
    </header>
  `;
}

function due(text: Workspace['text'], isoDate: string, timeZone: string, now: Date) {
  const { format } = text;
  const days = format.daysUntil(isoDate, timeZone, now);
  return html`
    <p class="due">
      <time datetime=${isoDate}>${text.term('due', format.weekday(isoDate), format.endOfDay(timeZone))}</time>
      <span class=${days < 0 ? 'state failure' : 'note'}>${remainingDays(format, days)}</span>
    </p>
  `;
}

/**
 * Where the evaluation stands for whoever reads the desk, and the one step that is next. Nothing while it can be rated: then
 * the desk itself is what is next.
 */
export function stagePanel(space: Workspace, running: string, deliver: () => void): TemplateResult | typeof nothing {
  const { text, desk } = space;
  const { evaluation, appraisal } = desk;
  const { name } = appraisal.employee;
  const days = (clock: 'document.deliver' | 'document.return') => text.format.number(clocks[clock].days);
  switch (evaluation.state) {
    case 'collecting':
      return panel(text.term('collectingTitle'), text.term('collectingText', name));
    case 'signed': {
      const title = dated(space, 'sign', 'signedTitle');
      if (!evaluation.allowedActions.includes('deliver')) return panel(title, text.term('readOnlyText'));
      const button = stepButton(text.term('deliver'), running === 'deliver', deliver, true);
      return panel(title, text.term('signedText', name, days('document.deliver')), button);
    }
    case 'delivered':
      return panel(
        dated(space, 'deliver', 'deliveredTitle'),
        text.term('deliveredText', name, days('document.return')),
      );
    case 'acknowledged':
      return panel(
        dated(space, 'acknowledge', 'acknowledgedTitle'),
        text.term('acknowledgedText', name),
        undefined,
        'good',
      );
    default:
      return isRateable(desk) ? nothing : html`<p class="note">${text.term('readOnlyText')}</p>`;
  }
}

function dated(
  { text, desk }: Workspace,
  action: string,
  title: 'signedTitle' | 'deliveredTitle' | 'acknowledgedTitle',
) {
  const at = lastStep(desk, action)?.at;
  return at ? text.term(title, text.format.moment(at, desk.policy.timeZone)) : text.term(`${title}Undated`);
}

/** One panel that says where things stand; its heading takes the focus after a step. */
export function panel(title: string, words: string, action?: TemplateResult, mood = ''): TemplateResult {
  return html`
    <div class="panel ${mood}">
      <h3 id="stage" tabindex="-1">${title}</h3>
      <p>${words}</p>
      ${action ? html`<div class="actions">${action}</div>` : nothing}
    </div>
  `;
}

/** Who took which step, and when; folded, for those who ask. */
export function stepHistory({ text, desk }: Workspace): TemplateResult | typeof nothing {
  const { history } = desk.evaluation;
  if (history.length === 0) return nothing;
  return html`
    <details class="history">
      <summary>${text.term('history')}</summary>
      <ol>
        ${history.map(
          ({ action, by, at }) => html`
            <li>
              <span>${text.term('step', by.name, text.known(`did-${action}`) ?? action)}</span>
              <time class="note" datetime=${at}>${text.format.moment(at, desk.policy.timeZone)}</time>
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}
