import type { Locator, Page } from 'playwright-core';

/** How a person uses the page: what a walk does with it, and nothing else. */
export interface Hands {
  readonly page: Page;
  /** Presses a button, link, disclosure, checkbox or radio. */
  press(target: Locator): Promise<void>;
  /** Puts words into a field. */
  write(target: Locator, words: string): Promise<void>;
}

/** Thumbs on a phone: taps, and nothing that needs a mouse. */
export class Thumbs implements Hands {
  constructor(readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box && (box.width < 24 || box.height < 24)) throw new Error(`Too small for a thumb: ${await nameOf(target)}`);
    await target.tap();
  }

  async write(target: Locator, words: string): Promise<void> {
    await target.tap();
    await target.fill('');
    await this.page.keyboard.type(words);
  }
}

/** A keyboard and no mouse: everything is reached with Tab and arrow keys, pressed with Enter or the space bar. */
export class Keys implements Hands {
  constructor(readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await target.waitFor();
    const kind = await target.evaluate((element) => (element as HTMLInputElement).type ?? element.tagName);
    if (kind === 'radio') return this.#choose(target);
    await this.#reach(target);
    await this.page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
  }

  async write(target: Locator, words: string): Promise<void> {
    await target.waitFor();
    await this.#reach(target);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(words);
  }

  /** Into the group by Tab, then along it: an arrow key both moves and chooses; the space bar chooses the first. */
  async #choose(target: Locator): Promise<void> {
    const group = await target.evaluateHandle((element) => {
      const { name } = element as HTMLInputElement;
      const root = element.getRootNode() as ParentNode;
      return [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter((radio) => radio.name === name);
    });
    await this.#tabUntil(() => group.evaluate((radios) => radios.some((radio) => radio.matches(':focus'))), target);
    await this.page.keyboard.press('Space');
    const length = await group.evaluate((radios) => radios.length);
    for (let turn = 0; turn < length && !(await target.isChecked()); turn += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    if (!(await target.isChecked())) throw new Error(`The arrow keys do not choose ${await nameOf(target)}.`);
  }

  #reach(target: Locator): Promise<void> {
    return this.#tabUntil(() => target.evaluate((element) => element.matches(':focus')), target);
  }

  async #tabUntil(isThere: () => Promise<boolean>, target: Locator): Promise<void> {
    const furthest = 400;
    for (let turn = 0; turn < furthest; turn += 1) {
      if (await isThere()) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${await nameOf(target)}.`);
  }
}

async function nameOf(target: Locator): Promise<string> {
  return target.evaluate((element) => element.outerHTML.slice(0, 120));
}
