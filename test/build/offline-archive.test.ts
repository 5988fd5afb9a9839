// The archive for places without the internet, used as its README says, with a registry that does not answer.
import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../browsers/chromium.mjs';
import { startPostgres } from '../support/postgres.mjs';
import { root } from './bundle.js';

const call = promisify(execFile);
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const name = `asn-kinerja-${version}`;

describe('the archive of npm run bundle', { timeout: 300_000 }, () => {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'asn-bundle-test-'));
  const place = path.join(scratch, name);
  const server = path.join(place, 'server');
  const env = {
    ...process.env,
    ...{ npm_config_registry: 'http://127.0.0.1:9', npm_config_cache: path.join(scratch, 'cache') },
  };
  const command = (...args: string[]) => call(process.execPath, ['asn-kinerja.mjs', ...args], { cwd: server, env });
  const read = (file: string) => fs.readFileSync(path.join(place, file), 'utf8');
  const files = () =>
    fs
      .readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)));

  before(async () => {
    // Compressed in haste: what is inside is the same. Other tests read dist/ meanwhile, so nothing is built here.
    const args = ['--as-built', '--level', '1', '--to', scratch];
    await call(process.execPath, ['.scripts/bundle.mjs', ...args], { cwd: root });
    await call('tar', ['-xzf', `${name}.tar.gz`], { cwd: scratch });
  });
  after(() => fs.rmSync(scratch, { recursive: true, force: true }));

  it('has a sum of every file', () => {
    const sums = new Map(
      read('SHA256SUMS')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ').reverse() as [string, string]),
    );
    const found = files().filter((file) => file !== 'SHA256SUMS');
    assert.deepEqual([...sums.keys()], found.sort());
    for (const [file, sum] of sums) {
      const content = fs.readFileSync(path.join(place, file));
      assert.equal(createHash('sha256').update(content).digest('hex'), sum, file);
    }
  });

  it('states the licence of every package inside', () => {
    const rows = [...read('licences/README.md').matchAll(/^\| (\S+) \| (\d\S*) \| (.*) \| (.*) \|$/gm)];
    const inside = fs.globSync('{*,@*/*}/package.json', { cwd: path.join(server, 'node_modules') });
    assert.ok(rows.length > 50 && rows.length >= inside.length - 1, `${rows.length} of ${inside.length}`);
    for (const [, packageName, , licence, text = ''] of rows) {
      assert.ok(licence, `${packageName} has no licence`);
      assert.ok(text.startsWith('named in') || fs.existsSync(path.join(place, 'licences', text)), text);
    }
  });

  it('has pages whose links lead somewhere', () => {
    const pages = files().filter((file) => file.endsWith('.html') && !file.startsWith('server/'));
    assert.ok(pages.length > 40);
    for (const page of pages) {
      for (const [, target = ''] of read(page).matchAll(/(?:href|src)="([^"]+)"/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [file = '', anchor] = target.split('#');
        const to = file === '' ? page : path.join(path.dirname(page), file);
        assert.ok(fs.existsSync(path.join(place, to)), `${page} links to ${target}`);
        if (anchor) assert.ok(read(to).includes(` id="${anchor}"`), `${page} links to ${target}`);
      }
    }
  });

  it('installs its package for a front end without a registry', async () => {
    const project = path.join(scratch, 'project');
    fs.mkdirSync(project);
    fs.writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }');
    const tarball = path.join(place, 'package', `${name}.tgz`);
    await call('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: project, env });
    const code = `console.log(Object.keys(await import('asn-kinerja')).length, typeof (await import('asn-kinerja/client')).createClient)`;
    const { stdout } = await call(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, env });
    assert.match(stdout, /^\d\d+ function/);
  });

  it('serves the API, whose page prints a snippet that works with the files for the web server', async () => {
    const postgres = await startPostgres();
    const database = postgres ? { DATABASE_URL: postgres.url } : { DATA_DIR: path.join(scratch, 'data') };
    const child = spawn(process.execPath, ['asn-kinerja.mjs', 'serve', '--port', '0', '--no-supervise'], {
      ...{ cwd: server, env: { ...env, ...database }, stdio: ['ignore', 'ignore', 'pipe'] },
    });
    const browser = await chromium.launch(await launchOptions());
    try {
      const api = await addressOf(child);
      const query = `version=pinned&element=asn-nip-field&element=asn-tasks&base-url=${encodeURIComponent(api)}`;
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`${api}/embed/?${query}`);
      const snippet = (await page.locator('#snippet').textContent()) ?? '';
      const { stdout } = await command('snippet', 'asn-nip-field', 'asn-tasks', '--base-url', api);
      assert.equal(snippet, stdout.trimEnd());

      await page.route('http://portal.example/**', (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/kinerja/token') return route.fulfill({ status: 401, body: '{}' });
        if (pathname !== '/') return route.fulfill({ path: path.join(place, 'web', pathname) });
        return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="id">${snippet}` });
      });
      await page.goto('http://portal.example/');
      await page.getByRole('textbox').fill('199001012015031001');
      assert.equal(await page.evaluate(() => document.querySelector('asn-nip-field')?.value), '199001012015031001');
      await page.getByText('Sesi Anda berakhir').waitFor();
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      postgres?.stop();
    }
  });

  it('has a README that names commands which are there', async () => {
    const readme = read('README.md');
    assert.doesNotMatch(readme, /\{\w+\}/);
    const { stdout } = await command('--help');
    for (const [, used = ''] of readme.matchAll(/asn-kinerja\.mjs ([a-z-]+)/g))
      assert.match(stdout, new RegExp(` ${used} `));
  });
});

/** Where `serve` says that it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(output)));
  });
}
