// A throw-away PostgreSQL for the server's tests: its own cluster in a temporary folder, on a free port of 127.0.0.1.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.mjs';

/**
 * Starts a cluster; undefined where PostgreSQL is not installed.
 *
 * @returns {Promise<{ url: string, stop: () => void } | undefined>} `stop` ends it and deletes its folder
 */
export async function startPostgres() {
  const programs = findPrograms();
  if (!programs) return undefined;
  const owner = unprivilegedOwner();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-postgres-'));
  if (owner) fs.chownSync(folder, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  const port = await freePort();
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off`;
  const call = (program, args) => runAs(owner, path.join(programs, program), args, folder);
  const stop = () => {
    call('pg_ctl', ['stop', '-D', data, '-m', 'immediate']);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    mustSucceed(call('initdb', ['-D', data, '-A', 'trust', '--no-sync', '-U', 'postgres', '-E', 'UTF8', '--locale=C']));
    mustSucceed(call('pg_ctl', ['start', '-w', '-D', data, '-l', path.join(folder, 'log'), '-o', settings]));
  } catch (error) {
    stop();
    throw error;
  }
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** The folder with initdb and pg_ctl: on the PATH, else where Debian keeps them, newest first. */
function findPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versions.map((version) => path.join(debian, version, 'bin')),
  ];
  return folders.find((folder) => ['initdb', 'pg_ctl'].every((name) => fs.existsSync(path.join(folder, name))));
}

// PostgreSQL refuses to run as root.
function unprivilegedOwner() {
  if (process.getuid?.() !== 0) return undefined;
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => users.find(([userName]) => userName === name)).find(Boolean);
  if (!user) throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

// The server that pg_ctl leaves behind inherits its output: a pipe would never end, so none is given.
function runAs(owner, program, args, folder) {
  const log = path.join(folder, 'commands.log');
  const output = fs.openSync(log, 'a');
  const { status, error } = spawnSync(program, args, { ...owner, cwd: folder, stdio: ['ignore', output, output] });
  fs.closeSync(output);
  return { ok: status === 0, explain: () => `${program}: ${error?.message ?? fs.readFileSync(log, 'utf8')}` };
}

function mustSucceed(result) {
  if (!result.ok) throw new Error(`PostgreSQL could not be started.\n${result.explain()}`);
}
