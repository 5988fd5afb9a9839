// `npm run bench`: builds what is stale and measures it (test/delivery/bench.ts). BENCH_RUNS says of how many runs the median is.
import { run } from './tools/progress.mjs';
import { root } from './tools/stale.mjs';

const steps = [
  ['Building the package', ['.scripts/build.mjs', '--if-stale']],
  ['Measuring', ['--import', 'tsx', 'test/delivery/bench.ts']],
];
for (const [label, args] of steps) {
  const { code } = await run(label, process.execPath, args, { cwd: root, live: true });
  if (code !== 0) process.exit(code ?? 1);
}
