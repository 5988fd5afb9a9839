import type { UnitPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import { termLabel } from '../../locales/terms-of-year.js';
import type { unitPlanTexts } from '../../locales/unit-plan.js';
import type { Scope } from '../indicator-editor/scope.js';
import type { EnteredUnitPlan } from './unit-plan.state.js';

/** What every part of a unit's page is given. */
export interface UnitScope {
  /** What the editor's own parts are given. */
  readonly scope: Scope;
  readonly text: Localize<typeof unitPlanTexts>;
  readonly plan: UnitPlan;
  readonly entry: EnteredUnitPlan;
  readonly timeZone: string;
  readonly change: (part: Partial<EnteredUnitPlan>) => void;
}

/** `Triwulan I 2026`, `Tahun 2026`. */
export function termName({ text, plan }: Pick<UnitScope, 'text' | 'plan'>, term: string): string {
  return termLabel(term, plan.year, text.lang);
}
