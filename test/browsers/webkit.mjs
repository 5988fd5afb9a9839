// WebKitGTK for the tests: its WebDriver and MiniBrowser, in a display of their own that nobody sees.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/free-port.mjs';
import { chord } from './chord.mjs';
import { drivers } from './drivers.mjs';
import { onPath } from './programs.mjs';

export const title = 'WebKit';

const patience = 20_000;

/** What has to be installed before it can be tested; undefined when it is all there. */
export function missing() {
  const packages = [
    ...(driverPath() && miniBrowserPath() ? [] : ['webkit2gtk-driver']),
    ...(displayPath() ? [] : ['xvfb']),
  ];
  return packages.join(' ') || undefined;
}

/** Drives it in the test runner. Display and driver start at once and end with this process. */
export async function launcher() {
  const require = await drivers();
  const { webdriverLauncher } = require('@web/test-runner-webdriver');
  const port = await freePort();
  await startDriver(port, await startDisplay());
  const browser = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation'] },
    },
  });
  return mended(browser);
}

/** Xvfb finds a free display itself and writes its number to descriptor 3. */
async function startDisplay() {
  const display = start(displayPath(), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const lines = createInterface({ input: display.stdio[3] });
  const [number] = await Promise.race([once(lines, 'line'), ended(display, 'Xvfb')]);
  return `:${number}`;
}

async function startDriver(port, display) {
  const variables = { DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
  const driver = start(driverPath(), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, ...variables },
  });
  await Promise.race([listens(port), ended(driver, 'WebKitWebDriver')]);
}

/** A group of its own: the browser that the driver starts must end with it. */
function start(program, args, options) {
  const child = spawn(program, args, { ...options, detached: true });
  child.unref();
  process.once('exit', () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  });
  return child;
}

// The test runner ends its process by itself after SIGINT; SIGTERM would end it without an `exit` event.
process.once('SIGTERM', () => process.exit(143));

async function ended(child, name) {
  const [reason] = await Promise.race([once(child, 'exit'), once(child, 'error')]);
  throw new Error(`${name} ended before it was ready (${reason}).`);
}

async function listens(port) {
  const end = Date.now() + patience;
  while (!(await connects(port))) {
    if (Date.now() > end) throw new Error(`WebKitWebDriver does not answer at port ${port}.`);
    await pause(50);
  }
}

function connects(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function mended(browser) {
  const { initialize, sendKeys } = browser;
  return Object.assign(browser, {
    // It names itself after the program that it drives, once it is initialised.
    async initialize(config) {
      await initialize.call(browser, config);
      browser.name = title;
    },
    // It holds all keys of a text down before it lets the first one go, and WebKit drops letters that come again.
    async sendKeys(session, keys) {
      // One that is pressed: alone, or with others held down.
      if (keys.length === 1) return sendKeys.call(browser, session, chord(keys[0]));
      const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    },
  });
}

const driverPath = () => onPath('WebKitWebDriver');
const displayPath = () => onPath('Xvfb');

/** It lies in the library folder of the system, whose name depends on machine and distribution. */
function miniBrowserPath() {
  return fs.globSync('/usr/{lib,lib64,libexec,lib/*}/webkit2gtk-4.1/MiniBrowser').at(0);
}
