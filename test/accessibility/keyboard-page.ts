import type { CDPSession } from 'playwright-core';
import { StoryPage } from '../stories/story-page.js';
import { installFocusProbe, type FocusProbe, type WithFocusProbe } from './focus-probe.js';
import { now } from './main-states.js';

interface SpokenNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

/** Properties that are said after the name, and how. */
const states: Readonly<Record<string, (value: unknown) => string>> = {
  checked: (value) => (value === 'true' ? 'checked' : ''),
  expanded: (value) => (value === true ? 'expanded' : 'collapsed'),
  pressed: (value) => (value === 'true' ? 'pressed' : ''),
  disabled: (value) => (value === true ? 'disabled' : ''),
  invalid: (value) => (value === 'true' ? 'invalid' : ''),
};

/** A story under the keyboard: presses keys, and says what has the focus. */
export class KeyboardPage {
  readonly stories: StoryPage;
  readonly #browser: CDPSession;

  private constructor(stories: StoryPage, browser: CDPSession) {
    this.stories = stories;
    this.#browser = browser;
  }

  static async open(base: string): Promise<KeyboardPage> {
    const stories = await StoryPage.open(base, { now });
    await stories.page.addInitScript(installFocusProbe);
    return new KeyboardPage(stories, await stories.page.context().newCDPSession(stories.page));
  }

  /** Frames the story with a button at each end, and puts the focus on the one. */
  async begin(at: 'before' | 'after'): Promise<void> {
    await this.stories.page.evaluate((start) => (globalThis as WithFocusProbe).focusProbe.frame(start), at);
  }

  async press(key: string): Promise<void> {
    if (key.length > 1 && /^[A-Z]/.test(key)) await this.stories.page.keyboard.press(key);
    else await this.stories.page.keyboard.type(key);
  }

  /** What has the focus, as the browser tells assistive technology: `button "Simpan" [expanded]`. */
  async focused(): Promise<string> {
    await this.stories.ask('settled');
    const { result } = await this.#browser.send('Runtime.evaluate', { expression: 'probe.focused()' });
    if (!result.objectId) return 'nothing';
    const { nodes } = await this.#browser.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const { role, name, properties = [] } = (nodes as readonly SpokenNode[])[0] ?? {};
    const said = properties.map((property) => states[property.name]?.(property.value.value) ?? '').filter(Boolean);
    return [role?.value, `"${name?.value ?? ''}"`, said.length > 0 ? `[${said.join(', ')}]` : '']
      .filter(Boolean)
      .join(' ');
  }

  /** Asks the focus probe. */
  async ask<Question extends Exclude<keyof FocusProbe, 'named' | 'frame'>>(
    question: Question,
  ): Promise<Awaited<ReturnType<FocusProbe[Question]>>> {
    const answer = await this.stories.page.evaluate(
      async (asked) => (globalThis as WithFocusProbe).focusProbe[asked](),
      question,
    );
    return answer as Awaited<ReturnType<FocusProbe[Question]>>;
  }

  /** What the stop of this number is called in messages. */
  async named(stop: number): Promise<string> {
    return this.stories.page.evaluate((number) => (globalThis as WithFocusProbe).focusProbe.named(number), stop);
  }
}
