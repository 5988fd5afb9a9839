// `npm start` after its builds: keeps the demo portal running, and says where it is and who is who.
import path from 'node:path';
import { supervise } from '../../src/cli/supervise.js';
import { people } from './people.js';

let isTold = false;

process.exitCode = await supervise({
  module: path.join(import.meta.dirname, 'serve.ts'),
  execArgv: ['--import', import.meta.resolve('tsx')],
  log: (line) => console.log(line),
  onReady: ({ pid, url }) => {
    console.log(isTold ? `  Serving again at ${url} (process ${pid}).` : welcome(url, pid));
    isTold = true;
  },
});

function welcome(url: string, pid: number): string {
  const widest = Math.max(...people.map(({ name }) => name.length));
  const lines = people.map(({ name, role, can }) => `    ${name.padEnd(widest)}  ${role.en}: ${can.en}`);
  return [
    '',
    `  The demo portal is ready: ${url}`,
    '',
    '  Sign in as one of these, or follow the guide at the top of the page:',
    ...lines,
    '',
    `  API reference  ${url}/docs/`,
    `  Storybook      ${url}/storybook/   (once \`npm run storybook:build\` has run)`,
    '',
    `  Server process ${pid}; it is started again if it dies. Ctrl+C ends it. \`npm run reset\` empties the data.`,
    '',
  ].join('\n');
}
