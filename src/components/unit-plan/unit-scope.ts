import type { nothing, TemplateResult } from 'lit';
import type { Indicator, UnitPlan } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { planReading } from '../../locales/plan-reading.js';
import { termLabel } from '../../locales/terms-of-year.js';
import type { unitPlanTexts } from '../../locales/unit-plan.js';
import type { unitWritingTexts } from '../../locales/unit-plan-writing.js';
import type { PlanFrame } from '../indicator-editor/plan-entry.js';
import type { Scope } from '../indicator-editor/scope.js';
import type { EnteredUnitPlan } from './unit-plan.state.js';

/** What every part of a unit's page is given. */
export interface UnitPage {
  readonly text: Localize<typeof unitPlanTexts>;
  readonly planText: Localize<typeof planReading>;
  readonly plan: UnitPlan;
  /** How measures are stated here. */
  readonly frame: PlanFrame;
  readonly timeZone: string;
  /** From where an indicator takes its realisation; comes later than the plan. */
  readonly source?: ((indicator: Indicator, said?: 'said') => TemplateResult | typeof nothing) | undefined;
}

/** What the parts are given beside it in which something is entered. */
export interface UnitScope extends UnitPage {
  /** What the editor's own parts are given. */
  readonly scope: Scope;
  readonly formText: Localize<typeof unitWritingTexts>;
  readonly entry: EnteredUnitPlan;
  readonly change: (part: Partial<EnteredUnitPlan>) => void;
}

/** `Triwulan I 2026`, `Tahun 2026`. */
export function termName({ text, plan }: Pick<UnitPage, 'text' | 'plan'>, term: string): string {
  return termLabel(term, plan.year, text.lang);
}
