import type { ActualSuggestions } from '../contract/activity.js';
import type { Indicator } from '../contract/indicator.js';
import type { ActivityState } from '../contract/vocabulary.js';
import { daysBetween } from './dates.js';
import { sum } from './numbers.js';

/** What of an entry of the activity log counts towards an indicator. */
export interface CountedEntry {
  readonly indicatorId: string | null;
  readonly quantity: number | null;
  /** The day of the work, `2026-05-04`. */
  readonly date: string;
  readonly state: ActivityState | (string & {});
}

type Suggestion = ActualSuggestions['items'][number];

/**
 * What the verified entries of the log say of each indicator: the sum where it is counted up over the year, the last quantity
 * by date where it is a standing. `null` where the log cannot say (dates, steps, yes or no, an index released once a year),
 * and where nothing was recorded: missing is not zero (GEN-4). A proposal for the actual, which a person states (GEN-2;
 * P6 §16).
 */
export function actualsFromLog(indicators: readonly Indicator[], entries: readonly CountedEntry[]): Suggestion[] {
  return indicators.map((indicator) => {
    const quantities = canTell(indicator) ? quantitiesOf(indicator.id, entries) : [];
    const actual = indicator.measured === 'position' ? (quantities.at(-1) ?? null) : sum(quantities);
    return { indicatorId: indicator.id, actual, entries: quantities.length };
  });
}

/** Quantities add up to a number, or stand for one; they are no date, no step and no truth value. */
function canTell({ direction, measured }: Indicator): boolean {
  return ['higher', 'lower', 'range'].includes(direction) && measured !== 'yearly-release';
}

/** The verified quantities of an indicator by date; those of one day in the order given. */
function quantitiesOf(id: string, entries: readonly CountedEntry[]): number[] {
  return entries
    .filter(({ indicatorId, state }) => indicatorId === id && state === 'verified')
    .flatMap(({ date, quantity }) => (quantity === null ? [] : [{ date, quantity }]))
    .sort((one, other) => daysBetween(other.date, one.date))
    .map(({ quantity }) => quantity);
}
