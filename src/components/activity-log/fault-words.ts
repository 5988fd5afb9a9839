import type { Localize } from '../../controllers/localize.js';
import type { activityWriting } from '../../locales/activity-writing.js';
import type { LogRecord } from './activity-log.state.js';
import type { Fault } from './written-entry.js';

/** Words for what is wrong in a field. */
export function faultWords(
  text: Localize<typeof activityWriting>,
  fault: Fault,
  { rules }: Pick<LogRecord, 'rules'>,
): string {
  if (fault.code === 'server') return fault.detail ?? '';
  if (fault.code === 'date-early') return text.term('fault-date-early', text.format.date(rules.earliest));
  return text.term(`fault-${fault.code}`);
}
