import type { CDPSession } from 'playwright-core';

/** What a page holds on to. */
export interface Leftovers {
  /** Listeners on the window, the document, `<html>` and `<body>`, by type. */
  readonly listeners: Readonly<Record<string, number>>;
  readonly intervals: number;
  /** Not yet fired, nor cleared. */
  readonly timeouts: number;
  readonly idleCallbacks: number;
  readonly animationFrames: number;
  /** Observers that observe something, by kind. */
  readonly observers: Readonly<Record<string, number>>;
  readonly channels: number;
}

/**
 * Counts what scripts register from now on; `leftovers()` of the page answers with `Leftovers`. To be installed before any other
 * script. A text: what turns our TypeScript into JavaScript leaves helpers in functions, which a page does not have.
 *
 * @param isTracing Whether it notes where each listener was added, which takes time: `liveTargets()` tells it.
 */
export const bookkeeping = ({ isTracing }: { readonly isTracing: boolean }): string => `(() => {
  const page = new Set([window, document]);
  const isPage = (target) => page.has(target) || target === document.documentElement || target === document.body;
  const listeners = [];
  const find = (target, type, listener, capture) =>
    listeners.findIndex((one) => one.target === target && one.type === type && one.listener === listener && one.capture === capture);
  const captures = (options) => (typeof options === 'object' && options !== null ? options.capture === true : options === true);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const forget = (target, type, listener, capture) => {
    const index = find(target, type, listener, capture);
    if (index >= 0) listeners.splice(index, 1);
  };
  window.places = new WeakMap();
  const notePlace = (target, type) => {
    const [, , place = ''] = new Error().stack.split('\\n').slice(1);
    window.places.set(target, [...(window.places.get(target) ?? []), type + ' ' + place.trim()]);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (${isTracing}) notePlace(target, type);
    const capture = captures(options);
    const { signal, once } = typeof options === 'object' && options !== null ? options : {};
    if (isPage(target) && listener && !signal?.aborted && find(target, type, listener, capture) < 0) {
      listeners.push({ target, type, listener, capture });
      const end = () => forget(target, type, listener, capture);
      if (signal) addEventListener.call(signal, 'abort', end, { once: true });
      if (once) addEventListener.call(target, type, end, { once: true, capture });
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    forget(target, type, listener, captures(options));
    return removeEventListener.call(target, type, listener, options);
  };

  const handles = { setInterval: new Set(), setTimeout: new Set(), requestIdleCallback: new Set(), requestAnimationFrame: new Set() };
  const count = (start, stop, isOnce) => {
    const begin = window[start], end = window[stop], open = handles[start];
    window[start] = (call, ...rest) => {
      const handle = begin((...given) => {
        if (isOnce) open.delete(handle);
        return call(...given);
      }, ...rest);
      open.add(handle);
      return handle;
    };
    window[stop] = (handle) => {
      open.delete(handle);
      end(handle);
    };
  };
  count('setInterval', 'clearInterval', false);
  count('setTimeout', 'clearTimeout', true);
  count('requestIdleCallback', 'cancelIdleCallback', true);
  count('requestAnimationFrame', 'cancelAnimationFrame', true);

  const observers = {};
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    observers[name] = 0;
    const observed = new WeakMap();
    const change = (observer, next) => {
      const before = observed.get(observer)?.size ?? 0;
      observers[name] += Math.sign(next.size) - Math.sign(before);
      observed.set(observer, next);
    };
    const { prototype } = window[name];
    const { observe, unobserve, disconnect } = prototype;
    prototype.observe = function (target, ...rest) {
      observe.call(this, target, ...rest);
      change(this, new Set([...(observed.get(this) ?? []), target]));
    };
    prototype.disconnect = function () {
      disconnect.call(this);
      change(this, new Set());
    };
    if (unobserve) prototype.unobserve = function (target) {
      unobserve.call(this, target);
      change(this, new Set([...(observed.get(this) ?? [])].filter((one) => one !== target)));
    };
  }

  let channels = 0;
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    #isOpen = true;
    constructor(name) {
      super(name);
      channels += 1;
    }
    close() {
      if (this.#isOpen) channels -= 1;
      this.#isOpen = false;
      super.close();
    }
  };

  window.leftovers = () => {
    const byType = {};
    for (const { target, type } of listeners) {
      const name = (target === window ? 'window' : target === document ? 'document' : target.localName) + ' ' + type;
      byType[name] = (byType[name] ?? 0) + 1;
    }
    return {
      listeners: Object.fromEntries(Object.entries(byType).sort()),
      intervals: handles.setInterval.size,
      timeouts: handles.setTimeout.size,
      idleCallbacks: handles.requestIdleCallback.size,
      animationFrames: handles.requestAnimationFrame.size,
      observers: { ...observers },
      channels,
    };
  };
})();`;

/** How many of each kind of node, signal, database and other target of events scripts can still reach, or the browser holds. */
export async function liveTargets(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'EventTarget.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId! });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    returnByValue: true,
    functionDeclaration: `function () {
      const counts = {};
      for (const target of this) {
        if (Object.hasOwn(target, 'constructor')) continue;
        const places = window.places.get(target) ?? [];
        const kind = [target.localName ?? target.constructor.name, ...new Set(places)].join('\\n    ');
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
      return counts;
    }`,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return result.value as Record<string, number>;
}

/** What there is more of, most first. */
export function growth(earlier: Readonly<Record<string, number>>, later: Readonly<Record<string, number>>): string {
  const grown = Object.entries(later)
    .map(([kind, count]) => ({ kind, more: count - (earlier[kind] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more);
  return grown.map(({ kind, more }) => `${more} × ${kind}`).join(', ') || 'nothing that scripts can reach';
}
