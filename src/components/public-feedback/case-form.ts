import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PublicFeedbackForm } from '../../contract/public-case.js';
import { publicCaseKinds } from '../../contract/public-vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import type { publicFeedbackTexts } from '../../locales/public-feedback.js';
import { type CaseEntry, type CaseFault, mayBeConduct } from './public-feedback.state.js';

type Text = Localize<typeof publicFeedbackTexts>;

/** From here on the form says how much room is left. */
const longest = 4000;
const tellFrom = 3500;

/** What the form shows and whom it tells. */
export interface CaseForm {
  readonly text: Text;
  readonly form: PublicFeedbackForm;
  readonly entry: CaseEntry;
  readonly faults: readonly CaseFault[];
  readonly change: (part: Partial<CaseEntry>) => void;
  /** The field for files, which come with their own part. */
  readonly files: () => unknown;
}

/** The questions, one after the other: what, then the words, then whom it concerns and who says it. */
export function caseForm(shown: CaseForm): TemplateResult {
  return html`${kinds(shown)} ${shown.entry.kind ? rest(shown) : nothing}`;
}

function kinds({ text, form, entry, faults, change }: CaseForm) {
  const known = form.kinds.filter(({ kind }) => publicCaseKinds.some((one) => one === kind));
  const hasFault = faults.includes('kind');
  return html`
    <fieldset class="kinds" role="radiogroup" aria-invalid=${hasFault ? 'true' : nothing} aria-describedby=${hasFault ? 'kind-error' : nothing}>
      <legend>${text.term('kind')}</legend>
      <div class="choices">
        ${known.map(
          ({ kind }, index) => html`
            <label class="choice">
              <input
                type="radio"
                name="kind"
                id=${index === 0 ? 'kind' : `kind-${kind}`}
                value=${kind}
                .checked=${live(entry.kind === kind)}
                @change=${() => change({ kind: kind as CaseEntry['kind'] })}
              />
              <span><strong>${officialTerm(text.lang, terms.publicCaseKind, kind)}</strong> <span class="note">${text.known(`note-${kind}`)}</span></span>
            </label>
          `,
        )}
      </div>
      ${fault(text, faults, 'kind')} ${consequence(text, form, entry)}
    </fieldset>
  `;
}

/** What happens after it was sent, and until when. */
function consequence(text: Text, { kinds: offered, verifyDays }: PublicFeedbackForm, { kind }: CaseEntry) {
  const chosen = offered.find((one) => one.kind === kind);
  if (!chosen) return nothing;
  const { answerDays } = chosen;
  return html`<div class="panel then">
    <p><strong>${text.term('next')}</strong></p>
    <p>
      ${text.term('willRead', text.format.number(verifyDays))}
      ${answerDays === null ? text.term('willThank') : text.term('willAnswer', text.format.number(answerDays))}
    </p>
  </div>`;
}

function rest(shown: CaseForm) {
  const { text, entry, faults, change, files } = shown;
  const left = longest - entry.text.length;
  return html`
    ${mayBeConduct(entry) ? subject(shown) : nothing}
    <div class="field">
      <label for="text">${text.known(`text-${entry.kind}`)}</label>
      <p class="hint" id="text-hint">${text.known(`hint-${entry.kind}`)}</p>
      <textarea
        id="text"
        rows="6"
        maxlength=${longest}
        aria-describedby="text-hint text-left${faults.includes('text') ? ' text-error' : ''}"
        aria-invalid=${faults.includes('text')}
        .value=${live(entry.text)}
        @input=${(event: Event) => change({ text: valueOf(event) })}
      ></textarea>
      <p class="hint" id="text-left" aria-live="polite">${left <= longest - tellFrom ? text.term('left', text.format.number(left)) : nothing}</p>
      ${fault(text, faults, 'text')}
    </div>
    ${service(shown)} ${reporter(shown)}
    <label class="choice tick">
      <input type="checkbox" .checked=${live(entry.isConfidential)} aria-describedby="confidential-note" @change=${(event: Event) => change({ isConfidential: isTicked(event) })} />
      <span>${text.term('confidential')} <span class="note" id="confidential-note">${text.term('confidentialNote')}</span></span>
    </label>
    ${files()}
  `;
}

function subject({ text, entry, change }: CaseForm) {
  const isConduct = entry.subject === 'conduct';
  return html`
    <fieldset role="radiogroup">
      <legend>${text.term('subject')}</legend>
      <div class="choices">
        ${(['service', 'conduct'] as const).map(
          (value) => html`<label class="choice">
            <input type="radio" name="subject" value=${value} .checked=${live(entry.subject === value)} @change=${() => change({ subject: value })} />
            <span>${text.term(`subject-${value}`)}</span>
          </label>`,
        )}
      </div>
      ${
        isConduct
          ? html`<div class="panel">
            <p>${text.term(entry.concernsHead ? 'headReader' : 'conductReader')}</p>
            <label class="tick">
              <input type="checkbox" .checked=${live(entry.concernsHead)} @change=${(event: Event) => change({ concernsHead: isTicked(event) })} />
              <span>${text.term('concernsHead')}</span>
            </label>
          </div>`
          : nothing
      }
    </fieldset>
  `;
}

function service({ text, form, entry, change }: CaseForm) {
  if (form.services.length === 0) return nothing;
  return html`
    <div class="field">
      <label for="service">${text.term('service')}</label>
      <select id="service" @change=${(event: Event) => change({ serviceId: valueOf(event) })}>
        <option value="" ?selected=${entry.serviceId === ''}>${text.term('noService')}</option>
        ${form.services.map(({ id, name }) => html`<option value=${id} ?selected=${entry.serviceId === id}>${name}</option>`)}
      </select>
    </div>
  `;
}

function reporter({ text, entry, faults, change }: CaseForm) {
  const choice = (isNamed: boolean, words: string) => html`<label class="choice">
    <input type="radio" name="who" value=${isNamed ? 'named' : 'anonymous'} .checked=${live(entry.isNamed === isNamed)} @change=${() => change({ isNamed })} />
    <span>${words}</span>
  </label>`;
  return html`
    <fieldset role="radiogroup" aria-describedby="who-note">
      <legend>${text.term('who')}</legend>
      <div class="choices">${choice(false, text.term('anonymous'))} ${choice(true, text.term('named'))}</div>
      <p class="note" id="who-note">${text.term('anonymousNote')}</p>
      ${
        entry.isNamed
          ? html`<div class="named">
            <div class="field">
              <label for="name">${text.term('name')}</label>
              <input id="name" maxlength="200" autocomplete="name" .value=${live(entry.name)} @input=${(event: Event) => change({ name: valueOf(event) })} />
            </div>
            <div class="field">
              <label for="contact">${text.term('contact')}</label>
              <p class="hint" id="contact-hint">${text.term('contactHint')}</p>
              <input
                id="contact"
                maxlength="200"
                autocomplete="email"
                aria-describedby="contact-hint${faults.includes('contact') ? ' contact-error' : ''}"
                aria-invalid=${faults.includes('contact')}
                .value=${live(entry.contact)}
                @input=${(event: Event) => change({ contact: valueOf(event) })}
              />
              ${fault(text, faults, 'contact')}
            </div>
          </div>`
          : nothing
      }
    </fieldset>
  `;
}

function fault(text: Text, faults: readonly CaseFault[], name: CaseFault) {
  return faults.includes(name) ? html`<p class="error" id="${name}-error">${text.term(`fault-${name}`)}</p>` : nothing;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
const isTicked = (event: Event) => (event.target as HTMLInputElement).checked;
