import type { Employee } from '../../contract/index.js';
import type { SignedIn } from '../context.js';
import type { EmployeeWithNames } from '../store/employees.js';

/**
 * An employee as the caller may see them. The staff number tells birth date and sex (IDN-5), so that it is for the person,
 * the superior and the HR agency.
 */
export function employeeView(employee: EmployeeWithNames, { viewer }: Pick<SignedIn, 'viewer'>): Employee {
  const { agencyId: _agency, superiorId, ...shown } = employee;
  const seesNip = viewer.id === employee.id || viewer.id === superiorId || viewer.roles.includes('hr-agency');
  return { ...shown, nip: seesNip ? employee.nip : null };
}
