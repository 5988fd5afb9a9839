// The Theme page as a designer uses it: a colour that cannot be read is named and mended, and the sheet says what was chosen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveFolder, type StaticServer } from './static-server.js';
import { allStories, storybookFolder, storyOf } from './stories.js';
import { StoryPage } from './story-page.js';

describe('theme page', () => {
  let server: StaticServer;
  let story: StoryPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    story = await StoryPage.open(server.url);
  });

  after(async () => {
    await story.close();
    await server.stop();
  });

  it('names what cannot be read, mends it, and gives the sheet', async () => {
    const { page } = story;
    await story.show(storyOf('design-theme--theme', allStories()), { theme: 'light', width: 1280 });
    const contrast = page.locator('section[aria-labelledby="contrast"]');
    const sheet = page.locator('.workshop pre');
    const accent = page.getByLabel('accent, light', { exact: true });
    const shownAccent = () =>
      page.evaluate(() => {
        const card = document.querySelector('.workshop-preview asn-review-360-view');
        const button = card?.shadowRoot?.querySelector('button.primary');
        return button ? getComputedStyle(button).backgroundColor : '';
      });

    await accent.fill('#1e88e5');
    assert.match(await contrast.innerText(), /1 of 31 pairs cannot be read/);
    assert.equal(await shownAccent(), 'rgb(30, 136, 229)');
    assert.match(await sheet.innerText(), /--asn-color-accent: light-dark\(#1e88e5, #2f6db8\);/);

    await contrast.getByRole('button', { name: 'mend accent, light' }).click();
    assert.match(await contrast.innerText(), /All 31 pairs can be read/);
    assert.equal(await accent.inputValue(), '#1b79cc');

    await page.getByLabel('Start from').selectOption('ina bkn');
    assert.match(await sheet.innerText(), /--asn-color-accent: #de1d5e;/);
    assert.match(await contrast.innerText(), /All 31 pairs can be read/);
    assert.deepEqual(await story.complaints(), []);
  });
});
