// Every story as a person meets it: on a phone and on a desk, in light and in dark. It must be accessible (WCAG 2.2 AA,
// contrast included), complain about nothing, and fit on the phone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolder, type StaticServer } from './static-server.js';
import { StoryPage, type Story } from './story-page.js';

const folder = path.resolve(import.meta.dirname, '../../storybook-static');
const phone = 360;
const desk = 1280;

interface Index {
  readonly entries: Readonly<Record<string, Story & { readonly type: 'story' | 'docs' }>>;
}

const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as Index;
const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

/** Pages that work at the same time, each in a browser of its own: axe keeps one core busy. */
const atOnce = 2;

describe('stories', { concurrency: atOnce }, () => {
  let server: StaticServer;
  let pages: StoryPage[] = [];
  const free: StoryPage[] = [];

  before(async () => {
    server = await serveFolder(folder, '/storybook/');
    pages = await Promise.all(Array.from({ length: atOnce }, () => StoryPage.open(server.url)));
    free.push(...pages);
  });

  after(async () => {
    await Promise.all(pages.map((page) => page.close()));
    await server.stop();
  });

  for (const story of stories) {
    it(`${story.title}: ${story.name}`, async () => {
      const page = free.pop();
      assert.ok(page, 'more stories at once than pages');
      const found = await findings(page, story).finally(() => free.push(page));
      assert.ok(found.length === 0, `\n${found.join('\n')}`);
    });
  }
});

/** All that is wrong with a story, each with where it was seen. The story is loaded once; the situations follow. */
async function findings(page: StoryPage, story: Story): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, list: string[]) => found.push(...list.map((finding) => `[${where}] ${finding}`));

  if (!(await page.show(story, { theme: 'light', width: phone }))) return page.complaints();
  note(`light ${phone}`, [...(await page.overflow()), ...(await page.violations())]);
  await page.changeTheme('dark');
  // What is not colour does not change with the theme.
  note(`dark ${phone}`, await page.violations({ ofColourAlone: true }));
  await page.resize(desk);
  note(`dark ${desk}`, await page.violations({ ofColourAlone: true }));
  await page.changeTheme('light');
  note(`light ${desk}`, await page.violations());
  note('any', [...(await page.undefinedElements()), ...(await page.complaints())]);
  return found;
}
