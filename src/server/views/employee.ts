import type { Employee } from '../../contract/index.js';
import type { SignedIn } from '../context.js';
import type { EmployeeWithNames } from '../store/employees.js';

/**
 * An employee as the caller may see them. The staff number tells birth date and sex (IDN-5) and the legal standing a
 * penalty, so that they are for the person, the superior and the HR agency.
 */
export function employeeView(employee: EmployeeWithNames, { viewer }: Pick<SignedIn, 'viewer'>): Employee {
  const { agencyId: _agency, superiorId, ...shown } = employee;
  const seesAll = viewer.id === employee.id || viewer.id === superiorId || viewer.roles.includes('hr-agency');
  return seesAll ? shown : { ...shown, nip: null, legalStanding: null };
}
