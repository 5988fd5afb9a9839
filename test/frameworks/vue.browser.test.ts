import { embedsWell } from './promises.js';

describe('Vue 3, with .prop', () => {
  embedsWell({ name: 'vue', late: true });
});
