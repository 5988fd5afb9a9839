import type { Localize } from '../../controllers/localize.js';
import type { activityWriting } from '../../locales/activity-writing.js';
import type { LogRecord, Waiting } from './activity-log.state.js';

/** Where what was recorded is now, and who reads it. */
export function trustWords(
  text: Localize<typeof activityWriting>,
  { count, durable, hindrance }: Waiting,
  { appraiser }: LogRecord,
): string {
  const reader = text.term('readBy', appraiser ?? text.term('yourSuperior'));
  if (count === 0) return [text.term('allSent'), reader].join(' · ');
  const number = text.format.number(count);
  const where = durable ? text.term('keptHere') : text.term('keptInPage');
  return [text.term(hindrance === undefined ? 'sending' : `waits-${hindrance}`, number), where].join(' · ');
}
