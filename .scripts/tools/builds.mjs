// The three things that are built, each from what.
import { Build } from './stale.mjs';

const settings = ['package.json', 'package-lock.json', 'tsconfig.json'];
const manifest = ['stories/config/custom-elements-manifest.config.mjs', '.scripts/tools/integrations'];

/** `dist/cdn/`: the files that a portal embeds. */
export const cdn = new Build({
  name: 'cdn',
  inputs: [
    ...settings,
    'rollup.config.mjs',
    '.scripts/tools/cdn.mjs',
    '.scripts/tools/cdn-chunks.mjs',
    '.scripts/tools/one-language.mjs',
    'src',
    'themes',
  ],
  output: 'dist/cdn/sri.json',
});

/** `dist/`: the package. */
export const dist = new Build({
  name: 'dist',
  inputs: [...cdn.inputs, ...manifest, '.scripts/build.mjs'],
  output: 'dist/custom-elements.json',
});

/** `storybook-static/`: the stories as a site. */
export const storybook = new Build({
  name: 'storybook',
  inputs: [...settings, 'src', 'stories', 'themes'],
  output: 'storybook-static/index.json',
});
