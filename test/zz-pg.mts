import { spawnSync } from 'node:child_process';
import { startPostgres } from './support/postgres.mjs';
const pg = await startPostgres();
try {
  const r = spawnSync('npx', ['node','--import','tsx','--test', 'test/server/surveys.test.ts'], { env: { ...process.env, TEST_DATABASE_URL: pg!.url }, encoding: 'utf8' });
  console.log(r.stdout.split('\n').filter((l) => /✖|on P|ℹ (pass|fail|dur)|Assert|Error|!==|^\s+[+-]/.test(l)).join('\n'));
} finally { pg!.stop(); }
