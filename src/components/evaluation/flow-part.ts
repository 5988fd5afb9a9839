import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { EvaluationTerms } from '../../contract/evaluation.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { evaluationTermTexts } from '../../locales/evaluation-terms.js';
import { evaluationTexts } from '../../locales/evaluation.js';
import { receiptTexts } from '../../locales/evaluation-receipt.js';
import { evaluationStepTexts } from '../../locales/evaluation-steps.js';
import { type Ready, trustLine } from '../../templates/editing.js';
import {
  type EvaluationDesk,
  type EvaluationDraft,
  type EvaluationStepName,
  isJudging,
  wordedSteps,
} from './evaluation.state.js';
import { evaluationSteps } from './steps.js';
import { termSwitch } from './term-switch.js';

/** What the flow needs once there is a desk: the steps, and words about them. */
export class FlowPart {
  readonly steps = evaluationSteps;
  readonly #common: Localize<typeof common>;
  readonly #text: Localize<typeof evaluationTexts>;
  readonly #receipt: Localize<typeof receiptTexts>;
  readonly #steps: Localize<typeof evaluationStepTexts>;
  readonly #terms: Localize<typeof evaluationTermTexts>;

  constructor(host: ReactiveElement) {
    this.#common = new Localize(host, common);
    this.#text = new Localize(host, evaluationTexts);
    this.#receipt = new Localize(host, receiptTexts);
    this.#steps = new Localize(host, evaluationStepTexts);
    this.#terms = new Localize(host, evaluationTermTexts);
  }

  /** Which part of the year is looked at. */
  termSwitch(items: EvaluationTerms['items'], chosen: string, choose: (term: string) => void) {
    return termSwitch(this.#terms, items, chosen, choose);
  }

  /** What is said when a step is done. */
  told(step: EvaluationStepName): string {
    return step === 'object' ? this.#receipt.term('objectionSent') : this.#steps.term(`told-${step}`);
  }

  /** Where the person's input is, how it is sent and who will read it; nothing for whoever only reads. */
  trust(state: Ready<EvaluationDesk, EvaluationDraft>): TemplateResult | typeof nothing {
    const [shared, text, receipt, steps] = [this.#common, this.#text, this.#receipt, this.#steps];
    const { resource: desk, value } = state;
    const step = wordedSteps.find((name) => value.words?.[name] !== undefined);
    if (step === 'object') {
      return trustLine(
        shared,
        state,
        shared.term('sentAs', receipt.term('objectionSend')),
        receipt.term('objectionReaders'),
      );
    }
    if (step)
      return trustLine(shared, state, shared.term('sentAs', steps.term(`do-${step}`)), steps.term(`readBy-${step}`));
    if (!isJudging(desk, value)) return nothing;
    return trustLine(shared, state, shared.term('sentAs', text.term('save')), text.term('readLater'));
  }
}
