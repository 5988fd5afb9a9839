// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../../check.js';

import { groupSummaryForm } from './group-summary.js';
import { guardedScoreForm } from './guarded-score.js';
import { outsideSummaryForm } from './outside-summary.js';

export const reviewSummaryForm: Shape = {
  appraisalId: 'string',
  state: 'string',
  closedOn: ['either', 'date', 'null'],
  scale: ['list', { score: 'integer', label: 'string', gloss: 'string' }],
  values: ['list', { value: 'string', overall: guardedScoreForm, groups: ['list', groupSummaryForm] }],
  'outside?': outsideSummaryForm,
};
