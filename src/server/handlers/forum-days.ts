import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';

const later = () => Promise.reject(new ProblemError('not-found'));

export const forumDays: HandlersOf<'forumDays'> = { list: later, create: later, get: later, change: later };
