import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import { AsnError, type Client } from '../../client/index.js';
import type { LibraryIndicator } from '../../contract/indicator.js';
import type { IndicatorProposal, ProposalDecision } from '../../contract/proposal.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Editing } from '../../controllers/editing.js';
import { Localize } from '../../controllers/localize.js';
import { common } from '../../locales/common.js';
import { forumProposalTexts } from '../../locales/forum-proposal.js';
import { forumTexts } from '../../locales/indicator-forum.js';
import { indicatorSentence } from '../../locales/measure.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { editingFrame, type Ready, showNotice, trustLine } from '../../templates/editing.js';
import { problemPanel } from '../../templates/problem.js';
import { ProposalDecidedEvent } from './indicator-forum.events.js';
import { forumStyles } from './indicator-forum.styles.js';
import { factsOf } from './proposal-list.js';
import { dayOf, stateOf } from './proposal-words.js';

interface ProposalRecord {
  readonly etag: string;
  readonly proposal: IndicatorProposal;
  readonly timeZone: string;
  /** Entries it could be merged into; only for who decides. */
  readonly library: readonly LibraryIndicator[];
}

/** What the reader is writing: a remark, and the decision where it is theirs. */
interface Writing {
  readonly remark: string;
  readonly decision: ProposalDecision['decision'] | null;
  readonly reason: string;
  readonly libraryId: string | null;
  readonly note: string;
}

type Fault = 'remark' | 'decision' | 'reason' | 'libraryId';

const decisions = ['accepted', 'merged', 'declined'] as const;
const nothingWritten: Writing = { remark: '', decision: null, reason: '', libraryId: null, note: '' };

/**
 * One proposal with its discussion: everybody of the unit votes and remarks, the head decides with a reason everybody sees.
 *
 * @tag asn-indicator-proposal
 * @fires {ProposalDecidedEvent} asn-proposal-decided - The unit has decided.
 * @csspart page
 * @csspart heading
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart choice
 * @csspart state
 * @csspart trust
 */
export class IndicatorProposalPage extends LitElement {
  static override styles = [host, controls, panels, forumStyles];

  /** Id of the proposal. */
  @property({ attribute: 'proposal-id' }) proposalId = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private faults: readonly Fault[] = [];

  /** What kept a vote or remark from arriving. */
  @state() private refusal: AsnError | undefined;

  readonly #text = new Localize(this, forumProposalTexts);
  readonly #listText = new Localize(this, forumTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#editing.reload());
  readonly #editing = new Editing<ProposalRecord, Writing>(this, this.#connection, {
    key: () => `proposal:${this.proposalId}`,
    load: (client, signal) => load(client, this.proposalId, signal),
    valueOf: () => nothingWritten,
    editable: ({ proposal }) => proposal.allowedActions.length > 0,
  });

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    return html`
      <div class="page" lang=${this.#text.lang}>
        ${editingFrame(
          this.#common,
          this.#editing,
          (ready) => this.#renderProposal(ready),
          (_record, value) => html`<p class="said">${value?.remark ?? value?.reason ?? ''}</p>`,
        )}
      </div>
    `;
  }

  #renderProposal(ready: Ready<ProposalRecord, Writing>) {
    const text = this.#text;
    const { proposal, timeZone } = ready.resource;
    return html`
      <div class="part">
        <p class="facts">${factsOf(this.#listText, proposal)}</p>
        <h3 class="sentence">${indicatorSentence(text.format, proposal.indicator)}</h3>
        <p class="note">${this.#listText.term('for', proposal.position, proposal.unit)}</p>
        <p class="note">${text.term('by', proposal.by.name, dayOf(text, proposal.at, timeZone))}</p>
      </div>
      <dl class="part">
        <div><dt class="note">${text.term('measures')}</dt><dd>${proposal.workResult}</dd></div>
        <div><dt class="note">${text.term('why')}</dt><dd class="said">${proposal.reason}</dd></div>
      </dl>
      ${proposal.replacesId ? html`<p>${text.term('replaces')}</p>` : nothing}
      ${this.refusal ? problemPanel(this.#common, this.refusal) : nothing}
      ${this.#renderDecision(ready.resource)} ${this.#renderVote(ready)} ${this.#renderDiscussion(ready)}
      ${proposal.allowedActions.includes('decide') ? this.#renderDeciding(ready) : nothing}
    `;
  }

  #renderDecision({ proposal, timeZone }: ProposalRecord) {
    const { decision } = proposal;
    if (!decision) return nothing;
    const text = this.#text;
    return html`
      <div class="panel ${proposal.state === 'declined' ? 'attention' : 'good'}">
        <h3>${text.term('decision')}: ${stateOf(this.#listText, proposal).words}</h3>
        <p class="said">${decision.reason}</p>
        <p class="note">${text.term('decidedBy', decision.by.name, dayOf(text, decision.at, timeZone))}</p>
      </div>
    `;
  }

  #renderVote({ resource: { proposal } }: Ready<ProposalRecord, Writing>) {
    if (!proposal.allowedActions.includes('vote')) return nothing;
    const text = this.#text;
    const { mine } = proposal.votes;
    const button = (vote: 'for' | 'against', words: string) =>
      html`<button type="button" aria-pressed=${mine === vote} @click=${() => this.#vote(mine === vote ? null : vote)}>
        ${words}
      </button>`;
    return html`
      <div class="part screen-only" role="group" aria-labelledby="vote">
        <h3 id="vote">${text.term('vote')}</h3>
        <div class="actions">
          ${button('for', text.term('voteFor'))} ${button('against', text.term('voteAgainst'))}
        </div>
        <p class="note">${text.term('voteSecret')}</p>
      </div>
    `;
  }

  #renderDiscussion(ready: Ready<ProposalRecord, Writing>) {
    const text = this.#text;
    const { proposal, timeZone } = ready.resource;
    return html`
      <div class="part">
        <h3>${text.term('discussion')}</h3>
        ${
          proposal.remarks.length === 0
            ? html`<p class="note">${text.term('noRemarks')}</p>`
            : html`<ul class="remarks">
              ${proposal.remarks.map(
                ({ by, at, text: said }) => html`
                  <li>
                    <p><strong>${by.name}</strong> <span class="note">${dayOf(text, at, timeZone)}</span></p>
                    <p class="said">${said}</p>
                  </li>
                `,
              )}
            </ul>`
        }
        ${
          proposal.allowedActions.includes('remark')
            ? html`<div class="part screen-only">
              ${this.#renderText('remark', text.term('remark'), ready.value.remark, 3)}
              <div class="actions">
                <button type="button" @click=${this.#remark}>${text.term('sendRemark')}</button>
              </div>
            </div>`
            : nothing
        }
      </div>
    `;
  }

  #renderDeciding(ready: Ready<ProposalRecord, Writing>) {
    const text = this.#text;
    const { value } = ready;
    return html`
      <div class="part screen-only">
        <h3>${text.term('decide')}</h3>
        <fieldset class="field" id="decision" tabindex="-1" aria-describedby="decision-error">
          <legend>${text.term('decision')}</legend>
          <div class="choices">
          ${decisions.map(
            (decision) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="decision"
                  .checked=${value.decision === decision}
                  @change=${() => this.#change({ decision })}
                />
                <span>${text.term(`decide-${decision}`)}</span>
              </label>
            `,
          )}
          </div>
          ${this.#renderFault('decision')}
        </fieldset>
        ${value.decision === 'merged' ? this.#renderMerging(ready) : nothing}
        ${this.#renderText('reason', text.term('reason'), value.reason, 4)}
        ${value.decision === 'accepted' ? this.#renderText('note', text.term('note'), value.note, 2) : nothing}
        ${trustLine(this.#common, ready, this.#common.term('sentAs', text.term('sendDecision')))}
        <div class="actions">
          <button type="button" class="primary" aria-disabled=${ready.progress.type === 'running'} @click=${this.#decide}>
            ${text.term('sendDecision')}
          </button>
        </div>
      </div>
    `;
  }

  #renderMerging({ resource, value }: Ready<ProposalRecord, Writing>) {
    const text = this.#text;
    return html`
      <div class="field">
        <label for="libraryId">${text.term('mergeInto')}</label>
        <select
          id="libraryId"
          aria-describedby="libraryId-error"
          @change=${(event: Event) => this.#change({ libraryId: (event.target as HTMLSelectElement).value || null })}
        >
          <option value="" ?selected=${!value.libraryId}>${text.term('chooseEntry')}</option>
          ${resource.library.map(
            ({ id, name, position }) =>
              html`<option value=${id} ?selected=${value.libraryId === id}>${name} (${position})</option>`,
          )}
        </select>
        ${this.#renderFault('libraryId')}
      </div>
    `;
  }

  #renderText(field: 'remark' | 'reason' | 'note', label: string, value: string, rows: number) {
    return html`
      <div class="field">
        <label for=${field}>${label}</label>
        <textarea
          id=${field}
          rows=${rows}
          maxlength="4000"
          aria-describedby="${field}-error"
          .value=${value}
          @input=${(event: Event) => this.#change({ [field]: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        ${field === 'note' ? nothing : this.#renderFault(field)}
      </div>
    `;
  }

  #renderFault(fault: Fault) {
    const text = fault === 'reason' ? this.#listText.term('fault-reason') : this.#text.term(`fault-${fault}`);
    const words = this.faults.includes(fault) ? text : nothing;
    return html`<p class="error" id="${fault}-error" ?hidden=${words === nothing}>${words}</p>`;
  }

  #change(part: Partial<Writing>) {
    const { state: editing } = this.#editing;
    if (editing.type === 'ready') this.#editing.change({ ...editing.value, ...part });
  }

  async #vote(vote: 'for' | 'against' | null) {
    const { proposalId } = this;
    const isDone = await this.#send((client) => client.indicatorProposals.vote({ proposalId, body: { vote } }));
    if (isDone) announce(this.#text.term('voted'), this.#text.lang);
  }

  readonly #remark = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    const said = editing.value.remark.trim();
    if (!this.#isSound(said ? [] : ['remark'])) return;
    const { proposalId } = this;
    const isDone = await this.#send((client) => client.indicatorProposals.remark({ proposalId, body: { text: said } }));
    if (!isDone) return;
    this.#change({ remark: '' });
    announce(this.#text.term('remarked'), this.#text.lang);
  };

  readonly #decide = async () => {
    const { state: editing } = this.#editing;
    if (editing.type !== 'ready') return;
    const { decision, reason, libraryId, note } = editing.value;
    const faults: Fault[] = [
      ...(decision ? [] : ['decision' as const]),
      ...(decision === 'merged' && !libraryId ? ['libraryId' as const] : []),
      ...(reason.trim() ? [] : ['reason' as const]),
    ];
    if (!this.#isSound(faults) || !decision) return;
    const body = { decision, reason, libraryId: decision === 'merged' ? libraryId : null, note };
    const { proposalId } = this;
    const done = await this.#editing.run('decide', async (client, { resource }) => {
      const ifMatch = resource.proposal.etag;
      return recordOf(resource, await client.indicatorProposals.decide({ proposalId, body, ifMatch }));
    });
    if (!done) return showNotice(this);
    announce(this.#text.term('decided'), this.#text.lang);
    this.dispatchEvent(new ProposalDecidedEvent(done.proposal));
  };

  #isSound(faults: readonly Fault[]): boolean {
    this.faults = faults;
    const [first] = faults;
    if (first) this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
    return first === undefined;
  }

  // Beside what is being written, which stays: a vote is no reason to lose a half-finished decision.
  async #send(step: (client: Client) => PromiseLike<unknown>): Promise<boolean> {
    const { client } = this.#connection;
    if (!client) return false;
    this.refusal = undefined;
    try {
      await step(client);
    } catch (error) {
      this.refusal = error instanceof AsnError ? error : new AsnError(String(error), { cause: error });
      return false;
    }
    await this.#editing.reload();
    this.#connection.announceChange();
    return true;
  }
}

async function load(client: Client, proposalId: string, signal: AbortSignal): Promise<ProposalRecord> {
  const [proposal, { timeZone }] = await Promise.all([
    client.indicatorProposals.get({ proposalId, signal }),
    client.policy.get({ signal }),
  ]);
  const library = proposal.allowedActions.includes('decide')
    ? (await client.indicatorLibrary.list({ limit: 200, signal })).items
    : [];
  return recordOf({ timeZone, library }, proposal);
}

/** What is written is held against the state alone: a vote of somebody else meanwhile is no conflict. */
function recordOf(known: Pick<ProposalRecord, 'timeZone' | 'library'>, proposal: IndicatorProposal): ProposalRecord {
  return { timeZone: known.timeZone, library: known.library, proposal, etag: proposal.state };
}
