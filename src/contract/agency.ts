import { date, id, openEnum, resource, line, command, etag } from './scalars.js';
import { agencyRoles, employmentTypes, legalStandings, planForms, positionTypes } from './vocabulary.js';
import * as z from './zod.js';

/** A unit of the agency (*unit organisasi*). */
export const unit = resource({
  /** Id of the unit, the same for as long as it exists. */
  id,
  /** Official name. */
  name: z.string(),
  /** The unit above, `null` at the top. */
  parentId: z.nullable(id),
  /** The employee who heads it, `null` while vacant or unknown. */
  headId: z.nullable(id),
  /** IANA zone in which the unit's deadlines end: its own, else of the unit above, else the policy's. */
  timeZone: z.optional(z.string()),
  /** Version of the unit; send it as `If-Match` with a change. */
  etag: z.optional(etag),
});
export type Unit = z.output<typeof unit>;

/** What the HR agency may change on a unit; names and lines of command come from its own records. */
export const unitChange = command({
  /** IANA zone of the unit, `null` to follow the unit above. */
  timeZone: z.nullable(z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])),
});
export type UnitChange = z.output<typeof unitChange>;

/** The little that others may know of an employee: enough to recognise a colleague. */
export const employeeSummary = resource({
  /** Id of the employee, the same through transfers. */
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
  /** Permanent civil servant (`pns`) or on work agreement (`pppk`). */
  employmentType: openEnum(employmentTypes),
  /** Grade (*golongan*): `III/b` for PNS, `IX` for PPPK. */
  grade: z.nullable(z.string()),
  /** Rank name (*pangkat*); PPPK have none. */
  rank: z.nullable(z.string()),
  /** Kind of the position; decides the plan form. */
  positionType: openEnum(positionTypes),
  /** Which plan form applies (P6 p.32–57). */
  planForm: z.enum(planForms),
  /** Id of the unit; its name is `unit`. */
  unitId: id,
  /** The direct superior, who is the appraiser unless delegated (P6 §1(9)); `null` at the top or unknown. */
  superior: z.nullable(employeeSummary),
  /**
   * Legal standing (*kedudukan hukum*), which decides whether planning applies. `null` for the readers who do not see `nip`: a
   * penalty or a suspension is no colleague's business (UU 27/2022 §4).
   */
  legalStanding: z.nullable(openEnum(legalStandings)),
  /** Whether a work plan is due (P6 p.65–66). */
  planningApplies: z.boolean(),
  /** Roles in the agency beside being an employee; empty for nearly everyone. */
  roles: z.array(openEnum(agencyRoles)),
});
export type Employee = z.output<typeof employee>;

/** A performance year, the frame of an appraisal (P6 §5). */
export const period = resource({
  /** Id of the performance year. */
  id,
  /** Such as `2026`. */
  label: z.string(),
  /** Calendar year; each exists once in an agency. */
  year: z.number().check(z.int()),
  /** First day of the year under appraisal. */
  start: date,
  /** Last day of the year under appraisal. */
  end: date,
  /** Last day of the evaluation window: 31 January of the next year (P6 p.90 A.8). */
  evaluationEnd: date,
  /**
   * `planned` before it opens; `open` while plans are written and work is assessed, one at a time; `closed` afterwards.
   */
  state: openEnum(['planned', 'open', 'closed']),
  /** Version of this year; send it as `If-Match` with a change. */
  etag,
});
export type Period = z.output<typeof period>;

/** A new performance year. */
export const newPeriod = command({
  /** Such as `2026`. */
  label: line,
  /** Calendar year; refused where the agency has it already. */
  year: z.number().check(z.int(), z.minimum(1990), z.maximum(2200)),
  /** First day, usually 1 January. */
  start: date,
  /** Last day, after the first. */
  end: date,
  /** Last day of the evaluation window, not before `end`. */
  evaluationEnd: date,
});
export type NewPeriod = z.output<typeof newPeriod>;

/** What the HR agency may change on a performance year. */
export const periodChange = command({
  /** Such as `2026`. */
  label: line,
  /** Last day of the evaluation window, not before the end of the year. */
  evaluationEnd: date,
  /** Opening a year is refused while another one is open. */
  state: z.enum(['planned', 'open', 'closed']),
});
export type PeriodChange = z.output<typeof periodChange>;
