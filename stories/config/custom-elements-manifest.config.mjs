// Settings of the analyzer that reads custom-elements.json out of the doc blocks in src/.
import { partMeanings } from '../../src/styles/part-guide.ts';
import { colourMeanings, measureMeanings } from '../../src/styles/token-guide.ts';

export default {
  globs: ['src/components/**/*.ts', 'src/context/**/*.ts', 'src/forms/**/*.ts', 'src/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.state.ts'],
  litelement: true,
  // It would rewrite package.json, with a path that is wrong there.
  packagejson: false,
  plugins: [publicMembersOnly(), documentedEvents(), partsAndTokens(), publicModulesOnly(), pathsOfThePackage()],
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

/**
 * Beside the documented events the analyzer lists every `dispatchEvent` it sees, under the name of whatever variable the event
 * is made from. Those that `@fires` has already, and those whose class it cannot tell, say nothing; one that stays is an
 * event somebody forgot to document, and fails the test of the manifest.
 */
function documentedEvents() {
  return {
    name: 'documented-events',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        const documented = new Set(declaration.events?.filter(isDocumented).map(({ type }) => type.text));
        const isNews = ({ type }) => type?.text !== undefined && !documented.has(type.text);
        declaration.events &&= declaration.events.filter((event) => isDocumented(event) || isNews(event));
      }
    },
  };
}

function isDocumented({ name, description }) {
  return name?.startsWith('asn-') && Boolean(description);
}

/**
 * A part means the same in every element, so doc blocks give its name alone and the meaning comes from the one list. The
 * tokens stand at the provider: they may be set anywhere, and fifty names at thirty elements would bury everything else.
 */
function partsAndTokens() {
  return {
    name: 'parts-and-tokens',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        for (const part of declaration.cssParts ?? []) part.description ||= partMeanings[part.name];
        if (declaration.tagName === 'asn-provider') declaration.cssProperties = tokens();
      }
    },
  };
}

function tokens() {
  const named = (prefix, meanings) =>
    Object.entries(meanings).map(([name, description]) => ({ name: `${prefix}${name}`, description }));
  return [...named('--asn-color-', colourMeanings), ...named('--asn-', measureMeanings)];
}

/** Elements, the events they send and what they inherit from are public; the functions they are built of are not. */
function publicModulesOnly() {
  const isPublic = ({ kind, customElement, superclass }) =>
    kind === 'mixin' || customElement || superclass !== undefined;
  return {
    name: 'public-modules-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = (module.declarations ?? []).filter(isPublic);
        const names = new Set(module.declarations.map(({ name }) => name));
        module.exports = (module.exports ?? []).filter(
          ({ kind, declaration }) => kind === 'custom-element-definition' || names.has(declaration.name),
        );
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(({ exports }) => exports.length > 0);
    },
  };
}

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
      node[key] = value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    } else if (value && typeof value === 'object') {
      rename(value);
    }
  }
}

function declarationsOf(manifest) {
  return manifest.modules.flatMap((module) => module.declarations ?? []);
}
