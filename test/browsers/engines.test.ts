import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tallyReporter } from '../support/browser-reporter.mjs';
import { chooseEngines } from './engines.mjs';

describe('the engines of the browser tests', () => {
  const installed = process.env.FIREFOX_PATH;
  before(() => (process.env.FIREFOX_PATH = '/no/such/firefox'));
  after(() => {
    if (installed === undefined) delete process.env.FIREFOX_PATH;
    else process.env.FIREFOX_PATH = installed;
  });
  const titles = (engines: { title: string }[]) => engines.map(({ title }) => title);

  it('are those that are installed', () => {
    const { chosen, absent } = chooseEngines({});
    assert.ok(titles(chosen).includes('Chromium'));
    assert.ok(titles(absent).includes('Firefox'));
  });

  it('are those that are named', () => {
    assert.deepEqual(titles(chooseEngines({ TEST_ENGINES: 'chromium' }).chosen), ['Chromium']);
    assert.throws(() => chooseEngines({ TEST_ENGINES: 'opera' }), /knows chromium,firefox,webkit, but not opera/);
  });

  it('have to be there when they are named, and in CI', () => {
    const sentence = /have to run in Firefox, which is not installed here \(Debian: apt install firefox-esr\)/;
    assert.throws(() => chooseEngines({ TEST_ENGINES: 'chromium,firefox' }), sentence);
    assert.throws(() => chooseEngines({ CI: 'true' }), sentence);
  });
});

describe('the report of the browser tests', () => {
  const test = (name: string, state: object) => ({ name, passed: false, skipped: false, ...state });
  const session = (engine: string, ...tests: object[]) => ({
    browser: { name: engine },
    passed: true,
    errors: [],
    testResults: { tests: [], suites: [{ name: 'a card', tests, suites: [] }] },
  });

  it('names the engine of a failure, and counts what an engine cannot run apart', () => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'asn-report-')), 'tally.json');
    const lines: string[] = [];
    const reporter = tallyReporter(file, (line: string) => lines.push(line));
    reporter.reportTestFileResults({
      testFile: path.resolve('test/card.browser.test.ts'),
      logger: { log: (line: string) => lines.push(line) },
      sessionsForTestFile: [
        session('Chromium', test('prints', { passed: true })),
        session('Firefox', test('prints', {})),
        session('WebKit', test('prints [guarded: it has no paper]', { skipped: true })),
      ],
    });
    reporter.stop();
    assert.deepEqual(JSON.parse(fs.readFileSync(file, 'utf8')), {
      passed: 1,
      failed: 1,
      skipped: [],
      failures: ['Firefox › test/card.browser.test.ts › a card › prints'],
      guarded: [{ engine: 'WebKit', reason: 'it has no paper' }],
    });
    assert.deepEqual(lines, [
      '✖ test/card.browser.test.ts: Chromium 1 passed · Firefox 0 passed, 1 failed · WebKit 0 passed, 1 guarded',
      '  Chromium: 1 passed',
      '  Firefox: 0 passed, 1 failed',
      '  WebKit: 0 passed, 1 guarded',
    ]);
    fs.rmSync(path.dirname(file), { recursive: true });
  });
});
