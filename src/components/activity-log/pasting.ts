import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { activityRows } from '../../locales/activity-rows.js';
import type { common } from '../../locales/common.js';

/** The field for rows of a spreadsheet. A table can be pasted into the line above as well. */
export function pasting(
  text: Localize<typeof activityRows>,
  shared: Localize<typeof common>,
  actions: {
    readonly paste: (event: ClipboardEvent) => void;
    readonly write: (rows: string) => void;
    readonly cancel: () => void;
  },
): TemplateResult {
  return html`
    <div class="field">
      <label for="pasted">${text.term('pasteHere')}</label>
      <p class="hint" id="pasted-hint">${text.term('pasteHint')}</p>
      <textarea
        id="pasted"
        class="pasted"
        aria-describedby="pasted-hint"
        @paste=${actions.paste}
        @change=${(event: Event) => actions.write((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <div class="aside"><button type="button" class="quiet" @click=${actions.cancel}>${shared.term('cancel')}</button></div>
    </div>
  `;
}
