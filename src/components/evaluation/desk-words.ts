import type { ReactiveElement } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { evaluationTexts } from '../../locales/evaluation.js';
import { receiptTexts } from '../../locales/evaluation-receipt.js';
import { evaluationStepTexts } from '../../locales/evaluation-steps.js';
import { feedbackTexts } from '../../locales/feedback.js';
import { predicateTableTexts } from '../../locales/predicate-table.js';
import { clockTexts } from '../../locales/clocks.js';
import { reviewSummaryTexts } from '../../locales/review-summary.js';
import { suggestionReasons } from '../../locales/suggestion-reasons.js';

/** The words of what comes after the front of the desk. */
export function deskWords(host: ReactiveElement) {
  return {
    text: new Localize(host, evaluationTexts),
    steps: new Localize(host, evaluationStepTexts),
    receipt: new Localize(host, receiptTexts),
    voices: new Localize(host, feedbackTexts),
    clocks: new Localize(host, clockTexts),
    reasons: new Localize(host, suggestionReasons),
    table: new Localize(host, predicateTableTexts),
    review: new Localize(host, reviewSummaryTexts),
  };
}

export type DeskWords = ReturnType<typeof deskWords>;
