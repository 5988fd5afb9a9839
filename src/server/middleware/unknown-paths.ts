import type { Context } from 'hono';
import { operations } from '../../contract/index.js';
import { ProblemError } from '../problem-error.js';
import { problemResponse } from './problems.js';

const routes = operations.map(([, { method, path }]) => ({
  method,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Answers what no row of the table takes: 405 with `Allow` where the path exists, else 404. */
export function answerUnknown(c: Context): Response {
  const methods = new Set(routes.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method));
  if (methods.size === 0) return problemResponse(c, new ProblemError('not-found'));
  const allow = [...methods, ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return problemResponse(c, new ProblemError('method-not-allowed', { headers: { Allow: allow } }));
}
