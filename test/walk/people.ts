import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** Faults a page reported by itself; a walk must end without one. */
export interface Faults {
  readonly list: string[];
}

/**
 * One person at one browser: a window of their own, so that cookies and drafts stay apart as on two computers. Every console
 * error, page error and policy violation is collected.
 */
export class Person {
  readonly name: string;
  readonly context: BrowserContext;
  page: Page;
  readonly #url: string;
  readonly #faults: Faults;

  private constructor(name: string, url: string, context: BrowserContext, page: Page, faults: Faults) {
    this.name = name;
    this.context = context;
    this.page = page;
    this.#url = url;
    this.#faults = faults;
  }

  /** Opens a window and signs in at the portal as the person of this name. */
  static async signIn(browser: Browser, url: string, name: string, faults: Faults): Promise<Person> {
    const person = await Person.#arrive(browser, url, name, faults, { viewport: { width: 1280, height: 900 } });
    await person.page.goto(`${url}/masuk`);
    await person.page
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await person.page.waitForURL(`${url}/`);
    return person;
  }

  /** A citizen with a phone, whom nobody knows. */
  static async citizen(browser: Browser, url: string, faults: Faults): Promise<Person> {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    return Person.#arrive(browser, url, 'a citizen', faults, phone);
  }

  static async #arrive(
    browser: Browser,
    url: string,
    name: string,
    faults: Faults,
    device: BrowserContextOptions,
  ): Promise<Person> {
    const context = await browser.newContext({ ...device, locale: 'id-ID' });
    context.setDefaultTimeout(10_000);
    const person = new Person(name, url, context, await context.newPage(), faults);
    person.#watch();
    return person;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.#url + path);
  }

  /** Closes the tab without a word, as a phone does, and opens another. */
  async loseTab(): Promise<void> {
    await this.page.close();
    this.page = await this.context.newPage();
    this.#watch();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name, exact: typeof name === 'string' });
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  /** What a screen reader would find on the page: what a failed step prints. */
  async describe(): Promise<string> {
    return `${this.name} at ${this.page.url()}:\n${await this.page.locator('body').ariaSnapshot()}`;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  #watch(): void {
    const { page, name } = this;
    page.on('pageerror', (error) => this.#faults.list.push(`${name}: ${error.message}`));
    page.on('console', (message) => {
      // A record that does not exist yet is an ordinary answer; the browser prints it as an error all the same.
      const expected = message.text().includes('404 (Not Found)');
      if (message.type() === 'error' && !expected) this.#faults.list.push(`${name}: ${message.text()}`);
    });
  }
}
