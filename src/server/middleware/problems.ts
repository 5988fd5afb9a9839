import type { Context } from 'hono';
import { type Problem, problemTypes, problemTypeUri } from '../../contract/index.js';
import { chooseLanguage, fieldText, messages } from '../messages/index.js';
import { ProblemError } from '../problem-error.js';
import type { Services } from '../context.js';
import { isDatabaseAway } from '../store/faults.js';

/** Writes a problem document (RFC 9457) in the caller's language. */
export function problemResponse(c: Context, error: ProblemError): Response {
  const language = chooseLanguage(c.req.header('Accept-Language'));
  const { titles, details } = messages[language];
  const { fields, detail, headers, allowedActions, required, ...facts } = error.facts;
  const problem: Problem = {
    type: problemTypeUri(error.type),
    title: titles[error.type],
    status: problemTypes[error.type],
    detail: details[detail ?? error.type],
    instance: c.req.path,
    requestId: c.get('requestId'),
    ...(fields && {
      errors: fields.map(({ pointer, code, values }) => ({ pointer, code, detail: fieldText(language, code, values) })),
    }),
    ...facts,
    ...(allowedActions && { allowedActions: [...allowedActions] }),
    ...(required && {
      required: { ...required, states: [...required.states], relations: [...required.relations] },
    }),
  };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      ...headers,
    },
  });
}

/** Turns whatever was thrown into a problem document. Nothing of an unexpected fault leaves the server but the request id. */
export function answerError(c: Context, error: Error, { logger }: Pick<Services, 'logger'>): Response {
  if (error instanceof ProblemError) return problemResponse(c, error);
  const requestId = c.get('requestId');
  logger.error({ err: error, requestId }, 'request failed');
  if (isDatabaseAway(error)) return problemResponse(c, unavailable());
  return problemResponse(c, new ProblemError('internal'));
}

/** The server cannot answer now, but soon. */
export function unavailable(): ProblemError {
  return new ProblemError('unavailable', { headers: { 'Retry-After': '1' } });
}
