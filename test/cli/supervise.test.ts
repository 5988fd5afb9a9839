import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { supervise } from '../../src/cli/supervise.js';
import { eventually, run, start, temporaryFolder } from './command.js';

const { folder, remove } = temporaryFolder();
after(remove);

/** A small server process: what it does is its text. */
function program(name: string, text: string): string {
  const file = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(file, text);
  return file;
}

describe('a supervised process', () => {
  it('is started again when it dies, and given up after five quick ends', async () => {
    const lines: string[] = [];
    const pids: number[] = [];
    const module = program(
      'dies',
      `process.send({ ready: true, url: 'http://x' }, () => process.kill(process.pid, 'SIGKILL'));`,
    );
    const code = await supervise({
      module,
      execArgv: [],
      pause: 1,
      log: (line) => lines.push(line),
      onReady: ({ pid }) => pids.push(pid),
    });
    assert.equal(code, 1);
    assert.equal(new Set(pids).size, 5);
    assert.match(lines.at(-1) ?? '', /SIGKILL.*Giving up/);
  });

  it('is not started again when it could not begin: its exit code is ours', async () => {
    const code = await supervise({ module: program('refuses', 'process.exit(7);'), execArgv: [], log: () => {} });
    assert.equal(code, 7);
  });

  it('ends us when it ends in good order', async () => {
    const module = program('done', `process.send({ ready: true, url: 'http://x' }, () => process.exit(0));`);
    assert.equal(await supervise({ module, execArgv: [], log: () => {} }), 0);
  });
});

describe('asn-kinerja serve', () => {
  const dataDir = path.join(folder, 'data');
  let parent: ChildProcess | undefined;
  after(() => parent?.kill('SIGKILL'));

  it('comes back by itself after kill -9, and goes when its parent is killed', async () => {
    parent = start(['serve', '--port', '0', '--data-dir', dataDir]);
    let output = '';
    parent.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    const servers = () =>
      [...output.matchAll(/Serving at (http:\S+) \(process (\d+)\)/g)].map(([, url, pid]) => ({
        url: url as string,
        pid: Number(pid),
      }));
    const first = await eventually(() => servers()[0]);
    assert.equal((await fetch(`${first.url}/readyz`)).status, 200);

    process.kill(first.pid, 'SIGKILL');
    const second = await eventually(() => servers()[1]);
    assert.notEqual(second.pid, first.pid);
    assert.equal((await fetch(`${second.url}/readyz`)).status, 200);
    assert.match(output, /was ended by SIGKILL\. Starting it again/);

    parent.kill('SIGKILL');
    await eventually(() => (isAlive(second.pid) ? undefined : true), 15_000);
  });

  it('says that a port is taken, and ends with 1', async () => {
    const { createServer } = await import('node:net');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { code, output } = await run(['serve', '--port', String(port), '--data-dir', dataDir]);
    other.close();
    assert.equal(code, 1, output);
    assert.match(output, new RegExp(`Port ${port} is taken`));
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
