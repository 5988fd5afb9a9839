import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { CounterKey, SatisfactionSurvey } from '../../contract/satisfaction.js';
import type { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Localize } from '../../controllers/localize.js';
import { OnceShown } from '../../controllers/once-shown.js';
import { surveyAddress } from '../../controllers/survey-address.js';
import type { common } from '../../locales/common.js';
import { surveyRecordTexts } from '../../locales/survey-record.js';
import { askFirst } from '../../templates/ask-first.js';
import { whenLoaded } from '../../templates/deferred.js';
import { problemPanel } from '../../templates/problem.js';
import type { qrCode } from '../../templates/qr-code.js';

/** What draws codes. */
interface Drawing {
  readonly qrCode: typeof qrCode;
}

/** Makes a tablet a counter: its key is shown once, as an address and as a code to scan with the tablet. */
export class TabletDesk {
  readonly #host: LitElement;
  readonly #connection: Connection;
  readonly #text: Localize<typeof surveyRecordTexts>;
  readonly #key: OnceShown<CounterKey>;
  readonly #drawing: Deferred<Drawing>;
  #isAsking = false;
  #isRunning = false;
  #error: AsnError | undefined;

  constructor(host: LitElement, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    this.#text = new Localize(host, surveyRecordTexts);
    this.#key = new OnceShown(host);
    this.#drawing = new Deferred(host, () => import('../../templates/qr-code.js'));
  }

  render(commonText: Localize<typeof common>, survey: SatisfactionSurvey, page: string): TemplateResult {
    const text = this.#text;
    const made = this.#key.value;
    return html`
      <section class="part screen-only" aria-labelledby="tablet">
        <h3 id="tablet">${text.term('tablet')}</h3>
        <p>${text.term('tabletText')}</p>
        ${this.#error ? problemPanel(commonText, this.#error) : nothing}
        ${made ? this.#renderKey(commonText, survey, made, page) : nothing}
        ${
          this.#isAsking
            ? askFirst({
                id: 'tablet-confirm',
                title: text.term('tabletTitle'),
                explanation: text.term('tabletOnce'),
                yes: text.term('tabletYes'),
                no: text.term('stay'),
                busy: this.#isRunning,
                confirm: () => void this.#make(survey),
                cancel: () => this.#ask(false),
              })
            : html`<div class="actions">
              <button type="button" id="tablet-make" @click=${() => this.#ask(true)}>${text.term('tabletMake')}</button>
            </div>`
        }
      </section>
    `;
  }

  #renderKey(commonText: Localize<typeof common>, { code }: SatisfactionSurvey, { key }: CounterKey, page: string) {
    const text = this.#text;
    const address = surveyAddress(page, { ...(code && { code }), counterKey: key });
    return html`
      <div class="panel attention" id="tablet-key" tabindex="-1" role="group" aria-labelledby="tablet">
        <p>${text.term('tabletNow')}</p>
        ${
          address
            ? whenLoaded(commonText, this.#drawing, (drawing) => drawing.qrCode(address, text.term('tabletCode')))
            : nothing
        }
        <p class="said"><code>${address ?? key}</code></p>
      </div>
    `;
  }

  #ask(isAsking: boolean) {
    this.#isAsking = isAsking;
    this.#focus(isAsking ? '#tablet-confirm' : '#tablet-make');
  }

  async #make({ id: surveyId }: SatisfactionSurvey) {
    const { client } = this.#connection;
    if (!client || this.#isRunning) return;
    this.#isRunning = true;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      this.#key.value = await client.surveys.equip({ surveyId });
      this.#isAsking = false;
      this.#focus('#tablet-key');
    } catch (error) {
      this.#error = asnError(error);
      this.#ask(false);
    } finally {
      this.#isRunning = false;
      this.#host.requestUpdate();
    }
  }

  #focus(selector: string) {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
