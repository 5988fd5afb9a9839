import { html, LitElement, nothing } from 'lit';
import { property, state } from '../../decorators.js';
import type { CommunityReview } from '../../contract/community-review.js';
import { Appearance } from '../../controllers/appearance.js';
import { Localize } from '../../controllers/localize.js';
import { communityTexts } from '../../locales/community-reviewers.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { askFirst } from '../../templates/ask-first.js';
import { entryField } from '../../templates/entry-field.js';
import { button, type CommunityLists, importing, listOf, named, naming, partyName } from './community-lists.js';
import { communityStyles } from './community.styles.js';
import {
  type CommunityFault,
  type CommunityStep,
  linesOf,
  readDraw,
  suggestedDraw,
  type TypedDraw,
} from './community.state.js';
import { CommunityStepChosenEvent } from './review-360.events.js';

/**
 * Who is asked from outside the agency about one employee: named, drawn at random, agreed to, invited. Never who answered, nor
 * how many did.
 *
 * @tag asn-community-reviewers-view
 * @fires {CommunityStepChosenEvent} asn-community-step-chosen - Somebody names people, imports records, draws or invites.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 */
export class CommunityReviewersView extends LitElement {
  static override styles = [host, controls, panels, communityStyles];

  /** How far it is, and what the reader may do. */
  @property({ attribute: false }) review?: CommunityReview;

  /** Whether a step runs on the server. */
  @property({ type: Boolean }) busy = false;

  @state() private nominees?: string;
  @state() private records = '';
  @state() private draw?: TypedDraw;
  @state() private faults: readonly CommunityFault[] = [];
  @state() private isAsking = false;

  readonly #text = new Localize(this, communityTexts);

  constructor() {
    super();
    new Appearance(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    const before = changed.get('review') as CommunityReview | undefined;
    if (!before || before.etag === this.review?.etag) return;
    // What was typed is on the server now, or overtaken by it.
    [this.nominees, this.records, this.draw, this.isAsking, this.faults] = [undefined, '', undefined, false, []];
  }

  /** Gives the focus to the heading: the button that was pressed is gone with the old state. */
  override focus() {
    this.renderRoot.querySelector<HTMLElement>('#community')?.focus();
  }

  override render() {
    const { review } = this;
    const text = this.#text;
    if (!review) return nothing;
    return html`
      <section class="community" lang=${text.lang} aria-labelledby="community">
        <h3 id="community" tabindex="-1">${text.term('heading')}</h3>
        <p class="note">${text.term('intro')}</p>
        ${this.#renderState(review)}
      </section>
    `;
  }

  #renderState(review: CommunityReview) {
    switch (review.state) {
      case 'agreed':
        return this.#renderAgreed(review);
      case 'invited':
        return this.#renderInvited(review);
      case 'closed':
        return nothing;
      default:
        return this.#renderPreparing(review);
    }
  }

  #renderPreparing(review: CommunityReview) {
    const text = this.#text;
    const may = (action: string) => review.allowedActions.includes(action);
    return html`
      <p>${text.term('steps', partyName(text, review.nominatedBy), partyName(text, review.approvedBy))}</p>
      ${review.allowedActions.length === 0 ? html`<p class="note">${text.term('notYours')}</p>` : nothing}
      ${may('nominate') ? naming(this.#naming(review)) : may('import') ? named(text, review) : nothing}
      ${may('import') ? importing(this.#importing(review)) : nothing}
      ${may('approve') ? this.#renderDraw(review) : nothing}
    `;
  }

  #naming(review: CommunityReview): CommunityLists {
    const lines = this.nominees ?? linesOf(review.nominees);
    return {
      ...this.#shared(review),
      lines,
      change: (typed) => (this.nominees = typed),
      send: () => this.#sendLines('nominate', lines),
    };
  }

  #importing(review: CommunityReview) {
    return {
      ...this.#shared(review),
      lines: this.records,
      change: (typed: string) => (this.records = typed),
      send: () => this.#sendLines('import', this.records),
      read: (file: File) => void this.#read(file),
    };
  }

  #shared(review: CommunityReview) {
    return {
      ...{ text: this.#text, review, busy: this.busy },
      faultOf: (field: CommunityFault['field']) => this.#faultOf(field),
    };
  }

  #renderDraw(review: CommunityReview) {
    const text = this.#text;
    const { format } = text;
    const typed = this.draw ?? suggestedDraw(review);
    const change = (part: Partial<TypedDraw>) => (this.draw = { ...(this.draw ?? typed), ...part });
    const counted = readDraw(typed, review);
    return html`
      <div class="group">
        <h4>${text.term('drawTitle')}</h4>
        <p class="note">${text.term('drawHint', format.number(review.minimum))}</p>
        ${review.isHalved ? html`<p class="note">${text.term('drawHalved')}</p>` : nothing}
        <div class="draw">
          ${entryField({
            ...{
              id: 'from-nominees',
              kind: 'number',
              value: typed.fromNominees,
              error: this.#faultOf('from-nominees'),
            },
            label: text.term('fromNominees', format.number(review.nominees.length)),
            change: (fromNominees) => change({ fromNominees }),
          })}
          ${entryField({
            ...{ id: 'from-records', kind: 'number', value: typed.fromRecords, error: this.#faultOf('from-records') },
            label: text.term('fromRecords', format.number(review.records)),
            change: (fromRecords) => change({ fromRecords }),
          })}
        </div>
        ${
          'fromNominees' in counted
            ? html`<p><strong>${text.term('drawSum', format.number(counted.fromNominees + counted.fromRecords))}</strong></p>`
            : nothing
        }
        ${button(text, text.term('drawSend'), this.busy, () => this.#sendDraw(typed, review), 'draw')}
      </div>
    `;
  }

  #renderAgreed(review: CommunityReview) {
    const text = this.#text;
    const mayInvite = review.allowedActions.includes('invite');
    return html`
      <p><strong>${text.term('agreedTitle', text.format.number(review.asked))}</strong></p>
      ${review.people.length > 0 ? listOf(text, text.term('people'), review.people) : nothing}
      ${
        mayInvite
          ? html`<p>${text.term('inviteText')}</p>
              ${button(text, text.term('invite'), this.busy, () => this.#send({ step: 'invite' }), 'invite')}`
          : html`<p class="note">${text.term('agreedNext')}</p>`
      }
      ${
        review.allowedActions.includes('import')
          ? html`<details>
              <summary>${text.term('importAgain')}</summary>
              ${importing(this.#importing(review))}
            </details>`
          : nothing
      }
    `;
  }

  #renderInvited(review: CommunityReview) {
    const text = this.#text;
    return html`
      <p><strong>${text.term('invitedTitle', text.format.number(review.asked))}</strong></p>
      <p class="note">${text.term('invitedText')}</p>
      ${review.people.length > 0 ? listOf(text, text.term('people'), review.people) : nothing}
      ${
        !review.allowedActions.includes('invite')
          ? nothing
          : this.isAsking
            ? askFirst({
                ...{ title: text.term('againTitle'), explanation: text.term('againText'), busy: this.busy },
                ...{ yes: text.term('againYes'), no: text.term('againNo') },
                confirm: () => this.#send({ step: 'invite' }),
                cancel: () => this.#ask(false),
              })
            : button(text, text.term('inviteAgain'), this.busy, () => this.#ask(true), 'again')
      }
    `;
  }

  #faultOf(field: CommunityFault['field']): string {
    const fault = this.faults.find((one) => one.field === field);
    if (!fault) return '';
    const { code, bound = 0 } = fault;
    const text = this.#text;
    return code === 'too-large' || code === 'too-small'
      ? text.term(`fault-${code}`, text.format.number(bound))
      : text.term(`fault-${code}`);
  }

  #sendLines(step: 'nominate' | 'import', lines: string) {
    const field = step === 'nominate' ? 'nominees' : 'records';
    if (lines.trim() === '') return this.#refuse([{ field, code: 'lines' }]);
    this.#send({ step, lines });
  }

  #sendDraw(typed: TypedDraw, review: CommunityReview) {
    const draw = readDraw(typed, review);
    if (!('fromNominees' in draw)) return this.#refuse(draw);
    this.#send({ step: 'approve', ...draw });
  }

  #send(step: CommunityStep) {
    this.faults = [];
    if (!this.busy) this.dispatchEvent(new CommunityStepChosenEvent(step));
  }

  #refuse(faults: readonly CommunityFault[]) {
    this.faults = faults;
    this.#focus(`#${faults[0]?.field}`);
  }

  #ask(isAsking: boolean) {
    this.isAsking = isAsking;
    this.#focus(isAsking ? '#confirm' : '#again');
  }

  async #read(file: File) {
    try {
      this.records = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      this.faults = [];
      this.#focus('#records');
    } catch {
      this.#refuse([{ field: 'file', code: 'file' }]);
    }
  }

  #focus(selector: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
