/** Calls when the page has nothing else to do; returns the way to call it off. */
export function whenIdle(call: () => unknown): () => void {
  // WebKit has no requestIdleCallback.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(call, 2_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call);
  return () => cancelIdleCallback(handle);
}
