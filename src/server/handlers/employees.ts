import type { HandlersOf, SignedIn } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { findEmployee, isVisible, listEmployees } from '../store/employees.js';
import { employeeView } from '../views/employee.js';

export const employees: HandlersOf<'employees'> = {
  async list(context) {
    const { db, agency, viewer, query, page, answerPage } = context;
    const filter = { ...query, ...(!seesAll(context) && { visibleTo: viewer }) };
    return answerPage(await listEmployees(db, agency.id, filter, page), (employee) => employeeView(employee, context));
  },

  async get(context) {
    const { db, agency, viewer, params } = context;
    const employee = await findEmployee(db, agency.id, params.employeeId);
    const mayKnow = employee && (seesAll(context) || (await isVisible(db, viewer, employee.id)));
    if (!mayKnow) throw new ProblemError('not-found');
    return employeeView(employee, context);
  },
};

function seesAll({ viewer }: SignedIn): boolean {
  return viewer.roles.includes('hr-agency');
}
