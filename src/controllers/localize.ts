import type { ReactiveController, ReactiveElement } from 'lit';
import { closestAcrossRoots, watchAncestors } from '../context/ancestors.js';
import { Around } from '../context/around.js';
import { type Catalogue, type Locale, locales } from '../locales/catalogue.js';
import { Formats } from '../locales/formats.js';
import { onTexts, textsIn } from '../locales/page-texts.js';

type Values<Text> = Text extends (...values: infer Given) => string ? Given : [];

/**
 * Speaks the reader's language: the element's own `lang`, else that of the nearest ancestor short of `<html>` (most hosts
 * say `en` there on Indonesian pages), else the provider's, else Indonesian. Never the browser's: it gives Indonesian pages
 * German widgets. A language whose texts the page has not (yet) loaded counts as Indonesian; when they arrive, the element
 * speaks it.
 */
export class Localize<Base extends Catalogue> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #catalogue: Base;
  readonly #around: Around;
  #formats: Formats | undefined;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveElement, catalogue: Base) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#around = new Around(host, () => host.requestUpdate());
    host.addController(this);
  }

  /** The language in use. Put it as `lang` on the outermost node of the template, so that it is spoken right too. */
  get lang(): Locale {
    const named = closestAcrossRoots(this.#host, '[lang]')?.getAttribute('lang') ?? this.#around.find('locale');
    const primary = named?.toLowerCase().split('-')[0];
    return locales.find((locale) => locale === primary && textsIn(this.#catalogue, locale)) ?? 'id';
  }

  /** Numbers, dates and official terms in that language. */
  get format(): Formats {
    const { lang } = this;
    if (this.#formats?.locale !== lang) this.#formats = new Formats(lang);
    return this.#formats;
  }

  /** The text behind a key, with its values filled in. */
  term<Key extends keyof Base['texts']['id'] & string>(key: Key, ...values: Values<Base['texts']['id'][Key]>): string {
    const own = this.#around.find('messages')?.[`${this.#catalogue.name}.${key}`];
    if (own !== undefined) return own;
    const text = this.#texts[key] as string | ((...values: unknown[]) => string);
    return typeof text === 'function' ? text(...values) : text;
  }

  /** The text behind a key that came from the server, `undefined` where this version has none. */
  known(key: string): string | undefined {
    const text = this.#texts[key];
    return typeof text === 'string' ? text : undefined;
  }

  /** Whether this version has a text for a key that came from the server. */
  has(key: string): boolean {
    return key in this.#texts;
  }

  get #texts(): Readonly<Record<string, unknown>> {
    return textsIn(this.#catalogue, this.lang) ?? {};
  }

  hostConnected() {
    const update = () => this.#host.requestUpdate();
    this.#stop = [watchAncestors(update), onTexts(update)];
  }

  hostDisconnected() {
    this.#stop.forEach((stop) => stop());
  }
}
