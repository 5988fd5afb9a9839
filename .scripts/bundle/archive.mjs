// Archives that are the same whoever makes them and when.
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import tar from 'tar-fs';

const someDay = new Date('2000-01-01T00:00:00Z');

/** Packs what is in a folder under another name: sorted, with no owner, one date, and plain rights. */
export function pack(folder, file, { prefix, level }) {
  const entries = tar.pack(folder, {
    sort: true,
    map(header) {
      const isProgram = header.type === 'directory' || (header.mode & 0o100) !== 0;
      const name = header.name === '.' ? prefix : `${prefix}/${header.name}`;
      const nobody = { uid: 0, gid: 0, uname: '', gname: '', mtime: someDay };
      return Object.assign(header, nobody, { name, mode: isProgram ? 0o755 : 0o644 });
    },
  });
  return pipeline(entries, createGzip({ level }), fs.createWriteStream(file));
}
