// The package as users get it: packed, installed without optional peers in an empty folder, imported, type-checked.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './bundle.js';
import { registeredElements } from './elements.js';

const call = promisify(execFile);
const folder = mkdtempSync(path.join(tmpdir(), 'asn-package-'));
const tool = (name: string) => path.join(root, 'node_modules', name);

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

interface Manifest {
  readonly name: string;
  readonly peerDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;

describe('the package as installed', () => {
  let packed: Packed;
  let tarball: string;

  before(async () => {
    packed = await pack();
    tarball = path.join(folder, packed.filename);
    await install(tarball);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('ships no tests, stories or sources', () => {
    const strange = packed.files
      .map((file) => file.path)
      .filter(
        (name) => !/^(dist\/|themes\/[\w-]+\.css$|docs\/openapi\.json$|package\.json$|README\.md$|LICENSE$)/.test(name),
      );
    assert.deepEqual(strange, []);
    assert.deepEqual(
      packed.files.filter(({ path: name }) => /(^|[./])(test|stories)[./]/.test(name)),
      [],
    );
  });

  it('ships what its exports name, the demo agency and the migrations', () => {
    const names = new Set(packed.files.map((file) => file.path));
    for (const name of [
      'dist/index.js',
      'dist/define.js',
      'dist/client/index.js',
      'dist/contract/index.js',
      'dist/rules/index.js',
      'dist/server/index.js',
      'dist/cdn/asn-kinerja.js',
      'dist/cdn/asn-kinerja.en.js',
      'dist/cdn/asn-kinerja.iife.js',
      'dist/cdn/sri.json',
      'dist/custom-elements.json',
      'dist/frameworks/jsx.d.ts',
      'dist/react/index.js',
      'dist/vscode.html-custom-data.json',
      'dist/web-types.json',
      'dist/cli/main.js',
      'docs/openapi.json',
      'LICENSE',
      'README.md',
    ]) {
      assert.ok(names.has(name), `${name} is missing`);
    }
    assert.ok(
      [...names].some((name) => /^dist\/server\/.*\.sql$/.test(name)),
      'no migrations',
    );
    assert.ok(
      [...names].some((name) => /^dist\/server\/.*\.csv$/.test(name)),
      'no demo agency',
    );
  });

  it('installs no server dependency for someone who only embeds', () => {
    const present = Object.keys(manifest.peerDependencies).filter((name) =>
      existsSync(path.join(folder, 'node_modules', name)),
    );
    assert.deepEqual(present, []);
  });

  for (const entry of ['client', 'rules', 'contract']) {
    it(`imports ${manifest.name}/${entry} in Node`, async () => {
      const names = await runInNode(`console.log(Object.keys(await import('${manifest.name}/${entry}')).join())`);
      assert.notEqual(names, '');
    });
  }

  it('imports the classes in Node, and that registers nothing', async () => {
    const code = `await import('${manifest.name}'); console.log(String(globalThis.customElements?.get('${someTag()}')))`;
    assert.equal(await runInNode(code), 'undefined');
  });

  it('prints a snippet for someone who only embeds', async () => {
    const { stdout } = await succeed('npx', ['--offline', 'asn-kinerja', 'snippet', 'asn-score-card']);
    assert.match(stdout, /only\/score-card\.js" integrity="sha384-[^"]{64}"[^]*<asn-score-card>/);
  });

  for (const resolution of ['bundler', 'nodenext']) {
    it(`has types under "${resolution}"`, () => typeCheck(resolution));
  }

  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({
      pkgDir: path.join(folder, 'node_modules', manifest.name),
      strict: true,
      pack: false,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('satisfies attw', async () => {
    const args = [
      tool('@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--no-emoji',
      '--no-color',
    ];
    // These are data and scripts: there is nothing to type.
    const untyped = [
      'openapi.json',
      'custom-elements.json',
      'web-types.json',
      'vscode.html-custom-data.json',
      'cdn/*',
      'package.json',
    ];
    await succeed(process.execPath, [...args, '--exclude-entrypoints', ...untyped]);
  });
});

async function pack(): Promise<Packed> {
  const { stdout } = await succeed('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [packed] = Object.values(JSON.parse(stdout) as Record<string, Packed>);
  assert.ok(packed);
  return packed;
}

async function install(tarball: string): Promise<void> {
  write('package.json', { private: true, type: 'module' });
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  await succeed('npm', ['install', tarball, '--omit=peer', '--omit=dev', ...quiet]);
}

async function runInNode(code: string): Promise<string> {
  const { stdout } = await succeed(process.execPath, ['--input-type=module', '--eval', code]);
  return stdout.trim();
}

/** Type-checks a consumer that imports every browser entry, all declaration files included (no skipLibCheck). */
async function typeCheck(resolution: string): Promise<void> {
  const [element] = registeredElements();
  assert.ok(element);
  const entries = ['', '/define', '/client', '/contract', '/rules', `/components/${element.name}`];
  const lines = entries.map(
    (entry, index) => `import * as entry${index} from '${manifest.name}${entry}';\nvoid entry${index};`,
  );
  lines.push(
    `const element: { readonly updateComplete: Promise<boolean> } | null = document.querySelector('${element.tag}');\nvoid element;`,
  );
  const main = `${resolution}.ts`;
  writeFileSync(path.join(folder, main), lines.join('\n'));
  write(`tsconfig.${resolution}.json`, {
    compilerOptions: {
      module: resolution === 'bundler' ? 'esnext' : resolution,
      moduleResolution: resolution,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    },
    files: [main],
  });
  await succeed(process.execPath, [
    tool('typescript/bin/tsc'),
    '--pretty',
    'false',
    '-p',
    `tsconfig.${resolution}.json`,
  ]);
}

function someTag(): string {
  return registeredElements()[0]?.tag ?? assert.fail('no element is registered');
}

function write(name: string, content: object): void {
  writeFileSync(path.join(folder, name), JSON.stringify(content));
}

/** Runs a command, in the consumer's folder unless told; a failure shows what the command printed. */
async function succeed(command: string, args: readonly string[], cwd = folder): Promise<{ stdout: string }> {
  try {
    return await call(command, args, { cwd, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}
