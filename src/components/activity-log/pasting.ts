import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { activityLog } from '../../locales/activity-log.js';
import type { common } from '../../locales/common.js';

/** The offer to paste rows, or the field for them. A table can be pasted into the line above as well. */
export function pasting(
  text: Localize<typeof activityLog>,
  shared: Localize<typeof common>,
  isOpen: boolean,
  actions: {
    readonly ask: () => void;
    readonly paste: (event: ClipboardEvent) => void;
    readonly write: (rows: string) => void;
    readonly cancel: () => void;
  },
): TemplateResult {
  if (!isOpen) {
    return html`<div class="aside">
      <button type="button" class="quiet" id="paste" @click=${actions.ask}>${text.term('paste')}</button>
    </div>`;
  }
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
