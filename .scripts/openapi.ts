// `npm run openapi` writes docs/openapi.json from the endpoint table; `-- --check` says whether it is current.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDocument } from './openapi/document.js';
import { recordExamples } from './openapi/examples.js';

const file = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));
const text = `${JSON.stringify(buildDocument(await recordExamples()), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const current = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (current !== text) {
    console.error('docs/openapi.json is not what the endpoint table says. Renew it: npm run openapi');
    process.exitCode = 1;
  }
} else {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`docs/openapi.json: ${Math.round(text.length / 1024)} KB`);
}
