// How many tests passed, failed and were skipped. The reporters of the runners write the same shape as JSON.
import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ engine: string, reason: string }} Guarded a test that an engine cannot run
 * @typedef {{ passed: number, failed: number, skipped: string[], failures: string[], guarded?: Guarded[] }} Tally `skipped`
 *   with reasons
 */

/** One tally out of many. */
export function sum(tallies) {
  const all = { passed: 0, failed: 0, skipped: [], failures: [], guarded: [] };
  for (const tally of tallies) {
    all.passed += tally.passed;
    all.failed += tally.failed;
    all.skipped.push(...tally.skipped);
    all.failures.push(...tally.failures);
    all.guarded.push(...(tally.guarded ?? []));
  }
  return all;
}

/** The tally of a suite that could not even report one. */
export const failure = (reason) => ({ passed: 0, failed: 1, skipped: [], failures: [reason] });

/** Prints what was guarded, skipped and failed, and as the very last line `N passed, N failed`; sets the exit code. */
export function printTotals({ passed, failed, skipped, failures, guarded = [] }) {
  const lines = [
    ...guardedLines(guarded),
    ...skipped.map((name) => `skipped: ${name}`),
    ...failures.map((name) => `failed: ${name}`),
    `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
  ];
  console.log(`\n${lines.join('\n')}`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

/** One line for each engine and reason. */
function guardedLines(guarded) {
  const groups = Map.groupBy(guarded, ({ engine, reason }) => `${engine}: ${reason}`);
  return [...groups].map(([name, { length }]) => `guarded: ${length} tests in ${name}`);
}

export function readTally(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

export function isMain(url) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === path.resolve(new URL(url).pathname);
}
