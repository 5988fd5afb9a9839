import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';

/** What every answer carries. An answer of the API is never a page: nothing in it may run or be framed. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next();
  const defaults = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  };
  for (const [name, value] of Object.entries(defaults)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
});

/**
 * Portals live on other origins. Any may call: there are no cookies, and without a token an answer holds nothing. An
 * operator can name the origins to trust instead.
 */
export function crossOrigin(trustedOrigins: readonly string[] | undefined) {
  return cors({
    origin: trustedOrigins ? [...trustedOrigins] : '*',
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowHeaders: [
      ...['Authorization', 'Content-Type', 'Accept-Language', 'X-Request-Id'],
      ...['Idempotency-Key', 'If-Match', 'If-None-Match'],
    ],
    exposeHeaders: ['ETag', 'Retry-After', 'Location', 'X-Request-Id', 'Idempotency-Replayed', 'Content-Disposition'],
    maxAge: 7200,
  });
}
