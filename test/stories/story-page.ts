import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launchOptions } from '../browsers/chromium.mjs';

/** One story of Storybook's index. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** Theme and width that a story is judged in. */
export interface Situation {
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** The rules whose outcome depends on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const shown = 'body.sb-show-main:not(.sb-show-preparing-story), body.sb-show-errordisplay, body.sb-show-nopreview';

/**
 * One browser page that shows story after story, and keeps what went wrong on the way: errors on the console, uncaught
 * errors and rejections (Playwright tells both as `pageerror`), reports of the security policy, failed requests.
 */
export class StoryPage {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #base: string;
  #complaints: string[] = [];

  private constructor(browser: Browser, page: Page, base: string) {
    this.#browser = browser;
    this.#page = page;
    this.#base = base;
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`uncaught: ${error.message}`));
  }

  static async open(base: string): Promise<StoryPage> {
    const browser = await chromium.launch(await launchOptions());
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
    // As text, so that it is there in every story's page before the story is.
    await context.addInitScript({ content: axe.source });
    // esbuild's mark on every named function that we hand to the page.
    await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    // Browsers ask for it at the root, where a portal has its own.
    await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    return new StoryPage(browser, await context.newPage(), base);
  }

  /**
   * Shows the story; axe of the a11y addon is switched off, or it and ours say "already running".
   *
   * @returns whether there is a story to look at: one that throws shows Storybook's error page instead
   */
  async show(story: Story, { theme, width }: Situation): Promise<boolean> {
    this.#complaints = [];
    const globals = `theme:${theme};a11y.manual:!true`;
    await this.#page.setViewportSize({ width, height: 900 });
    await this.#page.goto(`${this.#base}iframe.html?id=${story.id}&viewMode=story&globals=${globals}`);
    await this.#page.waitForSelector(shown, { state: 'attached' });
    await this.#settle();
    return (await this.#page.$('body.sb-show-main')) !== null;
  }

  /** Changes the width of the window only. */
  async resize(width: number): Promise<void> {
    await this.#page.setViewportSize({ width, height: 900 });
    await this.#settle();
  }

  /** Changes the theme in place, as the toolbar does. */
  async changeTheme(theme: Situation['theme']): Promise<void> {
    await this.#page.evaluate((next) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: unknown): void };
      };
      channel.emit('updateGlobals', { globals: { theme: next } });
    }, theme);
    await this.#page.waitForSelector(`.host[data-theme="${theme}"]`);
    await this.#settle();
  }

  /** What axe finds, one line a node. */
  async violations({ ofColourAlone = false } = {}): Promise<string[]> {
    const found = await this.#page.evaluate(
      async (runOnly) => {
        const { axe: inPage } = globalThis as unknown as {
          axe: { run(root: Element, options: object): Promise<AxeResults> };
        };
        const { violations } = await inPage.run(document.body, { runOnly, resultTypes: ['violations'] });
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, any }) => `${id}: ${help} · ${JSON.stringify(target)} ${any[0]?.message ?? ''}`),
        );
      },
      ofColourAlone ? colourRules : tags,
    );
    return found;
  }

  /** What went wrong since the story was shown, its own rendering included; each thing once. */
  async complaints(): Promise<string[]> {
    const failure = await this.#page.evaluate(() =>
      document.body.classList.contains('sb-show-main')
        ? undefined
        : document.querySelector('#error-message')?.textContent,
    );
    return [...new Set([...(failure === undefined ? [] : [`story: ${failure}`]), ...this.#complaints])];
  }

  /** Elements of ours that nobody registered: axe finds no fault in an element that shows nothing. */
  async undefinedElements(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('.host :not(:defined)')].map(({ localName }) => `<${localName}> is not defined`),
    );
  }

  /** By how many pixels the page is wider than the window, with the element that sticks out furthest. */
  async overflow(): Promise<string[]> {
    return this.#page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const everything = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? everything(element.shadowRoot) : []),
        ]);
      const right = (element: Element) => element.getBoundingClientRect().right;
      const widest = everything(document.body).reduce((a, b) => (right(b) >= right(a) ? b : a));
      return [`overflow: ${scrollWidth - clientWidth} px, by <${widest.localName} class="${widest.className}">`];
    });
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  // Elements of Lit render in microtasks, and fonts and sizes are right a frame later.
  async #settle(): Promise<void> {
    await this.#page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}
