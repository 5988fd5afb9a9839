import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { periods } from '../../client/generated/periods.js';
import { AsnError } from '../../client/index.js';
import { offer } from '../../client/rows.js';
import type { Period } from '../../contract/index.js';
import type { Connection } from '../../controllers/connection.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import { planStartTexts } from '../../locales/plan-start.js';
import { problemPanel, skeleton } from '../../templates/problem.js';

type Step = { readonly type: 'idle' | 'running' } | { readonly type: 'failed'; readonly error: AsnError };

/** Opens one's own appraisal in the open performance year, where there is none yet. */
export class PlanStart {
  readonly #host: ReactiveElement;
  readonly #connection: Connection;
  readonly #started: () => void;
  readonly #text: Localize<typeof planStartTexts>;
  readonly #period;
  #step: Step = { type: 'idle' };

  /**
   * @param needed Whether there is no appraisal: only then anyone has to know which year is open.
   * @param started Called once there is one.
   */
  constructor(host: ReactiveElement, connection: Connection, needed: () => boolean, started: () => void) {
    this.#host = host;
    this.#connection = connection;
    this.#started = started;
    this.#text = new Localize(host, planStartTexts);
    offer({ periods });
    this.#period = new Loading(host, {
      task: async ([client], { signal }) => {
        if (!client) return undefined;
        const { items } = await client.periods.list({ signal });
        return { open: items.find(({ state }) => state === 'open') };
      },
      args: () => [needed() ? connection.client : undefined] as const,
    });
  }

  /** Why there is no plan yet, and the way to begin one. */
  render(commonText: Localize<typeof common>): TemplateResult {
    const { failed, error, value } = this.#period;
    if (failed) return problemPanel(commonText, asAsnError(error), () => void this.#period.run());
    if (!value) return skeleton(commonText);
    return value.open ? this.#offer(commonText, value.open) : noPeriod(this.#text);
  }

  #offer(commonText: Localize<typeof common>, period: Period) {
    const text = this.#text;
    const step = this.#step;
    const running = step.type === 'running';
    return html`
      ${step.type === 'failed' ? problemPanel(commonText, step.error) : nothing}
      <div class="panel">
        <h2>${text.term('startTitle')}</h2>
        <p>${text.term('startText')}</p>
        <div class="actions">
          <button type="button" class="primary" aria-disabled=${running ? 'true' : 'false'} @click=${() => this.#start()}>
            ${running ? text.term('starting') : text.term('start', period.label)}
          </button>
        </div>
      </div>
    `;
  }

  async #start() {
    const { client } = this.#connection;
    if (!client || this.#step.type === 'running') return;
    this.#show({ type: 'running' });
    try {
      await client.appraisals.create({ body: {} });
      this.#show({ type: 'idle' });
      this.#connection.announceChange();
      this.#started();
    } catch (error) {
      this.#show({ type: 'failed', error: asAsnError(error) });
    }
  }

  #show(step: Step) {
    this.#step = step;
    this.#host.requestUpdate();
  }
}

function noPeriod(text: Localize<typeof planStartTexts>) {
  return html`
    <div class="panel">
      <h2>${text.term('noPeriodTitle')}</h2>
      <p>${text.term('noPeriodText')}</p>
    </div>
  `;
}

function asAsnError(error: unknown): AsnError {
  return error instanceof AsnError ? error : new AsnError(String(error), { cause: error });
}
