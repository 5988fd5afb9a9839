// Every story as a person meets it: on a phone and on a desk, in light and in dark. It must be accessible (WCAG 2.2 AA,
// contrast included), complain about nothing, fit on the phone, and have targets that a finger meets.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findings } from './judge.js';
import { serveFolder, type StaticServer } from './static-server.js';
import { allStories, storybookFolder } from './stories.js';
import { StoryPage } from './story-page.js';

/** Pages that work at the same time, each in a browser of its own: axe keeps one core busy. */
const atOnce = 2;

describe('stories', { concurrency: atOnce }, () => {
  let server: StaticServer;
  let pages: StoryPage[] = [];
  const free: StoryPage[] = [];

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    pages = await Promise.all(Array.from({ length: atOnce }, () => StoryPage.open(server.url)));
    free.push(...pages);
  });

  after(async () => {
    await Promise.all(pages.map((page) => page.close()));
    await server.stop();
  });

  for (const story of allStories()) {
    it(`${story.title}: ${story.name}`, async () => {
      const page = free.pop();
      assert.ok(page, 'more stories at once than pages');
      const found = await findings(page, story).finally(() => free.push(page));
      assert.ok(found.length === 0, `\n${found.join('\n')}`);
    });
  }
});
