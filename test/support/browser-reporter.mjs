// Reporter of @web/test-runner: one line a file as it ends in all engines, the sums of each engine, and the totals as JSON
// for `npm test`.
import fs from 'node:fs';
import path from 'node:path';

/** How test/support/engine.ts marks a test that the engine cannot run. */
const guard = / \[guarded: (.*)\]$/;

/** @param {string | undefined} file where the totals go, in the shape of .scripts/tools/tally.mjs; nowhere when undefined */
export function tallyReporter(file, log = console.log) {
  const tally = { passed: 0, failed: 0, skipped: [], failures: [], guarded: [] };
  const engines = new Map();

  /** Adds up one file in one engine; answers with its line. */
  function count(session, file) {
    const engine = session.browser.name;
    const nameOf = (title) => `${engine} › ${file} › ${title}`;
    const tests = testsOf(session.testResults);
    const passed = tests.filter((test) => test.passed && !test.skipped);
    const failed = failuresOf(session, tests);
    const [guarded, skipped] = parted(tests.filter((test) => test.skipped));
    tally.passed += passed.length;
    tally.failed += failed.length;
    tally.failures.push(...failed.map(nameOf));
    tally.skipped.push(...skipped.map(({ title }) => nameOf(title)));
    tally.guarded.push(...guarded.map(({ title }) => ({ engine, reason: guard.exec(title)[1] })));
    const counts = Object.entries({ passed, failed, skipped, guarded }).map(([what, { length }]) => [what, length]);
    const sums = engines.get(engine) ?? {};
    engines.set(engine, Object.fromEntries(counts.map(([what, number]) => [what, number + (sums[what] ?? 0)])));
    return `${engine} ${inWords(Object.fromEntries(counts))}`;
  }

  return {
    reportTestFileResults({ sessionsForTestFile, testFile, logger }) {
      const name = path.relative(process.cwd(), testFile);
      const before = tally.failed;
      const lines = sessionsForTestFile.map((session) => count(session, name));
      logger.log(`${tally.failed > before ? '✖' : '✔'} ${name}: ${lines.join(' · ')}`);
    },
    stop() {
      for (const [engine, sum] of engines) log(`  ${engine}: ${inWords(sum)}`);
      if (file) fs.writeFileSync(file, JSON.stringify(tally));
    },
  };
}

/** `24 passed, 1 failed`; what is none goes unsaid, except that something passed. */
function inWords({ passed, ...others }) {
  const rest = Object.entries(others).filter(([, number]) => number > 0);
  return [`${passed} passed`, ...rest.map(([what, number]) => `${number} ${what}`)].join(', ');
}

/** Those that the engine cannot run, and those that somebody skips. */
function parted(tests) {
  return [tests.filter(({ title }) => guard.test(title)), tests.filter(({ title }) => !guard.test(title))];
}

/** All tests of a result tree, titled with the names of their suites. */
function testsOf(suite, parents = []) {
  if (!suite) return [];
  const titled = suite.tests.map((test) => ({ ...test, title: [...parents, test.name].join(' › ') }));
  return [...titled, ...suite.suites.flatMap((child) => testsOf(child, [...parents, child.name]))];
}

// A file that does not load, or has no test in it, would otherwise count as nothing at all.
function failuresOf(session, results) {
  const failed = results.filter((test) => !test.passed && !test.skipped).map((test) => test.title);
  if (failed.length > 0) return failed;
  if (session.errors?.length > 0 || !session.passed) return [session.errors?.[0]?.message ?? 'did not load'];
  return results.length > 0 ? [] : ['has no tests'];
}
