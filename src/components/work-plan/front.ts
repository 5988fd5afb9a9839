import { html, nothing, type TemplateResult } from 'lit';
import type { Appraisal, EmployeeSummary, Post } from '../../contract/index.js';
import type { PlanState } from '../../contract/vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import type { clockTexts } from '../../locales/clocks.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import type { workPlanTexts } from '../../locales/work-plan.js';
import { dateIn } from '../../rules/dates.js';
import { clockList } from '../../templates/clocks.js';
import type { PlanRecord } from '../indicator-editor/plan-record.js';

type Text = Localize<typeof workPlanTexts>;

/** Who reads the plan: the employee, the one who decides on it, or somebody else. */
export function readerOf({ relations }: Appraisal): 'own' | 'appraiser' | 'other' {
  if (relations.includes('own')) return 'own';
  return relations.includes('appraiser') ? 'appraiser' : 'other';
}

/** The first lines of the form: where the plan stands, what comes next and until when, and between whom it is made. */
export function front(
  text: Text,
  clockText: Localize<typeof clockTexts>,
  record: PlanRecord,
  now: Date,
): TemplateResult {
  const { plan, appraisal } = record;
  const { approach, planForm, state, version, agreedVersion } = plan;
  // Once a plan is agreed, however late, no term asks for it any more.
  const clocks = agreedVersion ? undefined : plan.clocks;
  return html`
    <header>
      <h2 id="heading" tabindex="-1">${text.term('heading', String(appraisal.period.year))}</h2>
      <p class="figure">${officialTerm(text.lang, terms.planState, state)}</p>
      <p class="next">${nextWords(text, record)}</p>
      ${clockList(clockText, clocks, { relations: appraisal.relations, state, now })}
    </header>
    <dl class="parties">
      ${party(text, text.term('employee'), appraisal.employee, appraisal.post)}
      ${party(text, text.term('appraiser'), appraisal.appraiser)}
      ${appraisal.secondLevelAppraiser ? party(text, text.term('secondLevel'), appraisal.secondLevelAppraiser) : nothing}
    </dl>
    <p class="note">${text.term('form', text.term(approach), text.term(planForm), text.format.number(version))}</p>
  `;
}

function nextWords(text: Text, { plan, appraisal, policy }: PlanRecord): string {
  const { history, agreedVersion } = plan;
  // A state that this version does not know has no words.
  const state = plan.state as PlanState;
  const reader = readerOf(appraisal);
  const appraiser = appraisal.appraiser?.name ?? text.term('yourAppraiser');
  const changing = agreedVersion ? ` ${text.term('changing', text.format.number(agreedVersion))}` : '';
  switch (state) {
    case 'draft':
    case 'returned':
      return reader === 'own'
        ? text.term(`own-${state}`, appraiser) + changing
        : text.term(`other-${state}`, appraisal.employee.name) + changing;
    case 'submitted':
      return reader === 'appraiser'
        ? text.term('appraiser-submitted', appraisal.employee.name) + changing
        : text.term(`${reader}-submitted`, appraiser) + changing;
    case 'approved': {
      const step = history.findLast(({ action }) => action === 'approve');
      if (!step) return text.term('approvedUndated');
      const other = reader === 'appraiser' ? appraisal.employee : step.by;
      return text.term('approved', other.name, text.format.date(dayOf(step.at, policy.timeZone)));
    }
    case 'superseded':
    case 'closed':
      return text.term(state);
    default:
      return '';
  }
}

function party(text: Text, role: string, person: EmployeeSummary | null, post?: Post) {
  const { position = '', unit = '' } = post ?? person ?? {};
  return html`
    <div>
      <dt class="note">${role}</dt>
      <dd>
        ${
          person
            ? html`<strong>${person.name}</strong>
              <span class="note">${position.includes(unit) ? position : text.term('person', position, unit)}</span>`
            : text.term('nobody')
        }
      </dd>
    </div>
  `;
}

/** The day of a moment where the agency is. */
export function dayOf(moment: string, timeZone: string): string {
  return dateIn(timeZone, new Date(moment));
}
