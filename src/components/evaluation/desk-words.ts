import type { ReactiveElement } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { evaluationTexts } from '../../locales/evaluation.js';
import { receiptTexts } from '../../locales/evaluation-receipt.js';
import { evaluationStepTexts } from '../../locales/evaluation-steps.js';
import { feedbackTexts } from '../../locales/feedback.js';
import { predicateTableTexts } from '../../locales/predicate-table.js';
import { remaining } from '../../locales/remaining.js';
import { reviewSummaryTexts } from '../../locales/review-summary.js';
import { suggestionReasons } from '../../locales/suggestion-reasons.js';

/** The words of every part of the desk, in the reader's language. */
export function deskWords(host: ReactiveElement) {
  return {
    text: new Localize(host, evaluationTexts),
    steps: new Localize(host, evaluationStepTexts),
    receipt: new Localize(host, receiptTexts),
    voices: new Localize(host, feedbackTexts),
    clocks: new Localize(host, remaining),
    common: new Localize(host, common),
    reasons: new Localize(host, suggestionReasons),
    table: new Localize(host, predicateTableTexts),
    review: new Localize(host, reviewSummaryTexts),
  };
}

export type DeskWords = ReturnType<typeof deskWords>;
