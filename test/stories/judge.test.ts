// Does the judgement of stories still find what it promises to find? A good story is spoilt in one way after the other.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findings } from './judge.js';
import { serveFolder, type StaticServer } from './static-server.js';
import { allStories, storybookFolder, storyOf } from './stories.js';
import { StoryPage } from './story-page.js';

const story = storyOf('elements-tasks--employee', allStories());

/** What is added to the story's host page, its style sheet, and what has to be found where, and nowhere else. */
const spoilt = [
  {
    fault: 'too little contrast',
    markup: '<p class="spoilt">Terbaca?</p>',
    style: '.spoilt { color: #999; background: #fff }',
    where: ['light 360', 'dark 360', 'dark 1280', 'light 1280', 'dark high-contrast'],
    finding: /color-contrast/,
  },
  {
    fault: 'too little contrast in dark alone',
    markup: '<p class="spoilt">Terbaca?</p>',
    style: '[data-theme="dark"] .spoilt { color: #333 }',
    where: ['dark 360', 'dark 1280'],
    finding: /color-contrast/,
  },
  {
    fault: 'too little contrast on a desk alone',
    markup: '<p class="spoilt">Terbaca?</p>',
    style: '@media (min-width: 1000px) { .spoilt { color: #999; background: #fff } }',
    where: ['dark 1280', 'light 1280', 'dark high-contrast'],
    finding: /color-contrast/,
  },
  {
    fault: 'too little contrast in high contrast alone',
    markup: '<p class="spoilt">Terbaca?</p>',
    style: '[data-theme~="high-contrast"] .spoilt { color: #333 }',
    where: ['dark high-contrast'],
    finding: /color-contrast/,
  },
  {
    fault: 'a button without a name',
    markup: '<button class="spoilt"></button>',
    style: '.spoilt { width: 48px; height: 48px }',
    where: ['light 360'],
    finding: /button-name/,
  },
  {
    fault: 'a button without a name that only a desk shows',
    markup: '<button class="spoilt"></button>',
    style: '.spoilt { width: 48px; height: 48px } @media (max-width: 1000px) { .spoilt { display: none } }',
    where: ['light 1280'],
    finding: /button-name/,
  },
  {
    fault: 'something wider than a phone',
    markup: '<p class="spoilt">Lebar</p>',
    style: '.spoilt { width: 400px }',
    where: ['light 360'],
    finding: /overflow: \d+ px, by <p class="spoilt">/,
  },
  {
    fault: 'targets too small and too near each other',
    markup: '<button class="spoilt">A</button><button class="spoilt">B</button>',
    style:
      '.spoilt { width: 16px; height: 16px; margin-top: 40px; padding: 0; border: 0; color: #000; background: #fff }',
    where: ['light 360', 'light 1280'],
    finding: /target: 16 × 16 px, too near to <button class="spoilt">/,
  },
  {
    fault: 'a primary action smaller than a thumb',
    markup: '<button class="primary">Kirim</button>',
    style: 'button.primary { height: 30px; color: #000; background: #fff }',
    where: ['light 360', 'light 1280'],
    finding: /target: a primary action has/,
  },
  {
    fault: 'small text in a field',
    markup: '<input class="spoilt" aria-label="Nama" />',
    style: '.spoilt { font-size: 13px; height: 30px }',
    where: ['light 360', 'light 1280'],
    finding: /text of 13px in a field/,
  },
  {
    fault: 'a story that still waits, though it should be there',
    markup: '<p class="skeleton">…</p>',
    style: '.skeleton { width: 48px; height: 48px }',
    where: ['state'],
    finding: /still waits/,
  },
  {
    fault: 'an element that nobody registered',
    markup: '<asn-nothing></asn-nothing>',
    style: '',
    where: ['any'],
    finding: /<asn-nothing> is not defined/,
  },
] as const;

describe('judgement of a story', () => {
  let server: StaticServer;
  let page: StoryPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    page = await StoryPage.open(server.url);
  });

  after(async () => {
    await page.close();
    await server.stop();
  });

  it('finds nothing in a good one', async () => assert.deepEqual(await findings(page, story), []));

  for (const { fault, markup, style, where, finding } of spoilt) {
    it(`finds ${fault}`, async () => {
      await page.spoil(markup, style);
      const found = await findings(page, story);
      const places = found.filter((line) => finding.test(line)).map((line) => /^\[(.*?)\]/.exec(line)?.[1]);
      assert.deepEqual([...new Set(places)], where, found.join('\n'));
    });
  }

  it('finds an error on the console', async () => {
    await page.spoil('<img src="missing.png" alt="" />', '');
    assert.match((await findings(page, story)).join('\n'), /\[any\] console: Failed to load resource/);
  });
});
