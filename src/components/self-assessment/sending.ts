import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { selfAssessmentTexts } from '../../locales/self-assessment.js';
import { type Ready, trustLine } from '../../templates/editing.js';
import type { SelfAssessmentRecord } from './self-assessment.record.js';
import { progressOf, type SelfAssessmentDraft } from './self-assessment.state.js';

type Text = Localize<typeof selfAssessmentTexts>;
type State = Ready<SelfAssessmentRecord, SelfAssessmentDraft>;

/** Under the form: how far it is, where it is kept, and the two ways on. */
export function actionBar(
  text: Text,
  shared: Localize<typeof common>,
  ready: State,
  { save, submit }: { save: () => void; submit: () => void },
): TemplateResult {
  const { stated, all } = progressOf(ready.value, ready.resource.plan);
  const { format } = text;
  const running = ready.progress.type === 'running' ? ready.progress.action : undefined;
  const disabled = running ? 'true' : 'false';
  return html`
    <div class="bar">
      <p class="progress">
        <progress max=${all || 1} value=${stated} aria-hidden="true"></progress>
        <span>${text.term('progress', format.number(stated), format.number(all))}</span>
      </p>
      <div class="actions">
        <button type="button" aria-disabled=${disabled} @click=${save}>
          ${text.term(running === 'save' ? 'saving' : 'save')}
        </button>
        <button type="button" class="primary" id="submit" aria-disabled=${disabled} @click=${submit}>
          ${text.term('submit')}
        </button>
      </div>
      ${trustLine(shared, ready, shared.term('sentAs', text.term('submit')), text.term('readBy', appraiserOf(text, ready.resource)))}
    </div>
  `;
}

/** Who rates, by name where it is known. */
export function appraiserOf(text: Text, { appraisal }: SelfAssessmentRecord): string {
  return appraisal.appraiser?.name ?? text.term('yourAppraiser');
}
