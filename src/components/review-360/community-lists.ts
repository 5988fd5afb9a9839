import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityReview, ServedPerson } from '../../contract/community-review.js';
import type { Localize } from '../../controllers/localize.js';
import type { communityTexts } from '../../locales/community-reviewers.js';
import { entryField } from '../../templates/entry-field.js';
import type { CommunityFault } from './community.state.js';

export type CommunityText = Localize<typeof communityTexts>;

/** What the lists of people need of the view around them. */
export interface CommunityLists {
  readonly text: CommunityText;
  readonly review: CommunityReview;
  /** The lines as they are typed. */
  readonly lines: string;
  readonly change: (lines: string) => void;
  readonly send: () => void;
  /** What is wrong with a field, in words; empty where nothing is. */
  readonly faultOf: (field: CommunityFault['field']) => string;
  readonly busy: boolean;
}

/** Who names people writes them here, one a line. */
export function naming({ text, review, lines, change, send, faultOf, busy }: CommunityLists): TemplateResult {
  return html`
    <div class="group">
      <h4>${text.term('nominateTitle')}</h4>
      ${review.isHalved ? html`<p class="note">${text.term('nominateHalved')}</p>` : nothing}
      ${entryField({
        ...{ id: 'nominees', kind: 'lines', rows: 6, value: lines, change },
        ...{ label: text.term('nominees'), hint: text.term('nominateHint'), error: faultOf('nominees') },
      })}
      ${button(text, text.term('nominateSave'), busy, send)}
    </div>
  `;
}

/** The records of the service: a file, or lines from wherever they are. */
export function importing(lists: CommunityLists & { readonly read: (file: File) => void }): TemplateResult {
  const { text, review, lines, change, send, faultOf, busy, read } = lists;
  const fault = faultOf('file');
  const choose = (event: Event) => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) read(file);
  };
  return html`
    <div class="group">
      <h4>${text.term('importTitle')}</h4>
      ${
        review.records > 0
          ? html`<p><strong>${text.term('inRecords', text.format.number(review.records))}</strong></p>`
          : nothing
      }
      <p class="note" id="import-hint">${text.term('importHint')}</p>
      <div class="field">
        <label for="file">${text.term('importFile')}</label>
        <input
          type="file"
          id="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby="import-hint file-error"
          aria-invalid=${fault ? 'true' : nothing}
          @change=${choose}
        />
        <p class="error" id="file-error" ?hidden=${!fault}>${fault || nothing}</p>
      </div>
      ${entryField({
        ...{ id: 'records', kind: 'lines', rows: 6, value: lines, change },
        ...{ label: text.term('importLines'), error: faultOf('records') },
      })}
      ${button(text, text.term('importSend'), busy, send)}
    </div>
  `;
}

/** Who was named, for those who agree: how many, and by whom. */
export function named(text: CommunityText, { nominees, nominatedBy }: CommunityReview): TemplateResult {
  const party = partyName(text, nominatedBy);
  if (nominees.length === 0) return html`<p class="note">${text.term('nobodyNamed', party)}</p>`;
  return listOf(text, text.term('namedBy', text.format.number(nominees.length), party), nominees);
}

/** People, folded under a sentence. */
export function listOf(text: CommunityText, title: string, people: readonly ServedPerson[]): TemplateResult {
  return html`
    <details>
      <summary>${title}</summary>
      <ul>
        ${people.map(
          ({ label, email }) => html`<li>${label} <span class="note">${email ?? text.term('byLetter')}</span></li>`,
        )}
      </ul>
    </details>
  `;
}

/** Who does what, in words; a party that this version does not know keeps its key. */
export function partyName(text: CommunityText, party: string): string {
  return text.known(`party-${party}`) ?? party;
}

/** The button of a step; while one runs, none takes another. The last step of a part has an `id`, and stands out. */
export function button(
  text: CommunityText,
  words: string,
  busy: boolean,
  press: () => void,
  id?: 'draw' | 'invite' | 'again',
): TemplateResult {
  return html`
    <div class="actions">
      <button
        type="button"
        id=${id ?? nothing}
        class=${id === 'draw' || id === 'invite' ? 'primary' : nothing}
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${press}
      >
        ${busy ? text.term('running') : words}
      </button>
    </div>
  `;
}
