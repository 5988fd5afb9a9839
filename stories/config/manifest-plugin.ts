import type { Plugin } from 'vite';

/** What a story's preview imports as the manifest of our elements. */
const id = 'virtual:custom-elements';

/**
 * Gives the preview the custom elements manifest, read from the sources as they are now: `storybook dev` and
 * `storybook build` need no build step before them, and no generated file lies about.
 */
export function elementsManifest(): Plugin {
  return {
    name: 'asn-custom-elements-manifest',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      const { elementsManifest: read } = await import('../../.scripts/tools/manifest.mjs');
      return `export default ${JSON.stringify(await read())}`;
    },
  };
}
