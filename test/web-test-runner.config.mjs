// Tests that need a browser. One rule for all folders: `*.browser.test.ts` runs here, in Chromium, and in Firefox and WebKit
// where they are installed (test/browsers/engines.mjs); any other `*.test.ts` runs in Node.
// Run alone: npx wtr --config test/web-test-runner.config.mjs [--files test/forms/some.browser.test.ts]
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { launchers } from './browsers/engines.mjs';
import { tallyReporter } from './support/browser-reporter.mjs';
import { bundledTests } from './support/bundled-tests.mjs';
import { cleanPage } from './support/clean-page.mjs';
import { formEndpoint } from './support/form-endpoint.mjs';
import { frameworkSites } from './support/framework-sites.mjs';
import { hostPages } from './support/host-pages.mjs';
import { testServersPlugin } from './support/test-servers.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const tsconfig = here('../tsconfig.json');
const bundled = bundledTests(here('.'), tsconfig);
const frameworks = frameworkSites();
const pages = hostPages();

export default {
  rootDir: here('..'),
  files: here('**/*.browser.test.ts'),
  nodeResolve: true,
  // One page at a time in each engine, for a page in the background has no focus. The engines themselves run side by side:
  // most of the time a test waits, and three at once take half as long as one after the other.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testRunnerHtml: cleanPage,
  testFramework: { config: { timeout: '20000' } },
  // esbuild silently compiles decorators the other way without tsconfig.json, and finds it by absolute path only.
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
    bundled.plugin,
    testServersPlugin(),
    formEndpoint(),
    frameworks.plugin,
    pages.plugin,
  ],
  middleware: [bundled.middleware, frameworks.middleware, pages.middleware],
  browsers: await launchers(),
  reporters: [defaultReporter({ reportTestProgress: false }), tallyReporter(process.env.TEST_TALLY)],
  coverageConfig: { include: ['src/**/*.ts'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
