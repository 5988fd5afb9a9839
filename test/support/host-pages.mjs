// For @web/test-runner: puts the pages of test/pages below /pages/ of the runner's own address, so that tests look into them.
// They come, with the API, from the server of test/pages/server.ts.
import http from 'node:http';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../.scripts/tools/packages.mjs';
import { childServer } from './child-server.mjs';

const packages = fileURLToPath(new URL('../pages/hosts', import.meta.url));

export function hostPages() {
  const server = childServer(new URL('../pages/server.ts', import.meta.url));
  const agent = new http.Agent({ keepAlive: true });
  let address;

  async function started() {
    await installPackages(packages, 'Installing the packages of the host pages');
    return server.printed();
  }

  async function middleware(context, next) {
    if (!context.path.startsWith('/pages/')) return next();
    const { port } = new URL(await (address ??= started()));
    // Passed on as it is: nothing of the runner's may get into these pages. Without a status it would report them as missing.
    context.status = 200;
    context.respond = false;
    passOn(context.req, context.res, { agent, host: '127.0.0.1', port });
  }

  return {
    middleware,
    plugin: {
      name: 'host-pages',
      serverStop() {
        agent.destroy();
        server.stop();
      },
    },
  };
}

function passOn(request, response, where) {
  const { method, url: path, headers } = request;
  const onward = http.request({ ...where, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.once('close', () => onward.destroy());
  request.pipe(onward);
}
