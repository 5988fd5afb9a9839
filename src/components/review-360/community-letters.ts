import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CommunityInvitations } from '../../contract/community-review.js';
import { announce } from '../../controllers/announcer.js';
import { download } from '../../controllers/download.js';
import { Localize } from '../../controllers/localize.js';
import { OnceShown } from '../../controllers/once-shown.js';
import { printSheet } from '../../controllers/print-sheet.js';
import { surveyAddress, typedAddress } from '../../controllers/survey-address.js';
import { communityTexts } from '../../locales/community-reviewers.js';
import { entryField } from '../../templates/entry-field.js';
import { qrCode } from '../../templates/qr-code.js';
import { letterStyles } from './community-letters.styles.js';

interface Made extends CommunityInvitations {
  /** Name of the employee whom the letters speak of. */
  readonly name: string;
  readonly isSaved: boolean;
}

/** Invitations as they were made: to print, a letter each, or to save as a table. Shown once. */
export class CommunityLetters {
  readonly #host: LitElement;
  readonly #text: Localize<typeof communityTexts>;
  readonly #made: OnceShown<Made>;

  /** Address of the page on which people answer, as the portal says it; where it does not, whoever prints the letters types it. */
  page = '';
  #typedPage = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#text = new Localize(host, communityTexts);
    this.#made = new OnceShown(host);
  }

  /** Shows what was made just now. */
  show(invitations: CommunityInvitations, name: string): void {
    this.#made.value = { ...invitations, name, isSaved: false };
    this.#focus('#letters');
  }

  render(): TemplateResult | typeof nothing {
    const made = this.#made.value;
    if (!made) return nothing;
    const text = this.#text;
    return html`
      <div class="panel attention letters" id="letters" role="group" tabindex="-1" aria-labelledby="letters-title">
        <h4 id="letters-title">${text.term('madeTitle')}</h4>
        <p>${text.term('madeText', text.format.date(made.expireOn))}</p>
        <details>
          <summary>${text.term('people')}</summary>
          <ul>
            ${made.letters.map(
              ({ label, email, code }) => html`<li>
                ${label} <span class="note">${email ?? text.term('byLetter')}</span>
                <span class="code">${grouped(code)}</span>
              </li>`,
            )}
          </ul>
        </details>
        ${this.page ? nothing : this.#renderPage()}
        <div class="actions">
          <button type="button" class="primary" @click=${() => this.#print(made)}>${text.term('print')}</button>
          <button type="button" @click=${() => this.#save(made)}>${text.term('csv')}</button>
          <button type="button" class="quiet" @click=${() => this.#finish(made)}>${text.term('done')}</button>
        </div>
      </div>
    `;
  }

  #renderPage() {
    const text = this.#text;
    return entryField({
      ...{ id: 'page', label: text.term('page'), hint: text.term('pageHint'), value: this.#typedPage },
      change: (page) => {
        this.#typedPage = page;
        this.#host.requestUpdate();
      },
    });
  }

  #print(made: Made) {
    const text = this.#text;
    printSheet(text.term('letterTitle'), letters(text, made, this.page || this.#typedPage), letterStyles);
    this.#keep(made);
  }

  #save(made: Made) {
    download(new Blob([made.csv], { type: 'text/csv' }), this.#text.term('csvName'));
    this.#keep(made);
  }

  #keep(made: Made) {
    this.#made.value = { ...made, isSaved: true };
  }

  #finish({ isSaved }: Made) {
    const text = this.#text;
    if (!isSaved) return announce(text.term('doneFirst'), text.lang);
    this.#made.value = undefined;
    this.#focus('asn-community-reviewers-view');
  }

  #focus(selector: string) {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

/** A letter for each person, each on a sheet of its own. */
export function letters(
  text: Localize<typeof communityTexts>,
  { letters: all, expireOn, name }: Pick<Made, 'letters' | 'expireOn' | 'name'>,
  page: string,
): TemplateResult {
  return html`<div lang=${text.lang}>
    ${all.map(({ label, code }) => {
      const address = surveyAddress(page, { invitation: code });
      return html`
        <article class="letter">
          <h1>${text.term('letterTitle')}</h1>
          <p>${text.term('letterFor', label)}</p>
          <p>${text.term('letterText', name)}</p>
          ${
            address === undefined
              ? html`<p>${text.term('letterAtUnit')}</p>`
              : html`<p>${text.term('letterAt')} <strong>${typedAddress(address)}</strong></p>
                  ${qrCode(address, typedAddress(address))}`
          }
          <p class="code">${text.term('letterCode')}: <strong>${grouped(code)}</strong></p>
          <p>${text.term('letterUntil', text.format.date(expireOn))}</p>
          <p class="promise">${text.term('letterPromise')}</p>
        </article>
      `;
    })}
  </div>`;
}

/** Four signs at a time, as people read and type them. */
function grouped(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
