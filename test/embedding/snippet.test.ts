import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { kickOff } from '../../src/embedding/kick-off.js';
import { type CdnFiles, snippet, type SnippetOptions } from '../../src/embedding/snippet.js';

const files: CdnFiles = {
  integrity: {
    'asn-kinerja.js': 'sha384-core',
    'tasks.js': 'sha384-tasks',
    'score-card.js': 'sha384-card',
    'asn-kinerja.en.js': 'sha384-english',
    'only/tasks.js': 'sha384-only',
  },
  elements: { 'asn-tasks': ['asn-kinerja.js', 'tasks.js'], 'asn-score-card': ['asn-kinerja.js', 'score-card.js'] },
};
const settings = { baseUrl: '/', tokenUrl: '/kinerja/token' };
const base = '/asn-kinerja/0.1.0/';
const linesFor = (elements: readonly string[], more = {}, options: Partial<SnippetOptions> = {}) =>
  snippet({ base, elements, files, settings: { ...settings, ...more }, ...options }).split('\n');

describe('snippet', () => {
  it('takes the one file that holds everything where the page shows one element', () => {
    assert.deepEqual(linesFor(['asn-tasks']), [
      '<script type="application/json" id="asn-kinerja">{"baseUrl":"/","tokenUrl":"/kinerja/token"}</script>',
      '<script type="module" src="/asn-kinerja/0.1.0/only/tasks.js" integrity="sha384-only" crossorigin="anonymous"></script>',
      '<asn-tasks></asn-tasks>',
    ]);
  });

  it('asks for every file at once, each once, where it shows several', () => {
    const preloaded = linesFor(['asn-tasks', 'asn-score-card']).filter((line) => line.includes('modulepreload'));
    assert.deepEqual(
      preloaded.map((line) => /href="([^"]+)" integrity="([^"]+)"/.exec(line)?.slice(1)),
      [
        ['/asn-kinerja/0.1.0/asn-kinerja.js', 'sha384-core'],
        ['/asn-kinerja/0.1.0/tasks.js', 'sha384-tasks'],
        ['/asn-kinerja/0.1.0/score-card.js', 'sha384-card'],
      ],
    );
  });

  it('lets the files of further elements wait for those of the first, and for the data', () => {
    const preloaded = linesFor(['asn-tasks', 'asn-score-card']).filter((line) => line.includes('modulepreload'));
    assert.deepEqual(
      preloaded.map((line) => line.includes('fetchpriority="low"')),
      [false, false, true],
    );
  });

  it('starts what everybody may ask without a session, with parameters of the page’s own address', () => {
    const settings = { baseUrl: '/api/', start: ['/v1/public/forms/{survei}', '/v1/public/units/{unit}/performance'] };
    const asked: [string, object][] = [];
    const page = {
      ...{ URL, URLSearchParams, performance, location: { search: '', hash: '#survei=A%2FB&x=1' } },
      document: {
        baseURI: 'https://kota.example/survei',
        getElementById: () => ({ textContent: JSON.stringify(settings) }),
      },
      fetch: (address: string, { headers }: { headers: object }) => (
        asked.push([address, { ...headers }]),
        Promise.resolve()
      ),
    };
    runInNewContext(kickOff, page);
    const headers = { accept: 'application/json, application/problem+json', 'accept-language': 'id' };
    assert.deepEqual(asked, [['https://kota.example/api/v1/public/forms/A%2FB', headers]]);
  });

  it('starts the data by a script that is the same on every page, and only with a session', () => {
    const inline = (more: object) => linesFor(['asn-tasks'], more).filter((line) => line.startsWith('<script>'));
    assert.deepEqual(inline({ start: ['/v1/tasks'] }), []);
    const one = inline({ start: ['/v1/tasks'], session: { token: 'a' } });
    const other = inline({ start: ['/v1/me'], session: { token: 'b' }, locale: 'en' });
    assert.equal(one.length, 1);
    assert.deepEqual(one, other, 'a policy allows it by its hash');
  });

  it('takes the shared files for one element where it is told so', () => {
    const lines = linesFor(['asn-tasks'], {}, { alone: false });
    assert.equal(lines.filter((line) => line.includes('modulepreload')).length, 2);
    assert.match(lines.at(-2) ?? '', /asn-kinerja\.js/);
  });

  it('brings the English along, before the elements', () => {
    const scripts = linesFor(['asn-tasks'], { locale: 'en' }).filter((line) =>
      line.startsWith('<script type="module"'),
    );
    assert.deepEqual(
      scripts.map((line) => /0\.1\.0\/(.*?)" integrity="(.*?)"/.exec(line)?.slice(1)),
      [
        ['asn-kinerja.en.js', 'sha384-english'],
        ['only/tasks.js', 'sha384-only'],
      ],
    );
  });

  it('names no hash and no list of files where they change', () => {
    const text = linesFor(['asn-tasks', 'asn-score-card'], {}, { evergreen: true }).join('\n');
    assert.doesNotMatch(text, /integrity|modulepreload/);
    assert.match(text, /src="\/asn-kinerja\/0\.1\.0\/asn-kinerja\.js"/);
  });

  it('puts the nonce on all that runs or is fetched, as the template of the page writes it', () => {
    const more = { start: ['/v1/tasks'], session: { token: 'a' } };
    const lines = linesFor(['asn-tasks', 'asn-score-card'], more, { nonce: '<?= $nonce ?>' });
    const named = lines.filter((line) => line.includes('nonce="<?= $nonce ?>"'));
    assert.deepEqual(
      lines.filter((line) => !named.includes(line)).map((line) => line.slice(0, 24)),
      ['<script type="applicatio', '<asn-tasks></asn-tasks>', '<asn-score-card></asn-sc'],
    );
  });

  it('lets no value of the page end the element it stands in', () => {
    const [first] = linesFor(['asn-tasks'], { tokenUrl: '/x</script><script>alert(1)</script>' });
    assert.equal(first?.match(/<\/script>/g)?.length, 1);
    assert.match(first ?? '', /\\u003c\/script>/);
  });

  it('names the elements there are when asked for another', () => {
    assert.throws(() => linesFor(['asn-scorecard']), /no element <asn-scorecard>.*asn-tasks, asn-score-card/);
  });
});
