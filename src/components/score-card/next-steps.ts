import { html, nothing, type TemplateResult } from 'lit';
import type { Evaluation } from '../../contract/evaluation.js';
import type { ScoreCard } from '../../contract/score-card.js';
import type { Keeping } from '../../controllers/editing.js';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { receiptTexts } from '../../locales/evaluation-receipt.js';
import type { clockTexts } from '../../locales/clocks.js';
import { clockList } from '../../templates/clocks.js';
import { trustLine } from '../../templates/editing.js';
import { objectionForm, objectionRight } from '../evaluation/objection.js';
import { objectionCourse } from '../evaluation/objection-course.js';
import { acknowledgement } from './acknowledgement.js';

interface Words {
  readonly common: Localize<typeof common>;
  readonly receipt: Localize<typeof receiptTexts>;
  readonly clocks: Localize<typeof clockTexts>;
}

/** What the reader has entered and can press below their card. */
interface Steps {
  readonly isOwn: boolean;
  readonly keeping: Keeping;
  /** The step that is under way; empty when none is. */
  readonly running: string;
  readonly confirming: boolean;
  /** Reasons of an objection as they are written; `undefined` before the person begins. */
  readonly reasons: string | undefined;
  readonly isMissing: boolean;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => void;
  readonly write: (reasons: string) => void;
  readonly object: () => void;
}

/** What runs, the course of an objection, and the owner's next step: to acknowledge or to object. Nothing where nothing is. */
export function nextSteps(words: Words, card: ScoreCard, evaluation: Evaluation, steps: Steps): TemplateResult {
  const { receipt } = words;
  const { state, objection, allowedActions } = evaluation;
  const mayAcknowledge = allowedActions.includes('acknowledge');
  const isOwn = steps.isOwn || mayAcknowledge || allowedActions.includes('object');
  const people = {
    employee: card.employee,
    appraiser: card.appraiser,
    secondLevelAppraiser: objection?.decidedBy ?? null,
  };
  const parts = [
    clockList(words.clocks, evaluation.clocks, { relations: isOwn ? ['own'] : [], state, now: new Date() }),
    objectionCourse(receipt, evaluation, people, card.timeZone),
    isOwn ? disagreeing(words, evaluation, steps) : nothing,
    mayAcknowledge
      ? acknowledgement(receipt, words.common, {
          isConfirming: steps.confirming,
          isRunning: steps.running === 'acknowledge',
          ask: steps.ask,
          cancel: steps.cancel,
          confirm: steps.confirm,
        })
      : nothing,
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<div class="next">${parts}</div>` : html``;
}

/** The right to object, its form, and where what is written is kept. */
function disagreeing({ receipt, common: shared }: Words, evaluation: Evaluation, steps: Steps) {
  const form = evaluation.allowedActions.includes('object')
    ? html`
      ${objectionForm(receipt, {
        reasons: steps.reasons,
        isMissing: steps.isMissing,
        isRunning: steps.running === 'object',
        write: steps.write,
        send: steps.object,
      })}
      ${
        steps.reasons
          ? trustLine(
              shared,
              steps,
              shared.term('sentAs', receipt.term('objectionSend')),
              receipt.term('objectionReaders'),
            )
          : nothing
      }
    `
    : undefined;
  return objectionRight(receipt, evaluation, {}, form);
}
