import { date, id, openEnum, resource, line, command, etag } from './scalars.js';
import { agencyRoles, employmentTypes, legalStandings, planForms, positionTypes } from './vocabulary.js';
import * as z from './zod.js';

/** A unit of the agency (*unit organisasi*). */
export const unit = resource({
  id,
  /** Official name. */
  name: z.string(),
  /** The unit above, `null` at the top. */
  parentId: z.nullable(id),
  /** The employee who heads it, `null` while vacant or unknown. */
  headId: z.nullable(id),
});
export type Unit = z.output<typeof unit>;

/** The little that others may know of an employee: enough to recognise a colleague. */
export const employeeSummary = resource({
  id,
  /** Full name with titles, as on official documents. */
  name: z.string(),
  /** Name of the position (*jabatan*). */
  position: z.string(),
  /** Name of the unit. */
  unit: z.string(),
});
export type EmployeeSummary = z.output<typeof employeeSummary>;

/** An employee as the HR records know them. */
export const employee = resource({
  ...employeeSummary.shape,
  /**
   * Staff number, 18 digits. `null` for readers other than the person, their appraisers and the HR agency, since it tells
   * birth date and sex (IDN-5), and for officials who have none (IDN-4).
   */
  nip: z.nullable(z.string()),
  employmentType: openEnum(employmentTypes),
  /** Grade (*golongan*): `III/b` for PNS, `IX` for PPPK. */
  grade: z.nullable(z.string()),
  /** Rank name (*pangkat*); PPPK have none. */
  rank: z.nullable(z.string()),
  positionType: openEnum(positionTypes),
  /** Which plan form applies (P6 p.32–57). */
  planForm: z.enum(planForms),
  unitId: id,
  /** The direct superior, who is the appraiser unless delegated (P6 §1(9)); `null` at the top or unknown. */
  superior: z.nullable(employeeSummary),
  legalStanding: openEnum(legalStandings),
  /** Whether a work plan is due (P6 p.65–66). */
  planningApplies: z.boolean(),
  roles: z.array(openEnum(agencyRoles)),
});
export type Employee = z.output<typeof employee>;

/** A performance year, the frame of an appraisal (P6 §5). */
export const period = resource({
  id,
  /** Such as `2026`. */
  label: z.string(),
  year: z.number().check(z.int()),
  start: date,
  end: date,
  /** Last day of the evaluation window: 31 January of the next year (P6 p.90 A.8). */
  evaluationEnd: date,
  state: openEnum(['planned', 'open', 'closed']),
  etag,
});
export type Period = z.output<typeof period>;

/** A new performance year. */
export const newPeriod = command({
  label: line,
  year: z.number().check(z.int(), z.minimum(1990), z.maximum(2200)),
  start: date,
  end: date,
  evaluationEnd: date,
});
export type NewPeriod = z.output<typeof newPeriod>;

/** What the HR agency may change on a performance year. */
export const periodChange = command({
  label: line,
  evaluationEnd: date,
  state: z.enum(['planned', 'open', 'closed']),
});
export type PeriodChange = z.output<typeof periodChange>;
