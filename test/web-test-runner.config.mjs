// Tests that need a browser. One rule for all folders: `*.browser.test.ts` runs here, in Chromium; any other `*.test.ts`
// runs in Node. Run alone: npx wtr --config test/web-test-runner.config.mjs [--files test/forms/some.browser.test.ts]
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { fileURLToPath } from 'node:url';
import { launchOptions } from './browsers/chromium.mjs';
import { tallyReporter } from './support/browser-reporter.mjs';
import { testServersPlugin } from './support/test-servers.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  rootDir: here('..'),
  files: here('**/*.browser.test.ts'),
  nodeResolve: true,
  // More than one page at a time makes tests of focus and time fail on two cores.
  concurrency: 1,
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: '10000' } },
  // esbuild silently compiles decorators the other way without tsconfig.json, and finds it by absolute path only.
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('../tsconfig.json') }), testServersPlugin()],
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() })],
  reporters: [defaultReporter({ reportTestProgress: false }), tallyReporter(process.env.TEST_TALLY)],
  coverageConfig: { include: ['src/**/*.ts'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
