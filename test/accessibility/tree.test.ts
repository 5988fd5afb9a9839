// What a screen reader is given of every element's main states: roles, names, states and the order of reading, written down
// in trees/, so that a change is seen and read before it is committed. `UPDATE_TREES=1` writes them anew.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolder, type StaticServer } from '../stories/static-server.js';
import { storybookFolder } from '../stories/stories.js';
import { StoryPage } from '../stories/story-page.js';
import { mainStories, now } from './main-states.js';

const folder = path.join(import.meta.dirname, 'trees');
const isUpdate = process.env['UPDATE_TREES'] !== undefined;
const fileOf = (name: string) => path.join(folder, `${name}.txt`);

/** What is clumsy to hear wherever it stands. */
const clumsy: readonly (readonly [fault: string, line: RegExp])[] = [
  [
    'a control without a name',
    /^\s*- (button|link|textbox|combobox|checkbox|radio|searchbox|spinbutton|progressbar)( \[.*\])*:?$/,
  ],
  ['a group of answers without a name', /^\s*- (radiogroup|grid|dialog|alertdialog)( \[.*\])*:$/],
  ['a table without a name', /^\s*- table:$/],
  ['a control that says what it is', /- (button "(.* )?(tombol|button)\b|link "(.* )?tautan\b)/i],
  ['a code instead of a word', /"?(undefined|null|NaN|\[object|[a-z]+_[a-z]+)\b/],
  ['an empty paragraph', /^\s*- paragraph$/],
  ['an arrow or a cross that is read as its name', /"[^"]*[←↑↓→×✕✓▲▼●△][^"]*"/],
  ['a space before a comma or a colon', /[^\s“"'] [,:;.]( |"|$)/],
];

describe('accessibility trees', () => {
  let server: StaticServer;
  let page: StoryPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    page = await StoryPage.open(server.url, { now });
  });

  after(async () => {
    await page.close();
    await server.stop();
  });

  for (const { name, story } of mainStories()) {
    it(`of ${name}`, async () => {
      assert.ok(await page.show(story, { theme: 'light', width: 1280 }), 'the story shows nothing');
      const tree = `${await page.page.locator('.host').ariaSnapshot()}\n`;
      const faults = tree
        .split('\n')
        .flatMap((line) => clumsy.filter(([, pattern]) => pattern.test(line)).map(([fault]) => `${fault}: ${line}`));
      assert.deepEqual(faults, []);
      if (isUpdate) writeFileSync(fileOf(name), tree);
      assert.ok(existsSync(fileOf(name)), 'not written down yet: run with UPDATE_TREES=1, and read what it says');
      assert.equal(tree, readFileSync(fileOf(name), 'utf8'));
    });
  }

  it('has no tree of a state that is gone', () => {
    const known = mainStories().map(({ name }) => `${name}.txt`);
    assert.deepEqual(
      readdirSync(folder).filter((file) => !known.includes(file)),
      [],
    );
  });
});
