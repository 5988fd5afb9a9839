import { html, LitElement, nothing } from 'lit';
import { chartStyles } from '../../charts/charts.styles.js';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { SatisfactionSurvey, SurveyResults as Results } from '../../contract/satisfaction.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { keepTypedKeys } from '../../controllers/typed-keys.js';
import { property, state } from '../../decorators.js';
import { common } from '../../locales/common.js';
import { surveyResultTexts } from '../../locales/survey-results.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { problemPanel, skeleton } from '../../templates/problem.js';
import { examinationReport } from './examination.js';
import { type Remark, RemarkList, remarksOr } from './remark-list.js';
import { choiceCounts, elementTable, respondentCounts, resultFront, resultTrend } from './result-parts.js';
import { inLanguage } from './survey-words.js';
import { resultStyles } from './survey-results.styles.js';

/**
 * What a closed survey says to those who run it: index and class, how sure that is, the elements, the trend, what was written, and
 * how the ballots were examined. Sums alone; what would lead to a respondent is not there.
 *
 * @tag asn-survey-results
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart figure
 * @csspart table
 * @csspart state
 */
export class SurveyResults extends LitElement {
  static override styles = [host, controls, panels, desk, chartStyles, resultStyles];

  /** The survey, which has closed. */
  @property({ attribute: false }) survey?: SatisfactionSurvey;

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private refusal: AsnError | undefined;

  readonly #text = new Localize(this, surveyResultTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this);
  readonly #results = new Loading(this, {
    args: () => [this.#connection.client, this.survey?.id] as const,
    task: ([client, surveyId], { signal }) =>
      client && surveyId ? client.surveys.results({ surveyId, signal }) : undefined,
  });
  readonly #remarks: RemarkList = new RemarkList(this, this.#text, (remark, reason) => this.#hide(remark, reason));

  constructor() {
    super();
    new Appearance(this);
    keepTypedKeys(this);
  }

  override render() {
    const { value: results, failed, error } = this.#results;
    return html`
      <div class="page" lang=${this.#text.lang}>
        ${
          results
            ? this.#renderResults(results)
            : failed
              ? problemPanel(this.#common, asnError(error), () => void this.#results.run())
              : skeleton(this.#common)
        }
      </div>
    `;
  }

  #renderResults(results: Results) {
    const text = this.#text;
    return html`
      ${resultFront(text, results)} ${results.elements.some(({ index }) => index !== null) ? elementTable(text, results) : nothing}
      ${resultTrend(text, results)} ${examinationReport(text, results)} ${this.#renderAdditional(results)}
      ${respondentCounts(text, results)}
      <section class="part" aria-labelledby="comments">
        <h3 id="comments">${text.term('comments')}</h3>
        ${this.refusal ? problemPanel(this.#common, this.refusal) : nothing}
        ${results.comments.length > 0 ? html`<p class="note">${text.term('commentsOrder')}</p>` : nothing}
        ${remarksOr(text, this.#remarks, results.comments)}
      </section>
    `;
  }

  #renderAdditional({ additional }: Results) {
    const text = this.#text;
    const questions = this.survey?.additional ?? [];
    if (questions.length === 0) return nothing;
    return html`
      <section class="part" aria-labelledby="additional">
        <h3 id="additional">${text.term('additional')}</h3>
        ${questions.map((question) => {
          const { counts, texts } = additional.find((one) => one.question === question.id) ?? {
            counts: null,
            texts: [],
          };
          return html`<div class="part">
            <h4>${inLanguage(text, question.text)}</h4>
            ${question.kind === 'scale' ? choiceCounts(text, question, counts) : remarksOr(text, this.#remarks, texts)}
          </div>`;
        })}
      </section>
    `;
  }

  async #hide({ id: commentId }: Remark, reason: string | null): Promise<boolean> {
    const { client } = this.#connection;
    const surveyId = this.survey?.id;
    if (!client || !surveyId) return false;
    this.refusal = undefined;
    try {
      this.#results.value = await client.surveys.hideComment({ surveyId, commentId, body: { reason } });
    } catch (error) {
      this.refusal = asnError(error);
      return false;
    }
    announce(this.#text.term(reason === null ? 'shownNow' : 'hiddenNow'), this.#text.lang);
    this.requestUpdate();
    return true;
  }
}
