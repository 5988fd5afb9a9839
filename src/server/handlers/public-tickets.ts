import type { HandlersOf } from '../context.js';
import { ProblemError } from '../problem-error.js';

const later = () => Promise.reject(new ProblemError('not-found'));

export const publicTickets: HandlersOf<'publicTickets'> = { open: later, reply: later, attach: later };
