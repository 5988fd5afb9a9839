import { html, nothing, type TemplateResult } from 'lit';
import { behaviourJudgements } from './behaviour-judgement.js';
import { confirmation, type Steering } from './desk-actions.js';
import { may } from './evaluation.state.js';
import { ratingsToRead } from './ratings.js';
import { confirmReceipt, receipt, receiptHeader, waiting } from './receipt.js';
import { resultJudgements } from './result-judgement.js';
import { stepButton } from './signing.js';
import type { Front, Workspace } from './workspace.js';

/** The employee's page: where it stands, and from delivery on what it says. `past` is what was, folded. */
export function ownDocument(front: Front, space: Workspace, steering: Steering, past: unknown): TemplateResult {
  if (space.mode === 'evidence') return html`${receiptHeader(space)} ${waiting(space)} ${past}`;
  return html`
    ${receiptHeader(space)} ${space.desk.evaluation.objection ? space.later('objection') : nothing}
    ${ratingsToRead(space)} ${resultJudgements(front)} ${behaviourJudgements(front)}
    ${receipt(space, receiptActions(space, steering))} ${past}
  `;
}

function receiptActions({ desk, common, receipt: words }: Workspace, steering: Steering) {
  if (!may(desk, 'acknowledge')) return undefined;
  if (steering.confirming !== 'acknowledge') {
    const button = stepButton(words.term('acknowledge'), false, () => steering.confirm('acknowledge'), true);
    return html`<div class="actions">${button}</div>`;
  }
  return confirmReceipt(words, confirmation(common, steering, 'acknowledge', words.term('confirmYes')));
}
