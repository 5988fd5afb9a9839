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
