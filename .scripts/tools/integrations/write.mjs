// What editors and frameworks read about our elements, all made from the one manifest.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../stale.mjs';
import { declarations } from './declarations.mjs';
import { elementsOf } from './elements.mjs';
import { reactComponents } from './react.mjs';
import { allowedValues } from './values.mjs';
import { vscodeData } from './vscode.mjs';
import { webTypes } from './web-types.mjs';

/** Writes them into dist, where tsc has put the declarations of the classes. */
export async function writeIntegrations(manifest) {
  const elements = elementsOf(manifest);
  const allowed = allowedValues(elements);
  const description = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  write('', {
    'custom-elements.json': json(manifest),
    'vscode.html-custom-data.json': json(vscodeData(elements, allowed)),
    'web-types.json': json(webTypes(elements, allowed, description)),
  });
  write('frameworks', declarations(elements));
  write('react', await reactComponents(elements));
}

/** @param {Record<string, string>} files by name */
function write(folder, files) {
  const full = path.join(root, 'dist', folder);
  fs.mkdirSync(full, { recursive: true });
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(full, name), content);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
