// The data folder of `npm start` (DATA_DIR, default `.data`), and how `npm run reset` knows that it is ours.
//
// A folder is emptied only when it carries the marker that `npm start` put there while the folder was new. A list of
// forbidden folders is not enough: one slip in it, and a wrong DATA_DIR costs somebody a disk.
import fs from 'node:fs';
import path from 'node:path';
import { holderOf } from './lock.mjs';
import { root } from './stale.mjs';

export const marker = '.asn-kinerja-data';

export const dataFolder = () => path.resolve(root, process.env.DATA_DIR || '.data');

/** Marks a folder that is new or empty. One that has other people's files in it is left as it is, and never emptied. */
export function prepareDataFolder(folder) {
  fs.mkdirSync(folder, { recursive: true });
  if (fs.readdirSync(folder).length > 0) return;
  fs.writeFileSync(path.join(folder, marker), 'Made by `npm start`. `npm run reset` empties this folder.\n');
}

/** Why this folder must not be emptied; undefined when it may be. Reads, and changes nothing. */
export function refusalFor(folder) {
  const isOurs = fs.existsSync(path.join(folder, marker));
  if (!isOurs)
    return `${folder} was not made by \`npm start\` (it has no ${marker}), so nothing was deleted. If it is yours, delete it by hand.`;
  if (contains(folder, root)) return `${folder} holds the project itself; nothing was deleted.`;
  const holder = holderOf(path.join(folder, 'server.lock'));
  if (holder !== undefined)
    return `The server (process ${holder}) is using ${folder}. Stop it first, then run: npm run reset`;
  return undefined;
}

/** Whether `inner` is `folder` or lies below it; true for `/` and everything. */
export function contains(folder, inner) {
  const way = path.relative(fs.realpathSync(folder), fs.realpathSync(inner));
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Deletes what is in the folder, save the marker; throws where {@link refusalFor} has an objection. Returns how many. */
export function emptyDataFolder(folder) {
  const refusal = refusalFor(folder);
  if (refusal) throw new Error(refusal);
  const entries = fs.readdirSync(folder).filter((entry) => entry !== marker);
  for (const entry of entries) fs.rmSync(path.join(folder, entry), { recursive: true, force: true });
  return entries.length;
}
