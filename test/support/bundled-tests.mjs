// Serves the browser tests to @web/test-runner bundled. A test file stands on some three hundred modules, and fetched one
// by one, in a page without a cache, they cost two seconds a file in every engine; bundled, a tenth of that.
// Watching and measuring coverage need the modules themselves, so there the files are served as they are.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';

const suffix = '.browser.test.ts';

/**
 * @param {string} folder holds all tests; its parent is the root of the server
 * @param {string} tsconfig without it esbuild silently compiles decorators the other way
 * @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('koa').Middleware }}
 */
export function bundledTests(folder, tsconfig) {
  const needsModules = process.argv.includes('--coverage');
  let watches = false;
  let outputs;

  return {
    plugin: {
      name: 'bundled-tests',
      serverStart({ config }) {
        watches = !config.disableFileWatcher;
      },
    },
    // Not as the plugin's `serve`: what that answers would be compiled once more.
    async middleware(context, next) {
      if (needsModules || watches || !(outputs || context.path.endsWith(suffix))) return next();
      const file = context.path.replace(/\.ts$/, '.js');
      const text = (await (outputs ??= bundle(folder, tsconfig))).get(file);
      if (text === undefined) return next();
      context.type = path.extname(file).slice(1);
      context.body = text;
    },
  };
}

/** All test files at once, in chunks that they share: contents by their paths on the server. */
async function bundle(folder, tsconfig) {
  const names = fs.globSync(`**/*${suffix}`, { cwd: folder, exclude: (name) => name === 'node_modules' });
  const options = {
    entryPoints: names.map((name) => path.join(folder, name)),
    outdir: folder,
    outbase: folder,
    chunkNames: 'chunk-[hash]',
    tsconfig,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    // Tests import modules for what these do on loading, whatever their package says.
    ignoreAnnotations: true,
    external: ['/__web-dev-server__web-socket.js'],
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
    logLevel: 'error',
  };
  try {
    const { outputFiles } = await build(options);
    const place = (file) => `/${path.relative(path.dirname(folder), file).replaceAll(path.sep, '/')}`;
    return new Map(outputFiles.map(({ path: file, text }) => [place(file), text]));
  } catch {
    // One broken file must not keep the others from being tested: the runner says of each what is wrong with it.
    return new Map();
  }
}
