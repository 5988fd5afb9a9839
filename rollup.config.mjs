// The files of dist/cdn. `tsc` makes the rest of dist/ (see .scripts/build.mjs).
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import literals from 'rollup-plugin-html-literals';
import { fileURLToPath } from 'node:url';
import {
  chunkAlone,
  chunksOfElements,
  elementNames,
  entryAlone,
  filesOfElements,
} from './.scripts/tools/cdn-chunks.mjs';
import { oneLanguage } from './.scripts/tools/one-language.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** How browser code becomes one small file; the size tests measure with the same plugins. */
export const plugins = ({ language, isClassic = false } = {}) => [
  // Without `production` lit brings its dev mode along, and warns in every portal's console.
  resolve({ exportConditions: ['production'], browser: true }),
  esbuild({ target: 'es2022', tsconfig: here('tsconfig.json') }),
  language && oneLanguage(language),
  // Limited to our templates: it trips over lit's own code.
  literals({ include: ['src/**'], failOnError: true }),
  // Names that esbuild has shortened before terser come to 0.8 KB (1%) less after brotli than terser's own.
  minify({ target: 'es2022', legalComments: 'inline' }),
  // Of a classic script it must keep the name that its page speaks to.
  terser({ ecma: 2022, module: !isClassic, compress: { passes: 1 }, format: { comments: /^! asn-kinerja/ } }),
];

// What Rollup says of compiled modules and nobody can act on: zod's import each other in circles and speak of annotations
// in comments, and tsc's decorator helper looks at `this`.
const harmlessElsewhere = new Set(['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION', 'THIS_IS_UNDEFINED']);

// Any other warning fails the build: something unresolved, for one, would be fetched by the page at run time.
export const failOnWarning = (level, log, handler) => {
  const files = log.ids ?? [log.id ?? ''];
  const isElsewhere = files.every((file) => file.includes('node_modules'));
  if (level !== 'warn') handler(level, log);
  else if (!(isElsewhere && harmlessElsewhere.has(log.code))) throw new Error(log.message);
};

/** The notice that the licence of what is inside asks for, once instead of at each of its files. */
// Of each file by itself: it names whose work is in it.
const banner = ({ modules }) => {
  const withCodes = Object.keys(modules).some((name) => name.includes('/lean-qr/'));
  const others = `lit (BSD-3-Clause, © Google LLC)${withCodes ? ' and lean-qr (MIT, © David Evans)' : ''}`;
  return `/*! asn-kinerja, Apache-2.0. Contains ${others}. */`;
};

const sourcemap = true;

/** `components/score-card/score-card.define.ts` → `score-card.js`: the file that a page may name. */
const nameOf = ({ name }) => `${name.replace(/\.define$/, '')}.js`;

/** One element with everything it needs in one file, for pages that show no other; its later parts lie in a folder of its name. */
const alone = (name) => ({
  input: { [name]: `alone:${name}` },
  preserveEntrySignatures: 'allow-extension',
  output: {
    ...{ banner, sourcemap, format: 'es', dir: here('dist/cdn/only') },
    ...{ entryFileNames: '[name].js', chunkFileNames: (chunk) => `${name}/${nameOf(chunk)}` },
    ...{ manualChunks: chunkAlone(name), onlyExplicitManualChunks: true },
  },
  plugins: [entryAlone(here('src')), ...plugins({ language: 'id' })],
  onLog: failOnWarning,
});

/** The files below `only/`. `npm start` does without them. */
export const filesAlone = elementNames(here('src')).map(alone);

export default [
  {
    input: { 'asn-kinerja': here('src/cdn.ts') },
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...{ banner, sourcemap, format: 'es', dir: here('dist/cdn') },
      ...{ entryFileNames: '[name].js', chunkFileNames: nameOf },
      ...{ manualChunks: chunksOfElements(), onlyExplicitManualChunks: true },
    },
    plugins: [...plugins({ language: 'id' }), filesOfElements()],
    onLog: failOnWarning,
  },
  {
    input: here('src/define.ts'),
    output: [
      {
        ...{ banner, sourcemap, format: 'iife', inlineDynamicImports: true, name: 'AsnKinerja' },
        file: here('dist/cdn/asn-kinerja.iife.js'),
      },
    ],
    plugins: plugins({ language: 'id', isClassic: true }),
    onLog: failOnWarning,
  },
  {
    input: here('src/locales/english.ts'),
    // Exports nothing, so that one file serves as a module and as a classic script.
    output: [{ sourcemap, file: here('dist/cdn/asn-kinerja.en.js'), format: 'iife' }],
    plugins: plugins({ language: 'en' }),
    onLog: failOnWarning,
  },
];
