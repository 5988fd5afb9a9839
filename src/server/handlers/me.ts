import type { HandlersOf } from '../context.js';
import { findAppraisalId } from '../store/appraisals.js';
import { openPeriod } from '../store/periods.js';
import { draftKeyOf } from '../store/secrets.js';
import { employeeView } from '../views/employee.js';

export const me: HandlersOf<'me'> = {
  async get(context) {
    const { db, agency, viewer, capabilities } = context;
    const period = await openPeriod(db, agency.id);
    const appraisalId =
      period && (await findAppraisalId(db, agency.id, { employeeId: viewer.id, periodId: period.id }));
    return {
      employee: employeeView(viewer, context),
      capabilities: [...capabilities],
      agency: agency.name,
      periodId: period?.id ?? null,
      appraisalId: appraisalId ?? null,
      draftKey: draftKeyOf(agency.draftSecret, viewer.id),
    };
  },
};
