// Connections as proxies keep them: node:http with an agent, because `fetch` hides them.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../../src/server/listen.js';

const proxy = new http.Agent({ keepAlive: true });
after(() => proxy.destroy());

async function ask(url: string): Promise<http.IncomingMessage> {
  const request = http.get(url, { agent: proxy });
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
  answer.resume();
  await once(answer, 'end');
  return answer;
}

describe('connections', () => {
  it('are kept longer than the 60 seconds of proxies', async () => {
    const { url, close } = await listen({ fetch: () => Promise.resolve(new Response('ya')) }, { port: 0 });
    const kept = String((await ask(url)).headers['keep-alive']);
    assert.ok(Number(/timeout=(\d+)/.exec(kept)?.[1]) > 60, `Keep-Alive: ${kept}`);
    await close();
  });

  it('that wait for an answer get it when the server stops, and hold it up no longer', async () => {
    let answer: (() => void) | undefined;
    const fetch = () => new Promise<Response>((resolve) => (answer = () => resolve(new Response('ya'))));
    const { url, close } = await listen({ fetch }, { port: 0 });
    const asked = ask(url);
    while (!answer) await wait(5);
    const closed = close().then(() => 'closed');
    answer();
    assert.equal((await asked).statusCode, 200);
    assert.equal(await Promise.race([closed, wait(4_000, 'still open', { ref: false })]), 'closed');
  });
});
