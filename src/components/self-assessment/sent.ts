import { html, nothing, type TemplateResult } from 'lit';
import type { Appraisal } from '../../contract/appraisal.js';
import type { WorkPlan } from '../../contract/work-plan.js';
import type { Localize } from '../../controllers/localize.js';
import { policyWord } from '../../locales/policy-words.js';
import type { selfAssessmentReadTexts } from '../../locales/self-assessment-read.js';
import type { Ready } from '../../templates/editing.js';
import type { SelfAssessmentRecord } from './self-assessment.record.js';
import { blanksOf, type SelfAssessmentDraft } from './self-assessment.state.js';
import { appraiserOf } from './sending.js';

type Text = Localize<typeof selfAssessmentReadTexts>;
type State = Ready<SelfAssessmentRecord, SelfAssessmentDraft>;

/** The last question before sending: what is still empty is allowed, but said. */
export function confirmation(
  text: Text,
  ready: State,
  { confirm, cancel }: { confirm: () => void; cancel: () => void },
): TemplateResult {
  const blanks = sentencesOf(text, ready);
  const running = ready.progress.type === 'running';
  return html`
    <div class="panel attention" id="confirm" role="group" tabindex="-1" aria-labelledby="confirm-title">
      <h3 id="confirm-title">${text.term('confirmTitle', appraiserOf(text, ready.resource))}</h3>
      <p>${text.term(blanks.length > 0 ? 'confirmBlank' : 'confirmComplete')}</p>
      ${
        blanks.length > 0
          ? html`<ul class="blanks">
            ${blanks.map((blank) => html`<li>${blank}</li>`)}
          </ul>`
          : nothing
      }
      <p>${text.term('confirmText')}</p>
      <div class="actions">
        <button type="button" aria-disabled=${running ? 'true' : 'false'} @click=${cancel}>${text.term('confirmNo')}</button>
        <button type="button" class="primary" aria-disabled=${running ? 'true' : 'false'} @click=${confirm}>
          ${text.term(running ? 'submitting' : 'confirmYes')}
        </button>
      </div>
    </div>
  `;
}

function sentencesOf(text: Text, { value, resource: { plan, policy } }: State): string[] {
  const { indicators, achievements, challenges, behaviours } = blanksOf(value, plan, policy.behaviours);
  const { format, lang } = text;
  return [
    ...(indicators.length > 0
      ? [text.term('blankIndicators', format.number(indicators.length), format.list(indicators))]
      : []),
    ...(achievements ? [text.term('achievements')] : []),
    ...(challenges ? [text.term('challenges')] : []),
    ...(behaviours.length > 0
      ? [text.term('blankBehaviours', format.list(behaviours.map((behaviour) => policyWord(lang, behaviour))))]
      : []),
  ];
}

/** Why nothing can be stated yet, and what comes first. */
export function notYet(text: Text, { state }: WorkPlan, appraisal: Appraisal): TemplateResult {
  return html`
    <div class="panel attention">
      <h3>${text.term('notYetTitle')}</h3>
      <p>${notYetText(text, state, appraisal)}</p>
    </div>
  `;
}

function notYetText(text: Text, state: WorkPlan['state'], { relations, appraiser }: Appraisal): string {
  if (!relations.includes('own')) return text.term('notYetOther');
  if (state === 'submitted') return text.term('notYet-submitted', appraiser?.name ?? text.term('yourAppraiser'));
  return text.term(state === 'returned' ? 'notYet-returned' : 'notYet-draft');
}

/** Above what can only be read: who has it, since when. */
export function submission(text: Text, record: SelfAssessmentRecord): TemplateResult {
  const { assessment, appraisal, policy } = record;
  const own = appraisal.relations.includes('own');
  if (assessment.state === 'open') return html`<p class="note">${text.term('openOther')}</p>`;
  const at = assessment.submittedAt === null ? undefined : text.format.moment(assessment.submittedAt, policy.timeZone);
  if (!own) return at ? html`<p class="note">${text.term('submittedOther', at)}</p>` : html``;
  const name = appraiserOf(text, record);
  return html`
    <div class="panel good" id="submitted" tabindex="-1" role="group" aria-labelledby="submitted-title">
      <h3 id="submitted-title">${text.term('submittedTitle')}</h3>
      <p>${at ? text.term('submittedText', at, name) : text.term('submittedUndated', name)}</p>
    </div>
  `;
}
