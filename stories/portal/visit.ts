import type { Context } from 'hono';
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Language, languages } from './texts.js';

/** The person signed in to the portal; the page's own session, which has nothing to do with the component's. */
export interface SignedIn {
  readonly employeeId: string;
  readonly name: string;
}

/** One browser's visit: who it is, in which language, and the token that its forms must carry. */
export interface Visit {
  readonly person: SignedIn | null;
  readonly csrf: string;
  readonly language: Language;
  /** The guide was folded away. */
  readonly guideFolded: boolean;
  /** Page that is shown, to come back to. */
  readonly here: string;
}

interface Stored {
  readonly id: string;
  readonly person: SignedIn | null;
}

const sessionCookie = 'simpeg_sesi';
const languageCookie = 'bahasa';
const workday = 8 * 60 * 60;

/** The visit of this request; begins one where the cookie is missing, forged or from another installation. */
export async function readVisit(context: Context, secret: string): Promise<Visit> {
  const stored = await readSession(context, secret);
  const session = stored ?? (await begin(context, secret, null));
  const language = languages.find((known) => known === getCookie(context, languageCookie)) ?? 'id';
  return {
    person: session.person,
    csrf: csrfOf(session.id, secret),
    language,
    guideFolded: getCookie(context, 'panduan') === 'tutup',
    here: context.req.path,
  };
}

/**
 * The visit of a citizen, of whom the portal wants to know nothing: no session, and no cookie. The language is said by the
 * address, else by a choice that was made elsewhere on the portal.
 */
export function publicVisit(context: Context): Visit {
  const asked = context.req.query('bahasa') ?? getCookie(context, languageCookie);
  const language = languages.find((known) => known === asked) ?? 'id';
  return { person: null, csrf: '', language, guideFolded: true, here: context.req.path };
}

/** Signs a person in, under a new session id: one that was known before must not become a signed-in one. */
export async function signIn(context: Context, secret: string, person: SignedIn): Promise<void> {
  await begin(context, secret, person);
}

export function signOut(context: Context): void {
  deleteCookie(context, sessionCookie, { path: '/' });
}

export function chooseLanguage(context: Context, language: string): void {
  if (languages.some((known) => known === language)) {
    setCookie(context, languageCookie, language, { path: '/', sameSite: 'Lax', httpOnly: true });
  }
}

/** Whether the form comes from one of our own pages of this very session. */
export function isOwnForm(visit: Visit, token: unknown): boolean {
  if (typeof token !== 'string') return false;
  const given = Buffer.from(token);
  const expected = Buffer.from(visit.csrf);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Where a form wants to go back to, if it is one of our own pages: `//elsewhere` and `/\elsewhere` leave the portal. */
export function ownPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])[\w\-/.?=&%]*$/.test(path) ? path : '/';
}

async function begin(context: Context, secret: string, person: SignedIn | null): Promise<Stored> {
  const session: Stored = { id: randomBytes(16).toString('base64url'), person };
  const value = Buffer.from(JSON.stringify(session)).toString('base64url');
  const secure = context.req.url.startsWith('https:');
  await setSignedCookie(context, sessionCookie, value, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: workday,
    secure,
  });
  return session;
}

async function readSession(context: Context, secret: string): Promise<Stored | null> {
  const value = await getSignedCookie(context, secret, sessionCookie);
  // What carries our signature was written by `begin`.
  return value ? (JSON.parse(Buffer.from(value, 'base64url').toString()) as Stored) : null;
}

function csrfOf(sessionId: string, secret: string): string {
  return createHmac('sha256', secret).update(`csrf ${sessionId}`).digest('base64url');
}
