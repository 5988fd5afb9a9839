// `npm run reset`: empties the data folder of `npm start`, so that the next start loads the demo agency anew.
import fs from 'node:fs';
import { dataFolder, emptyDataFolder, refusalFor } from './tools/data-folder.mjs';

const folder = dataFolder();

if (!fs.existsSync(folder)) {
  console.log(`${folder} does not exist: there is nothing to empty.`);
} else if (refusalFor(folder)) {
  console.error(refusalFor(folder));
  process.exitCode = 1;
} else {
  const count = emptyDataFolder(folder);
  console.log(count > 0 ? `Emptied ${folder}.` : `${folder} was empty already.`);
  if (process.env.DATABASE_URL) console.log('DATABASE_URL is set: the PostgreSQL database itself stays as it is.');
}
