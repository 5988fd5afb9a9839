import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';

const later = () => Promise.reject(new ProblemError('not-found'));

export const serviceDesks: HandlersOf<'serviceDesks'> = { get: later, save: later };
