import { common } from './common.js';
import type { Catalogue } from './catalogue.js';
import { evaluationTexts } from './evaluation.js';
import { receiptTexts } from './evaluation-receipt.js';
import { indicatorEditor } from './indicator-editor.js';
import { measure } from './measure.js';
import { planProblems } from './plan-problems.js';
import { planReading } from './plan-reading.js';
import { predicateTableTexts } from './predicate-table.js';
import { remaining } from './remaining.js';
import { reviewTexts } from './review-360.js';
import { roundTexts } from './review-round.js';
import { reviewSummaryTexts } from './review-summary.js';
import { scoreCardTexts } from './score-card.js';
import { selfAssessmentTexts } from './self-assessment.js';
import { standingTexts } from './standing.js';
import { suggestionReasons } from './suggestion-reasons.js';
import { tasks } from './tasks.js';
import { terms } from './terms.js';

/** Every catalogue: a file with a language of its own is made from them. A test knows when one is missing. */
export const catalogues: readonly Catalogue[] = [
  common,
  evaluationTexts,
  receiptTexts,
  indicatorEditor,
  measure,
  planProblems,
  planReading,
  predicateTableTexts,
  remaining,
  reviewTexts,
  roundTexts,
  reviewSummaryTexts,
  scoreCardTexts,
  selfAssessmentTexts,
  standingTexts,
  suggestionReasons,
  tasks,
  ...Object.values(terms),
];
