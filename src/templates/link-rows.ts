import { html, type TemplateResult } from 'lit';

/** A link to evidence as it is being written. */
export interface LinkRow {
  readonly label: string;
  readonly url: string;
}

/** Words of the fields. */
export interface LinkWords {
  readonly label: string;
  readonly address: string;
  readonly remove: string;
  readonly add: string;
}

/** Fields for links to evidence: what the reader finds there, and where. Ids begin with `prefix`. */
export function linkRows(
  prefix: string,
  words: LinkWords,
  rows: readonly LinkRow[],
  change: (rows: LinkRow[]) => void,
): TemplateResult {
  const put = (index: number, part: Partial<LinkRow>) =>
    change(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
  return html`
    ${rows.map(
      (row, index) => html`
        <div class="link">
          <div class="field">
            <label for="${prefix}-label-${index}">${words.label}</label>
            <input
              id="${prefix}-label-${index}"
              maxlength="500"
              autocomplete="off"
              .value=${row.label}
              @input=${(event: Event) => put(index, { label: valueOf(event) })}
            />
          </div>
          <div class="field">
            <label for="${prefix}-url-${index}">${words.address}</label>
            <input
              id="${prefix}-url-${index}"
              type="url"
              maxlength="2000"
              autocomplete="off"
              .value=${row.url}
              @input=${(event: Event) => put(index, { url: valueOf(event) })}
            />
          </div>
          <button
            type="button"
            class="quiet danger"
            aria-label="${words.remove}: ${row.label || index + 1}"
            @click=${() => change(rows.filter((_, at) => at !== index))}
          >
            ${words.remove}
          </button>
        </div>
      `,
    )}
    <div>
      <button type="button" class="quiet" @click=${() => change([...rows, { label: '', url: '' }])}>+ ${words.add}</button>
    </div>
  `;
}
