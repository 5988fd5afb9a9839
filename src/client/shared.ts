import { untilAborted } from './waiting.js';

/** A question on its way, with everyone who waits for its answer. */
interface Flight {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

interface Registry {
  readonly names: WeakMap<object, number>;
  named: number;
  readonly flights: Map<string, Flight>;
}

// One per page and not per bundle (craft 7): two of our bundles that ask the same thing make one request.
const key = Symbol.for('asn-kinerja.requests@1');
const page = globalThis as { [key]?: Registry };
const registry: Registry = (page[key] ??= { names: new WeakMap(), named: 0, flights: new Map() });

/** A name for a function or object that is the same for every bundle of the page and nobody else's. */
export function nameOf(thing: object | undefined): number {
  if (!thing) return 0;
  const name = registry.names.get(thing) ?? ++registry.named;
  registry.names.set(thing, name);
  return name;
}

/**
 * Joins the flight of this name, or starts one. Whoever aborts leaves alone; the request itself ends when the last has left.
 *
 * @param name What is asked, by whom: questions of the same name get the same answer. Without a name nobody joins.
 * @param start Sends the question; the signal aborts when nobody waits any more.
 * @throws The signal's reason, or what `start` throws.
 */
export async function share<Answer>(
  name: string | undefined,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  signal?.throwIfAborted();
  const flight = (name !== undefined && registry.flights.get(name)) || takeOff(name, start);
  flight.waiting += 1;
  try {
    return await untilAborted(flight.answer as Promise<Answer>, signal);
  } finally {
    flight.waiting -= 1;
    if (flight.waiting === 0) flight.controller.abort();
    if (flight.waiting === 0 && name !== undefined) land(name, flight);
  }
}

/**
 * Lets nobody join the flights whose name begins so: after a write they bring what was true before it, after a lost line that it is
 * lost.
 */
export function closeFlights(prefix: string): void {
  for (const name of registry.flights.keys()) if (name.startsWith(prefix)) registry.flights.delete(name);
}

function takeOff<Answer>(name: string | undefined, start: (signal: AbortSignal) => Promise<Answer>): Flight {
  const controller = new AbortController();
  const flight: Flight = { answer: start(controller.signal), controller, waiting: 0 };
  // When the last one leaves by abort, nobody is there to hear the flight's own rejection.
  const done = () => name !== undefined && land(name, flight);
  flight.answer.then(done, done);
  if (name !== undefined) registry.flights.set(name, flight);
  return flight;
}

function land(name: string, flight: Flight) {
  if (registry.flights.get(name) === flight) registry.flights.delete(name);
}
