// custom-elements.json: what the elements offer, read from their doc blocks. The package ships it; Storybook's controls
// and pages are made from it.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from './stale.mjs';

const config = 'stories/config/custom-elements-manifest.config.mjs';

/** The manifest as an object; writes nothing. */
export function elementsManifest() {
  return cli({ argv: ['analyze', '--quiet', '--config', config], cwd: root, noWrite: true });
}
