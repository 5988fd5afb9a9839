// `npm run check`: what can be judged without running anything. Types, lint, format, and whether docs/openapi.json is
// what the endpoint table says.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './tools/progress.mjs';
import { root } from './tools/stale.mjs';
import { isMain, printTotals } from './tools/tally.mjs';

const node = process.execPath;
const bin = (name) => path.join(root, 'node_modules', name);

const checks = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '--pretty', 'false', '-p', 'test/tsconfig.json'] },
  {
    name: 'lint',
    args: [
      bin('eslint/bin/eslint.js'),
      '-c',
      'test/lint/eslint.config.mjs',
      '--max-warnings',
      '0',
      'src',
      'stories',
      'test',
      '.scripts',
    ],
  },
  {
    name: 'format (npm run format mends it)',
    args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'docs/openapi.json is current (npm run openapi renews it)',
    args: ['--import', 'tsx', '.scripts/openapi.ts', '--check'],
    needs: '.scripts/openapi.ts',
  },
];

/** Runs all checks, two at a time, and answers how many passed. */
export async function check() {
  const tally = { passed: 0, failed: 0, skipped: [], failures: [] };
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runCheck(next, tally);
  };
  await Promise.all([worker(), worker()]);
  return tally;
}

async function runCheck({ name, args, needs }, tally) {
  if (needs && !fs.existsSync(path.join(root, needs))) {
    tally.failed += 1;
    tally.failures.push(`${name}: ${needs} does not exist`);
    console.log(`✖ ${name}: ${needs} does not exist`);
    return;
  }
  const { code, output, time } = await run(name, node, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
  if (code === 0) {
    tally.passed += 1;
    console.log(`✔ ${name} (${time})`);
  } else {
    tally.failed += 1;
    tally.failures.push(name);
    console.log(`✖ ${name} (${time})\n${output.trim()}`);
  }
}

if (isMain(import.meta.url)) {
  const tally = await check();
  printTotals(tally);
}
