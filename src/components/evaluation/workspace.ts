import type { EvaluationChange } from '../../contract/evaluation.js';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import type { evaluationTexts } from '../../locales/evaluation.js';
import type { predicateTableTexts } from '../../locales/predicate-table.js';
import type { reviewSummaryTexts } from '../../locales/review-summary.js';
import type { suggestionReasons } from '../../locales/suggestion-reasons.js';
import type { EvaluationDesk } from './evaluation.state.js';

/** What every part of the desk is given. */
export interface Workspace {
  readonly desk: EvaluationDesk;
  /** The judgement as it stands on the screen. */
  readonly judgement: EvaluationChange;
  /** `rate`: marks can be set. `read`: they can be read. `evidence`: there is no judgement for this reader yet. */
  readonly mode: 'rate' | 'read' | 'evidence';
  /** Places that are pointed out as missing. */
  readonly missing: ReadonlySet<string>;
  /** Changes the judgement; works on the newest one, so that parts that were not rendered again stay right. */
  readonly change: (update: (judgement: EvaluationChange) => Partial<EvaluationChange>) => void;
  readonly text: Localize<typeof evaluationTexts>;
  readonly common: Localize<typeof common>;
  readonly reasons: Localize<typeof suggestionReasons>;
  readonly table: Localize<typeof predicateTableTexts>;
  readonly review: Localize<typeof reviewSummaryTexts>;
}
