/**
 * Entry of `dist/cdn/asn-kinerja.js`: what every page needs, and the loader of the elements that it has. An element's own file
 * lies beside it, such as `score-card.js`.
 */
import './loader.js';

export type { Client, ClientOptions } from './client/index.js';
export { createPageClient as createClient } from './client/page-client.js';
export { configure, type Configuration } from './context/configure.js';
export { countUnsent, signOut, type SignOutOptions } from './controllers/sign-out.js';
export { loadElement } from './loader.js';
export { version } from './version.js';
