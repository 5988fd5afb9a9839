import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';

const later = () => Promise.reject(new ProblemError('not-found'));

export const publicUnits: HandlersOf<'publicUnits'> = {
  performance: later,
  data: later,
  table: later,
  feedbackForm: later,
  send: later,
};
