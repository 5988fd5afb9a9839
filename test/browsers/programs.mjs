// Programs that the engines of the tests are made of.
import fs from 'node:fs';
import path from 'node:path';

/** The first of these programs that is on the PATH; undefined where none is. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return candidates.find((file) => fs.existsSync(file));
}
