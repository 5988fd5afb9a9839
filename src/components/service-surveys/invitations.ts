import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { asnError, type AsnError } from '../../client/errors.js';
import type { Invitations, SatisfactionSurvey } from '../../contract/satisfaction.js';
import { announce } from '../../controllers/announcer.js';
import type { Connection } from '../../controllers/connection.js';
import { download } from '../../controllers/download.js';
import { Localize } from '../../controllers/localize.js';
import { OnceShown } from '../../controllers/once-shown.js';
import { surveyAddress } from '../../controllers/survey-address.js';
import type { common } from '../../locales/common.js';
import { surveyRecordTexts } from '../../locales/survey-record.js';
import { entryField } from '../../templates/entry-field.js';
import { problemPanel } from '../../templates/problem.js';
import { wholeNumber } from '../../templates/whole-number.js';

const most = 2000;

interface Made extends Invitations {
  readonly addresses: readonly string[];
  readonly isSaved: boolean;
}

/** Makes invitations and shows them once; until they are copied or downloaded, nothing takes them away unasked. */
export class InvitationDesk {
  readonly #host: LitElement;
  readonly #connection: Connection;
  readonly #text: Localize<typeof surveyRecordTexts>;
  readonly #made: OnceShown<Made>;
  #count = '';
  #isFaulty = false;
  #isRunning = false;
  #error: AsnError | undefined;

  constructor(host: LitElement, connection: Connection) {
    this.#host = host;
    this.#connection = connection;
    this.#text = new Localize(host, surveyRecordTexts);
    this.#made = new OnceShown(host);
  }

  /** Whether there are invitations that nobody has saved yet. */
  get isUnsaved(): boolean {
    return this.#made.value !== undefined && !this.#made.value.isSaved;
  }

  render(commonText: Localize<typeof common>, survey: SatisfactionSurvey, page: string): TemplateResult {
    const text = this.#text;
    const made = this.#made.value;
    return html`
      <section class="part screen-only" aria-labelledby="invitations">
        <h3 id="invitations" tabindex="-1">${text.term('invitations')}</h3>
        <p>${text.term('invitationsText')}</p>
        ${this.#error ? problemPanel(commonText, this.#error) : nothing}
        ${made ? this.#renderMade(made) : this.#renderAsking(survey, page)}
      </section>
    `;
  }

  #renderAsking(survey: SatisfactionSurvey, page: string) {
    const text = this.#text;
    return html`
      ${entryField({
        id: 'invitation-count',
        kind: 'number',
        label: text.term('invitationCount'),
        hint: text.term('invitationCountHint'),
        value: this.#count,
        error: this.#isFaulty ? text.term('fault-count') : '',
        change: (count) => (this.#count = count),
      })}
      <div class="actions">
        <button type="button" aria-disabled=${this.#isRunning ? 'true' : 'false'} @click=${() => this.#make(survey, page)}>
          ${text.term('invitationMake')}
        </button>
      </div>
    `;
  }

  #renderMade(made: Made) {
    const text = this.#text;
    const { codes, addresses, expireOn } = made;
    const shown = addresses.length > 0 ? addresses : codes;
    return html`
      <div class="panel attention">
        <p role="status">${text.term('invitationsMade', text.format.number(codes.length), text.format.date(expireOn))}</p>
        <div class="field">
          <label for="invitation-list">${text.term('invitationList')}</label>
          <textarea id="invitation-list" readonly rows="8" spellcheck="false" .value=${shown.join('\n')}></textarea>
        </div>
        <div class="actions">
          <button type="button" @click=${() => void this.#copy(made, shown)}>${text.term('copy')}</button>
          <button type="button" @click=${() => this.#save(made)}>${text.term('csv')}</button>
          <button type="button" class="quiet" @click=${() => this.#finish(made)}>${text.term('done')}</button>
        </div>
      </div>
    `;
  }

  async #make({ id: surveyId }: SatisfactionSurvey, page: string) {
    const { client } = this.#connection;
    const count = wholeNumber(this.#count);
    this.#isFaulty = count === undefined || count < 1 || count > most;
    this.#host.requestUpdate();
    if (this.#isFaulty || count === undefined) return this.#focus('#invitation-count');
    if (!client || this.#isRunning) return;
    this.#isRunning = true;
    this.#error = undefined;
    try {
      const made = await client.surveys.invite({ surveyId, body: { count } });
      const addresses = made.codes.flatMap((invitation) => surveyAddress(page, { invitation }) ?? []);
      this.#made.value = { ...made, addresses, isSaved: false };
      this.#count = '';
      this.#focus('#invitation-list');
      this.#connection.announceChange();
    } catch (error) {
      this.#error = asnError(error);
    } finally {
      this.#isRunning = false;
      this.#host.requestUpdate();
    }
  }

  async #copy(made: Made, shown: readonly string[]) {
    const text = this.#text;
    try {
      await navigator.clipboard.writeText(shown.join('\n'));
      this.#made.value = { ...made, isSaved: true };
      announce(text.term('copied'), text.lang);
    } catch {
      // No clipboard on a page without TLS: the list is marked, and the person copies it.
      this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#invitation-list')?.select();
      announce(text.term('notCopied'), text.lang);
    }
  }

  #save(made: Made) {
    const text = this.#text;
    const { codes, addresses } = made;
    const rows = codes.map((code, index) => `${code},${addresses[index] ?? ''}`);
    const table = [`${text.term('csvCode')},${text.term('csvAddress')}`, ...rows, ''].join('\r\n');
    download(new Blob([table], { type: 'text/csv' }), text.term('csvName'));
    this.#made.value = { ...made, isSaved: true };
  }

  /** The list goes: by the hand of the person who says that it is saved. */
  #finish(made: Made) {
    if (!made.isSaved && !confirmedByMark(this.#host)) {
      announce(this.#text.term('doneFirst'), this.#text.lang);
      return;
    }
    this.#made.value = undefined;
    this.#focus('#invitations');
  }

  #focus(selector: string) {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

/** Whether the person has marked the whole list to copy it by hand. */
function confirmedByMark({ renderRoot }: LitElement): boolean {
  const list = renderRoot.querySelector<HTMLTextAreaElement>('#invitation-list');
  return list !== null && list.selectionEnd - list.selectionStart === list.value.length;
}
