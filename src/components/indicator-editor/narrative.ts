import type { Formats } from '../../locales/formats.js';
import { indicatorSentence } from '../../locales/measure.js';
import { indicatorOf } from './plan-change.js';
import { type EnteredIndicator, newIndicator } from './plan-entry.js';

/** Measure and target as one narrative, as a qualitative plan states them (PLN-6; P6 p.50). */
export function narrativeOf(entry: EnteredIndicator, format: Formats): EnteredIndicator {
  const { id, aspects, perspective, note, libraryId } = entry;
  const name = indicatorSentence(format, indicatorOf(entry, 'quantitative'));
  return { ...newIndicator('qualitative'), id, name, aspects, perspective, note, libraryId };
}
