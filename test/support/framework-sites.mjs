// For @web/test-runner: puts the projects of test/frameworks below /frameworks/NAME/ of the runner's own address, so that
// tests look into them. Built ones are files; the PHP page comes from PHP.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { projects, workspace } from '../../.scripts/tools/framework-projects.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
/** Keeps what goes wrong on a page. It is the first script of each. */
const watch = '<script src="/frameworks/watch.js"></script>';
/** What the pages without a tool of their own name beside their own files. */
const beside = [
  [/^asn-kinerja\//, 'node_modules/asn-kinerja/dist/cdn/'],
  [/^data\.json$/, 'portal/dist/data.json'],
  [/^jquery\.js$/, 'node_modules/jquery/dist/jquery.min.js'],
];

export function frameworkSites() {
  const php = phpServer();

  async function middleware(context, next) {
    const [, name, rest] = /^\/frameworks\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
    if (context.path === '/frameworks/watch.js')
      return send(context, path.join(workspace, '../pages/scripts/watch.js'));
    if (name === undefined) return next();
    const shared = beside.find(([pattern]) => pattern.test(rest));
    if (shared) return send(context, path.join(workspace, rest.replace(shared[0], shared[1])));
    if (name === 'php' && !rest.endsWith('.js')) return answer(context, await php.address(), rest);
    const site = projects.find((project) => project.name === name)?.site ?? '';
    return send(context, path.join(workspace, name, site, rest === '' ? 'index.html' : rest));
  }

  return { middleware, plugin: { name: 'framework-sites', serverStop: php.stop } };
}

function send(context, file) {
  if (!fs.existsSync(file)) return void (context.status = 404);
  context.type = types[path.extname(file)] ?? 'application/octet-stream';
  const content = fs.readFileSync(file);
  context.body = file.endsWith('.html') ? watched(content.toString()) : content;
}

async function answer(context, address, rest) {
  const { method, headers } = context.req;
  const body = method === 'POST' ? await text(context.req) : undefined;
  const type = headers['content-type'];
  const response = await fetch(`${address}${rest}`, { method, body, headers: type ? { 'content-type': type } : {} });
  context.status = response.status;
  for (const name of ['content-type', 'content-security-policy']) context.set(name, response.headers.get(name) ?? '');
  context.body = watched(await response.text());
}

function watched(page) {
  return page.replace('<head>', `<head>${watch}`);
}

/** PHP's own server, when the first page is asked for. */
function phpServer() {
  let child;
  let address;

  async function start() {
    const port = await freePort();
    const stdio = ['ignore', 'ignore', 'pipe'];
    child = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', path.join(workspace, 'php')], { stdio });
    await new Promise((resolve, reject) => {
      // It says on its error stream that it has started, then every request.
      child.stderr.once('data', resolve);
      child.once('error', () =>
        reject(new Error('PHP is not installed here (Debian: php-cli). Its page has to be tested.')),
      );
    });
    child.stderr.resume();
    return `http://127.0.0.1:${port}/`;
  }

  return { address: () => (address ??= start()), stop: () => child?.kill() };
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
