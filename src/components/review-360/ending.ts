import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { ReviewAssignment } from '../../contract/review.js';
import { Localize } from '../../controllers/localize.js';
import type { reviewTexts } from '../../locales/review-360.js';
import { reviewEndingTexts } from '../../locales/review-ending.js';
import { declining, type Declining } from './declining.js';
import { outcome } from './outcome.js';
import { overview } from './overview.js';
import type { ReviewDraft } from './review-360.state.js';

export interface EndingTexts {
  /** The words of the questions. */
  readonly text: Localize<typeof reviewTexts>;
  readonly ending: Localize<typeof reviewEndingTexts>;
}

/** What a reviewer reads after the questions, or by choice. It comes once the questions are there. */
export class ReviewEnding {
  readonly #texts: EndingTexts;

  constructor(host: ReactiveElement, text: Localize<typeof reviewTexts>) {
    this.#texts = { text, ending: new Localize(host, reviewEndingTexts) };
  }

  overview(assignment: ReviewAssignment, value: ReviewDraft, edit?: (step: number) => void): TemplateResult {
    return overview(this.#texts, assignment, value, edit);
  }

  outcome(assignment: ReviewAssignment, sent: boolean, reopen: () => void): TemplateResult {
    return outcome(this.#texts, assignment, sent, reopen);
  }

  declining(asked: Declining): TemplateResult {
    return declining(this.#texts, asked);
  }

  /** The promise in full (ANO-10). */
  promise({ promise: given }: ReviewAssignment): TemplateResult {
    const { ending } = this.#texts;
    const sentences = [
      ending.term('promiseSum', ending.format.number(given.minimumRaters)),
      // The threshold of comments is never below that of scores (ANO-8).
      ending.term('promiseComments', ending.format.number(Math.max(given.minimumCommenters, given.minimumRaters))),
      ending.term('promiseOpen'),
      ending.term('promiseClosed'),
      ending.term('promiseDecline'),
    ];
    return html`
      <ul class="sentences">
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    `;
  }
}
