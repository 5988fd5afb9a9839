import { embedsWell } from './promises.js';

describe('Svelte 5, with raw state', () => {
  embedsWell({ name: 'svelte', late: true });
});
