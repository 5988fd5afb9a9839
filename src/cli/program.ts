import { Command, InvalidArgumentError, Option } from 'commander';
import fs from 'node:fs';
import path from 'node:path';
import { agencyRoles } from '../contract/vocabulary.js';
import type { Language } from '../server/import/index.js';
import type { Place } from './database.js';
import type { SnippetRequest } from './snippet.js';

/** Exit codes of `import`. */
export const exitCodes = {
  /** Every row went in, or was there already. */
  done: 0,
  /** Nothing was changed: a broken file, a database that cannot be opened. */
  nothing: 1,
  /** Some rows were refused; the others went in. */
  partly: 2,
} as const;

interface PlaceOptions {
  readonly dataDir: string;
}

interface ServeOptions extends PlaceOptions {
  readonly port: number;
  readonly host: string;
  readonly demo: boolean;
  readonly supervise: boolean;
}

interface ImportCommandOptions extends PlaceOptions {
  readonly dryRun: boolean;
  readonly language: Language;
  readonly agency?: string;
}

/** Runs a command line; resolves to the exit code. Each command loads what it needs, and no more. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  const program = new Command('asn-kinerja').description('The appraisal API for civil servants: server and tools.');
  const dataDir = () =>
    new Option('--data-dir <folder>', 'folder of the embedded database').env('DATA_DIR').default('.data');

  program
    .command('serve')
    .description('serve the API (PostgreSQL with DATABASE_URL, else an embedded database)')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes a free one')
        .env('PORT')
        .default(8080)
        .argParser(portNumber),
    )
    .addOption(new Option('--host <address>', 'address to listen on').env('HOST').default('127.0.0.1'))
    .addOption(dataDir())
    .option('--demo', 'load the demo agency into an empty database', false)
    .option('--no-supervise', 'do not start the server again when it dies; for systems that do so themselves')
    .action(async (options: ServeOptions) => {
      const { serve, superviseServe } = await import('./serve.js');
      const place = placeOf(options);
      code = options.supervise ? await superviseServe(argv) : await serve({ ...options, ...place });
    });

  const imports = program.command('import').description('take over data from a CSV file');
  for (const kind of ['employees', 'indicators'] as const) {
    imports
      .command(`${kind} <file>`)
      .description(kind === 'employees' ? 'employees, units and superiors from SIMPEG' : 'an indicator library')
      .option('--dry-run', 'say what would change, and change nothing', false)
      .addOption(new Option('--language <language>', 'language of the report').choices(['id', 'en']).default('id'))
      .option('--agency <id>', 'agency to import into, where the database holds several')
      .addOption(dataDir())
      .action(async (file: string, options: ImportCommandOptions) => {
        const { importFile } = await import('./import.js');
        code = await importFile({ ...options, kind, file, place: placeOf(options) });
      });
  }

  program
    .command('create-agency <name>')
    .description('create an agency with the preset policy')
    .addOption(dataDir())
    .action(async (name: string, options: PlaceOptions) => {
      const { addAgency } = await import('./agency.js');
      code = await addAgency(placeOf(options), name);
    });
  program
    .command('create-client <name>')
    .description('register a portal, and print its id and secret once')
    .option('--agency <id>', 'agency of the portal, where the database holds several')
    .addOption(dataDir())
    .action(async (name: string, options: PlaceOptions & { agency?: string }) => {
      const { addClient } = await import('./agency.js');
      code = await addClient(placeOf(options), name, options.agency);
    });
  program
    .command('set-roles <nip> [roles...]')
    .description(`give an employee these roles in the agency (${agencyRoles.join(', ')}); without any, take them away`)
    .option('--agency <id>', 'agency of the employee, where the database holds several')
    .addOption(dataDir())
    .action(async (nip: string, roles: string[], options: PlaceOptions & { agency?: string }) => {
      const { setEmployeeRoles } = await import('./agency.js');
      code = await setEmployeeRoles(placeOf(options), { nip, roles, agency: options.agency });
    });
  program
    .command('verify-audit')
    .description('check that the record of changes is whole')
    .addOption(dataDir())
    .action(async (options: PlaceOptions) => {
      const { verifyAudit } = await import('./agency.js');
      code = await verifyAudit(placeOf(options));
    });
  program
    .command('snippet [elements...]')
    .description('print the lines that a page pastes to show these elements, such as asn-score-card')
    .option(
      '--from <address>',
      'where the files lie; VERSION stands for the version (default: "/asn-kinerja/VERSION/")',
    )
    .option('--base-url <address>', 'address of the API (default: "/")')
    .option('--token-url <address>', 'your own endpoint that answers with a token (default: "/kinerja/token")')
    .addOption(new Option('--locale <language>', 'language of the elements').choices(['id', 'en']))
    .addOption(new Option('--theme <theme>', 'appearance; follows the page unless told').choices(['light', 'dark']))
    .option('--nonce <nonce>', 'nonce for the scripts, or what your template writes there')
    .option('--start', 'start the data with the page; your server writes the token into it')
    .option('--alone', 'one file with all that one element needs; so it is for one element unless told')
    .option('--no-alone', 'the files that elements share, also for one element')
    .option('--evergreen', 'other files will lie at the address one day: no integrity')
    .option('--files <folder>', 'folder with the sri.json and files.json of other files than those of this package')
    .action(async (elements: string[], options: SnippetRequest) => {
      const { printSnippet } = await import('./snippet.js');
      code = await printSnippet(elements, options);
    });
  program
    .command('openapi')
    .description('print the OpenAPI document')
    .action(() => {
      process.stdout.write(fs.readFileSync(new URL('../../docs/openapi.json', import.meta.url)));
    });

  await program.parseAsync([...argv]);
  return code;
}

function placeOf({ dataDir }: PlaceOptions): Place {
  return { databaseUrl: process.env.DATABASE_URL || undefined, dataDir: path.resolve(dataDir) };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.');
}
