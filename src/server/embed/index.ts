import { type Context, Hono } from 'hono';
import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { choose, ChoiceError } from '../../embedding/choices.js';
import { type CdnFiles, filesOfSnippet, snippet } from '../../embedding/snippet.js';
import { version } from '../../version.js';
import { chooseLanguage, type Language } from '../messages/index.js';
import { brotliSizes, packageCdn, readCdn } from './cdn-folder.js';
import { embedPage, type Made } from './page.js';
import { policyFor } from './policy.js';
import { choicesOf, type Filled, filledIn } from './query.js';

/** Nothing but our own files, and nothing inline; its form comes back to us. */
const pagePolicy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
  ...["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"],
].join('; ');

const assets: Readonly<Record<string, string>> = {
  'page.css': 'text/css; charset=utf-8',
  'live.js': 'text/javascript; charset=utf-8',
};

/**
 * `/embed/`: the page that prints the snippet for what somebody chooses. The form is sent as the page's address, so that it
 * works without a script and can be passed on as a link; with one, the snippet follows every choice.
 *
 * @param folder The built files that the snippet is about.
 */
export function embedding(folder: string = packageCdn): Hono {
  const app = new Hono();
  const sizeOf = brotliSizes(folder);
  app.get('/embed', (c) => c.redirect('./embed/'));
  app.get('/embed/', async (c) => {
    const { searchParams: query } = new URL(c.req.url);
    const language = languageOf(c, query);
    const filled = filledIn(query);
    const files = await readCdn(folder);
    const other = new URLSearchParams([...query].filter(([name]) => name !== 'lang'));
    other.set('lang', language === 'id' ? 'en' : 'id');
    const page = embedPage({
      ...{ language, version, filled, otherLanguage: `?${other.toString()}` },
      tags: Object.keys(files?.elements ?? {}),
      made: files ? await make(filled, files, sizeOf) : new ChoiceError('elements', 'no-element'),
    });
    c.header('Content-Security-Policy', pagePolicy);
    c.header('Cache-Control', 'no-cache');
    c.header('Vary', 'Accept-Language');
    return c.html(page, files ? 200 : 503);
  });
  app.get('/embed/:file', async (c) => {
    const name = c.req.param('file');
    const type = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (!type) return c.notFound();
    const content = await fs.readFile(fileURLToPath(new URL(`./assets/${name}`, import.meta.url)));
    return c.body(new Uint8Array(content), 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=3600' });
  });
  return app;
}

function languageOf(c: Context, query: URLSearchParams): Language {
  const asked = query.get('lang');
  return asked === 'id' || asked === 'en' ? asked : chooseLanguage(c.req.header('Accept-Language'));
}

async function make(
  filled: Filled,
  files: CdnFiles,
  sizeOf: (name: string) => Promise<number>,
): Promise<Made | ChoiceError> {
  try {
    const options = choose(choicesOf(filled), files, version);
    const { scripts, preloads } = filesOfSnippet(options);
    // The core fetches by itself what an evergreen page does not name.
    const later = options.evergreen ? filesOfSnippet({ ...options, evergreen: false }).preloads : [];
    const names = [...new Set([...scripts, ...preloads, ...later])];
    const sizes = await Promise.all(names.map(sizeOf));
    return {
      snippet: snippet(options),
      policy: policyFor(options),
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      count: names.length,
    };
  } catch (error) {
    if (error instanceof ChoiceError) return error;
    throw error;
  }
}
