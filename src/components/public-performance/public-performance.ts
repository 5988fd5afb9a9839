import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from '../../decorators.js';
import { chartStyles } from '../../charts/charts.styles.js';
import { type AsnError, type Client, NotFoundError } from '../../client/index.js';
import { announce } from '../../controllers/announcer.js';
import { Appearance } from '../../controllers/appearance.js';
import { Loading } from '../../controllers/loading.js';
import { Localize } from '../../controllers/localize.js';
import { PublicConnection } from '../../controllers/public-connection.js';
import { common } from '../../locales/common.js';
import { localDay } from '../../locales/local-day.js';
import { publicPerformanceTexts } from '../../locales/public-performance.js';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { panels } from '../../styles/panels.js';
import { agencyWords } from '../../templates/agency-words.js';
import { emptyPanel, problemPanel, skeleton, unconfiguredPanel } from '../../templates/problem.js';
import { answersSection, casesSection } from './cases.js';
import { forumSection } from './forum.js';
import { front } from './front.js';
import { moreSection } from './more.js';
import type { PublicPage } from './page-scope.js';
import { planSection } from './plan.js';
import { PublicUnitChosenEvent, PublicYearChosenEvent } from './public-performance.events.js';
import { styles } from './public-performance.styles.js';
import { satisfactionSection } from './satisfaction.js';
import { linkTo, type Section, sectionOf } from './section-links.js';

/**
 * What a unit shows to everyone: its plan and what it reached, how the public rates its services, what the public said and how
 * fast it was answered, and what became of what was agreed. Nobody signs in, and no employee is named.
 *
 * @tag asn-public-performance
 * @slot help - Where else to turn: a link, a telephone number.
 * @slot privacy - The agency's notice on whose data are taken and why.
 * @fires {PublicUnitChosenEvent} asn-public-unit-chosen - The reader chose another unit; prevent it where every unit has a page of its own.
 * @fires {PublicYearChosenEvent} asn-public-year-chosen - The reader chose another year.
 * @csspart page
 * @csspart heading
 * @csspart panel
 * @csspart button
 * @csspart table
 * @csspart chart
 * @csspart figure
 * @csspart state
 * @attr {string} provider - Id of the `<asn-provider>` to use where the page cannot nest.
 */
export class PublicPerformance extends LitElement {
  static override styles = [host, controls, panels, chartStyles, styles];

  /** Id of the unit. */
  @property({ attribute: 'unit-id' }) unitId = '';

  /** The year; the latest that can be shown unless told. */
  @property({ type: Number }) year?: number;

  /** Address of another unit's page on this site, with `{unit}` where its id belongs. Without one, other units are shown here. */
  @property({ attribute: 'unit-page' }) unitPage = '';

  /** Address of the API where the page has no `configure()` and no provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** A client for this element alone; else the one of its surroundings. */
  @property({ attribute: false }) client?: Client;

  /** The moment from which it is seen what is late; now unless told. */
  @property({ attribute: false }) now?: Date;

  @state() private copied: PublicPage['copied'];

  readonly #text = new Localize(this, publicPerformanceTexts);
  readonly #common = new Localize(this, common);
  readonly #connection = new PublicConnection(this, () => void this.#page.run());
  readonly #page = new Loading(this, {
    task: ([client, unitId, year], { signal }) =>
      client && unitId ? client.publicUnits.performance({ unitId, ...(year && { year }), signal }) : undefined,
    args: () => [this.#connection.client, this.unitId, this.year] as const,
  });
  /** The section that the page was opened for, until it was shown. */
  #wanted: Section | undefined;

  constructor() {
    super();
    new Appearance(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#wanted = sectionOf(location.href);
    addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('copied') && this.copied?.isDone === false) {
      this.renderRoot.querySelector<HTMLInputElement>('.address')?.select();
    }
    if (this.#wanted && this.#page.value) this.#goTo(this.#wanted);
  }

  override render() {
    return html`<article class="page" lang=${this.#text.lang} aria-labelledby="heading">
      ${this.#renderState()} ${agencyWords}
    </article>`;
  }

  #renderState() {
    const text = this.#text;
    const { client } = this.#connection;
    const { value: performance, error } = this.#page;
    const without = (panel: unknown) => html`<h2 id="heading">${text.term('heading')}</h2>${panel}`;
    if (!client) return without(unconfiguredPanel(this.#common));
    if (!this.unitId) return without(emptyPanel(text.term('noUnitTitle'), text.term('noUnitText')));
    if (error instanceof NotFoundError) return without(emptyPanel(text.term('unknownTitle'), text.term('unknownText')));
    if (error) return without(problemPanel(this.#common, error as AsnError, () => void this.#page.run()));
    if (!performance) return without(skeleton(this.#common));
    const page: PublicPage = {
      ...{ text, performance, copied: this.copied },
      today: localDay(this.now ?? new Date()),
      copyLink: (section) => void this.#copyLink(section),
    };
    return html`
      ${front(page, { goTo: (section) => this.#goTo(section), chooseYear: (year) => this.#chooseYear(year) })}
      ${planSection(page)} ${satisfactionSection(page)} ${casesSection(page)} ${answersSection(page)} ${forumSection(page)}
      ${moreSection(page, {
        api: client.baseUrl.replace(/\/+$/, ''),
        unitPage: this.unitPage,
        chooseUnit: (unit) => this.#chooseUnit(unit),
      })}
    `;
  }

  #goTo(section: Section) {
    this.#wanted = undefined;
    const heading = this.renderRoot.querySelector<HTMLElement>(`#heading-${section}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  #chooseYear(year: number) {
    this.year = year;
    this.dispatchEvent(new PublicYearChosenEvent({ year }));
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  #chooseUnit({ unitId, unit }: { readonly unitId: string; readonly unit: string }) {
    if (!this.dispatchEvent(new PublicUnitChosenEvent({ unitId, unit }, { cancelable: true }))) return;
    this.unitId = unitId;
    this.renderRoot.querySelector<HTMLElement>('#heading')?.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
  }

  /** Plain-HTTP pages have no clipboard: there the link stands ready to be copied by hand. */
  async #copyLink(section: Section) {
    const isDone = await navigator.clipboard?.writeText(linkTo(section, location.href)).then(
      () => true,
      () => false,
    );
    this.copied = { section, isDone: isDone === true };
    if (isDone) announce(this.#text.term('copied'), this.#text.lang);
  }

  readonly #followAddress = () => {
    this.#wanted = sectionOf(location.href);
    this.requestUpdate();
  };
}
