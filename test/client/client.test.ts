import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServers } from '../support/test-servers.js';
import { cases } from './cases/index.js';

let servers: Awaited<ReturnType<typeof startTestServers>>;
before(async () => void (servers = await startTestServers()));
after(() => servers.close());

for (const [subject, list] of Object.entries(cases)) {
  describe(`client: ${subject}`, () => {
    for (const { name, run } of list) test(name, () => run({ assert, ...servers }));
  });
}
