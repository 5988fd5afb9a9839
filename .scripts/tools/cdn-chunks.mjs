// Which module lies in which file of dist/cdn. Few files, each compressed as one, for a browser fetches six at a time from a
// server of HTTP/1.1: the core, what some elements share, what a family of them shares, an element's own, and its parts that come
// later.
import fs from 'node:fs';
import path from 'node:path';

const isDefinition = /[\\/]src[\\/]components[\\/]([\w-]+)[\\/]\1\.define\.ts$/;

/** So many elements need it that it is cheaper for all to have it in the first file. */
const enough = 8;

/** What the lightest of the forms shares lies there too: it is the one that colleagues open on their phones. */
const lightest = 'review-360';

/** Elements that share much with each other and little with the rest. */
const families = {
  plans: ['indicator-editor', 'work-plan', 'unit-plan', 'indicator-forum'],
  results: ['evaluation', 'score-card'],
  desks: ['service-surveys', 'public-cases'],
  public: ['public-feedback', 'public-performance', 'public-survey'],
  fields: ['nip-field', 'number-field', 'rating-field', 'error-summary'],
};

/** Kept on the device: comes while the server is asked who is signed in. */
const drafts = /[\\/]src[\\/]client[\\/](drafts|indexed-db\b)/;
export const isDrafts = (id) => drafts.test(id);

/** `client/index.ts` names it for portals; elements take their client from the page. */
const notOfElements = /[\\/]src[\\/]client[\\/]client\.ts$/;

/** Parts that most people who open the element see first. */
const usualParts = {
  'activity-log': ['activity-log-view.define.ts'],
  evaluation: ['evaluation-view.define.ts'],
};

/** Whether a module begins a part that is needed at once: then it lies with the element, for nobody is served by two files. */
function isUsual(id, name) {
  return (usualParts[name] ?? []).includes(path.basename(id));
}

/** A shared module of fewer characters is not worth a file. */
const small = 2_500;

const wholeTable = /[\\/]src[\\/]client[\\/]generated[\\/]index\.ts$/;

/** Makes Rollup's `manualChunks`. */
export function chunksOfElements() {
  let users;
  let parts;
  return function chunkOf(id, { getModuleInfo, getModuleIds }) {
    users ??= usersOf([...getModuleIds()], getModuleInfo);
    parts ??= partsOf([...getModuleIds()], getModuleInfo);
    if (isDrafts(id)) return 'drafts';
    const elements = users.get(id) ?? new Set();
    if (elements.has('asn-kinerja') || elements.size >= enough) return 'asn-kinerja';
    if (elements.has(lightest) && elements.size > 2) return 'asn-kinerja';
    const later = parts.get(id) ?? new Set();
    const { code, importedIds } = getModuleInfo(id) ?? {};
    // Of the core alone it may need something: two files that need each other could start in the wrong order.
    const isLeaf = () => importedIds.every((next) => chunkOf(next, { getModuleInfo, getModuleIds }) === 'asn-kinerja');
    // Without the blanks in which a language stood that went.
    const isSmall = (code ?? '').replace(/\s+/g, ' ').length < small && isLeaf();
    if (elements.size === 0) return later.size > 1 && isSmall ? 'parts' : undefined;
    const [first] = elements;
    const owners = new Set([...later].map(ownerOf));
    if (elements.size === 1 && [...owners].every((owner) => owner === first)) return first;
    // What one of a family shares with the part of another lies with the family.
    const sharing = elements.size === 1 ? [first, ...owners] : [...elements];
    const family = Object.keys(families).find((name) => sharing.every((one) => families[name].includes(one)));
    return family ?? (elements.size > 1 || isSmall ? 'common' : undefined);
  };
}

/** The element whose folder a part lies in; others may import it too. */
function ownerOf(id) {
  return /[\\/]src[\\/]components[\\/]([\w-]+)[\\/]/.exec(id)?.[1];
}

/** Which elements reach a module without waiting for a part; `asn-kinerja` for what the first file itself reaches. */
function usersOf(ids, getModuleInfo) {
  const users = new Map();
  for (const id of ids) {
    const [, name] = isDefinition.exec(id) ?? [];
    const usual = name ? ids.filter((one) => isUsual(one, name)) : [];
    if (name) for (const one of [id, ...usual]) reach(one, name, users, getModuleInfo);
    else if (getModuleInfo(id)?.isEntry) reach(id, 'asn-kinerja', users, getModuleInfo);
  }
  return users;
}

/** Which parts reach a module: modules that are imported later, and are no element. */
function partsOf(ids, getModuleInfo) {
  const users = new Map();
  const later = new Set(ids.flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? []));
  // The whole table of operations is fetched by pages that ask for more than their elements do: it shapes no file.
  const isLater = (id) => !Object.keys(usualParts).some((name) => isUsual(id, name));
  const shaping = [...later].filter((id) => !isDefinition.test(id) && !wholeTable.test(id) && isLater(id));
  for (const id of shaping) reach(id, id, users, getModuleInfo);
  return users;
}

function reach(id, user, users, getModuleInfo) {
  const known = users.get(id) ?? new Set();
  if (known.has(user) || notOfElements.test(id)) return;
  users.set(id, known.add(user));
  for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, user, users, getModuleInfo);
}

/** Elements that keep drafts: they wait for that file too. */
const keepsDrafts = /[\\/]src[\\/]controllers[\\/](editing|personal-drafts)\.ts$/;

/**
 * A Rollup plugin that writes `files.json`: which files a page needs until an element is usable, in the order of need. A page
 * names them as `modulepreload`, so that none waits for another.
 */
export function filesOfElements() {
  return {
    name: 'files-of-elements',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const users = usersOf([...this.getModuleIds()], (id) => this.getModuleInfo(id));
      const keeping = new Set([...users].filter(([id]) => keepsDrafts.test(id)).flatMap(([, names]) => [...names]));
      const elements = chunks.flatMap((chunk) => {
        const id = chunk.moduleIds.find((module) => isDefinition.test(module));
        if (id === undefined) return [];
        const [, name] = isDefinition.exec(id);
        const files = closureOf(chunk.fileName, bundle);
        return [[`asn-${name}`, keeping.has(name) ? [...files, 'drafts.js'] : files]];
      });
      elements.sort(([one], [other]) => (one < other ? -1 : 1));
      const source = `${JSON.stringify(Object.fromEntries(elements), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'files.json', source });
    },
  };
}

/** A file and what it imports, the first file before all. */
function closureOf(file, bundle) {
  const files = new Set(['asn-kinerja.js']);
  const add = (name) => {
    if (files.has(name)) return;
    for (const next of bundle[name].imports) add(next);
    files.add(name);
  };
  add(file);
  return [...files];
}

/** Fields stand in forms of the host and ask nothing of the API: the core is not worth a file of its own with them. */
const isField = /-(field|summary)$/;

/** Elements that a page may show alone, by folder. */
export function elementNames(src) {
  const folder = path.join(src, 'components');
  const isElement = (name) => fs.existsSync(path.join(folder, name, `${name}.define.ts`)) && !isField.test(name);
  return fs.readdirSync(folder).filter(isElement);
}

/** `manualChunks` of an element alone: all that it reaches without waiting, and what is kept on the device, in its one file. */
export function chunkAlone(name) {
  let reached;
  return (module, { getModuleInfo, getModuleIds }) => {
    if (!reached) {
      reached = new Map();
      const ids = [...getModuleIds()];
      const entry = ids.find((one) => getModuleInfo(one)?.isEntry);
      for (const one of [entry, ...ids.filter((id) => isUsual(id, name))]) reach(one, name, reached, getModuleInfo);
    }
    return reached.has(module) || isDrafts(module) ? name : undefined;
  };
}

/** A Rollup plugin that makes the entry `alone:NAME`: what `cdn.ts` is for all elements, for one. */
export function entryAlone(src) {
  const file = (name) => path.join(src, `alone-${name}.ts`);
  return {
    name: 'entry-alone',
    resolveId: (source) => (source.startsWith('alone:') ? file(source.slice('alone:'.length)) : null),
    load(id) {
      const [, name] = /[\\/]alone-([\w-]+)\.ts$/.exec(id) ?? [];
      if (!name) return null;
      return [
        "import './context/provider.define.js';",
        `import './components/${name}/${name}.define.js';`,
        "export * from './page.js';",
      ].join('\n');
    },
  };
}
