// Every element under the keyboard alone: all of it can be reached, nothing holds the focus, and one always sees where it is.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveFolder, type StaticServer } from '../stories/static-server.js';
import { allStories, storybookFolder, storyOf } from '../stories/stories.js';
import { KeyboardPage } from './keyboard-page.js';
import { keyboardScripts } from './keyboard-scripts.js';
import { mainStates } from './main-states.js';

const stories = allStories();
/** The main state of every element, and those with bars of their own. */
const walked = [
  ...Object.entries(mainStates).map(([element, [main]]) => `${element}--${main}`),
  'elements-activity-log--team-verified',
];
const phone = 360;
const desk = 1280;
/** Low, so that bars which stick cover much. */
const height = 600;
/** A field for a date has a stop for each of its parts, and one for its calendar. */
const stopsInOneElement = 5;

describe('keyboard', () => {
  let server: StaticServer;
  let keyboard: KeyboardPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    keyboard = await KeyboardPage.open(server.url);
  });

  const names = (stops: readonly number[]) => Promise.all(stops.map((stop) => keyboard.named(stop)));

  after(async () => {
    await keyboard.stories.close();
    await server.stop();
  });

  for (const name of walked) {
    it(`reaches all of ${name} with Tab, shows the focus, and leaves`, async () => {
      const story = storyOf(name, stories);
      await keyboard.stories.show(story, { theme: 'light', width: phone, height });
      const { order, faults } = await walk(keyboard, 'Tab');
      assert.deepEqual(faults, []);
      const missed = (await keyboard.ask('stops')).filter((stop) => !order.includes(stop));
      assert.deepEqual(await names(missed), [], 'never reached');
      const back = await walk(keyboard, 'Shift+Tab');
      // By name: a long list draws anew what was out of sight.
      assert.deepEqual(await names(back.order), await names(order.toReversed()));
      // Other bars stick to the edges of a desk.
      await keyboard.stories.resize(desk, height);
      assert.deepEqual((await walk(keyboard, 'Tab')).faults, []);
    });
  }

  for (const { name, story, steps } of keyboardScripts) {
    it(name, async () => {
      await keyboard.stories.show(storyOf(story, stories), { theme: 'light', width: desk, height });
      await keyboard.begin(steps[0]?.[0] === 'Shift+Tab' ? 'after' : 'before');
      const heard: string[] = [];
      for (const [key] of steps) {
        await keyboard.press(key);
        heard.push(`${key} → ${await keyboard.focused()}`);
        const faults = await keyboard.ask('faults');
        assert.deepEqual(faults, [], heard.at(-1));
      }
      assert.deepEqual(
        heard,
        steps.map(([key, focus]) => `${key} → ${focus}`),
      );
    });
  }
});

/** Presses the key from one end of the story to the other. */
async function walk(keyboard: KeyboardPage, key: 'Tab' | 'Shift+Tab') {
  const isForward = key === 'Tab';
  if (isForward) await keyboard.begin('before');
  const most = (await keyboard.ask('stops')).length * stopsInOneElement + stopsInOneElement;
  const order: number[] = [];
  const faults: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await keyboard.press(key);
    const stop = await keyboard.ask('stop');
    if (stop === 'before' || stop === 'after') return { order, faults };
    if (order.at(-1) === stop) continue;
    order.push(stop);
    if (!isForward) continue;
    for (const fault of await keyboard.ask('faults')) faults.push(`${await keyboard.named(stop)}: ${fault}`);
  }
  return { order, faults: [...faults, `${key} does not lead out of the story`] };
}
