// Reporter of @web/test-runner: one line a file as it ends, and the totals as JSON for `npm test`.
import fs from 'node:fs';
import path from 'node:path';

/** @param {string | undefined} file where the totals go, in the shape of .scripts/tools/tally.mjs; nowhere when undefined */
export function tallyReporter(file) {
  const tally = { passed: 0, failed: 0, skipped: [], failures: [] };
  return {
    reportTestFileResults({ sessionsForTestFile, testFile, logger }) {
      const name = path.relative(process.cwd(), testFile);
      for (const session of sessionsForTestFile) {
        const results = testsOf(session.testResults);
        const failures = failuresOf(session, name, results);
        tally.passed += results.filter((test) => test.passed && !test.skipped).length;
        tally.failed += failures.length;
        tally.failures.push(...failures);
        tally.skipped.push(...results.filter((test) => test.skipped).map((test) => `${name} › ${test.title}`));
        logger.log(`${failures.length > 0 ? '✖' : '✔'} ${name}: ${results.length} tests`);
      }
    },
    stop() {
      if (file) fs.writeFileSync(file, JSON.stringify(tally));
    },
  };
}

/** All tests of a result tree, titled with the names of their suites. */
function testsOf(suite, parents = []) {
  if (!suite) return [];
  const titled = suite.tests.map((test) => ({ ...test, title: [...parents, test.name].join(' › ') }));
  return [...titled, ...suite.suites.flatMap((child) => testsOf(child, [...parents, child.name]))];
}

// A file that does not load, or has no test in it, would otherwise count as nothing at all.
function failuresOf(session, name, results) {
  const failed = results.filter((test) => !test.passed && !test.skipped).map((test) => `${name} › ${test.title}`);
  if (failed.length > 0) return failed;
  if (session.errors?.length > 0 || !session.passed)
    return [`${name} › ${session.errors?.[0]?.message ?? 'did not load'}`];
  return results.length > 0 ? [] : [`${name} › has no tests`];
}
