import { html, type TemplateResult } from 'lit';

/** A step that cannot be taken back, and what it does. */
export interface LastQuestion {
  /** Id of the question, `confirm` unless told. */
  readonly id?: string;
  readonly title: string;
  readonly explanation: string;
  readonly yes: string;
  readonly no: string;
  /** The step runs already. */
  readonly busy?: boolean;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** The last question before a step; the harmless answer comes first. Whoever renders it gives the focus to it. */
export function askFirst({
  id = 'confirm',
  title,
  explanation,
  yes,
  no,
  busy,
  confirm,
  cancel,
}: LastQuestion): TemplateResult {
  return html`
    <div class="panel attention" id=${id} role="group" tabindex="-1" aria-labelledby="${id}-title">
      <h4 id="${id}-title">${title}</h4>
      <p>${explanation}</p>
      <div class="actions">
        <button type="button" @click=${cancel}>${no}</button>
        <button type="button" class="primary" aria-disabled=${busy ? 'true' : 'false'} @click=${confirm}>${yes}</button>
      </div>
    </div>
  `;
}
