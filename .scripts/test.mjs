// `npm test`: every suite in order, counted; the very last line is `N passed, N failed`.
// `npm test -- rules client` runs only the suites of these names and the test files with such a word in their path.
// With `--every-engine` (npm run test:browsers) the browser tests fail where Chromium, Firefox or WebKit is not installed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chooseEngines, everyEngine } from '../test/browsers/engines.mjs';
import { startPostgres } from '../test/support/postgres.mjs';
import { check } from './check.mjs';
import { elapsed, run } from './tools/progress.mjs';
import { filesIn, root } from './tools/stale.mjs';
import { failure, printTotals, readTally, sum } from './tools/tally.mjs';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-test-'));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (process.argv.includes('--every-engine')) process.env.TEST_ENGINES = everyEngine;
const testFiles = filesIn('test').filter((file) => file.endsWith('.test.ts'));
const isBrowserTest = (file) => file.endsWith('.browser.test.ts');
const isIn = (folder) => (file) => file.startsWith(`test/${folder}/`);
const special = ['stories', 'build', 'delivery', 'docs', 'accessibility', 'walk', 'frameworks'];
const needsDatabase = ['server', 'client', 'conformance', 'cli'];

// Two at a time where files are independent; one where a browser or npm keeps both cores busy.
const suites = [
  { name: 'check', title: 'Types, lint, format', run: check, files: [] },
  {
    name: 'node',
    title: 'Rules, contract, client and server in Node',
    files: testFiles.filter((file) => !isBrowserTest(file) && !special.some((folder) => isIn(folder)(file))),
    run: (files) => nodeTests(files, { atOnce: 2 }),
  },
  {
    name: 'browser',
    title: 'Elements in the engines of browsers',
    files: testFiles.filter((file) => isBrowserTest(file) && !isIn('frameworks')(file)),
    needs: 'build',
    hindrance: missingEngine,
    run: browserTests,
  },
  {
    name: 'stories',
    title: 'Every story, judged by axe',
    files: testFiles.filter((file) => isIn('stories')(file) || isIn('accessibility')(file)),
    needs: 'storybook',
    run: (files) => nodeTests(files, { atOnce: 1 }),
  },
  {
    name: 'build',
    title: 'The package as users get it',
    files: testFiles.filter((file) => ['build', 'delivery', 'docs'].some((folder) => isIn(folder)(file))),
    needs: 'build',
    run: (files) => nodeTests(files, { atOnce: 2 }),
  },
  {
    name: 'frameworks',
    title: 'Elements in React, Vue, Svelte, Angular, Next and PHP',
    files: testFiles.filter((file) => isBrowserTest(file) && isIn('frameworks')(file)),
    needs: 'frameworks',
    hindrance: missingEngine,
    run: browserTests,
  },
  {
    name: 'walk',
    title: 'A whole appraisal through the demo portal',
    files: testFiles.filter(isIn('walk')),
    needs: 'build',
    run: (files) => nodeTests(files, { atOnce: 1 }),
  },
];

const commands = {
  build: ['Building the package', ['.scripts/build.mjs', '--if-stale']],
  storybook: ['Building the stories', ['.scripts/storybook.mjs']],
  frameworks: ['Building the projects of test/frameworks', ['.scripts/frameworks.mjs']],
};

const tallies = [];
// The runner that is under way gets the signal too; we stop what we started, count what we have, and go.
let stopped;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (stopped = signal));
try {
  for (const suite of chosenSuites())
    tallies.push(stopped ? failure(`${suite.name}: not run (${stopped})`) : await runSuite(suite));
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
printTotals(tallies.length > 0 ? sum(tallies) : failure(`no suite and no test file is called ${words.join(' or ')}`));

/** All suites; with words on the command line those named, and of the others the files whose path has such a word. */
function chosenSuites() {
  if (words.length === 0) return suites;
  return suites
    .map((suite) => (words.includes(suite.name) ? suite : { ...suite, files: suite.files.filter(isAskedFor) }))
    .filter((suite) => words.includes(suite.name) || suite.files.length > 0);
}

// By its own name: `browser` asks for the suite, not for every file that ends in .browser.test.ts.
function isAskedFor(file) {
  const name = file.replace(/(\.browser)?\.test\.ts$/, '');
  return words.some((word) => name.includes(word));
}

async function runSuite(suite) {
  const start = Date.now();
  console.log(`\n── ${suite.title}`);
  const tally = await tallyOf(suite);
  console.log(`── ${suite.name}: ${tally.passed} passed, ${tally.failed} failed (${elapsed(start)})`);
  return tally;
}

async function tallyOf(suite) {
  if (suite.name !== 'check' && suite.files.length === 0) return failure(`${suite.name}: there are no tests`);
  const hindrance = suite.hindrance?.();
  if (hindrance) {
    console.log(`✖ ${hindrance}`);
    return failure(`${suite.name}: ${hindrance}`);
  }
  if (suite.needs) {
    const [label, args] = commands[suite.needs];
    const { code } = await run(label, process.execPath, args, { cwd: root, live: true });
    if (code !== 0) return failure(`${suite.name}: not run, because this failed: ${label}`);
  }
  const tally = await suite.run(suite.files);
  if (tally.passed + tally.failed + tally.skipped.length > 0) return tally;
  return failure(`${suite.name}: ran no test at all`);
}

/** What is said where an engine is missing that has to be tested. */
function missingEngine() {
  try {
    chooseEngines();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** node:test over the files; the server's tests find a PostgreSQL in TEST_DATABASE_URL where one can be started. */
async function nodeTests(files, { atOnce }) {
  const postgres = files.some((file) => needsDatabase.some((folder) => isIn(folder)(file)))
    ? await database()
    : undefined;
  try {
    return await reported(
      'The tests',
      [
        ...[
          '--import',
          'tsx',
          '--test',
          `--test-concurrency=${atOnce}`,
          '--test-reporter=./test/support/node-reporter.mjs',
        ],
        ...files,
      ],
      postgres && { TEST_DATABASE_URL: postgres.url },
    );
  } finally {
    postgres?.stop();
  }
}

async function database() {
  const postgres = await startPostgres();
  if (!postgres) console.log('  PostgreSQL is not installed here: its tests are skipped, PGlite is tested.');
  return postgres;
}

function browserTests(files) {
  const { chosen, absent } = chooseEngines();
  const names = (engines) => engines.map(({ title }) => title).join(', ');
  console.log(`  In ${names(chosen)}${absent.length > 0 ? `; not installed here: ${names(absent)}` : ''}`);
  const config = ['--config', 'test/web-test-runner.config.mjs'];
  return reported('The browser tests', ['node_modules/@web/test-runner/dist/bin.js', ...config, '--files', ...files]);
}

/** Runs a runner whose reporter writes its tally; one that ends badly without a failed test is a failure too. */
async function reported(label, args, variables) {
  const file = path.join(scratch, `${tallies.length}.json`);
  const env = { ...process.env, ...variables, TEST_TALLY: file };
  const { code } = await run(label, process.execPath, args, { cwd: root, live: true, env });
  const tally = readTally(file);
  if (!tally) return failure(`${label} ended without a result (code ${code})`);
  return code !== 0 && tally.failed === 0 ? sum([tally, failure(`${label} ended with code ${code}`)]) : tally;
}
