/**
 * The only door to zod. `zod/mini` because classic zod calls `new Function`, which a strict Content-Security-Policy
 * reports (zod #4461), and weighs three times as much. Import it as a namespace: `import * as z from './zod.js'`.
 */
export * from 'zod/mini';
