import { adoptStyles, type ReactiveController, type ReactiveElement } from 'lit';
import { common } from '../locales/common.js';
import { locales } from '../locales/catalogue.js';
import { Formats } from '../locales/formats.js';
import { textsIn } from '../locales/page-texts.js';
import { base } from '../styles/host.js';
import { print } from '../styles/print.js';

/** Before Chrome 131, Safari 18.4 and Firefox 143 a style sheet cannot open what is folded. */
const opensByStyle = typeof CSS === 'undefined' || CSS.supports('selector(::details-content)');

const fields = 'input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"]), textarea, select';

/**
 * Readies an element for paper: what is written in fields stands as text, for a field cuts what is longer than itself; what is
 * folded is open; and below it stands when it was printed. It comes by itself when the page is idle (`controllers/appearance.ts`). An element within another of ours leaves that line to it.
 */
export class Paper implements ReactiveController {
  readonly #host: ReactiveElement;
  #opened: readonly HTMLDetailsElement[] = [];
  #added: Element[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    adoptPrint(host.renderRoot);
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
    const page = renderRoot.querySelector<HTMLElement>('.page, .flow, .team');
    const spoken = renderRoot.querySelector<HTMLElement>('[lang]')?.lang;
    const locale = locales.find((known) => known === spoken) ?? 'id';
    const format = new Formats(locale);
    for (const field of renderRoot.querySelectorAll<Field>(fields)) {
      field.after(this.#add('span', 'written', written(field, format)));
    }
    const root = this.#host.getRootNode();
    const isWithin = root instanceof ShadowRoot && root.host.localName.includes('asn-');
    // Nor do fields have one that stand in a form of the page, and what shows nothing.
    if (isWithin || !page) return;
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const { printed } = textsIn(common, locale) ?? common.texts.id;
    const line = this.#add('p', 'printed', printed(format.moment(new Date().toISOString(), timeZone)));
    line.lang = locale;
    renderRoot.append(line);
  };

  #add(tag: 'p' | 'span', name: string, text: string): HTMLElement {
    const element = document.createElement(tag);
    element.className = `${name} print-only`;
    element.textContent = text;
    this.#added.push(element);
    return element;
  }

  readonly #clear = () => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    for (const element of this.#added) element.remove();
    this.#added = [];
  };
}

/** The sheet of paper, after what every element starts from and before its own. */
function adoptPrint(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  // Before Safari 16.4 there are no such sheets.
  if (!base.styleSheet || !print.styleSheet) return adoptStyles(root, [print]);
  const sheets = [...root.adoptedStyleSheets];
  sheets.splice(sheets.indexOf(base.styleSheet) + 1, 0, print.styleSheet);
  root.adoptedStyleSheets = sheets;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field holds, as it is read; an empty one is a line for the pen. */
function written(field: Field, format: Formats): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text.trim() ?? '';
  return field.type === 'date' && field.value ? format.date(field.value) : field.value;
}
