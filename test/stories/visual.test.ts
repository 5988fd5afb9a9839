// Key stories as they look: each is compared with the picture that was committed, pixel by pixel, with a tolerance that
// pictures.ts states. `UPDATE_PICTURES=1 npm test -- visual` writes them anew.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { now } from '../accessibility/main-states.js';
import { countDifferences, difference, fileOf, keep, most } from './pictures.js';
import { serveFolder, type StaticServer } from './static-server.js';
import { allStories, storybookFolder, storyOf } from './stories.js';
import { type Situation, StoryPage } from './story-page.js';

const phone = { width: 360, height: 780 };
const desk = { width: 1280, height: 900 };

/** Story, and how it is looked at. */
const pictures: readonly (readonly [story: string, situation: Situation])[] = [
  ['score-card--delivered', { theme: 'light', ...phone }],
  ['score-card--delivered', { theme: 'light', ...desk }],
  ['score-card--delivered', { theme: 'dark', ...phone }],
  ['score-card--flow-english', { theme: 'light', ...desk }],
  ['review-360--partial', { theme: 'light', ...phone }],
  ['self-assessment--partial', { theme: 'light', ...phone }],
  ['indicator-editor--indicator-open', { theme: 'light', ...desk }],
  ['evaluation--appraiser-half-way', { theme: 'light', ...desk }],
  ['evaluation--appraiser-half-way', { theme: 'dark', ...phone }],
  ['tasks--leader', { theme: 'light', ...phone }],
  ['tasks--leader', { theme: 'dark high-contrast', ...phone }],
  ['tasks--empty', { theme: 'light', width: 360, height: 240 }],
  ['tasks--offline', { theme: 'light', width: 360, height: 240 }],
  ['tasks--loading', { theme: 'dark', width: 360, height: 240 }],
  ['feedback--received', { theme: 'light', ...phone }],
  ['activity-log--today', { theme: 'light', ...desk }],
  ['unit-plan--draft', { theme: 'light', ...desk }],
  ['work-plan--returned', { theme: 'light', ...phone }],
];

/** What a picture must not let pass, though it is small: the style of a word before and after. */
const changes = [
  {
    change: 'a line of 100 px that moved by 2 px',
    before: 'top: 9px; width: 100px; border-top: 1px solid #888; font-size: 0',
    after: 'top: 11px; width: 100px; border-top: 1px solid #888; font-size: 0',
  },
  { change: 'a word that moved by 2 px', before: 'top: 9px', after: 'top: 11px' },
  { change: 'a word in another blue', before: 'color: #0b4a8f', after: 'color: #2f6db8' },
  { change: 'a box in another grey', before: 'outline: 1px solid #555', after: 'outline: 1px solid #767676' },
];

const isUpdate = process.env['UPDATE_PICTURES'] !== undefined;
const nameOf = (story: string, { theme, width }: Situation) => `${story}.${theme.replace(' ', '-')}.${width}`;

/** The shapes of letters are those of this font's outlines alone, whatever the machine's settings for fonts say. */
const flags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const fonts = {
  '/noto-sans/': path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans'),
  '/fonts/': path.join(import.meta.dirname, 'fonts'),
};

describe('pictures', () => {
  const stories = allStories();
  let server: StaticServer;
  let page: StoryPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/', fonts);
    page = await StoryPage.open(server.url, { now, flags });
    await wearOwnFont(page.page);
  });

  after(async () => {
    await page.close();
    await server.stop();
  });

  for (const [story, situation] of pictures) {
    const name = nameOf(story, situation);
    it(name, async () => {
      const shown = await page.show(storyOf(`elements-${story}`, stories), situation);
      assert.ok(shown, 'the story shows nothing');
      const picture = await photographed(page);
      if (isUpdate) keep(name, picture);
      assert.equal(difference(name, picture), undefined);
    });
  }

  it('are all of stories that are looked at, and small', () => {
    const folder = path.dirname(fileOf('any'));
    const files = readdirSync(folder);
    const known = pictures.map(([story, situation]) => `${nameOf(story, situation)}.png`);
    assert.deepEqual(files.sort(), known.sort());
    const bytes = files.reduce((sum, file) => sum + readFileSync(path.join(folder, file)).length, 0);
    assert.ok(bytes < 1_500_000, `${bytes} bytes`);
  });

  for (const { change, before, after } of changes) {
    it(`would show ${change}`, async () => {
      const spoilt = async (style: string) => {
        await page.spoil(
          '<b class="spoilt">Simpan</b>',
          `.spoilt { all: initial; position: absolute; left: 40px; ${style} }`,
        );
        await page.show(storyOf('elements-tasks--empty', stories), { theme: 'light', width: 360, height: 240 });
        return photographed(page);
      };
      const count = countDifferences(await spoilt(before), await spoilt(after));
      assert.ok(count > most, `${count} pixels differ, ${most} may`);
    });
  }
});

async function photographed({ page }: StoryPage): Promise<Buffer> {
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await document.fonts.ready;
  });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** The page's font in place of the machine's, with the arrows and shapes that it lacks (fonts/). */
async function wearOwnFont(page: Page): Promise<void> {
  const face = (file: string, descriptors: string) =>
    `@font-face { font-family: Own; src: url(${file}); ${descriptors} }`;
  const faces = [
    ...weights.map((name) => face(`/noto-sans/${name}/NotoSans_${name}.ttf`, `font-weight: ${parseInt(name)}`)),
    face('/fonts/arrows.ttf', 'font-weight: 100 900; unicode-range: U+2190-21FF'),
    face('/fonts/shapes.ttf', 'font-weight: 100 900; unicode-range: U+25A0-27BF'),
  ];
  await page.addInitScript(
    (css) =>
      addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }),
    `${faces.join('\n')} :root { --asn-font-family: Own } .host { font-family: Own !important }`,
  );
}
