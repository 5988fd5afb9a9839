// Runs one command at a time and keeps the person at the terminal informed.
// No dependencies, and nothing newer than Node 18: setup.mjs runs this before anything is installed.
import { spawn } from 'node:child_process';

const second = 1000;
const beat = 2 * second;

/** Says what is going on and, every two seconds, that it still is. The function returned ends it. */
export function announce(label) {
  const start = Date.now();
  const timer = setInterval(() => {
    process.stdout.write(`  ${label} … ${elapsed(start)}\n`);
  }, beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    return elapsed(start);
  };
}

/** Seconds since `start`, for people: `0.4 s`, `12 s`. */
export function elapsed(start) {
  const seconds = (Date.now() - start) / second;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/**
 * Runs a command to its end. Its output is kept, and shown only when it fails; `live` shows it as it comes.
 *
 * @returns {Promise<{ code: number, output: string, time: string }>} never rejects: a command that cannot start has code 127
 */
export function run(label, command, args, { live = false, ...options } = {}) {
  const finish = live ? clock() : announce(label);
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(command, args, { ...options, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const forward = (signal) => child.kill(signal);
    process.once('SIGINT', forward).once('SIGTERM', forward);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const end = (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve({ code, output: Buffer.concat(chunks).toString(), time: finish() });
    };
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${command}: ${error.message}\n`));
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** As {@link run}; ends the process with the command's output when it fails. */
export async function runOrStop(label, command, args, options) {
  const result = await run(label, command, args, options);
  if (result.code !== 0) {
    process.stderr.write(`${result.output}\n${label}: failed.\n`);
    process.exit(1);
  }
  process.stdout.write(`  ${label}: ${result.time}\n`);
  return result;
}

function clock() {
  const start = Date.now();
  return () => elapsed(start);
}
