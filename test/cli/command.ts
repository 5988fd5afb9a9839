import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Starts the command line tool in a process of its own, without the settings of this one. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { DATABASE_URL, DATA_DIR, PORT, HOST, ...rest } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export function run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Outcome> {
  const child = start(args, env);
  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** A folder of its own, removed by the function that comes with it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-kinerja-'));
  return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** Waits until the answer is something, at most as long as told. */
export async function eventually<Value>(
  look: () => Promise<Value | undefined> | Value | undefined,
  patience = 60_000,
): Promise<Value> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const value = await look();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not happen in time.');
}
