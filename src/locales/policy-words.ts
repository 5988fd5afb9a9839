import type { BehaviourStatement, BehaviourValue, ScaleStep } from '../contract/policy.js';
import type { Locale } from './catalogue.js';

/**
 * The words of the policy in the reader's language: the official Indonesian ones, or their English reading aid. For values
 * of behaviour, their statements and the steps of the scale.
 */
export function policyWord(
  locale: Locale,
  entry: Pick<BehaviourValue | ScaleStep, 'label' | 'gloss'> | Pick<BehaviourStatement, 'text' | 'gloss'>,
): string {
  if (locale === 'en') return entry.gloss;
  return 'label' in entry ? entry.label : entry.text;
}
