/** On a page that is never idle (a portal's ticker or chart) people still get what they wait for, after this many milliseconds. */
const latest = 2_000;

/** Calls when the page has nothing else to do, at the latest after two seconds; returns the way to call it off. */
export function whenIdle(call: () => unknown): () => void {
  let isOff = false;
  const later = () => isOff || call();
  // WebKit has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(later, { timeout: latest });
  else setTimeout(later, latest);
  return () => {
    isOff = true;
  };
}
