import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Editing } from '../controllers/editing.js';
import { Localize } from '../controllers/localize.js';
import { editingNotices } from '../locales/editing-notices.js';
import type { Ready } from './editing.js';

type ReadOnly<Resource, Value> = (resource: Resource, value?: Value) => TemplateResult;

/** What few people ever see: the choice between two versions, and input that came too late. */
export class EditingNotice {
  readonly #text: Localize<typeof editingNotices>;

  constructor(host: ReactiveElement) {
    this.#text = new Localize(host, editingNotices);
  }

  conflict<Resource extends { etag: string }, Value>(
    editing: Editing<Resource, Value>,
    theirs: Resource,
    readOnly: ReadOnly<Resource, Value>,
  ): TemplateResult {
    const text = this.#text;
    return html`
      <div class="panel attention" role="alert">
        <p><strong>${text.term('conflictTitle')}</strong></p>
        <p>${text.term('conflictText')}</p>
        <details>
          <summary>${text.term('conflictTheirs')}</summary>
          ${readOnly(theirs)}
        </details>
        <div class="actions">
          <button type="button" class="primary" @click=${() => editing.keepMine()}>${text.term('keepMine')}</button>
          <button type="button" @click=${() => editing.takeTheirs()}>${text.term('takeTheirs')}</button>
        </div>
      </div>
    `;
  }

  unsent<Resource extends { etag: string }, Value>(
    editing: Editing<Resource, Value>,
    { resource, value }: Ready<Resource, Value>,
    readOnly: ReadOnly<Resource, Value>,
  ): TemplateResult {
    const text = this.#text;
    return html`
      <div class="panel attention" role="alert">
        <p><strong>${text.term('unsentTitle')}</strong></p>
        <p>${text.term('unsentText')}</p>
        <details>
          <summary>${text.term('conflictMine')}</summary>
          ${readOnly(resource, value)}
        </details>
        <div class="actions">
          <button type="button" @click=${() => editing.takeTheirs()}>${text.term('discardDraft')}</button>
        </div>
      </div>
    `;
  }
}
