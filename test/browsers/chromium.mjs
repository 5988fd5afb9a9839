// Finds a Chromium for the tests: CHROME_PATH, then an installed Chrome or Chromium, then the one that the npm package
// @sparticuz/chromium carries (Linux x64; unpacked once into .cache). BROWSER_FROM=npm goes straight to the last.
import fs from 'node:fs';
import path from 'node:path';
import { onPath } from './programs.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const title = 'Chromium';

/** Always there: where none is installed, the one from npm is. */
export const missing = () => undefined;

/** Drives it in the test runner. */
export async function launcher() {
  const { playwrightLauncher } = await import('@web/test-runner-playwright');
  return playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() });
}

/** Launch options for Playwright, also for the test runner's Playwright launcher. */
export async function launchOptions() {
  const executablePath = await chromiumPath();
  return {
    executablePath,
    chromiumSandbox: false,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...environmentOf(executablePath) },
  };
}

/** The browser's executable. */
export async function chromiumPath() {
  if (process.env.BROWSER_FROM === 'npm') return unpacked();
  if (process.env.CHROME_PATH) return existing(process.env.CHROME_PATH);
  return onPath(...names) ?? usualPlaces.find((file) => fs.existsSync(file)) ?? unpacked();
}

function existing(file) {
  if (fs.existsSync(file)) return file;
  throw new Error(`CHROME_PATH is ${file}, which does not exist.`);
}

/** Unpacked beside its final place and then renamed: two test runs may need it at once, and one may be cut short. */
async function unpacked() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH.');
  }
  const folder = unpackFolder();
  const executable = path.join(folder, 'chromium');
  if (!fs.existsSync(executable)) {
    console.log('  Unpacking the Chromium of @sparticuz/chromium (once, 206 MB) …');
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    const draft = fs.mkdtempSync(`${folder}-`);
    await withEnvironment({ TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }, async () => {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    });
    try {
      fs.renameSync(draft, folder);
    } catch {
      fs.rmSync(draft, { recursive: true, force: true });
    }
  }
  return executable;
}

function unpackFolder() {
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  return path.join(root, '.cache', `chromium-${version}`);
}

// The packed browser comes with its own system libraries and font, for machines that have neither.
// Only the browser gets them: a library path in our own environment would reach every program we start.
function environmentOf(executable) {
  const folder = path.dirname(executable);
  if (!fs.existsSync(path.join(folder, 'al2023/lib'))) return {};
  return { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') };
}

// AWS_EXECUTION_ENV is what makes the package unpack the system libraries; it also writes variables of its own.
async function withEnvironment(variables, work) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
