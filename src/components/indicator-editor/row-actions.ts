import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../controllers/announcer.js';
import type { Scope } from './scope.js';

interface RowActions {
  readonly id: string;
  /** Where the row stands, from 0, and among how many. */
  readonly place: number;
  readonly count: number;
  readonly name: string;
  readonly closeWords: string;
  readonly removeWords: string;
  readonly close: () => void;
  /** Answers the new number of the row, `undefined` where it could not move. */
  readonly move: (places: number) => number | undefined;
  readonly remove: () => void;
}

/** What can be done with an open row: finish it, move it, remove it. */
export function rowActions(scope: Scope, row: RowActions): TemplateResult {
  const { text } = scope;
  const { id, place, count } = row;
  return html`
    <div class="actions row-actions">
      <button type="button" @click=${row.close}>${row.closeWords}</button>
      ${
        count > 1
          ? html`
            <button
              type="button"
              id="up-${id}"
              class="quiet"
              aria-disabled=${place === 0 ? 'true' : nothing}
              @click=${() => move(scope, row, -1)}
            >
              <span aria-hidden="true">↑</span> ${text.term('moveUp')}
            </button>
            <button
              type="button"
              id="down-${id}"
              class="quiet"
              aria-disabled=${place === count - 1 ? 'true' : nothing}
              @click=${() => move(scope, row, 1)}
            >
              <span aria-hidden="true">↓</span> ${text.term('moveDown')}
            </button>
          `
          : nothing
      }
      <button type="button" class="quiet danger" @click=${row.remove}>${row.removeWords}</button>
    </div>
  `;
}

function move({ text }: Scope, { move: moveBy, name }: RowActions, places: number) {
  const number = moveBy(places);
  if (number !== undefined) announce(text.term('movedTo', name, text.format.number(number)), text.lang);
}
