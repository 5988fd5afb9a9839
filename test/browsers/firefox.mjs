// Firefox for the tests, over WebDriver BiDi: FIREFOX_PATH, then an installed one.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { chord } from './chord.mjs';
import { drivers } from './drivers.mjs';
import { onPath } from './programs.mjs';

const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export const title = 'Firefox';

/** What has to be installed before it can be tested; undefined when it is all there. */
export const missing = () => (firefoxPath() ? undefined : 'firefox-esr');

/** Drives it in the test runner. */
export async function launcher() {
  const require = await drivers();
  const { chromeLauncher } = require('@web/test-runner-chrome');
  const puppeteer = createRequire(require.resolve('@web/test-runner-chrome'))('puppeteer-core');
  // A download opens a panel of the browser, which takes the focus from the page, from every later one too, and keeps it.
  const extraPrefsFirefox = { 'browser.download.alwaysOpenPanel': false };
  const launchOptions = { browser: 'firefox', executablePath: firefoxPath(), headless: true, extraPrefsFirefox };
  const createPage = async ({ context }) => withChords(await context.newPage());
  return chromeLauncher({ puppeteer, launchOptions, createPage });
}

/** Puppeteer presses single keys alone, where Playwright takes `Shift+Tab` and calls the space bar by its name. */
function withChords(page) {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (name, options) => {
    const keys = chord(name).map((key) => (key === 'Space' ? ' ' : key));
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await press(keys.at(-1), options);
    for (const key of held.reverse()) await keyboard.up(key);
  };
  return page;
}

function firefoxPath() {
  const { FIREFOX_PATH: chosen } = process.env;
  if (chosen) return fs.existsSync(chosen) ? chosen : undefined;
  return onPath('firefox-esr', 'firefox') ?? usualPlaces.find((file) => fs.existsSync(file));
}
