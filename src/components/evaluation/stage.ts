import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../../locales/citations.js';
import { remainingDays } from '../../locales/remaining.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { clocks } from '../../rules/clocks.js';
import { clockList } from '../../templates/clocks.js';
import { type EvaluationDesk, isRateable, lastStep, may } from './evaluation.state.js';
import { stepButton } from './signing.js';
import { wordedForm } from './worded-step.js';
import type { Workspace } from './workspace.js';

/** Whose appraisal lies on the desk, what of the year is assessed, and until when. */
export function deskHeader(space: Workspace): TemplateResult {
  const { text, desk } = space;
  const { name, position, unit } = desk.appraisal.employee;
  return html`
    <header>
      <h2 id="heading">${text.term('heading', assessed(desk, text.lang), name)}</h2>
      <p class="note">${text.term('position', position, unit)}</p>
      ${due(space)}
    </header>
    ${runningClocks(space)}
  `;
}

/** `2026`, or `Triwulan I 2026` where a part of the year is assessed. */
export function assessed({ appraisal, evaluation }: EvaluationDesk, lang: Workspace['text']['lang']): string {
  const { term = 'annual' } = evaluation;
  return term === 'annual' ? appraisal.period.label : termLabel(term, appraisal.period.label, lang);
}

/** The terms that run, for whoever reads. */
export function runningClocks({ clocks: words, desk, now }: Workspace): TemplateResult | typeof nothing {
  const { evaluation, appraisal } = desk;
  return clockList(words, evaluation.clocks, { relations: appraisal.relations, state: evaluation.state, now });
}

/** The end of the year's evaluation, where the server tells no clocks. */
function due({ text, desk, now }: Workspace) {
  const { period, policy, evaluation } = desk;
  const isOpen = ['collecting', 'rating', 'rated'].includes(evaluation.state);
  if (!period || !isOpen || evaluation.clocks || (evaluation.term ?? 'annual') !== 'annual') return nothing;
  const { format } = text;
  const { timeZone } = policy;
  const days = format.daysUntil(period.evaluationEnd, timeZone, now);
  return html`
    <p class="due">
      <time datetime=${period.evaluationEnd}>
        ${text.term('due', format.weekday(period.evaluationEnd), format.endOfDay(timeZone))}
      </time>
      <span class=${days < 0 ? 'state failure' : 'note'}>${remainingDays(format, days)}</span>
    </p>
  `;
}

/**
 * Where the evaluation stands for whoever reads the desk, and the one step that is next. Nothing while it can be rated: then
 * the desk itself is what is next.
 */
export function stagePanel(space: Workspace): TemplateResult | typeof nothing {
  const { text, steps, desk } = space;
  const { evaluation, appraisal } = desk;
  const { name } = appraisal.employee;
  const days = (clock: 'document.deliver' | 'document.return') => text.format.number(clocks[clock].days);
  if (may(desk, 'take-over')) return takeOver(space);
  switch (evaluation.state) {
    case 'collecting':
      return isCountedElsewhere(desk)
        ? panel(steps.term('mainOnlyTitle'), steps.term('mainOnlyText'))
        : panel(text.term('collectingTitle'), text.term('collectingText', name));
    case 'taken-over':
      return takenOver(space);
    case 'signed': {
      const title = dated(space, 'sign', 'signedTitle');
      if (!may(desk, 'deliver')) return panel(title, text.term('readOnlyText'));
      return panel(title, text.term('signedText', name, days('document.deliver')), deliverButton(space));
    }
    case 'delivered': {
      const title = dated(space, 'deliver', 'deliveredTitle');
      if (may(desk, 'report')) return panel(title, steps.term('reportDelivered'), reportButton(space));
      return panel(title, text.term('deliveredText', name, days('document.return')));
    }
    case 'acknowledged': {
      const words = may(desk, 'report') ? steps.term('reportNext') : text.term('acknowledgedText', name);
      return panel(dated(space, 'acknowledge', 'acknowledgedTitle'), words, reportButton(space), 'good');
    }
    case 'objected':
      return may(desk, 'report') ? reportBeside(space, steps.term('reportObjected')) : nothing;
    case 'decided':
      return may(desk, 'report') ? reportBeside(space, steps.term('reportNext')) : nothing;
    case 'reported':
      return panel(steps.term('reportedTitle'), reported(space) ?? steps.term('reportedText'), undefined, 'good');
    default:
      return isRateable(desk) ? nothing : html`<p class="note">${text.term('readOnlyText')}</p>`;
  }
}

/** The year of a second post is judged in the appraisal of the main one (ACT-5, ACT-6). */
export function isCountedElsewhere({ appraisal, evaluation }: EvaluationDesk): boolean {
  return Boolean(appraisal.mainAppraisalId) && (evaluation.term ?? 'annual') === 'annual';
}

/** The window ended and the appraiser has not signed (P6 p.90 A.11, p.115–116). */
function takeOver(space: Workspace) {
  const { steps, receipt, desk } = space;
  const name = desk.appraisal.appraiser?.name ?? receipt.term('noAppraiser');
  const form = wordedForm(space, {
    step: 'take-over',
    label: steps.term('take-overWords'),
    hint: steps.term('take-overHint'),
    verb: steps.term('do-take-over'),
  });
  return html`
    <div class="panel attention">
      <h3 id="stage" tabindex="-1">${steps.term('take-overTitle')}</h3>
      <p>${steps.term('take-overText', name)}</p>
      ${form}
      ${source(space, 'P6 p.90 A.11')}
    </div>
  `;
}

function takenOver(space: Workspace) {
  const { text, steps, desk } = space;
  const taken = lastStep(desk, 'take-over');
  if (may(desk, 'deliver')) {
    const { name } = desk.appraisal.employee;
    const words = text.term('signedText', name, text.format.number(clocks['takeover.deliver'].days));
    return panel(dated(space, 'sign', 'signedTitle'), words, deliverButton(space));
  }
  const yours = isRateable(desk);
  const who = taken?.by.name ?? steps.term('takenOverUnknown');
  return html`
    <div class="panel">
      <h3 id="stage" tabindex="-1">${yours ? steps.term('takenOverYours') : steps.term('takenOverBy', who)}</h3>
      <p>${steps.term(yours ? 'takenOverYoursText' : 'takenOverText')}</p>
      ${taken?.note ? html`<p>${steps.term('reasonGiven', taken.note)}</p>` : nothing} ${source(space, 'P6 p.90 A.11')}
    </div>
  `;
}

function source({ text }: Workspace, cite: string) {
  return html`<p class="note">${text.term('source', citation(text.lang, cite))}</p>`;
}

function deliverButton({ text, running, take }: Workspace) {
  return stepButton(text.term('deliver'), running === 'deliver', () => take('deliver'), true);
}

function reportButton({ steps, desk, running, take }: Workspace) {
  if (!may(desk, 'report')) return undefined;
  return stepButton(steps.term('do-report'), running === 'report', () => take('report'), true);
}

/** Reporting while the objection is what the page is about. */
function reportBeside(space: Workspace, words: string) {
  return html`
    <div class="panel">
      <p>${words}</p>
      <div class="actions">${reportButton(space)}</div>
    </div>
  `;
}

function reported({ steps, text, desk }: Workspace): string | undefined {
  const at = desk.evaluation.reportedAt ?? lastStep(desk, 'report')?.at;
  return at ? steps.term('reportedOn', text.format.moment(at, desk.policy.timeZone)) : undefined;
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

/** Opening what was signed, for whoever finds a mistake in it: folded, for it is the exception. */
export function correction(space: Workspace): TemplateResult | typeof nothing {
  const { steps, desk, draft } = space;
  if (!may(desk, 'correct')) return nothing;
  return html`
    <details class="history" ?open=${draft.words?.correct !== undefined}>
      <summary>${steps.term('correct')}</summary>
      <p>${steps.term('correctText')}</p>
      ${wordedForm(space, {
        step: 'correct',
        label: steps.term('correctWords'),
        hint: steps.term('correctHint'),
        verb: steps.term('do-correct'),
        primary: false,
      })}
    </details>
  `;
}

/** Who took which step, when and why; folded, for those who ask. */
export function stepHistory({ text, desk }: Workspace): TemplateResult | typeof nothing {
  const { history } = desk.evaluation;
  if (history.length === 0) return nothing;
  return html`
    <details class="history">
      <summary>${text.term('history')}</summary>
      <ol>
        ${history.map(
          ({ action, by, at, note }) => html`
            <li>
              <span>${text.term('step', by.name, text.known(`did-${action}`) ?? action)}</span>
              <time class="note" datetime=${at}>${text.format.moment(at, desk.policy.timeZone)}</time>
              ${note ? html`<span class="note">${note}</span>` : nothing}
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}
