import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';

const later = () => Promise.reject(new ProblemError('not-found'));

export const surveys: HandlersOf<'surveys'> = {
  list: later,
  create: later,
  get: later,
  change: later,
  open: later,
  close: later,
  presenceCode: later,
  invite: later,
  equip: later,
  results: later,
  hideComment: later,
};
