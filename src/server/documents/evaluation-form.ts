import { labels } from '../../rules/index.js';
import type { DocumentFacts } from './facts.js';
import { documentModel, printed, roles, signatory, signatures } from './frame.js';
import type { DocumentModel, Field, Part, Piece } from './model.js';
import { paragraphs } from './plan-form.js';
import { organisationFact, predicateFacts } from './result-form.js';
import { termLine } from './wording.js';

/**
 * The document that the employee receives: D.1.1 as a rule, D.1.2 after a takeover, D.1.3 where a decision on an objection
 * changed the judgement (P6 p.115, 116, 118).
 */
export function evaluationForm(facts: DocumentFacts): DocumentModel {
  const { employee, appraiser, secondLevelAppraiser, form, term } = facts;
  return documentModel(facts, {
    kind: 'evaluation-document',
    form,
    title: ['DOKUMEN EVALUASI KINERJA PEGAWAI', `PERIODE: ${termLine(term)}`],
    parts: [
      {
        part: 'numbered-people',
        people: [
          printed(roles.employee, employee),
          printed(roles.appraiser, appraiser),
          printed(roles.secondLevelAppraiser, secondLevelAppraiser),
        ],
      },
      {
        part: 'facts',
        number: 4,
        title: 'EVALUASI KINERJA',
        facts: [organisationFact(facts), ...predicateFacts(facts)],
      },
      ...(form === 'D.1.3' ? objected(facts) : [noted(facts)]),
      signed(facts),
    ],
  });
}

function noted(facts: DocumentFacts): Part {
  return { part: 'text', number: 5, title: 'CATATAN/REKOMENDASI', text: notes(facts) };
}

/** Notes and recommendation of whoever judged (RTG-10; P6 §24(6), §25(4)). */
function notes({ judgement }: DocumentFacts): Field {
  const lead = (text: string): Piece => ({ text, as: 'strong' });
  const note = paragraphs(judgement.notes);
  const recommendation = paragraphs(judgement.recommendation);
  const text = [
    ...(note.length > 0 ? [lead('Catatan'), ...note] : []),
    ...(recommendation.length > 0 ? [lead('Rekomendasi'), ...recommendation] : []),
  ];
  return text.length > 0 ? text : [{ text: 'Tidak ada.' }];
}

/** Blocks 5 to 7 of D.1.3: what was objected, what the appraiser says to it, what was decided (OBJ-3; P6 p.118). */
function objected(facts: DocumentFacts): Part[] {
  const { objection, formerPredicate, predicate } = facts;
  const former = formerPredicate && labels.predicate[formerPredicate];
  const now = predicate && labels.predicate[predicate];
  const change =
    former && now && former !== now
      ? `Predikat diubah dari ${former} menjadi ${now}.`
      : `Predikat tetap ${now ?? 'belum ditetapkan'}.`;
  return [
    { part: 'text', number: 5, title: 'KEBERATAN', text: paragraphs(objection?.reasons ?? '') },
    {
      part: 'text',
      number: 6,
      title: 'PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN',
      text: objection?.explanation ? paragraphs(objection.explanation) : [{ text: 'Tidak ada.' }],
    },
    {
      part: 'text',
      number: 7,
      title: 'KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA',
      text: [{ text: change, as: 'strong' }, ...paragraphs(objection?.decision ?? ''), ...notes(facts)],
    },
  ];
}

/** Who signs: the employee always, and whoever judged; all three after an objection (P6 p.115–118). */
function signed(facts: DocumentFacts): Part {
  const { employee, appraiser, secondLevelAppraiser, form, settledAt, timeZone } = facts;
  const at = { did: 'ditandatangani', at: settledAt, timeZone };
  const blank = { ...at, at: null };
  const own = signatory('Pegawai yang dinilai', employee, blank);
  const above = signatory('Atasan pejabat penilai kinerja', secondLevelAppraiser, at);
  switch (form) {
    case 'D.1.1':
      return signatures(facts, [own, signatory('Pejabat penilai kinerja', appraiser, at)]);
    case 'D.1.2':
      return signatures(facts, [own, above]);
    case 'D.1.3':
      return signatures(facts, [own, signatory('Pejabat penilai kinerja', appraiser, blank), above]);
  }
}
