// Reporter of node:test: one line a file, every failure in full, and the totals as JSON for `npm test`.
import fs from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';

export default async function* report(events) {
  const tally = { passed: 0, failed: 0, skipped: [], failures: [] };
  const files = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (!data.file) continue;
    if (!files.has(data.file))
      files.set(data.file, { name: path.relative(process.cwd(), data.file), count: 0, failed: 0, names: [] });
    const file = files.get(data.file);
    if (type === 'test:start') file.names.splice(data.nesting, Infinity, data.name);
    if (type === 'test:pass') pass(tally, file, data);
    if (type === 'test:fail') yield* fail(tally, file, data);
    if (type === 'test:summary' || isWholeFile(type, data)) yield* close(tally, file, data.duration_ms);
  }
  if (process.env.TEST_TALLY) fs.writeFileSync(process.env.TEST_TALLY, JSON.stringify(tally));
}

function pass(tally, file, data) {
  if (data.details.type === 'suite' || isWholeFile('test:pass', data)) return;
  const name = titleOf(file, data);
  file.count += 1;
  if (data.skip === undefined) tally.passed += 1;
  else tally.skipped.push(typeof data.skip === 'string' && data.skip ? `${name}: ${data.skip}` : name);
}

function* fail(tally, file, data) {
  const { error, type } = data.details;
  // A suite that fails only because a test in it did is not one more failure.
  if (type === 'suite' && error?.failureType === 'subtestsFailed') return;
  file.count += 1;
  yield* addFailure(
    tally,
    file,
    isWholeFile('test:fail', data) ? `${file.name} › the process failed` : titleOf(file, data),
  );
  yield `${inspect(error?.cause ?? error)}\n`.replace(/^/gm, '    ').trimEnd() + '\n';
}

function* addFailure(tally, file, name) {
  tally.failed += 1;
  tally.failures.push(name);
  file.failed += 1;
  yield `\n✖ ${name}\n`;
}

// A file whose tests were all taken away would otherwise count as nothing at all.
function* close(tally, file, milliseconds = 0) {
  if (file.count === 0) yield* addFailure(tally, file, `${file.name} › has no tests`);
  yield `${file.failed > 0 ? '✖' : '✔'} ${file.name}: ${file.count} tests${took(milliseconds)}\n`;
}

// Only what is worth looking at when the whole takes too long.
const took = (milliseconds) => (milliseconds < 5_000 ? '' : ` (${Math.round(milliseconds / 1_000)} s)`);

// Node reports a file as one more test, named by its path, when its process fails or ran no test.
function isWholeFile(type, { name, nesting, file }) {
  return (type === 'test:pass' || type === 'test:fail') && nesting === 0 && path.resolve(name) === file;
}

function titleOf(file, { name, nesting }) {
  return [file.name, ...file.names.slice(0, nesting), name].join(' › ');
}
