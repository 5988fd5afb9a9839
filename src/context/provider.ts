import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from '../decorators.js';
import type { Client, TokenSource } from '../client/index.js';
import { createPageClient } from '../client/page-client.js';
import type { Locale, MessageOverrides } from '../locales/catalogue.js';
import { announceSurroundings, type Density, type Surroundings, type Theme } from './surroundings.js';

/**
 * Gives client, language and theme to every element below it. Pages that cannot nest call `configure()` instead, or name a
 * provider elsewhere with the `provider="id"` attribute of an element.
 *
 * @tag asn-provider
 * @slot - The page's own markup with our elements in it.
 */
export class Provider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the API, such as `/` or `https://kinerja.example.go.id/`. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /**
   * Fetches a component session from the portal's own server. A function, because it is called again before expiry. Elements for
   * the public need none.
   */
  @property({ attribute: false }) getToken?: TokenSource;

  /** A ready client, or an object of the portal that answers like one; then `base-url` and `getToken` are not needed. */
  @property({ attribute: false }) client?: Client;

  /** Language of the elements below: `id` or `en`. */
  @property() locale?: Locale;

  /**
   * Appearance of the elements below: `light`, `dark`, `auto` (as the reader's system), `high-contrast`, or two words such as
   * `dark high-contrast`. Follows the page unless told.
   */
  @property() theme?: Theme;

  /** `compact` draws lists and fields closer together. */
  @property() density?: Density;

  /** The agency's own words in place of ours, by key. */
  @property({ attribute: false }) messages?: MessageOverrides;

  #surroundings: Surroundings = {};

  /** What elements below find; also read by elements that name this provider by id. */
  get surroundings(): Surroundings {
    return this.#surroundings;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    let client = this.client ?? this.surroundings.client;
    if (!this.client && this.getToken && (changed.has('baseUrl') || changed.has('getToken') || changed.has('client'))) {
      client = createPageClient({ baseUrl: this.baseUrl, getToken: this.getToken, locale: () => this.locale });
    }
    const { baseUrl, locale, theme, density, messages } = this;
    this.#surroundings = { client, baseUrl: baseUrl || undefined, locale, theme, density, messages };
    announceSurroundings();
  }

  override render() {
    return html`<slot></slot>`;
  }
}
