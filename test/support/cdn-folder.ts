import fs from 'node:fs';
import path from 'node:path';

/** A folder as `dist/cdn` is, of three elements, for tests that run before anything has been built. */
export function writeCdnFolder(folder: string): string {
  const files = ['asn-kinerja.js', 'asn-kinerja.en.js', 'tasks.js', 'score-card.js', 'nip-field.js', 'only/tasks.js'];
  fs.mkdirSync(path.join(folder, 'only'), { recursive: true });
  for (const name of files) fs.writeFileSync(path.join(folder, name), `// ${name}\n`.repeat(50));
  const integrity = Object.fromEntries(files.map((name) => [name, `sha384-${name}`]));
  const elements = Object.fromEntries(
    ['tasks', 'score-card', 'nip-field'].map((name) => [`asn-${name}`, ['asn-kinerja.js', `${name}.js`]]),
  );
  fs.writeFileSync(path.join(folder, 'sri.json'), JSON.stringify(integrity));
  fs.writeFileSync(path.join(folder, 'files.json'), JSON.stringify(elements));
  return folder;
}
