/**
 * Entry of `dist/cdn/asn-kinerja.js`: what every page needs, and the loader of the elements that it has. An element's own file
 * lies beside it, such as `score-card.js`; the files below `only/` need neither.
 */
export { loadElement } from './loader.js';
export * from './page.js';
