import type { Received, Scenario } from '../../support/faulty-server.js';
import type { TestServers } from '../../support/test-servers.js';

/** What a case may use, in Node and in the browser alike. */
export interface Context extends TestServers {
  readonly assert: {
    equal(actual: unknown, expected: unknown, message?: string): void;
    deepEqual(actual: unknown, expected: unknown, message?: string): void;
    ok(value: unknown, message?: string): void;
  };
}

/** One test of the client. */
export interface Case {
  readonly name: string;
  run(context: Context): void | Promise<void>;
}

/** An API that plays a scenario. */
export interface Api {
  readonly baseUrl: string;
  /** What it has received so far. */
  requests(): Promise<Received[]>;
}

/** Programs the faulty server. */
export async function play({ faulty }: Context, scenario: Scenario): Promise<Api> {
  const answer = await fetch(`${faulty}/scenarios`, { method: 'POST', body: JSON.stringify(scenario) });
  const { id } = (await answer.json()) as { id: number };
  const baseUrl = `${faulty}/scenarios/${id}`;
  return { baseUrl, requests: async () => (await fetch(`${baseUrl}/requests`)).json() as Promise<Received[]> };
}

/** What a promise rejects with; fails where it does not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('should have been rejected');
}

/** The same, for errors of one class. */
export async function rejectionOf<Expected>(
  { assert }: Context,
  expected: abstract new (...details: never[]) => Expected,
  promise: PromiseLike<unknown>,
): Promise<Expected> {
  const error = await rejection(promise);
  assert.ok(error instanceof expected, `${expected.name} expected, not ${String(error)}`);
  return error as Expected;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs a body on a clock that it can put forward, so that no test waits for a token to age. */
export async function withClock(body: (advance: (seconds: number) => void) => Promise<void>): Promise<void> {
  const real = Date.now;
  let shift = 0;
  Date.now = () => real.call(Date) + shift;
  try {
    await body((seconds) => (shift += seconds * 1000));
  } finally {
    Date.now = real;
  }
}
