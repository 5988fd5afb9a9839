// A lock file that holds the id of the process that made it. No dependencies: setup.mjs uses it.
import fs from 'node:fs';
import path from 'node:path';

/** Whether a process of this id runs. EPERM means that it does, under another user. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The process that holds the lock file, or undefined where there is none, or none that still runs. */
export function holderOf(file) {
  try {
    const { pid } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Waits until the lock is ours; `onWait` is told once, with the other process's id. Returns what releases it. */
export async function takeLock(file, onWait) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid });
  let told = false;
  for (;;) {
    if (claim(file, mine)) {
      const release = () => fs.rmSync(file, { force: true });
      process.once('exit', release);
      return release;
    }
    const holder = holderOf(file);
    if (holder === undefined) discardStale(file);
    else if (!told) {
      onWait(holder);
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

// Written aside and linked into place: nobody ever sees a lock without its holder.
function claim(file, text) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

// Two may find the same stale lock; the rename lets one of them take it away. Whoever took a live one by
// mistake (its maker was quicker than our look) puts it back.
function discardStale(file) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== undefined) {
    try {
      fs.linkSync(aside, file);
    } catch {
      // A third one has it by now.
    }
  }
  fs.rmSync(aside, { force: true });
}
