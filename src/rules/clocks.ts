/** One term of the regulation. Days are the preset of the source; an agency may set others. */
export interface Clock {
  readonly id: string;
  /** What starts it: a step of a machine, or a fixed point of the year. */
  readonly from: 'start-of-year' | 'end-of-term' | 'end-of-window' | 'signature' | 'receipt' | 'objection';
  /** How many days, the first day not counted; `null` where a date ends it, and where the agency sets them. */
  readonly days: number | null;
  /** `working` days by the agency's calendar; `date` where the clock ends on a day of the year, `01-31`. */
  readonly dayType: 'working' | 'date';
  /** Month and day on which it ends, in the year after for the evaluation; `null` where days are counted. */
  readonly date: string | null;
  readonly source: string;
}

/**
 * The clocks that the machines of plan and evaluation name (CLK-1 to CLK-12; P6 §14, p.65, 90, 114–119). A clock ends at
 * 23.59 in the zone of the employee's unit. A missed clock raises a notice; it never changes a rating (docs/rules.md).
 */
export const clocks = {
  'plan.set': onDate('plan.set', 'start-of-year', '01-31', 'P6 §14(1), p.65 C.4'),
  'plan.escalate': onDate('plan.escalate', 'start-of-year', '01-31', 'P6 p.65 C.5'),
  'evaluation.annual': onDate('evaluation.annual', 'end-of-window', '01-31', 'P6 p.90 A.8'),
  'evaluation.periodic': byPolicy('evaluation.periodic', 'end-of-term', 'P6 §24(2)–(3), p.90 A.8a'),
  'document.deliver': workingDays('document.deliver', 'signature', 14, 'P6 p.114 A.5'),
  'document.return': workingDays('document.return', 'receipt', 14, 'P6 p.114 A.6'),
  'document.report': workingDays('document.report', 'end-of-window', 30, 'P6 p.115 A.7'),
  'takeover.sign': workingDays('takeover.sign', 'end-of-window', 14, 'P6 p.115–116 A.8, p.90 A.11'),
  'takeover.deliver': workingDays('takeover.deliver', 'signature', 7, 'P6 p.116 A.9'),
  'takeover.return': workingDays('takeover.return', 'receipt', 7, 'P6 p.116 A.10'),
  'takeover.report': workingDays('takeover.report', 'end-of-window', 30, 'P6 p.117 A.11'),
  'objection.file': workingDays('objection.file', 'receipt', 14, 'P6 p.117 B.2'),
  'objection.decide': workingDays('objection.decide', 'objection', 7, 'P6 p.117 B.6'),
  'objection.report': workingDays('objection.report', 'end-of-window', 30, 'P6 p.119 B.8'),
} as const satisfies Record<string, Clock>;

export type ClockId = keyof typeof clocks;

function workingDays<Id extends string>(id: Id, from: Clock['from'], days: number, source: string) {
  return { id, from, days, dayType: 'working', date: null, source } as const;
}

function onDate<Id extends string>(id: Id, from: Clock['from'], date: string, source: string) {
  return { id, from, days: null, dayType: 'date', date, source } as const;
}

/** Working days that the regulation leaves to the agency (`periodicWindowDays`). */
function byPolicy<Id extends string>(id: Id, from: Clock['from'], source: string) {
  return { id, from, days: null, dayType: 'working', date: null, source } as const;
}
