// Plugin of @web/test-runner: starts the servers of test-servers.ts when the first test asks for them, at /test-servers.json.
// Every engine has its own: the same tests run in all of them at once, and they write.
import { childServer } from './child-server.mjs';

const program = new URL('test-servers.ts', import.meta.url);

export function testServersPlugin() {
  const servers = new Map();
  return {
    name: 'test-servers',
    async serve({ path, headers }) {
      if (path !== '/test-servers.json') return undefined;
      const engine = headers['user-agent'];
      if (!servers.has(engine)) servers.set(engine, childServer(program));
      return { body: await servers.get(engine).printed(), type: 'json' };
    },
    serverStop() {
      for (const server of servers.values()) server.stop();
    },
  };
}
