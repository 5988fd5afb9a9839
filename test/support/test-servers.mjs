// Plugin of @web/test-runner: starts the servers of test-servers.ts when the first test asks for them, at /test-servers.json.
// In a process of their own, because the runner's own Node loads no TypeScript.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('test-servers.ts', import.meta.url));

export function testServersPlugin() {
  let servers;
  let addresses;

  function start() {
    servers = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['pipe', 'pipe', 'inherit'] });
    return new Promise((resolve, reject) => {
      createInterface({ input: servers.stdout }).once('line', resolve);
      servers.once('exit', () => reject(new Error('The servers of the tests did not start.')));
    });
  }

  return {
    name: 'test-servers',
    async serve({ path }) {
      if (path !== '/test-servers.json') return undefined;
      return { body: await (addresses ??= start()), type: 'json' };
    },
    serverStop() {
      servers?.stdin.end();
    },
  };
}
