import type { ReactiveController, ReactiveElement } from 'lit';
import { common } from '../locales/common.js';
import { locales } from '../locales/catalogue.js';
import { Formats } from '../locales/formats.js';
import { textsIn } from '../locales/page-texts.js';

/** Before Chrome 131, Safari 18.4 and Firefox 143 a style sheet cannot open what is folded. */
const opensByStyle = typeof CSS === 'undefined' || CSS.supports('selector(::details-content)');

/**
 * Readies an element for paper: below it stands when it was printed, and what is folded is open. An element within another of
 * ours leaves the line to that one.
 */
export class Paper implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];
  #line: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    window.addEventListener('beforeprint', this.#lay);
    window.addEventListener('afterprint', this.#clear);
  }

  hostDisconnected() {
    window.removeEventListener('beforeprint', this.#lay);
    window.removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #lay = () => {
    this.#clear();
    const { renderRoot } = this.#host;
    if (!opensByStyle) {
      this.#opened = [...renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const details of this.#opened) details.open = true;
    }
    const root = this.#host.getRootNode();
    const isWithin = root instanceof ShadowRoot && root.host.localName.includes('asn-');
    const spoken = renderRoot.querySelector<HTMLElement>('[lang]')?.lang;
    // An element that shows nothing prints nothing.
    if (isWithin || spoken === undefined) return;
    const locale = locales.find((known) => known === spoken) ?? 'id';
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const line = document.createElement('p');
    line.className = 'printed print-only';
    line.lang = locale;
    const { printed } = textsIn(common, locale) ?? common.texts.id;
    line.textContent = printed(new Formats(locale).moment(new Date().toISOString(), timeZone));
    renderRoot.append(line);
    this.#line = line;
  };

  readonly #clear = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    this.#line?.remove();
    this.#line = undefined;
  };
}
