import { embedsWell } from './promises.js';

describe('Angular 21, without zones', () => {
  embedsWell({ name: 'angular', late: true });
});
