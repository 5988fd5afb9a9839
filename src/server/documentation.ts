import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { embedding } from './embed/index.js';

/** The policy of the reference page: nothing but our own files, and nothing inline. */
const pagePolicy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
  ...["connect-src 'self'", "font-src 'self'", "frame-ancestors 'none'"],
].join('; ');

const page = fileURLToPath(new URL('./documentation-page', import.meta.url));

/** The OpenAPI document, its readable form (Swagger UI from our own files), and the page that prints snippets. All addresses are relative: any mount will do. */
export function documentation(): Hono {
  const app = new Hono();
  const files = pageFiles();
  app.route('/', embedding());
  app.get('/', (c) => c.redirect('./docs/'));
  app.get('/docs', (c) => c.redirect('./docs/'));
  app.get('/openapi.json', async (c) => {
    const file = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));
    const text = await fs.readFile(file, 'utf8').catch(() => undefined);
    return text === undefined ? c.notFound() : c.body(text, 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });
  app.on('GET', ['/docs/', '/docs/:file'], async (c) => {
    const name = c.req.param('file') ?? 'index.html';
    const known = Object.hasOwn(files, name) ? files[name] : undefined;
    if (!known) return c.notFound();
    const content = await fs.readFile(path.join(known.folder, name));
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': known.type,
      'Content-Security-Policy': pagePolicy,
      'Cache-Control': 'public, max-age=3600',
    });
  });
  return app;
}

/** The files of the page, by name. Looked for only here: who serves no documentation need not install the viewer. */
function pageFiles(): Record<string, { folder: string; type: string }> {
  const viewer = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  return {
    'index.html': { folder: page, type: 'text/html; charset=utf-8' },
    'start.js': { folder: page, type: 'text/javascript; charset=utf-8' },
    'page.css': { folder: page, type: 'text/css; charset=utf-8' },
    'swagger-ui.css': { folder: viewer, type: 'text/css; charset=utf-8' },
    'swagger-ui-bundle.js': { folder: viewer, type: 'text/javascript; charset=utf-8' },
    'favicon-32x32.png': { folder: viewer, type: 'image/png' },
  };
}
