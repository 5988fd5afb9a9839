import { nothing } from 'lit';
import { PortalError } from '../client/errors.js';
import type { Localize } from '../controllers/localize.js';
import type { Deferred } from '../controllers/deferred.js';
import type { common } from '../locales/common.js';
import { problemPanel, skeleton } from './problem.js';

/** A part of an element: its own template when it is there, else the shape of what comes, or why it did not come. */
export function whenLoaded<Module>(
  text: Localize<typeof common>,
  part: Deferred<Module>,
  template: (module: Module) => unknown,
): unknown {
  const { state } = part;
  if (state.type === 'ready') return template(state.module);
  return state.type === 'loading' ? skeleton(text) : whenFailed(text, part);
}

/**
 * Why a part did not come, and a way to try again; nothing otherwise. The words speak of reloading too, because browsers up to
 * 2026 never fetch a file again whose `import()` has failed once (whatwg/html#10327).
 */
export function whenFailed<Module>(text: Localize<typeof common>, part: Deferred<Module>): unknown {
  const { state } = part;
  if (state.type !== 'failed') return nothing;
  return problemPanel(text, new PortalError('A file of ours did not come.', { cause: state.error }), () =>
    part.retry(),
  );
}
