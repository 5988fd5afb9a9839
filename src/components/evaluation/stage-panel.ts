import { html, nothing, type TemplateResult } from 'lit';
import { citation } from '../../locales/citations.js';
import { clocks } from '../../rules/clocks.js';
import type { CourseSpace } from './course.js';
import { isRateable, may } from './evaluation.state.js';
import { lastStep } from './judgement.js';
import { stepButton } from './signing.js';
import { isCountedElsewhere, panel } from './stage.js';
import { wordedForm } from './worded-step.js';

/**
 * Where the evaluation stands for whoever reads the desk, and the one step that is next. Nothing while it can be rated: then
 * the desk itself is what is next.
 */
export function stagePanel(space: CourseSpace): TemplateResult | typeof nothing {
  const { text, steps, course, desk } = space;
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
      if (may(desk, 'report')) return panel(title, course.term('reportDelivered'), reportButton(space));
      return panel(title, text.term('deliveredText', name, days('document.return')));
    }
    case 'acknowledged': {
      const words = may(desk, 'report') ? course.term('reportNext') : text.term('acknowledgedText', name);
      return panel(dated(space, 'acknowledge', 'acknowledgedTitle'), words, reportButton(space), 'good');
    }
    case 'objected':
      return may(desk, 'report') ? reportBeside(space, course.term('reportObjected')) : nothing;
    case 'decided':
      return may(desk, 'report') ? reportBeside(space, course.term('reportNext')) : nothing;
    case 'reported':
      return panel(course.term('reportedTitle'), reported(space) ?? course.term('reportedText'), undefined, 'good');
    default:
      return isRateable(desk) ? nothing : html`<p class="note">${text.term('readOnlyText')}</p>`;
  }
}

/** The window ended and the appraiser has not signed (P6 p.90 A.11, p.115–116). */
function takeOver(space: CourseSpace) {
  const { steps, course, receipt, desk } = space;
  const name = desk.appraisal.appraiser?.name ?? receipt.term('noAppraiser');
  const form = wordedForm(space, {
    step: 'take-over',
    label: course.term('take-overWords'),
    hint: course.term('take-overHint'),
    verb: steps.term('do-take-over'),
  });
  return html`
    <div class="panel attention">
      <h3 id="stage" tabindex="-1">${course.term('take-overTitle')}</h3>
      <p>${course.term('take-overText', name)}</p>
      ${form}
      ${source(space, 'P6 p.90 A.11')}
    </div>
  `;
}

function takenOver(space: CourseSpace) {
  const { text, course, desk } = space;
  const taken = lastStep(desk, 'take-over');
  if (may(desk, 'deliver')) {
    const { name } = desk.appraisal.employee;
    const words = text.term('signedText', name, text.format.number(clocks['takeover.deliver'].days));
    return panel(dated(space, 'sign', 'signedTitle'), words, deliverButton(space));
  }
  const yours = isRateable(desk);
  const who = taken?.by.name ?? course.term('takenOverUnknown');
  return html`
    <div class="panel">
      <h3 id="stage" tabindex="-1">${yours ? course.term('takenOverYours') : course.term('takenOverBy', who)}</h3>
      <p>${course.term(yours ? 'takenOverYoursText' : 'takenOverText')}</p>
      ${taken?.note ? html`<p>${course.term('reasonGiven', taken.note)}</p>` : nothing} ${source(space, 'P6 p.90 A.11')}
    </div>
  `;
}

function source({ text }: CourseSpace, cite: string) {
  return html`<p class="note">${text.term('source', citation(text.lang, cite))}</p>`;
}

function deliverButton({ text, running, take }: CourseSpace) {
  return stepButton(text.term('deliver'), running === 'deliver', () => take('deliver'), true);
}

function reportButton({ steps, desk, running, take }: CourseSpace) {
  if (!may(desk, 'report')) return undefined;
  return stepButton(steps.term('do-report'), running === 'report', () => take('report'), true);
}

/** Reporting while the objection is what the page is about. */
function reportBeside(space: CourseSpace, words: string) {
  return html`
    <div class="panel">
      <p>${words}</p>
      <div class="actions">${reportButton(space)}</div>
    </div>
  `;
}

function reported({ course, text, desk }: CourseSpace): string | undefined {
  const at = desk.evaluation.reportedAt ?? lastStep(desk, 'report')?.at;
  return at ? course.term('reportedOn', text.format.moment(at, desk.policy.timeZone)) : undefined;
}

function dated(
  { text, desk }: CourseSpace,
  action: string,
  title: 'signedTitle' | 'deliveredTitle' | 'acknowledgedTitle',
) {
  const at = lastStep(desk, action)?.at;
  return at ? text.term(title, text.format.moment(at, desk.policy.timeZone)) : text.term(`${title}Undated`);
}

/** Opening what was signed, for whoever finds a mistake in it: folded, for it is the exception. */
export function correction(space: CourseSpace): TemplateResult | typeof nothing {
  const { steps, course, desk, draft } = space;
  if (!may(desk, 'correct')) return nothing;
  return html`
    <details class="history" ?open=${draft.words?.correct !== undefined}>
      <summary>${course.term('correct')}</summary>
      <p>${course.term('correctText')}</p>
      ${wordedForm(space, {
        step: 'correct',
        label: course.term('correctWords'),
        hint: course.term('correctHint'),
        verb: steps.term('do-correct'),
        primary: false,
      })}
    </details>
  `;
}

/** Who took which step, when and why; folded, for those who ask. */
export function stepHistory({ text, desk }: CourseSpace): TemplateResult | typeof nothing {
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
