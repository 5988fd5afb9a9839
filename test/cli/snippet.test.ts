import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { after, it } from 'node:test';
import { kickOff } from '../../src/embedding/kick-off.js';
import { version } from '../../src/version.js';
import { writeCdnFolder } from '../support/cdn-folder.js';
import { run, start, temporaryFolder } from './command.js';

const { folder, remove } = temporaryFolder();
const files = ['--files', writeCdnFolder(path.join(folder, 'cdn'))];
after(remove);

/** What stands in the two streams: a page takes the first. */
async function streams(args: readonly string[]): Promise<{ snippet: string; notes: string }> {
  const child = start(['snippet', ...args, ...files]);
  const [snippet, notes] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => Buffer.concat((await stream?.toArray()) as Buffer[]).toString()),
  );
  return { snippet: snippet ?? '', notes: notes ?? '' };
}

it('prints the lines of a page, and nothing else there', async () => {
  const { snippet, notes } = await streams(['score-card', 'asn-tasks', '--base-url', 'https://kinerja.example.go.id']);
  const hashed = (name: string) =>
    `"/asn-kinerja/${version}/${name}" integrity="sha384-${name}" crossorigin="anonymous"`;
  assert.deepEqual(snippet.trimEnd().split('\n'), [
    '<script type="application/json" id="asn-kinerja">{"baseUrl":"https://kinerja.example.go.id","tokenUrl":"/kinerja/token"}</script>',
    `<link rel="modulepreload" href=${hashed('asn-kinerja.js')}>`,
    `<link rel="modulepreload" href=${hashed('score-card.js')}>`,
    `<link rel="modulepreload" href=${hashed('tasks.js')} fetchpriority="low">`,
    `<script type="module" src=${hashed('asn-kinerja.js')}></script>`,
    '<asn-score-card></asn-score-card>',
    '<asn-tasks></asn-tasks>',
  ]);
  assert.match(notes, /script-src 'self'; connect-src 'self' https:\/\/kinerja\.example\.go\.id\n/);
});

it('takes every choice', async () => {
  const from = ['--from', 'https://cdn.jsdelivr.net/npm/asn-kinerja@VERSION/dist/cdn/'];
  const look = ['--token-url', '/sesi', '--locale', 'en', '--theme', 'dark'];
  const { snippet, notes } = await streams(['tasks', ...from, ...look, '--start', '--alone']);
  assert.match(snippet, /"tokenUrl":"\/sesi","session":\{"token":"SESSION_TOKEN"\},"start":\["\/v1\/tasks"\]/);
  assert.match(snippet, /"locale":"en","theme":"dark"/);
  assert.match(snippet, new RegExp(`asn-kinerja@${version}/dist/cdn/only/tasks\\.js" integrity="sha384-`));
  assert.match(snippet, /asn-kinerja\.en\.js/);
  const hash = createHash('sha256').update(kickOff).digest('base64');
  assert.ok(notes.includes(`script-src https://cdn.jsdelivr.net 'sha256-${hash}'`), notes);
  assert.match(notes, /writes its token in place of SESSION_TOKEN/);
});

it('makes evergreen lines without a hash, and nonces as the template writes them', async () => {
  const { snippet, notes } = await streams(['tasks', '--evergreen', '--nonce', '{{ $nonce }}', '--no-alone']);
  assert.match(
    snippet,
    /src="\/asn-kinerja\/latest\/asn-kinerja\.js" crossorigin="anonymous" nonce="\{\{ \$nonce \}\}"/,
  );
  assert.doesNotMatch(snippet, /integrity/);
  assert.match(notes, /script-src 'nonce-\{\{ \$nonce \}\}'/);
});

it('names the place of a mistake and what to do, and prints no snippet', async () => {
  const faults: readonly (readonly [readonly string[], RegExp])[] = [
    [['asn-scorecard'], /^ELEMENT: There is no element <asn-scorecard>\. Perhaps you mean: <asn-score-card>\./],
    [[], /^ELEMENT: Name at least one element/],
    [['tasks', '--base-url', 'kinerja.go.id'], /^--base-url: “kinerja\.go\.id” is no address/],
    [['tasks', '--from', '/asn-kinerja/9.9.9/'], /^--from: .*npx asn-kinerja@9\.9\.9 snippet/],
    [['tasks', '--theme', 'pink'], /--theme.*light, dark/],
    [['tasks', '--files', folder], /no sri\.json and files\.json in .*npm run build/],
  ];
  for (const [args, expected] of faults) {
    const { code, output } = await run(['snippet', ...files, ...args]);
    assert.match(output, expected);
    assert.equal(code, 1, output);
    assert.doesNotMatch(output, /<script|\bat .*:\d+/);
  }
});
