import type { ReactiveElement, TemplateResult } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { selfAssessmentReadTexts } from '../../locales/self-assessment-read.js';
import { reading } from './reading.js';
import { confirmation, notYet, submission } from './sent.js';

type After<Parameters extends readonly unknown[]> = Parameters extends readonly [unknown, ...infer Rest] ? Rest : never;

/** What is read and not written: a self-assessment that has been sent, and the last question before. */
export class ReadPart {
  readonly #text: Localize<typeof selfAssessmentReadTexts>;
  readonly #common: Localize<typeof common>;

  constructor(host: ReactiveElement) {
    this.#text = new Localize(host, selfAssessmentReadTexts);
    this.#common = new Localize(host, common);
  }

  reading(...given: After<After<Parameters<typeof reading>>>): TemplateResult {
    return reading(this.#text, this.#common, ...given);
  }

  confirmation(...given: After<Parameters<typeof confirmation>>): TemplateResult {
    return confirmation(this.#text, ...given);
  }

  notYet(...given: After<Parameters<typeof notYet>>): TemplateResult {
    return notYet(this.#text, ...given);
  }

  submission(...given: After<Parameters<typeof submission>>): TemplateResult {
    return submission(this.#text, ...given);
  }
}
