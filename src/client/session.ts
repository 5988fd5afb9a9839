import type { Caller } from './caller.js';
import type { Client } from './client.js';
import { sessions } from './generated/sessions.js';
import type { Operations } from './operations.js';

/** What a client has beside its operations. */
export function sessionOf(caller: Caller): Omit<Client, keyof Operations> {
  return {
    baseUrl: caller.baseUrl,
    signOut: () => caller.signOut('sessions.end', sessions.end),
    onSignedOut: (listener) => caller.onSignedOut(listener),
  };
}
