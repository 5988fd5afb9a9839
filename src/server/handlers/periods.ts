import type { Period } from '../../contract/index.js';
import type { HandlersOf } from '../context.js';
import { ProblemError, refuseFields } from '../problem-error.js';
import {
  changePeriod,
  findPeriod,
  findYear,
  insertPeriod,
  listPeriods,
  openPeriod,
  type PeriodRow,
} from '../store/periods.js';

export const periods: HandlersOf<'periods'> = {
  async list({ db, agency, page, answerPage }) {
    return answerPage(await listPeriods(db, agency.id, page), periodView);
  },

  async get({ db, agency, params }) {
    return periodView(found(await findPeriod(db, agency.id, params.periodId)));
  },

  async create({ db, agency, body, makeId }) {
    requireOrder(body);
    const period = await insertPeriod(db, agency.id, { ...body, id: makeId() });
    if (period) return periodView(period);
    const existing = await findYear(db, agency.id, body.year);
    throw new ProblemError('already-exists', { existingId: existing?.id ?? '' });
  },

  async change({ db, agency, params, body }) {
    const period = found(await findPeriod(db, agency.id, params.periodId));
    requireOrder({ ...period, ...body });
    const open = body.state === 'open' ? await openPeriod(db, agency.id, period.id) : undefined;
    if (open) throw new ProblemError('already-exists', { existingId: open.id, detail: 'one-open-period' });
    return periodView(await changePeriod(db, period, body));
  },
};

function found(period: PeriodRow | undefined): PeriodRow {
  if (!period) throw new ProblemError('not-found');
  return period;
}

function requireOrder({ start, end, evaluationEnd }: Pick<PeriodRow, 'start' | 'end' | 'evaluationEnd'>) {
  if (start < end && end <= evaluationEnd) return;
  refuseFields([{ pointer: start < end ? '/evaluationEnd' : '/end', code: 'dates-out-of-order' }]);
}

function periodView({ agencyId: _agency, version, ...period }: PeriodRow): Period {
  return { ...period, etag: `"period-${version}"` };
}
