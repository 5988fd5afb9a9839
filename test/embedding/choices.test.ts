import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choiceText } from '../../src/embedding/choice-texts.js';
import { choose, ChoiceError, type Choices } from '../../src/embedding/choices.js';
import { firstQuestions } from '../../src/embedding/first-questions.js';
import type { CdnFiles } from '../../src/embedding/snippet.js';

const files: CdnFiles = {
  integrity: { 'asn-kinerja.js': 'sha384-core', 'only/score-card.js': 'sha384-only' },
  elements: {
    'asn-nip-field': ['asn-kinerja.js', 'nip-field.js'],
    'asn-score-card': ['asn-kinerja.js', 'score-card.js'],
    'asn-tasks': ['asn-kinerja.js', 'tasks.js'],
  },
};
const chosen = (choices: Partial<Choices>) => choose({ elements: ['asn-tasks'], ...choices }, files, '0.1.0');

/** The sentences that a wrong choice is answered with, in both languages. */
function complaint(choices: Partial<Choices>): string {
  try {
    chosen(choices);
  } catch (error) {
    assert.ok(error instanceof ChoiceError);
    const texts = (['id', 'en'] as const).map((language) => choiceText(error, language));
    for (const text of texts) assert.doesNotMatch(text, /[{}]/);
    return `${error.choice}: ${texts.join(' | ')}`;
  }
  return 'none';
}

describe('choices of a snippet', () => {
  it('are few: a tag is enough, also without its beginning or as it stands in a page', () => {
    for (const name of ['asn-tasks', 'tasks', 'Tasks', '<asn-tasks>']) {
      const { base, elements, settings } = chosen({ elements: [name] });
      assert.deepEqual(elements, ['asn-tasks']);
      assert.deepEqual(settings, { baseUrl: '/', tokenUrl: '/kinerja/token' });
      assert.equal(base, '/asn-kinerja/0.1.0/');
    }
  });

  it('put the version, or the name of the newest, into the address of the files', () => {
    const from = 'https://cdn.example/asn-kinerja@VERSION/dist/cdn';
    assert.equal(chosen({ from }).base, 'https://cdn.example/asn-kinerja@0.1.0/dist/cdn/');
    assert.equal(chosen({ from, evergreen: true }).base, 'https://cdn.example/asn-kinerja@latest/dist/cdn/');
    assert.equal(chosen({ from: '/berkas/kinerja/' }).base, '/berkas/kinerja/');
    assert.equal(chosen({ from: 'https://10.1.2.3/kinerja' }).base, 'https://10.1.2.3/kinerja/');
  });

  it('start the data of these elements with a token that the server writes', () => {
    const { settings } = chosen({ start: true });
    assert.deepEqual(settings.start, firstQuestions['asn-tasks']);
    assert.deepEqual(settings.session, { token: 'SESSION_TOKEN' });
    assert.equal(chosen({ elements: ['nip-field'], start: true }).settings.start, undefined, 'it asks nothing');
  });

  it('start the data of elements for citizens by themselves, for nobody signs in there', () => {
    const survey = { integrity: files.integrity, elements: { ...files.elements, 'asn-public-survey': ['a.js'] } };
    const { settings } = choose({ elements: ['public-survey'] }, survey, '0.1.0');
    assert.deepEqual(settings, { baseUrl: '/', start: firstQuestions['asn-public-survey'] });
    const both = choose({ elements: ['public-survey', 'tasks'] }, survey, '0.1.0');
    assert.equal(both.settings.tokenUrl, '/kinerja/token');
    assert.equal(both.settings.start, undefined);
  });

  it('that make no snippet are answered with the place and what to do', () => {
    assert.match(complaint({ elements: [] }), /^elements: Pilih .* \| Name at least one/);
    assert.match(complaint({ elements: ['asn-scorecard'] }), /<asn-scorecard>.*Perhaps you mean: <asn-score-card>\./);
    assert.match(complaint({ elements: ['kartu'] }), /<asn-nip-field>, <asn-score-card>, <asn-tasks>/);
    for (const baseUrl of ['kinerja.example.go.id', '//x', 'javascript:alert(1)', '/a b', '/"', 'https://'])
      assert.match(complaint({ baseUrl }), /^baseUrl: .*is no address/, baseUrl);
    assert.match(complaint({ tokenUrl: '' }), /^tokenUrl/);
    assert.match(complaint({ from: '/asn-kinerja/0.2.0/' }), /^from: .*0\.2\.0.*npx asn-kinerja@0\.2\.0 snippet/);
    for (const from of ['/asn-kinerja/latest/', 'https://cdn.example/asn-kinerja@0/dist/cdn/'])
      assert.match(complaint({ from }), /^from: .*--evergreen/, from);
    assert.match(complaint({ alone: true, elements: ['tasks', 'score-card'] }), /^alone: .*has 2/);
    assert.match(complaint({ alone: true, elements: ['nip-field'] }), /^alone: .*<asn-nip-field>/);
    assert.match(complaint({ nonce: '"><script>' }), /^nonce/);
  });
});
