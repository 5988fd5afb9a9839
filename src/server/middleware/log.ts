import { createMiddleware } from 'hono/factory';
import { type DestinationStream, type Logger, pino } from 'pino';
import { maskNip } from '../../rules/index.js';

// Staff numbers with or without the spaces of their printed form, wherever in a line they appear (IDN-5).
const staffNumbers = /(?<!\d)\d{8} ?\d{6} ?\d ?\d{3}(?!\d)/g;

/** A logger whose lines hold no staff number; it writes to the standard output unless told otherwise. */
export function makeLogger(level = 'info', stream: DestinationStream = pino.destination(1)): Logger {
  return pino({ level, hooks: { streamWrite: (line) => line.replace(staffNumbers, maskNip) } }, stream);
}

/**
 * One line a request: what was asked, how it ended, how long it took. No query, no token, no name; and no id in the path, for
 * with the time of the line it would tell when a reviewer answered.
 */
export function logRequests(logger: Logger, now: () => Date) {
  return createMiddleware(async (c, next) => {
    const start = now().getTime();
    await next();
    const operation = c.get('operation');
    const milliseconds = now().getTime() - start;
    const { method } = c.req;
    logger.info(
      { requestId: c.get('requestId'), method, operation: operation ?? null, status: c.res.status, milliseconds },
      'request',
    );
  });
}
