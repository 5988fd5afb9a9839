// Which module lies in which file of dist/cdn. Few files, each compressed as one: the core, what some elements share, an
// element's own, and its parts that come later.

const isDefinition = /[\\/]src[\\/]components[\\/]([\w-]+)[\\/]\1\.define\.ts$/;

/** So many elements need it that it is cheaper for all to have it in the first file. */
const enough = 8;

/** What the lightest of the forms shares lies there too: it is the one that colleagues open on their phones. */
const lightest = 'review-360';

/** Fewer than these share a file of their own. */
const some = 4;

/** Elements that share much with each other and little with the rest. */
const families = {
  plans: ['indicator-editor', 'work-plan', 'unit-plan', 'indicator-forum'],
  results: ['evaluation', 'score-card'],
};

/** Kept on the device: comes while the server is asked who is signed in. */
const drafts = /[\\/]src[\\/]client[\\/]drafts|node_modules[\\/]idb[\\/]/;

/** `client/index.ts` names it for portals; elements take their client from the page. */
const notOfElements = /[\\/]src[\\/]client[\\/]client\.ts$/;

/** Makes Rollup's `manualChunks`. */
export function chunksOfElements() {
  let users;
  return (id, { getModuleInfo, getModuleIds }) => {
    users ??= usersOf([...getModuleIds()], getModuleInfo);
    if (drafts.test(id)) return 'drafts';
    const elements = users.get(id) ?? new Set();
    // A part that comes later, or only such parts share it: Rollup's own way.
    if (elements.size === 0) return undefined;
    if (elements.has('asn-kinerja') || elements.size >= enough) return 'asn-kinerja';
    if (elements.has(lightest) && elements.size > 2) return 'asn-kinerja';
    if (elements.size === 1) return undefined;
    const family = Object.keys(families).find((name) => [...elements].every((one) => families[name].includes(one)));
    return family ?? (elements.size >= some ? 'common' : [...elements].sort().join('+'));
  };
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
    if (files.has(name) && name !== 'asn-kinerja.js') return;
    for (const next of name === 'asn-kinerja.js' ? [] : bundle[name].imports) add(next);
    files.add(name);
  };
  add(file);
  return [...files];
}

/** Which elements reach a module without waiting for a part; `asn-kinerja` for what the first file itself reaches. */
function usersOf(ids, getModuleInfo) {
  const users = new Map();
  const reach = (id, user) => {
    const known = users.get(id) ?? new Set();
    if (known.has(user) || notOfElements.test(id)) return;
    users.set(id, known.add(user));
    for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, user);
  };
  for (const id of ids) {
    const [, name] = isDefinition.exec(id) ?? [];
    if (name) reach(id, name);
    else if (getModuleInfo(id)?.isEntry) reach(id, 'asn-kinerja');
  }
  return users;
}
