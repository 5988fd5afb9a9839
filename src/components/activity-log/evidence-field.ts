import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Policy } from '../../contract/policy.js';
import { Localize } from '../../controllers/localize.js';
import { activityEvidence } from '../../locales/activity-evidence.js';
import { adopt } from '../../styles/adopt.js';
import { linkRows } from '../../templates/link-rows.js';
import type { Upload } from './activity-log.state.js';
import { evidenceStyles } from './evidence.styles.js';
import type { EvidenceRow } from './written-entry.js';

type Text = Localize<typeof activityEvidence>;

interface EvidenceField extends ShownEvidence {
  readonly text: Text;
}

export interface ShownEvidence {
  readonly note: string;
  readonly writeNote: (note: string) => void;
  /** What is wrong with the evidence; empty where nothing is. */
  readonly fault: string;
  /** Whether something in it asks for attention. */
  readonly isOpen: boolean;
  readonly rows: readonly EvidenceRow[];
  readonly uploads: readonly Upload[];
  readonly limits: Policy['activityLog']['evidence'];
  readonly change: (rows: readonly EvidenceRow[]) => void;
  readonly chooseFile: (file: File) => void;
  readonly steer: (key: string, action: 'pause' | 'resume' | 'remove') => void;
}

/** What shows the work: links, and files of the kinds and sizes that the agency takes. */
export class EvidencePart {
  readonly #text: Text;

  constructor(host: ReactiveElement) {
    this.#text = new Localize(host, activityEvidence);
    adopt(host, evidenceStyles);
  }

  /** What few say is folded. */
  render(shown: ShownEvidence): TemplateResult {
    const text = this.#text;
    const { note, writeNote, fault, rows, uploads } = shown;
    const count = (note ? 1 : 0) + rows.length;
    return html`
      <details ?open=${shown.isOpen || uploads.length > 0}>
        <summary>${count > 0 ? text.term('moreFilled', text.format.number(count)) : text.term('more')}</summary>
        <div class="more">
          <div class="field">
            <label for="note">${text.term('note')}</label>
            <textarea
              id="note"
              maxlength="8000"
              .value=${note}
              @input=${(event: Event) => writeNote((event.target as HTMLTextAreaElement).value)}
            ></textarea>
          </div>
          ${evidenceField({ ...shown, text })}
          <p class="error" id="evidence-error" ?hidden=${!fault}>${fault}</p>
        </div>
      </details>
    `;
  }
}

function evidenceField(field: EvidenceField): TemplateResult {
  const { text, rows, uploads, limits, change } = field;
  const files = rows.filter(({ fileId }) => fileId !== null);
  const links = rows.filter(({ fileId }) => fileId === null);
  const words = {
    label: text.term('evidenceLabel'),
    address: text.term('evidenceAddress'),
    remove: text.term('removeEvidence'),
    add: text.term('addLink'),
  };
  return html`
    <div class="evidence" role="group" aria-labelledby="evidence-title">
      <p class="label" id="evidence-title">${text.term('evidence')}</p>
      ${linkRows('evidence', words, links, (changed) =>
        change([...changed.map((row) => ({ ...row, fileId: null })), ...files]),
      )}
      <ul>
        ${files.map(
          (
            file,
          ) => html`<li class="file"><span>${file.label}</span> <span class="state good">${text.term('fileHere')}</span>
          <button
            type="button"
            class="quiet danger"
            aria-label="${text.term('removeEvidence')}: ${file.label}"
            @click=${() => change(rows.filter((row) => row !== file))}
          >
            ${text.term('removeEvidence')}
          </button></li>`,
        )}
        ${uploads.map((upload) => html`<li class="file">${progressOf(field, upload)}</li>`)}
      </ul>
      <div class="field">
        <label for="file" class="light">${text.term('addFile')}</label>
        <input
          id="file"
          type="file"
          accept=${limits.mediaTypes.join(',')}
          aria-describedby="file-hint"
          @change=${(event: Event) => take(field, event.target as HTMLInputElement)}
        />
        <p class="hint" id="file-hint">
          ${text.term('fileLimits', kindsOf(text, limits.mediaTypes), sizeOf(text, limits.maximumBytes))}
        </p>
      </div>
    </div>
  `;
}

function progressOf({ text, limits, steer }: EvidenceField, upload: Upload) {
  const { key, name, state, sent, size } = upload;
  const percent = text.format.percent(Math.floor((sent / size) * 100));
  const button = (action: 'pause' | 'resume' | 'remove', quiet = 'quiet') => html`
    <button type="button" class=${quiet} aria-label="${text.term(`upload-${action}`)}: ${name}" @click=${() => steer(key, action)}>
      ${text.term(`upload-${action}`)}
    </button>
  `;
  return html`
    <span>${name}</span>
    ${
      state === 'refused'
        ? html`<p class="error">${refusalOf(text, upload, limits)}</p>`
        : html`<progress max=${size} value=${sent} aria-label=${text.term('uploading', name)}></progress>
          <span class="note">${text.term(`upload-${state}`, percent, sizeOf(text, size))}</span>`
    }
    ${state === 'running' ? button('pause') : nothing}
    ${state === 'paused' || state === 'stopped' ? button('resume', '') : nothing}
    ${button('remove', 'quiet danger')}
  `;
}

function refusalOf(text: Text, { reason, size }: Upload, limits: EvidenceField['limits']): string {
  if (reason === 'type') return text.term('fileType', kindsOf(text, limits.mediaTypes));
  if (reason === 'size') return text.term('fileSize', sizeOf(text, size), sizeOf(text, limits.maximumBytes));
  return reason?.detail ?? '';
}

function take({ chooseFile }: EvidenceField, input: HTMLInputElement) {
  const [file] = input.files ?? [];
  if (file) chooseFile(file);
  // The same file chosen again is a new choice.
  input.value = '';
}

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'text/csv': 'CSV',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

function kindsOf(text: Text, mediaTypes: readonly string[]): string {
  return text.format.list(mediaTypes.map((mediaType) => kinds[mediaType] ?? mediaType));
}

/** `10 MB`, `256 KB`. */
function sizeOf(text: Text, bytes: number): string {
  return bytes < 1024 * 1024
    ? `${text.format.number(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${text.format.number(bytes / 1024 / 1024, 1)} MB`;
}
