// Which engine a browser test runs in, and what the drivers of the tests cannot make each of them do.
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine of this page. */
export const engine: Engine = /Chrome\//.test(navigator.userAgent)
  ? 'chromium'
  : /Firefox\//.test(navigator.userAgent)
    ? 'firefox'
    : 'webkit';

/** Commands of @web/test-runner that not every engine obeys; measured with the versions in test/browsers/package.json. */
const limits = {
  emulateMedia: { engines: ['chromium'], reason: 'print, colours and motion are emulated in Chromium alone' },
  setViewport: { engines: ['chromium', 'firefox'], reason: 'the driver of WebKitGTK sets no viewport' },
} as const satisfies Record<string, { engines: readonly Engine[]; reason: string }>;

/**
 * As `it`, for a test that needs commands which not every engine obeys. Where one is missing the test does not run; the report
 * counts it as guarded, by engine and reason (test/support/browser-reporter.mjs).
 *
 * @example
 * itWith(['setViewport'], 'shows on a phone', async () => {
 *   await setViewport({ width: 320, height: 640 });
 * });
 */
export function itWith(
  commands: readonly (keyof typeof limits)[],
  title: string,
  body: () => void | Promise<void>,
): void {
  const missing = commands.map((command) => limits[command]).find(({ engines }) => !includes(engines, engine));
  if (!missing) return it(title, body);
  it(`${title} [guarded: ${missing.reason}]`, function () {
    this.skip();
  });
}

function includes(engines: readonly Engine[], one: Engine): boolean {
  return engines.includes(one);
}
