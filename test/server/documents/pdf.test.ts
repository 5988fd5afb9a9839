// The PDF of every form: the same bytes for the same content, nothing cut off however long, tagged, numbered.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentHash, inGroups } from '../../../src/server/documents/content-hash.js';
import { evaluationForm } from '../../../src/server/documents/evaluation-form.js';
import type { DocumentModel } from '../../../src/server/documents/model.js';
import { makePdf } from '../../../src/server/documents/pdf/make-pdf.js';
import { wrap } from '../../../src/server/documents/pdf/text-lines.js';
import { planForm } from '../../../src/server/documents/plan-form.js';
import { resultForm } from '../../../src/server/documents/result-form.js';
import { isSignedCopy } from '../../../src/server/documents/signed-copy.js';
import { sha256 } from '../../../src/server/documents/content-hash.js';
import * as facts from './facts.js';
import { readPdf } from './pdf-reader.js';
import { signedCopyOf } from './signer.js';

function pdfOf(
  model: DocumentModel,
  address: string | null = 'https://kinerja.example.go.id/v1/document-checks/',
): Promise<Uint8Array> {
  return makePdf(model, { hash: contentHash(model), address, at: new Date('2027-01-15T02:10:00Z') });
}

const models = {
  'A.1.1': planForm(facts.qualitative(facts.leaderPlanFacts)),
  'A.1.2': planForm(facts.leaderPlanFacts),
  'A.1.6': planForm(facts.qualitative(facts.planFacts)),
  'A.1.7': planForm(facts.planFacts),
  'C.1.1': resultForm(facts.qualitative(facts.resultFacts)),
  'C.1.2': resultForm({ ...facts.resultFacts, planForm: 'leader' }),
  'C.1.3': resultForm(facts.resultFacts),
  'D.1.1': evaluationForm(facts.documentFacts),
  'D.1.2': evaluationForm(facts.takenOver),
  'D.1.3': evaluationForm(facts.changedDocument),
};

/** Every text of a document, in its order; without the keys of parts and columns. */
function textsOf(model: DocumentModel): string[] {
  const texts: string[] = [];
  JSON.stringify(model.parts, (key, value: unknown) => {
    const isText = typeof value === 'string' && !['part', 'as', 'level'].includes(key) && !/^[a-z]*$/.test(value);
    if (isText) texts.push(value);
    return value;
  });
  return texts;
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('PDF', () => {
  for (const [form, model] of Object.entries(models)) {
    it(`of ${form} says everything, with its number on every page`, async () => {
      const { text, pages, title, language, roles } = await readPdf(await pdfOf(model));
      const all = squeezed(text);
      for (const one of textsOf(model)) assert.ok(all.includes(squeezed(one)), one);
      for (let page = 1; page <= pages; page += 1) assert.ok(text.includes(`Halaman ${page} dari ${pages}`));
      assert.ok(text.includes(inGroups(contentHash(model))));
      assert.ok(title.endsWith(`2026 (${form})`), title);
      assert.equal(language, 'id-ID');
      assert.equal(roles.filter((role) => role === 'H1').length, 1);
      assert.ok(roles.includes('TH') && roles.includes('TD'));
    });
  }

  it('has the same bytes for the same content', async () => {
    const [first, second] = await Promise.all([pdfOf(models['C.1.3']), pdfOf(models['C.1.3'])]);
    assert.ok(Buffer.from(first).equals(Buffer.from(second)));
  });

  it('cuts nothing off, however long the texts are', async () => {
    const model = planForm(facts.longPlan);
    const { text, pages } = await readPdf(await pdfOf(model));
    assert.ok(pages > 10);
    const sentence = squeezed(facts.long(60));
    const count = (words: string) => squeezed(words).split(sentence).length - 1;
    // Where a page ends in the middle of a sentence, its header and footer stand between: those few are not counted.
    const expected = count(textsOf(model).join(' '));
    assert.ok(count(text) >= expected - 3 * pages && count(text) <= expected, `${count(text)} of ${expected}`);
    const letters = (words: string) => squeezed(words).length;
    assert.ok(letters(text) >= letters(textsOf(model).join(' ')));
  });

  it('breaks long results over pages and repeats the head of the table', async () => {
    const { text, pages } = await readPdf(await pdfOf(resultForm(facts.longResult)));
    assert.ok(pages > 30);
    assert.ok(text.split('REALISASI BERDASARKAN BUKTI').length - 1 > 20);
    const all = squeezed(text);
    for (let number = 1; number <= 30; number += 1)
      assert.ok(all.includes(`S.Sos.):${number}.Berkas`), `feedback ${number}`);
  });

  it('writes signs that the font lacks in others', async () => {
    const text = 'Target ≥ 95 → tuntas ✓ 😀';
    const model = planForm({ ...facts.planFacts, annexes: { ...facts.planFacts.annexes, support: text } });
    assert.match((await readPdf(await pdfOf(model))).text, /Target >= 95 -> tuntas \(v\) \uFFFD/);
  });

  it('has no address where nobody has said under which the API is reached', async () => {
    const { text } = await readPdf(await pdfOf(models['D.1.1'], null));
    assert.match(text, /dengan kode isinya di portal kinerja instansi/);
    assert.doesNotMatch(text, /https:/);
  });
});

describe('lines', () => {
  const measure = (text: string) => text.length;

  it('break at spaces, and in a long address after a sign', () => {
    assert.deepEqual(wrap('satu dua tiga', 8, measure), ['satu dua', 'tiga']);
    assert.deepEqual(wrap('di https://a.go.id/bukti/2026 ini', 12, measure), [
      'di',
      'https://a.',
      'go.id/bukti/',
      '2026 ini',
    ]);
    assert.deepEqual(wrap('abcdefghij', 4, measure), ['abcd', 'efgh', 'ij']);
    assert.deepEqual(wrap('', 4, measure), []);
  });
});

describe('signed copy', () => {
  const ours = new Uint8Array(Buffer.from('%PDF-1.7\nsomething\n%%EOF\n'));
  const from = { size: ours.byteLength, sha256: sha256(ours) };

  it('begins with our bytes and covers all of them', () => {
    const copy = signedCopyOf(ours);
    assert.ok(isSignedCopy(copy, from));
    assert.ok(isSignedCopy(signedCopyOf(copy), from));
    assert.ok(!isSignedCopy(ours, from));
    assert.ok(!isSignedCopy(Buffer.concat([ours, Buffer.from('\nstartxref\n1\n%%EOF')]), from));
    assert.ok(!isSignedCopy(copy.subarray(1), from));
    assert.ok(!isSignedCopy(copy.subarray(0, -8), from), 'cut off');
    const elsewhere = Buffer.from(copy)
      .toString('latin1')
      .replace(/ByteRange \[0 /, 'ByteRange [1 ');
    assert.ok(!isSignedCopy(Buffer.from(elsewhere, 'latin1'), from));
  });
});
