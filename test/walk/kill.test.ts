import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Client, createClient } from '../../src/client/index.js';
import { type RunningPortal, startPortal } from './portal.js';

/** Writes under way at the same time, and how long the burst lasts before the server is killed. */
const writers = 8;
const milliseconds = 1500;

describe('kill -9 of the server that `npm start` runs', { timeout: 240_000 }, () => {
  let portal: RunningPortal;

  before(async () => {
    portal = await startPortal();
  });

  after(() => portal?.stop());

  it('loses no acknowledged write of a burst, and the server starts again by itself', async () => {
    const hr = clientOf(portal, await cookieOf(portal, 'Putri Nugroho'));
    const acknowledged: string[] = [];
    let year = 2100;
    let refusal: unknown;
    const killed = { yet: false };
    const write = async () => {
      while (!killed.yet) {
        year += 1;
        if (year > 2199) return;
        const label = String(year);
        const dates = { start: `${year}-01-01`, end: `${year}-12-31`, evaluationEnd: `${year + 1}-01-31` };
        try {
          const period = await hr.periods.create({ body: { label, year, ...dates }, timeout: 5000 });
          acknowledged.push(period.id);
        } catch (error) {
          // Not acknowledged: it may or may not be there.
          refusal ??= error;
        }
      }
    };
    const burst = Promise.all(Array.from({ length: writers }, write));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const server = portal.serverProcess();
    process.kill(server, 'SIGKILL');
    killed.yet = true;
    await burst;
    assert.ok(
      acknowledged.length >= 10,
      `only ${acknowledged.length} writes were acknowledged before the kill; the first refusal: ${String(refusal)}`,
    );

    await answersAgain(portal);
    assert.notEqual(portal.serverProcess(), server);
    const kept = new Set((await hr.periods.list().toArray({ limit: 1000 })).map(({ id }) => id));
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    );
    console.log(`  ${acknowledged.length} acknowledged writes, all there after kill -9`);
  });
});

async function answersAgain(portal: RunningPortal): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const response = await fetch(`${portal.url}/readyz`).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`The server did not come back. The portal printed:\n${portal.output()}`);
}

/** Signs in at the portal as a browser would: the form's token, then the button of the person. */
async function cookieOf(portal: RunningPortal, name: string): Promise<string> {
  const jar = new Map<string, string>();
  const page = await fetch(`${portal.url}/masuk`);
  keep(page, jar);
  const html = await page.text();
  const form = html.split('<form').find((part) => part.includes(name)) ?? '';
  const values = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
    ([, key, value]) => [key, value] as [string, string],
  );
  const body = new URLSearchParams(values);
  const headers = { cookie: cookieHeader(jar) };
  const answer = await fetch(`${portal.url}/masuk`, { method: 'POST', body, headers, redirect: 'manual' });
  assert.equal(answer.status, 303, `signing in as ${name}`);
  keep(answer, jar);
  return cookieHeader(jar);
}

function keep(response: Response, jar: Map<string, string>): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';');
    const [key = '', ...value] = pair.split('=');
    jar.set(key, value.join('='));
  }
}

function cookieHeader(jar: ReadonlyMap<string, string>): string {
  return [...jar].map((pair) => pair.join('=')).join('; ');
}

function clientOf(portal: RunningPortal, cookie: string): Client {
  return createClient({
    baseUrl: portal.url,
    getToken: async () => {
      const response = await fetch(`${portal.url}/kinerja/token`, { headers: { cookie } });
      return (await response.json()) as { token: string; expiresAt: string };
    },
  });
}
