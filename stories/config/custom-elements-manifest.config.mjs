// Settings of the analyzer that reads custom-elements.json out of the doc blocks in src/.

export default {
  globs: ['src/components/**/*.ts', 'src/context/**/*.ts', 'src/forms/**/*.ts', 'src/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.state.ts'],
  litelement: true,
  // It would rewrite package.json, with a path that is wrong there.
  packagejson: false,
  plugins: [publicMembersOnly(), pathsOfThePackage()],
};

/** Fields and methods that are private, protected or internal are nobody's business but ours. */
function publicMembersOnly() {
  const isPublic = ({ name, privacy }) =>
    !name.startsWith('#') && !name.startsWith('_') && (privacy ?? 'public') === 'public' && !litInternals.has(name);
  return {
    name: 'public-members-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        declaration.members &&= declaration.members.filter(isPublic);
        declaration.attributes &&= declaration.attributes.filter(
          ({ fieldName }) =>
            !fieldName || !declaration.members || declaration.members.some(({ name }) => name === fieldName),
        );
      }
    },
  };
}

// Lit calls these; a page never does.
const litInternals = new Set([
  'styles',
  'render',
  'update',
  'updated',
  'willUpdate',
  'firstUpdated',
  'shouldUpdate',
  'createRenderRoot',
  'shadowRootOptions',
  'scheduleUpdate',
  'performUpdate',
  'getUpdateComplete',
  'requestUpdate',
]);

/** The manifest speaks of the files that the package ships: `src/….ts` is `dist/….js` there. */
function pathsOfThePackage() {
  return {
    name: 'paths-of-the-package',
    packageLinkPhase({ customElementsManifest }) {
      rename(customElementsManifest);
    },
  };
}

function rename(node) {
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      node[key] = value.replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
    } else if (value && typeof value === 'object') {
      rename(value);
    }
  }
}

function declarationsOf(manifest) {
  return manifest.modules.flatMap((module) => module.declarations ?? []);
}
