import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { launchOptions } from '../browsers/chromium.mjs';
import { installProbe, type Probe, type WithProbe } from './probe.js';
import { type Story } from './stories.js';

/** Theme and width that a story is judged in. */
export interface Situation {
  readonly theme: 'light' | 'dark' | 'dark high-contrast';
  readonly width: number;
  /** 900 px where it does not matter. */
  readonly height?: number;
}

/** A rule that axe leaves out unless it is named. */
const alsoAsked = { 'target-size': { enabled: true } };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** The rules whose outcome depends on where things stand; for the size of targets the probe is ten times as fast. */
const layoutRules = ['scrollable-region-focusable'];

const rules = {
  all: { type: 'tag', values: tags },
  colour: { type: 'rule', values: colourRules },
  layout: { type: 'rule', values: layoutRules },
} as const;

/** What Storybook says on its channel when a story has been shown, its play function included, or could not be. */
const ends = ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing'];

const loaded = 'body.sb-show-main:not(.sb-show-preparing-story), body.sb-show-errordisplay, body.sb-show-nopreview';

interface InPage {
  /** What `spoil` adds to every story. */
  spoilt?: { readonly markup: string; readonly sheet: CSSStyleSheet };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: () => void): void;
    once(event: string, listener: () => void): void;
    emit(event: string, payload: unknown): void;
  };
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
  readonly axe: { run(root: Element, options: object): Promise<AxeResults> };
}

/**
 * One browser page that shows story after story, and keeps what went wrong on the way: errors on the console, uncaught
 * errors and rejections (Playwright tells both as `pageerror`), reports of the security policy, failed requests.
 *
 * Storybook is loaded once; a story is chosen over its channel, as its sidebar does. Loading the page anew for each took
 * three quarters of a second.
 */
export class StoryPage {
  readonly #browser: Browser;
  readonly #base: string;
  /** For what only one suite asks: keys, paper, the tree. */
  readonly page: Page;
  #complaints: string[] = [];
  #isLoaded = false;

  private constructor(browser: Browser, page: Page, base: string) {
    this.#browser = browser;
    this.page = page;
    this.#base = base;
    page.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.#complaints.push(`uncaught: ${error.message}`));
  }

  /**
   * A page of its own browser. `now` stops its clock, for what is compared with what was written down; `flags` are more of
   * Chromium's command line.
   */
  static async open(base: string, { now, flags = [] }: { now?: Date; flags?: readonly string[] } = {}) {
    const options = await launchOptions();
    const browser = await chromium.launch({ ...options, args: [...options.args, ...flags] });
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'Asia/Jakarta' });
    if (now) await context.clock.setFixedTime(now);
    // As text, so that it is there before the first story is.
    await context.addInitScript({ content: axe.source });
    // esbuild's mark on every named function that we hand to the page.
    await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
    await context.addInitScript(installProbe);
    // Browsers ask for it at the root, where a portal has its own.
    await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    return new StoryPage(browser, await context.newPage(), base);
  }

  /**
   * Shows the story, anew also when it is the one that stands there.
   *
   * @returns whether there is a story to look at: one that throws shows Storybook's error page instead
   */
  async show(story: Story, { theme, width, height = 900 }: Situation): Promise<boolean> {
    const shown = this.page.viewportSize();
    if (shown?.width !== width || shown.height !== height) await this.page.setViewportSize({ width, height });
    if (!this.#isLoaded) await this.#load(story);
    this.#complaints = [];
    await this.page.evaluate(
      async ({ storyId, ends }) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as InPage;
        const isOver = new Promise<void>((resolve) => ends.forEach((end) => channel.once(end, () => resolve())));
        const isShown = new URL(location.href).searchParams.get('id') === storyId;
        if (isShown) channel.emit('forceRemount', { storyId });
        else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        await isOver;
        scrollTo(0, 0);
      },
      { storyId: story.id, ends },
    );
    await this.changeTheme(theme);
    return (await this.page.$('body.sb-show-main')) !== null;
  }

  /** Changes the width of the window only. */
  async resize(width: number, height = 900): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.#settle();
  }

  /** Changes the theme in place, as a portal does: where the story's host page has it. */
  async changeTheme(theme: Situation['theme']): Promise<void> {
    await this.page.evaluate((next) => {
      for (const place of [document.documentElement, ...document.querySelectorAll<HTMLElement>('.host')])
        place.dataset['theme'] = next;
    }, theme);
    await this.#settle();
  }

  /** What axe finds by all its rules of WCAG 2.2 A and AA, or by those of colour or layout; one line a node. */
  async violations(asked: keyof typeof rules = 'all'): Promise<string[]> {
    return this.page.evaluate(
      async (options) => {
        const { violations } = await (globalThis as unknown as InPage).axe.run(document.body, options);
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, any }) => `${id}: ${help} · ${JSON.stringify(target)} ${any[0]?.message ?? ''}`),
        );
      },
      { runOnly: rules[asked], rules: asked === 'all' ? alsoAsked : {}, resultTypes: ['violations'] },
    );
  }

  /** What a question of the probe answers in the page as it is. */
  async ask<Question extends Plain>(question: Question): Promise<Awaited<ReturnType<Probe[Question]>>> {
    const answer = await this.page.evaluate((name) => (globalThis as WithProbe).probe[name](), question);
    return answer as Awaited<ReturnType<Probe[Question]>>;
  }

  /** Adds the markup and the style sheet to every story's host page from now on, in place of what was added before. */
  async spoil(markup: string, style: string): Promise<void> {
    await this.page.evaluate(
      ([markup, style]) => {
        const page = globalThis as unknown as InPage;
        const isFirst = page.spoilt === undefined;
        const sheet = page.spoilt?.sheet ?? new CSSStyleSheet();
        sheet.replaceSync(style);
        page.spoilt = { markup, sheet };
        if (!isFirst) return;
        document.adoptedStyleSheets.push(sheet);
        page.__STORYBOOK_ADDONS_CHANNEL__.on('storyRendered', () =>
          document.querySelector('.host')?.insertAdjacentHTML('beforeend', page.spoilt?.markup ?? ''),
        );
      },
      [markup, style] as const,
    );
  }

  /** What went wrong since the story was shown, its own rendering included; each thing once. */
  async complaints(): Promise<string[]> {
    const failure = await this.page.evaluate(() =>
      document.body.classList.contains('sb-show-main')
        ? undefined
        : document.querySelector('#error-message')?.textContent,
    );
    return [...new Set([...(failure === undefined ? [] : [`story: ${failure}`]), ...this.#complaints])];
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  // With a story, or Storybook does not read the globals: the a11y addon's own axe is switched off.
  async #load({ id }: Story): Promise<void> {
    await this.page.goto(`${this.#base}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
    await this.page.waitForSelector(loaded, { state: 'attached' });
    // Storybook loads the page anew when a story is taken away whose play function still runs.
    await this.page.waitForFunction(() => {
      const phase = (globalThis as unknown as InPage).__STORYBOOK_PREVIEW__?.currentRender?.phase;
      return phase === undefined || ['finished', 'errored', 'aborted'].includes(phase);
    });
    this.#isLoaded = true;
  }

  async #settle(): Promise<void> {
    await this.ask('settled');
  }
}

/** The questions that take nothing and whose answer can leave the page. */
type Plain =
  | 'settled'
  | 'overflow'
  | 'undefinedElements'
  | 'smallTargets'
  | 'smallText'
  | 'colours'
  | 'shownState'
  | 'rememberShown'
  | 'newlyShown';
