import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';

const later = () => Promise.reject(new ProblemError('not-found'));

export const publicCases: HandlersOf<'publicCases'> = { list: later, get: later, step: later, attachment: later };
