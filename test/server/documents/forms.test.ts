// What the official forms say: which form, which blocks and columns in which order, which words.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalJson, contentHash, inGroups } from '../../../src/server/documents/content-hash.js';
import { evaluationForm } from '../../../src/server/documents/evaluation-form.js';
import type { DocumentModel, Part } from '../../../src/server/documents/model.js';
import { planForm } from '../../../src/server/documents/plan-form.js';
import { resultForm } from '../../../src/server/documents/result-form.js';
import * as facts from './facts.js';

type PartOf<Kind extends Part['part']> = Extract<Part, { part: Kind }>;

function partsOf<Kind extends Part['part']>(model: DocumentModel, kind: Kind): PartOf<Kind>[] {
  return model.parts.filter((part): part is PartOf<Kind> => part.part === kind);
}

const columnsOf = (model: DocumentModel, table: number) =>
  (partsOf(model, 'table')[table]?.columns ?? []).map(({ title }) => title);
const textOf = (model: DocumentModel) => canonicalJson(model);

const plans = [
  { form: 'A.1.1', model: planForm(facts.qualitative(facts.leaderPlanFacts)) },
  { form: 'A.1.2', model: planForm(facts.leaderPlanFacts) },
  { form: 'A.1.6', model: planForm(facts.qualitative(facts.planFacts)) },
  { form: 'A.1.7', model: planForm(facts.planFacts) },
];

const planColumns = {
  'A.1.1': ['NO', 'RENCANA HASIL KERJA', 'UKURAN KEBERHASILAN/INDIKATOR KINERJA INDIVIDU, DAN TARGET'],
  'A.1.2': ['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF'],
  'A.1.6': ['NO', 'RENCANA HASIL KERJA', 'UKURAN KEBERHASILAN/INDIKATOR KINERJA INDIVIDU, DAN TARGET'],
  'A.1.7': [
    ...['NO', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', 'RENCANA HASIL KERJA'],
    ...['ASPEK', 'INDIKATOR KINERJA INDIVIDU', 'TARGET'],
  ],
} as const;

describe('plan forms (P6 p.32–61)', () => {
  for (const { form, model } of plans) {
    it(`${form} has its heading, blocks and columns`, () => {
      assert.equal(model.form, form);
      assert.deepEqual(model.title, [
        'SASARAN KINERJA PEGAWAI',
        `PENDEKATAN HASIL KERJA ${form === 'A.1.1' || form === 'A.1.6' ? 'KUALITATIF' : 'KUANTITATIF'}`,
        form === 'A.1.1' || form === 'A.1.2'
          ? 'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI'
          : 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
      ]);
      assert.equal(model.period, 'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026');
      assert.deepEqual(
        model.parts.map(({ part }) => part),
        ['people', 'table', 'table', 'signatures', 'annex', 'text', 'text', 'text', 'signatures'],
      );
      assert.deepEqual(columnsOf(model, 0), planColumns[form as keyof typeof planColumns]);
      const [results] = partsOf(model, 'table');
      assert.deepEqual(
        results?.groups.map(({ title }) => title),
        ['A. UTAMA', 'B. TAMBAHAN'],
      );
      assert.equal(partsOf(model, 'annex')[0]?.form, 'A.1.8');
      assert.deepEqual(
        partsOf(model, 'text').map(({ title }) => title),
        ['DUKUNGAN SUMBER DAYA', 'SKEMA PERTANGGUNGJAWABAN', 'KONSEKUENSI'],
      );
    });
  }

  it('has a line for each indicator of a result, with its target in words', () => {
    const row = partsOf(planForm(facts.planFacts), 'table')[0]?.groups[0]?.rows[1] ?? [];
    assert.deepEqual(
      row.map((fields) => fields.length),
      [1, 1, 1, 3, 3, 3],
    );
    assert.deepEqual(
      row[5]?.map((field) => field.map(({ text }) => text)),
      [
        ['antara 18 dan 22,5 derajat Celsius'],
        ['3 tahap selesai', 'Daftar arsip selesai', 'Arsip dipindai', 'Berita acara ditandatangani'],
        ['terlaksana'],
      ],
    );
  });

  it('says measure, target and perspective in one narrative, and who assigned the result', () => {
    const text = textOf(planForm(facts.qualitative(facts.leaderPlanFacts)));
    assert.match(text, /Dokumen yang selesai: paling sedikit 12\.500\./);
    assert.match(text, /Perspektif: Penerima Layanan/);
    assert.match(text, /\(Penugasan dari Kepala Dinas\)/);
  });

  it('shows seven values with three statements each, and the special expectations', () => {
    const [, behaviours] = partsOf(planForm(facts.planFacts), 'table');
    const rows = behaviours?.groups[0]?.rows ?? [];
    assert.deepEqual(
      rows.map((row) => row[1]?.[0]?.length),
      [4, 4, 4, 4, 4, 4, 4],
    );
    assert.match(rows[0]?.[2]?.[0]?.[0]?.text ?? '', /^Menyapa pemohon/);
  });

  it('names the post in which a result is carried out', () => {
    assert.match(textOf(planForm(facts.planFacts)), /\(Plt\. Kepala Seksi Informasi\)/);
  });

  it('keeps a place for who is not known', () => {
    const model = planForm({ ...facts.planFacts, appraiser: null, settledAt: null });
    assert.equal(partsOf(model, 'people')[0]?.people[1]?.name, null);
    assert.equal(partsOf(model, 'signatures')[0]?.date, null);
  });
});

describe('results of an evaluation (P6 p.105–111)', () => {
  const model = resultForm(facts.resultFacts);

  it('takes the form of the plan', () => {
    const leader = { ...facts.resultFacts, planForm: 'leader' as const };
    assert.equal(model.form, 'C.1.3');
    assert.equal(resultForm(leader).form, 'C.1.2');
    assert.equal(resultForm(facts.qualitative(leader)).form, 'C.1.1');
    assert.equal(resultForm(facts.qualitative(facts.resultFacts)).form, 'C.1.1');
  });

  it('has its blocks in order', () => {
    assert.deepEqual(
      model.parts.map(({ part }) => part),
      ['people', 'facts', 'pattern', 'table', 'facts', 'table', 'facts', 'text', 'facts', 'signatures'],
    );
    assert.deepEqual(columnsOf(model, 0).slice(-2), [
      'REALISASI BERDASARKAN BUKTI DUKUNG',
      'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
    ]);
    assert.deepEqual(
      partsOf(model, 'facts').map(({ facts: [fact] }) => `${fact?.name}: ${fact?.value}`),
      [
        'CAPAIAN KINERJA ORGANISASI: BAIK (Bidang Pelayanan)',
        'RATING HASIL KERJA: SESUAI EKSPEKTASI',
        'RATING PERILAKU KERJA: DI ATAS EKSPEKTASI',
        'PREDIKAT KINERJA PEGAWAI: BAIK',
      ],
    );
  });

  it('names month, quarter or the end of the year', () => {
    const termOf = (term: string) => resultForm({ ...facts.resultFacts, term }).title.at(-1);
    assert.deepEqual(['annual', 'Q3', 'M02'].map(termOf), [
      'PERIODE: AKHIR',
      'PERIODE: TRIWULAN III',
      'PERIODE: BULAN FEBRUARI',
    ]);
  });

  it('puts what was reached and the evidence beside each indicator', () => {
    const [results] = partsOf(model, 'table');
    const actuals = results?.groups[0]?.rows[0]?.[6] ?? [];
    assert.deepEqual(
      actuals[0]?.map(({ text }) => text.split(',')[0]),
      ['2', 'Loket kedua dibuka sejak Maret.', 'Bukti: Rekap antrean'],
    );
    assert.equal(actuals[2]?.[0]?.text, '13.204 dokumen');
    const none = resultForm({ ...facts.resultFacts, realisations: [] });
    assert.match(textOf(none), /belum ada/);
  });

  it('prints role and name of who gave feedback, and of the withheld the role alone', () => {
    assert.match(textOf(model), /Pejabat penilai kinerja \(Bambang Nugroho, S\.Sos\.\): Antrean terurai\./);
    assert.match(textOf(model), /Rekan kerja setingkat \(Triwulan II\): Selalu siap membantu/);
    const [others] = partsOf(model, 'text');
    assert.deepEqual(
      others?.text.map(({ text }) => text.split(': ')[1]),
      ['Terima kasih atas kerja kerasnya.'],
    );
  });

  it('shows withheld feedback in no order of time, after the named', () => {
    const about = { kind: 'result', id: 'hasil-1' };
    const feedback = [
      facts.feedbackOf({ ...facts.withheld, source: 'peer', published: 'Q1', text: 'Sering terlambat.', about }),
      facts.feedbackOf({ ...facts.withheld, source: 'peer', published: 'Q1', text: 'Cepat tanggap.', about }),
      facts.feedbackOf({ text: 'Bagus.', about }),
    ];
    const [results] = partsOf(resultForm({ ...facts.resultFacts, feedback }), 'table');
    const field = results?.groups[0]?.rows[0]?.at(-1)?.[0] ?? [];
    assert.deepEqual(
      field.map(({ text }) => text.split(': ')[1]),
      ['Bagus.', 'Cepat tanggap.', 'Sering terlambat.'],
    );
  });

  it('says what is not set instead of leaving it out', () => {
    const judgement = { ...facts.judgement, workResultRating: null };
    const open = resultForm({ ...facts.resultFacts, judgement, predicate: null, organisation: null });
    assert.equal([...textOf(open).matchAll(/Belum ditetapkan/g)].length, 3);
    assert.deepEqual(partsOf(open, 'pattern')[0]?.curve, []);
  });

  it('says why the table did not give the predicate on study leave (PRD-4)', () => {
    const judgement = {
      ...facts.judgement,
      studyLeave: { predicate: 'poor' as const, reason: 'Belum lulus pada waktunya.' },
    };
    const model = resultForm({ ...facts.resultFacts, judgement, predicate: 'poor' });
    assert.match(textOf(model), /KURANG \(MISCONDUCT\)/);
    assert.match(textOf(model), /Belum lulus pada waktunya\./);
  });
});

describe('evaluation documents (P6 p.115–118)', () => {
  const signers = (model: DocumentModel) =>
    partsOf(model, 'signatures')[0]?.people.map(({ role, name }) => [role, name]);
  const own = ['Pegawai yang dinilai', facts.ani.name];
  const appraiser = ['Pejabat penilai kinerja', facts.bambang.name];
  const above = ['Atasan pejabat penilai kinerja', facts.ratna.name];

  it('D.1.1 is signed by employee and appraiser', () => {
    const model = evaluationForm(facts.documentFacts);
    assert.deepEqual(
      model.parts.map(({ part }) => part),
      ['numbered-people', 'facts', 'text', 'signatures'],
    );
    assert.deepEqual(
      partsOf(model, 'numbered-people')[0]?.people.map(({ role }) => role),
      [...['PEGAWAI YANG DINILAI', 'PEJABAT PENILAI KINERJA', 'ATASAN PEJABAT PENILAI KINERJA']],
    );
    assert.deepEqual(signers(model), [own, appraiser]);
    assert.equal(partsOf(model, 'signatures')[0]?.date, '15 Januari 2027');
    assert.equal(
      partsOf(model, 'signatures')[0]?.people[1]?.recorded,
      'Tercatat ditandatangani 15 Januari 2027 pukul 11.10 WIT',
    );
    assert.deepEqual(
      partsOf(model, 'text')[0]?.text.map(({ text }) => text),
      [
        ...['Catatan', 'Pelayanan kepada pemohon sangat baik sepanjang tahun.'],
        ...['Rekomendasi', 'Mengikuti pelatihan kearsipan tingkat lanjut.'],
      ],
    );
  });

  it('D.1.2 is signed by whoever took over', () => {
    assert.deepEqual(signers(evaluationForm(facts.takenOver)), [own, above]);
  });

  it('D.1.3 adds objection, explanation and decision, and is signed by three', () => {
    const model = evaluationForm(facts.changedDocument);
    assert.deepEqual(signers(model), [own, appraiser, above]);
    assert.deepEqual(
      partsOf(model, 'text').map(({ number, title }) => `${number} ${title}`),
      [
        '5 KEBERATAN',
        '6 PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN',
        '7 KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA',
      ],
    );
    assert.match(textOf(model), /Predikat diubah dari Butuh Perbaikan menjadi Baik\./);
    const same = evaluationForm({ ...facts.changedDocument, formerPredicate: 'good' });
    assert.match(textOf(same), /Predikat tetap Baik\./);
  });

  it('says so where nobody wrote a note', () => {
    const judgement = { ...facts.judgement, notes: '', recommendation: ' ' };
    const [note] = partsOf(evaluationForm({ ...facts.documentFacts, judgement }), 'text');
    assert.deepEqual(note?.text, [{ text: 'Tidak ada.' }]);
  });
});

describe('hash of the content', () => {
  it('is the same for the same words, in whatever order the records have their keys', () => {
    const model = planForm(facts.planFacts);
    const turned = Object.fromEntries(Object.entries(model).reverse()) as unknown as DocumentModel;
    assert.equal(contentHash(turned), contentHash(model));
    assert.match(contentHash(model), /^[0-9a-f]{64}$/);
    assert.equal(inGroups('0123456789ab'), '0123 4567 89ab');
  });

  it('changes with every word', () => {
    const annexes = { ...facts.planFacts.annexes, support: `${facts.planFacts.annexes.support}.` };
    assert.notEqual(contentHash(planForm({ ...facts.planFacts, annexes })), contentHash(planForm(facts.planFacts)));
  });
});
