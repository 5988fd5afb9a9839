import { html, nothing, type TemplateResult } from 'lit';
import type { EmployeeSummary } from '../../contract/agency.js';
import type { Evaluation, EvaluationStep } from '../../contract/evaluation.js';
import type { Localize } from '../../controllers/localize.js';
import { citation } from '../../locales/citations.js';
import type { receiptTexts } from '../../locales/evaluation-receipt.js';

type Words = Localize<typeof receiptTexts>;

/** Whose evaluation was objected to, who explains and who decides. */
export interface CoursePeople {
  readonly employee: EmployeeSummary;
  readonly appraiser: EmployeeSummary | null;
  readonly secondLevelAppraiser: EmployeeSummary | null;
}

/** What the reader is asked to add to the course; nothing for whoever only reads. */
export interface CourseForms {
  readonly explain?: TemplateResult | undefined;
  readonly decide?: TemplateResult | undefined;
}

/**
 * An objection in the order in which it happens, for everybody involved: the employee's reasons, the appraiser's
 * explanation, the decision (P6 p.117 B.1–6, p.118 D.1.3). The heading takes the focus after a step.
 */
export function objectionCourse(
  words: Words,
  { objection, history, state }: Pick<Evaluation, 'objection' | 'history' | 'state'>,
  people: CoursePeople,
  timeZone: string,
  { explain, decide }: CourseForms = {},
): TemplateResult | typeof nothing {
  if (!objection) return nothing;
  const { employee, appraiser, secondLevelAppraiser } = people;
  const isOpen = objection.outcome === null;
  const isNow = state === 'objected' || state === 'decided';
  const moment = (at: string) => words.format.moment(at, timeZone);
  const explained = history.findLast(({ action }) => action === 'explain');
  const explanation = objection.explanation
    ? html`${said(objection.explanation)} ${explain}`
    : (explain ??
      html`<p class="note">
        ${isOpen ? words.term('waitingExplanation', appraiser?.name ?? words.term('noAppraiser')) : words.term('noExplanation')}
      </p>`);
  return html`
    <section aria-labelledby=${isNow ? 'stage' : 'course'}>
      <h3 id=${isNow ? 'stage' : 'course'} tabindex="-1">${words.term('course')}</h3>
      <ol class="course">
        <li>
          <h4>${words.term('courseReasons')}</h4>
          <p class="note">${words.term('by', employee.name, moment(objection.at))}</p>
          ${said(objection.reasons)}
        </li>
        <li>
          <h4>${words.term('courseExplanation')}</h4>
          ${explained && objection.explanation ? by(words, explained, moment) : nothing} ${explanation}
        </li>
        <li>
          <h4>${words.term('courseDecision')}</h4>
          ${
            isOpen
              ? (decide ??
                html`<p class="note">
                  ${words.term('waitingDecision', secondLevelAppraiser?.name ?? words.term('noSuperior'))}
                </p>`)
              : decision(words, objection, moment)
          }
        </li>
      </ol>
    </section>
  `;
}

function decision(
  words: Words,
  { outcome, decision: why, decidedBy, decidedAt }: NonNullable<Evaluation['objection']>,
  moment: (at: string) => string,
) {
  return html`
    <p><strong>${words.known(`outcome-${outcome}`) ?? outcome}</strong></p>
    ${decidedBy && decidedAt ? html`<p class="note">${words.term('by', decidedBy.name, moment(decidedAt))}</p>` : nothing}
    ${why ? said(why) : nothing}
    <p class="note">${words.term('decisionFinal', citation(words.lang, 'PP30 §59(4)'))}</p>
  `;
}

function by(words: Words, { by: who, at }: EvaluationStep, moment: (at: string) => string) {
  return html`<p class="note">${words.term('by', who.name, moment(at))}</p>`;
}

function said(words: string) {
  return html`<blockquote>${words}</blockquote>`;
}
