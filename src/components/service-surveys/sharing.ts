import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { download } from '../../controllers/download.js';
import { printSheet } from '../../controllers/print-sheet.js';
import { Localize } from '../../controllers/localize.js';
import { surveyAddress } from '../../controllers/survey-address.js';
import { surveyRecordTexts } from '../../locales/survey-record.js';
import { adopt } from '../../styles/adopt.js';
import { qrFile } from '../../templates/qr-code.js';
import { poster } from './poster.js';
import { posterStyles } from './poster.styles.js';

/** How people at the counter come to a survey: the poster, its code and its address. */
export class Sharing {
  readonly #text: Localize<typeof surveyRecordTexts>;

  constructor(host: LitElement) {
    this.#text = new Localize(host, surveyRecordTexts);
    adopt(host, posterStyles);
  }

  /** @param page Address of the survey page of the portal; empty where it has not said. */
  render(survey: SatisfactionSurvey, page: string): TemplateResult | typeof nothing {
    const { code } = survey;
    if (!code) return nothing;
    const text = this.#text;
    const address = surveyAddress(page, { code });
    return html`
      <section class="part" aria-labelledby="poster">
        <h3 id="poster">${text.term('poster')}</h3>
        ${
          address
            ? this.#renderPoster(survey, address, code)
            : html`<p>${text.term('noAddress')}</p>
              <p>${text.term('code')}: <strong>${code}</strong></p>`
        }
      </section>
    `;
  }

  #renderPoster(survey: SatisfactionSurvey, address: string, code: string) {
    const text = this.#text;
    const sheet = poster(survey, address);
    return html`
      <p>${text.term('posterText')}</p>
      <figure class="preview" aria-label=${text.term('poster')}>${sheet}</figure>
      <p class="note">${text.term('address')}: <a href=${address} target="_blank" rel="noopener">${address}</a></p>
      <div class="actions">
        <button type="button" @click=${() => printSheet(text.term('poster'), sheet, posterStyles)}>
          ${text.term('posterPrint')}
        </button>
        <button type="button" @click=${() => download(qrFile(address), text.term('qrName', code))}>
          ${text.term('qrSave')}
        </button>
      </div>
    `;
  }
}
