// The official documents through the API: who may have which, that everybody gets the same bytes, that a copy can be checked
// and comes back signed, and the workbooks.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readSheet } from 'read-excel-file/node';
import type { DocumentCheck, IssuedDocument, OperationId } from '../../../src/contract/index.js';
import type { Person } from '../../support/example-agency.js';
import { judgement } from '../../support/example-walk.js';
import { type Bench, onBothDatabases, setUpBench } from '../harness.js';
import { readPdf } from './pdf-reader.js';
import { signedCopyOf } from './signer.js';

onBothDatabases('official documents', (store) => {
  describe('a year of one employee', () => {
    let bench: Bench;
    let params: { appraisalId: string };

    before(async () => {
      bench = await setUpBench(store(), { publicUrl: 'https://kinerja.example.go.id/api/' });
      await bench.walk.begin();
      params = bench.walk.params;
    });

    const call = (operation: OperationId, person: Person, more: object = {}) =>
      bench.api.call(operation, { ...bench.walk.as(person), params, ...more });
    const pdfOf = (person: Person, kind: string, query = {}) =>
      call('documents.pdf', person, { params: { ...params, kind }, query });
    const list = async (person: Person): Promise<IssuedDocument[]> =>
      (await bench.api.ok('documents.list', { ...bench.walk.as(person), params })).items;
    const found = async (person: Person, kind: string) => (await list(person)).find((one) => one.kind === kind);
    const check = async (contentHash: string) => {
      const answer = await bench.api.call('documents.check', { params: { contentHash } });
      return { status: answer.status, body: answer.body as DocumentCheck };
    };

    it('gives a plan that is not agreed as a draft that cannot be checked', async () => {
      const plan = await found('ani', 'work-plan');
      assert.deepEqual([plan?.form, plan?.version, plan?.settledAt], ['A.1.7', 1, null]);
      const { text, pages } = await readPdf((await pdfOf('ani', 'work-plan')).bytes);
      assert.match(text, /DRAF – belum ditetapkan/);
      assert.match(text, new RegExp(`Halaman 1 dari ${pages}`));
      assert.equal((await check(plan?.contentHash ?? '')).status, 404);
      assert.equal(
        (
          await call('documents.returnSigned', 'ani', {
            params: { ...params, kind: 'work-plan' },
            bytes: new Uint8Array(100),
          })
        ).status,
        409,
      );
    });

    it('gives everybody the same bytes of an agreed plan', async () => {
      await bench.walk.plan();
      const first = await pdfOf('ani', 'work-plan');
      bench.clock.now = new Date(bench.clock.now.getTime() + 60_000);
      const second = await pdfOf('lead', 'work-plan');
      assert.equal(first.headers.get('Content-Type'), 'application/pdf');
      assert.match(first.headers.get('Content-Disposition') ?? '', /skp-2026-ani-rahmawati-a-md\.pdf/);
      assert.ok(Buffer.from(first.bytes).equals(Buffer.from(second.bytes)));
      const { text, title, language, roles } = await readPdf(first.bytes);
      assert.deepEqual([title, language], ['SASARAN KINERJA PEGAWAI 2026 (A.1.7)', 'id-ID']);
      for (const words of [
        'Pemerintah Kota Nusa Contoh',
        'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026',
        'Ani Rahmawati, A.Md.',
        'Penata Muda, III/a',
        'Rata-rata waktu penyelesaian dokumen',
        'Layanan kependudukan cepat dan tepercaya',
        'Catat setiap berkas yang kembali.',
        'LAMPIRAN SASARAN KINERJA PEGAWAI',
        'Tercatat ditetapkan',
      ])
        assert.ok(text.includes(words), words);
      assert.doesNotMatch(text, /DRAF/);
      for (const role of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'Figure']) assert.ok(roles.includes(role), role);
    });

    it('lets anybody check a copy by its content, without a word about a person', async () => {
      const plan = await found('ani', 'work-plan');
      const { status, body } = await check(plan?.contentHash ?? '');
      assert.equal(status, 200);
      assert.deepEqual(body, {
        contentHash: plan?.contentHash,
        kind: 'work-plan',
        agency: 'Pemerintah Kota Nusa Contoh',
        settledOn: '2026-06-15',
        replaced: false,
      });
      assert.equal((await check('0'.repeat(64))).status, 404);
      assert.equal((await check('not-a-hash')).status, 404);
    });

    it('takes back only our own file with a signature added', async () => {
      const ours = (await pdfOf('ani', 'work-plan')).bytes;
      const send = (person: Person, bytes: Uint8Array) =>
        call('documents.returnSigned', person, { params: { ...params, kind: 'work-plan' }, bytes });
      const changed = signedCopyOf(ours);
      changed[2000] = (changed[2000] ?? 0) ^ 1;
      for (const wrong of [ours, changed, new Uint8Array(Buffer.from('%PDF-1.7 something else'))]) {
        assert.equal((await send('ani', wrong)).status, 422);
      }
      assert.equal(
        (await call('documents.signedCopy', 'ani', { params: { ...params, kind: 'work-plan' } })).status,
        404,
      );
      const once = signedCopyOf(ours);
      const answer = await send('ani', once);
      assert.equal(answer.status, 200, answer.text);
      assert.equal((answer.body as IssuedDocument).signedCopy?.size, once.byteLength);
      // A second signature goes on top; a copy that lacks the first is refused.
      const twice = signedCopyOf(once);
      assert.equal((await send('lead', twice)).status, 200);
      assert.equal((await send('ani', once)).status, 422);
      const kept = await call('documents.signedCopy', 'officer', { params: { ...params, kind: 'work-plan' } });
      assert.ok(Buffer.from(kept.bytes).equals(Buffer.from(twice)));
      assert.equal((await found('lead', 'work-plan'))?.signedCopy?.size, twice.byteLength);
    });

    it('keeps the judgement from the employee until it is delivered', async () => {
      await bench.walk.assessSelf();
      await bench.walk.rate();
      const kinds = async (person: Person) =>
        (await list(person)).map(({ kind, settledAt }) => [kind, settledAt === null]);
      assert.deepEqual(await kinds('ani'), [['work-plan', false]]);
      assert.deepEqual(await kinds('lead'), [
        ['work-plan', false],
        ['evaluation-result', true],
        ['evaluation-document', true],
      ]);
      assert.equal((await pdfOf('ani', 'evaluation-result')).status, 404);
      const draft = await readPdf((await pdfOf('lead', 'evaluation-result')).bytes);
      assert.match(draft.text, /DRAF – belum ditetapkan/);
      assert.match(draft.text, /DI ATAS EKSPEKTASI/);
      const appraiser = { ...bench.walk.as('lead'), params };
      await bench.api.change('evaluations.sign', appraiser);
      assert.equal((await pdfOf('ani', 'evaluation-document')).status, 404);
      const signed = await pdfOf('lead', 'evaluation-document');
      await bench.api.change('evaluations.deliver', appraiser);
      const delivered = await pdfOf('ani', 'evaluation-document');
      assert.ok(Buffer.from(signed.bytes).equals(Buffer.from(delivered.bytes)));
      const { text } = await readPdf(delivered.bytes);
      for (const words of ['PREDIKAT KINERJA PEGAWAI BAIK', 'Pertahankan cara kerja di loket dua.', 'Formulir D.1.1']) {
        assert.ok(text.includes(words), words);
      }
    });

    it('replaces the document after a decision that changes it', async () => {
      const first = await found('ani', 'evaluation-document');
      const own = { ...bench.walk.as('ani'), params };
      await bench.api.change('evaluations.object', { ...own, body: { reasons: 'Bulan November belum dihitung.' } });
      const policy = await bench.api.ok('policy.get', bench.walk.as('lead'));
      const better = {
        ...judgement(policy),
        behaviourRating: 'above' as const,
        behaviourReason: 'Setelah mendengar keduanya.',
      };
      await bench.api.change('evaluations.decide', {
        ...{ ...bench.walk.as('head'), params },
        body: { outcome: 'changed', reason: 'Rekap November sah.', judgement: better },
      });
      const second = await found('ani', 'evaluation-document');
      assert.deepEqual([second?.form, second?.version], ['D.1.3', 2]);
      const { text } = await readPdf((await pdfOf('ani', 'evaluation-document')).bytes);
      for (const words of ['Bulan November belum dihitung.', 'Rekap November sah.', 'dari Baik menjadi Sangat Baik']) {
        assert.ok(text.includes(words), words);
      }
      assert.equal((await check(first?.contentHash ?? '')).body.replaced, true);
      assert.equal((await check(second?.contentHash ?? '')).body.replaced, false);
    });

    it('makes workbooks with figures that can be reckoned with', async () => {
      const read = async (person: Person, kind: string, sheet: string) => {
        const { bytes, status, text } = await call('documents.workbook', person, { params: { ...params, kind } });
        assert.equal(status, 200, text);
        return readSheet(Buffer.from(bytes), sheet);
      };
      const plan = await read('ani', 'work-plan', 'Hasil kerja');
      assert.deepEqual(plan[1]?.slice(6, 9), ['Rata-rata waktu penyelesaian dokumen', 3, null]);
      const recap = await read('ani', 'recap', 'Realisasi');
      assert.deepEqual(recap[1]?.slice(4, 5), [3]);
      const evaluations = await read('ani', 'recap', 'Evaluasi');
      assert.ok(evaluations[1]?.includes('Sangat Baik'));
      assert.equal((await call('documents.workbook', 'ani', { params: { ...params, kind: 'pay' } })).status, 404);
    });

    it('answers a stranger as if there were nothing', async () => {
      for (const kind of ['work-plan', 'evaluation-document']) assert.equal((await pdfOf('joko', kind)).status, 404);
      assert.equal((await pdfOf('ani', 'certificate')).status, 404);
    });
  });
});
