// A server in a process of its own, because the test runner's own Node loads no TypeScript. The program prints one line that
// says where it is, and ends when its input does: with us, however we end.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Starts the program (a file URL) when it is asked for the first time. */
export function childServer(program) {
  let child;
  let line;

  function start() {
    child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(program)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('exit', () => reject(new Error(`${fileURLToPath(program)} did not start.`)));
    });
  }

  return {
    /** The line it has printed. */
    printed: () => (line ??= start()),
    stop: () => child?.stdin.end(),
  };
}
