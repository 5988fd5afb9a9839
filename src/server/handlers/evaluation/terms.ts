import type { EvaluationTerms } from '../../../contract/index.js';
import { almanacOf } from '../../almanac.js';
import { freshTerm, listTerms } from '../../store/terms.js';
import { mayReadJudgement } from '../../views/appraisal.js';
import { whyNotAssessed } from '../../views/evaluation-facts.js';
import type { OnEvaluation } from './desk.js';

/** The evaluations of the year in order: the months or quarters in which the post was held, then the year where it is made here. */
export async function evaluationTermsOf(context: OnEvaluation): Promise<EvaluationTerms> {
  const { db, agency, appraisal, relations } = context;
  const almanac = await almanacOf(context);
  const begun = new Map(
    (await listTerms(db, agency.id, [appraisal.id])).get(appraisal.id)?.map((row) => [row.term, row]),
  );
  const items = almanac.termsOf(appraisal.period).flatMap(({ term, start, end, windowEnd }) => {
    const fresh = freshTerm({ agencyId: agency.id, appraisalId: appraisal.id, term });
    const record = term === 'annual' ? appraisal : { ...appraisal, ...(begun.get(term) ?? fresh) };
    const reason = whyNotAssessed(record, almanac);
    if (reason !== null && reason !== 'plan-not-agreed') return [];
    const { evaluationState: state, predicate } = record;
    const isShown = mayReadJudgement(relations, state);
    return [{ ...{ term, start, end, windowEnd, state }, predicate: isShown ? predicate : null }];
  });
  return { items };
}
