import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ApiCaller } from '../support/api-caller.js';

const script = fileURLToPath(new URL('./crash-server.ts', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly officer?: string;
  readonly record?: { ok: boolean; events?: number };
}

describe('a server that is killed in the middle of its writes', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-crash-'));
  });
  after(() => {
    for (const child of children) child.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  });

  async function start(): Promise<Started> {
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    const [line] = (await Promise.race([
      once(createInterface(child.stdout), 'line'),
      once(child, 'exit').then(([code]) => assert.fail(`the server ended with ${code} before it listened`)),
    ])) as [string];
    return { child, ...(JSON.parse(line) as Omit<Started, 'child'>) };
  }

  const callerOf = ({ url }: Started) =>
    new ApiCaller((request) => fetch(new Request(request.url.replace('http://api.example', url), request)));

  it('has lost nothing that it acknowledged, and starts again over its own stale lock', async () => {
    const first = await start();
    const as = first.officer ?? '';
    const api = callerOf(first);
    await api.token(as);
    const acknowledged: number[] = [];
    const years = Array.from({ length: 180 }, (_, index) => 2010 + index).filter((year) => year !== 2026);
    const writer = async () => {
      for (let year = years.shift(); year !== undefined; year = years.shift()) {
        const dates = { start: `${year}-01-01`, end: `${year}-12-31`, evaluationEnd: `${year + 1}-01-31` };
        const { status } = await api.call('periods.create', { as, body: { label: String(year), year, ...dates } });
        if (status === 201) acknowledged.push(year);
        if (acknowledged.length === 40) first.child.kill('SIGKILL');
      }
    };
    await Promise.allSettled(Array.from({ length: 8 }, writer));
    assert.ok(acknowledged.length >= 40 && years.length > 0, 'the burst was over before the kill');
    assert.ok(fs.existsSync(path.join(folder, 'server.lock')));

    const second = await start();
    const again = callerOf(second);
    const { items } = await again.ok('periods.list', { as, query: { limit: '200' } });
    const kept = new Set(items.map(({ year }) => year));
    assert.deepEqual(
      acknowledged.filter((year) => !kept.has(year)),
      [],
    );
    assert.ok(second.record?.ok);
    const lock = JSON.parse(fs.readFileSync(path.join(folder, 'server.lock'), 'utf8')) as { pid: number };
    assert.equal(lock.pid, second.child.pid);
  });
});
