import type { Problem } from '../contract/index.js';
import { mismatches } from './check.js';
import {
  AsnError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  type ErrorDetails,
  ForbiddenError,
  InvalidFieldsError,
  NotFoundError,
  OfflinePageError,
  OutcomeUnknownError,
  PortalError,
  PreconditionRequiredError,
  RateLimitedError,
  ServerError,
  StaleVersionError,
  TimeoutError,
  UnauthenticatedError,
} from './errors.js';
import type { PreparedRequest } from './request.js';
import { problemShape } from './generated/problem.js';
import { type Answered, type Outcome, retryAfterOf } from './transport.js';

const classes: Readonly<Record<number, typeof AsnError>> = {
  400: BadRequestError,
  401: UnauthenticatedError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  412: StaleVersionError,
  419: UnauthenticatedError,
  422: InvalidFieldsError,
  428: PreconditionRequiredError,
  429: RateLimitedError,
};

/** What the author of the page can do about it. The server's own title says what happened. */
const hints: Readonly<Record<number, string>> = {
  401: 'getToken must give the token of a session that has not ended.',
  412: 'Show the person both versions, then send the new etag as ifMatch.',
  428: 'Send the etag that was read as ifMatch.',
};

/**
 * The answer, where it is one of the API's and a good one.
 *
 * @throws AsnError For everything else: one class a status, and one for each way to have no status.
 */
export function successOf(outcome: Outcome, request: PreparedRequest): Answered {
  if (outcome.type === 'no-token') throw withoutToken(outcome, request);
  if (outcome.type === 'unanswered') throw withoutAnswer(outcome, request);
  const { status } = outcome;
  if (status < 400 && (status < 200 || status >= 300 || isPage(outcome))) throw offlinePage(outcome, request);
  if (status >= 400) throw refused(outcome, request);
  return outcome;
}

function refused(answer: Answered, request: PreparedRequest): AsnError {
  const { operation, idempotencyKey } = request;
  const { status, headers } = answer;
  const problem = trusted(problemIn(answer), request);
  const details: ErrorDetails = {
    operation,
    status,
    requestId: requestIdOf(answer) ?? problem?.requestId,
    problem,
    retryAfter: retryAfterOf(headers),
    idempotencyKey,
  };
  // A gateway that has lost the server knows no more than we do whether the write was done.
  if (!problem && (status === 502 || status === 504) && changesSomething(request)) return unknownOutcome(details);
  const Class = classes[status] ?? (status >= 500 ? ServerError : AsnError);
  const sentence = problem ? ` ${problem.title}${/[.!?]$/.test(problem.title) ? '' : '.'}` : '';
  const hint = hints[status] ? ` ${hints[status]}` : '';
  return new Class(`${operation}: refused with ${status}.${sentence}${hint}`, details);
}

function withoutToken(
  { because, cause }: Extract<Outcome, { type: 'no-token' }>,
  { operation, idempotencyKey }: PreparedRequest,
): AsnError {
  const details = { operation, idempotencyKey, cause };
  // Only who is told that nobody is signed in sends people to sign in again. What a portal's server throws at them is no log-out,
  // nor is a TypeError, which is what `fetch` throws where the line is down.
  if (because === 'failed') {
    const Class = cause instanceof TypeError ? ConnectionError : PortalError;
    return new Class(`${operation}: getToken failed.`, details);
  }
  const reason =
    because === 'nobody' ? 'getToken gave no token, so nobody is signed in.' : 'signed out before it was sent.';
  return new UnauthenticatedError(`${operation}: ${reason}`, details);
}

function withoutAnswer(
  { because, sent, cause }: Extract<Outcome, { type: 'unanswered' }>,
  request: PreparedRequest,
): AsnError {
  const { operation, idempotencyKey } = request;
  const details = { operation, idempotencyKey, cause };
  if (sent && changesSomething(request)) return unknownOutcome(details);
  if (because === 'timeout') return new TimeoutError(`${operation}: no answer in time.`, details);
  return new ConnectionError(`${operation}: ${new URL(request.url).origin} cannot be reached.`, details);
}

function unknownOutcome(details: ErrorDetails): AsnError {
  return new OutcomeUnknownError(
    `${details.operation ?? ''}: sent, but no answer came back. Call again with the same idempotencyKey to find out.`,
    details,
  );
}

function offlinePage({ status, headers }: Answered, { operation, idempotencyKey }: PreparedRequest): AsnError {
  const what = status >= 200 ? `${mediaType(headers) || 'something'} came instead of JSON` : 'a redirect came';
  return new OfflinePageError(`${operation}: ${what}. That is an offline page, a log-in form or a wrong baseUrl.`, {
    operation,
    status: status || undefined,
    idempotencyKey,
  });
}

/** Whether a repetition under another key could do something twice. */
function changesSomething({ idempotencyKey }: PreparedRequest): boolean {
  return idempotencyKey !== undefined;
}

// A service worker of the host, a captive portal or an expired proxy session answers with its page and status 200.
function isPage({ headers, body }: Answered): boolean {
  return body !== '' && !isJson(headers) && (mediaType(headers).includes('html') || body.trimStart().startsWith('<'));
}

function problemIn({ headers, body }: Answered): Problem | undefined {
  if (!isJson(headers)) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return mismatches(problemShape, value).length === 0 ? (value as Problem) : undefined;
  } catch {
    // A proxy's idea of JSON: its status says the rest.
    return undefined;
  }
}

// A screen shows `current` beside the person's own version, so it must have the form of one.
function trusted(problem: Problem | undefined, { answer }: PreparedRequest): Problem | undefined {
  if (problem?.current === undefined || (answer && mismatches(answer, problem.current).length === 0)) return problem;
  return { ...problem, current: undefined };
}

export function requestIdOf({ headers }: Answered): string | undefined {
  return headers.get('x-request-id') ?? undefined;
}

function isJson(headers: Headers): boolean {
  return /[/+]json$/.test(mediaType(headers));
}

function mediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
}
