import { html, LitElement, nothing } from 'lit';
import { asnError, type AsnError, StaleVersionError } from '../../client/errors.js';
import type { Client } from '../../client/index.js';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Connection } from '../../controllers/connection.js';
import { Deferred } from '../../controllers/deferred.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { property, state } from '../../decorators.js';
import { common } from '../../locales/common.js';
import { serviceSurveyTexts } from '../../locales/service-surveys.js';
import { surveyRecordTexts } from '../../locales/survey-record.js';
import { controls } from '../../styles/controls.js';
import { desk } from '../../styles/desk.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { askFirst } from '../../templates/ask-first.js';
import { whenLoaded } from '../../templates/deferred.js';
import { problemPanel, skeleton } from '../../templates/problem.js';
import { InvitationDesk } from './invitations.js';
import { SurveyClosedEvent, SurveyOpenedEvent } from './service-surveys.events.js';
import { recordStyles } from './survey-record.styles.js';
import { answersBar, inLanguage, spanOf, stateOf } from './survey-words.js';
import { TabletDesk } from './tablet.js';

type Step = 'open' | 'close';

/**
 * One survey, from its preparation to its result: where it stands, how many have answered of how many that are needed, and how
 * people at the counter come to it.
 *
 * @tag asn-survey-record
 * @fires {SurveyOpenedEvent} asn-survey-opened - The survey takes answers from now on.
 * @fires {SurveyClosedEvent} asn-survey-closed - The survey was closed and its result published.
 * @csspart button
 * @csspart primary-button
 * @csspart input
 * @csspart panel
 * @csspart figure
 * @csspart state
 */
export class SurveyRecord extends LitElement {
  static override styles = [host, controls, panels, desk, recordStyles];

  /** Id of the survey. */
  @property({ attribute: 'survey-id' }) surveyId = '';

  /** Address of the page on which `<asn-public-survey>` stands. */
  @property({ attribute: 'survey-page' }) surveyPage = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  @state() private confirming: Step | undefined;
  @state() private running: Step | undefined;
  @state() private refusal: AsnError | undefined;
  @state() private isChanging = false;
  @state() private isAtCounter = false;

  readonly #text = new Localize(this, surveyRecordTexts);
  readonly #listText = new Localize(this, serviceSurveyTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new Connection(this, () => void this.#survey.run());
  readonly #survey = new Loading(this, {
    args: () => [this.#connection.client, this.surveyId] as const,
    task: async ([client, surveyId], { signal }) => {
      if (!client || !surveyId) return undefined;
      const [survey, { timeZone }] = await Promise.all([
        client.surveys.get({ surveyId, signal }),
        client.policy.get({ signal }),
      ]);
      return { survey, timeZone };
    },
  });
  readonly #invitations = new InvitationDesk(this, this.#connection);
  readonly #tablet = new TabletDesk(this, this.#connection);
  readonly #form = new Deferred(this, () => import('./survey-form.define.js'));
  readonly #sharing = new Deferred(this, async () => new (await import('./sharing.js')).Sharing(this));
  readonly #counter = new Deferred(this, () => import('./counter-screen.define.js'));
  readonly #results = new Deferred(this, () => import('./survey-results.define.js'));

  constructor() {
    super();
    new Appearance(this);
  }

  override render() {
    const { value: loaded, failed, error } = this.#survey;
    return html`
      <div class="page" lang=${this.#text.lang}>
        ${
          loaded
            ? this.#renderSurvey(loaded.survey, loaded.timeZone)
            : failed
              ? problemPanel(this.#common, asnError(error), () => void this.#survey.run())
              : skeleton(this.#common)
        }
      </div>
    `;
  }

  #renderSurvey(survey: SatisfactionSurvey, timeZone: string) {
    return html`
      ${this.#renderFront(survey, timeZone)}
      ${this.refusal ? problemPanel(this.#common, this.refusal) : nothing}
      ${
        this.isChanging
          ? whenLoaded(
              this.#common,
              this.#form,
              () =>
                html`<asn-survey-form
                  .client=${this.#connection.client}
                  survey-id=${survey.id}
                  @asn-survey-saved=${this.#changed}
                  @asn-survey-left=${this.#stopChanging}
                ></asn-survey-form>`,
            )
          : this.#renderSteps(survey)
      }
      ${survey.state === 'open' ? this.#renderWays(survey) : nothing}
      ${survey.state === 'closed' && may(survey, 'read-results') ? this.#renderResults(survey) : nothing}
    `;
  }

  #renderFront(survey: SatisfactionSurvey, timeZone: string) {
    const text = this.#text;
    const listText = this.#listText;
    const { format } = text;
    return html`
      <div class="part">
        <p class="facts">
          ${stateOf(listText, survey)}<span class="note">${spanOf(listText, survey)}</span>
          <span class="note">${text.term('takes', listText.known(`access-${survey.access}`) ?? survey.access)}</span>
        </p>
        <h3 id="title" tabindex="-1">${survey.service}</h3>
        <p class="note">${survey.unit}</p>
        <p class="said">${inLanguage(text, survey.title)}</p>
      </div>
      ${survey.state === 'draft' ? html`<p>${text.term('draftNext')}</p>` : nothing}
      ${
        survey.state === 'open'
          ? html`<div class="part">
            <p>
              <span class="figure">${format.number(survey.answers)}</span>
              ${
                survey.requiredSample === null
                  ? text.term('arrived')
                  : text.term('needed', format.number(survey.requiredSample))
              }
            </p>
            ${answersBar(survey)}
            ${survey.requiredSample === null ? html`<p class="note">${text.term('unknownNeed')}</p>` : nothing}
            <p>${text.term('openNext')}</p>
            <p class="note">${text.term('until', format.weekday(survey.closesOn), format.endOfDay(timeZone))}</p>
          </div>`
          : nothing
      }
    `;
  }

  #renderSteps(survey: SatisfactionSurvey) {
    const text = this.#text;
    if (this.confirming) return this.#renderQuestion(this.confirming);
    const steps = (['open', 'close'] as const).filter((step) => may(survey, step));
    const mayChange = may(survey, 'edit');
    if (steps.length === 0 && !mayChange) return nothing;
    return html`
      <div class="actions screen-only">
        ${
          mayChange
            ? html`<button type="button" id="change" @click=${() => (this.isChanging = true)}>
              ${text.term(survey.state === 'draft' ? 'change' : 'changeOpen')}
            </button>`
            : nothing
        }
        ${steps.map(
          (step) => html`
            <button type="button" class=${step === 'open' ? 'primary' : ''} id=${step} @click=${() => this.#ask(step)}>
              ${text.term(step)}
            </button>
          `,
        )}
      </div>
    `;
  }

  #renderQuestion(step: Step) {
    const text = this.#text;
    return askFirst({
      title: text.term(`${step}Title`),
      explanation: text.term(`${step}Text`),
      yes: text.term(`${step}Yes`),
      no: text.term('stay'),
      busy: this.running !== undefined,
      confirm: () => void this.#take(step),
      cancel: () => this.#leave(step),
    });
  }

  /** How people come to an open survey: only what its access and the reader's rights allow. */
  #renderWays(survey: SatisfactionSurvey) {
    const text = this.#text;
    const needsInvitation = survey.access === 'invitation';
    return html`
      ${
        may(survey, 'show-code')
          ? html`<section class="part screen-only" aria-labelledby="counter">
            <h3 id="counter">${text.term('counter')}</h3>
            <p>${text.term('counterText')}</p>
            <div class="actions">
              <button type="button" id="show-counter" @click=${() => (this.isAtCounter = true)}>
                ${text.term('counterShow')}
              </button>
            </div>
            ${this.isAtCounter ? this.#renderCounter(survey) : nothing}
          </section>`
          : nothing
      }
      ${needsInvitation ? nothing : whenLoaded(this.#common, this.#sharing, (sharing) => sharing.render(survey, this.surveyPage))}
      ${may(survey, 'invite') ? this.#invitations.render(this.#common, survey, this.surveyPage) : nothing}
      ${may(survey, 'equip') ? this.#tablet.render(this.#common, survey, this.surveyPage) : nothing}
    `;
  }

  #renderCounter(survey: SatisfactionSurvey) {
    return whenLoaded(
      this.#common,
      this.#counter,
      () =>
        html`<asn-counter-screen
          .client=${this.#connection.client}
          .survey=${survey}
          survey-page=${this.surveyPage}
          @asn-counter-left=${this.#leaveCounter}
        ></asn-counter-screen>`,
    );
  }

  #renderResults(survey: SatisfactionSurvey) {
    return whenLoaded(
      this.#common,
      this.#results,
      () => html`<asn-survey-results .client=${this.#connection.client} .survey=${survey}></asn-survey-results>`,
    );
  }

  #ask(step: Step) {
    this.confirming = step;
    this.#focus('#confirm');
  }

  #leave(step: Step) {
    this.confirming = undefined;
    this.#focus(`#${step}`);
  }

  async #take(step: Step) {
    const { client } = this.#connection;
    const survey = this.#survey.value?.survey;
    if (!client || !survey || this.running) return;
    this.running = step;
    this.refusal = undefined;
    try {
      const next = await client.surveys[step]({ surveyId: survey.id, ifMatch: survey.etag });
      await this.#survey.run();
      this.#connection.announceChange();
      announce(this.#text.term(step === 'open' ? 'opened' : 'closedNow'), this.#text.lang);
      this.dispatchEvent(step === 'open' ? new SurveyOpenedEvent(next) : new SurveyClosedEvent(next));
      this.#focus('#title');
    } catch (error) {
      this.refusal = asnError(error);
      if (error instanceof StaleVersionError) void this.#survey.run();
    } finally {
      this.running = undefined;
      this.confirming = undefined;
    }
  }

  readonly #changed = () => {
    announce(this.#listText.term('saved'), this.#text.lang);
    void this.#survey.run();
    this.#stopChanging();
  };

  readonly #stopChanging = () => {
    this.isChanging = false;
    this.#focus('#change');
  };

  readonly #leaveCounter = () => {
    this.isAtCounter = false;
    this.#focus('#show-counter');
  };

  #focus(selector: string) {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}

const may = ({ allowedActions }: SatisfactionSurvey, action: string) => allowedActions.includes(action);
