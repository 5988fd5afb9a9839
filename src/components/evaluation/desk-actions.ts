import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { EvaluationStepName } from './evaluation.state.js';
import { gapSummary, progressLine, signPanel, stepButton } from './signing.js';
import { gapsIn } from './suggesting.js';
import type { Workspace } from './workspace.js';

/** Steps that are shown to be confirmed: they cannot be taken back. */
export type Confirmed = 'sign' | 'acknowledge' | 'decide';

/** How far the person is with a step, and the ways on. */
export interface Steering {
  /** The step that is shown to be confirmed. */
  readonly confirming: Confirmed | undefined;
  /** The step that was tried: from then on what it lacks is pointed out. */
  readonly tried: EvaluationStepName | undefined;
  readonly running: string;
  /** Takes a step, or goes to what it still needs. */
  readonly ask: (step: EvaluationStepName) => void;
  readonly take: (step: EvaluationStepName) => void;
  readonly confirm: (step: Confirmed) => void;
  readonly cancel: () => void;
  readonly goTo: (place: string) => void;
}

/** What the appraiser does with the judgement: save and sign it, or decide on an objection. */
export function deskActions(space: Workspace, steering: Steering, isDeciding: boolean): TemplateResult {
  const { tried, confirming, running, take, ask } = steering;
  if (isDeciding) return html`${gaps(space, steering, tried === 'decide')} ${space.later('decision')}`;
  const { text, common } = space;
  // A mark that is changed after all can ask for a reason again: then there is nothing to confirm yet.
  if (confirming === 'sign' && gapsIn(space.desk, space.judgement).length === 0) {
    return signPanel(space, confirmation(common, steering, 'sign', text.term('signYes')));
  }
  return html`
    ${gaps(space, steering, tried === 'sign')}
    <div class="bar screen-only">
      ${progressLine(space)}
      <div class="actions">
        ${stepButton(text.term('save'), running === 'save', () => take('save'))}
        ${stepButton(text.term('sign'), running === 'sign', () => ask('sign'), true)}
      </div>
    </div>
  `;
}

function gaps(space: Workspace, { goTo }: Steering, isTried: boolean) {
  const found = isTried ? gapsIn(space.desk, space.judgement) : [];
  return found.length > 0 ? gapSummary(space, found, goTo) : nothing;
}

/** The two buttons of a step that is shown to be confirmed. */
export function confirmation(
  text: Localize<typeof common>,
  { running, cancel, take }: Steering,
  step: Confirmed,
  yes: string,
): TemplateResult {
  return html`
    <div class="actions">
      ${stepButton(text.term('cancel'), running === step, cancel)}
      ${stepButton(yes, running === step, () => take(step), true)}
    </div>
  `;
}
