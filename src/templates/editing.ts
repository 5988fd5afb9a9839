import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { InvalidFieldsError } from '../client/index.js';
import type { Editing, EditingState } from '../controllers/editing.js';
import type { Localize } from '../controllers/localize.js';
import type { common } from '../locales/common.js';
import { whenLoaded } from './deferred.js';
import { problemPanel, skeleton, unconfiguredPanel } from './problem.js';

type CommonText = Localize<typeof common>;
export type Ready<Resource, Value> = Extract<EditingState<Resource, Value>, { type: 'ready' }>;

/**
 * Everything around a form that is being edited: waiting, failing, the choice between two versions, and input that came too
 * late. `form` renders the form itself; `readOnly` renders any version to be looked at. With `refusalsAtFields` the form
 * itself shows which fields the server refused.
 */
export function editingFrame<Resource extends { etag: string }, Value>(
  text: CommonText,
  editing: Editing<Resource, Value>,
  form: (state: Ready<Resource, Value>) => TemplateResult,
  readOnly: (resource: Resource, value?: Value) => TemplateResult,
  options: { readonly refusalsAtFields?: boolean } = {},
): TemplateResult {
  const { state } = editing;
  if (state.type === 'unconfigured') return unconfiguredPanel(text);
  if (state.type === 'loading') return skeleton(text);
  if (state.type === 'failed') return problemPanel(text, state.error, () => void editing.reload());
  const { progress } = state;
  const atFields =
    options.refusalsAtFields && progress.type === 'failed' && progress.error instanceof InvalidFieldsError;
  return html`${atFields ? nothing : notice(text, editing, state, readOnly)}${form(state)}`;
}

function notice<Resource extends { etag: string }, Value>(
  text: CommonText,
  editing: Editing<Resource, Value>,
  state: Ready<Resource, Value>,
  readOnly: (resource: Resource, value?: Value) => TemplateResult,
) {
  const { progress } = state;
  if (progress.type === 'failed') return problemPanel(text, progress.error, progress.retry);
  if (progress.type === 'conflict') {
    return whenLoaded(text, editing.notice, (notice) => notice.conflict(editing, progress.theirs, readOnly));
  }
  if (progress.type === 'unsent') {
    return whenLoaded(text, editing.notice, (notice) => notice.unsent(editing, state, readOnly));
  }
  return nothing;
}

/** The one quiet line under a form: whether it is saved, where, and who will read it. */
export function trustLine(
  text: CommonText,
  state: Pick<Ready<unknown, unknown>, 'keeping'>,
  ...promises: string[]
): TemplateResult {
  return html`<p class="trust">${[kept(text, state), ...promises].join(' · ')}</p>`;
}

function kept(text: CommonText, { keeping }: Pick<Ready<unknown, unknown>, 'keeping'>): string {
  switch (keeping.type) {
    case 'unchanged':
      return text.term('savedOnServer');
    case 'saving':
      return text.term('savingHere');
    case 'on-device':
      return text.term('savedHere', text.format.time(keeping.at));
    case 'nowhere':
      return text.term('notSavedHere');
  }
}

/** Brings what went wrong into view: it stands above the form, and the button that was pressed below. */
export async function showNotice(host: LitElement): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' });
}
