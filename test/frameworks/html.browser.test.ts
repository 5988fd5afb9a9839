import { embedsWell } from './promises.js';

describe('plain HTML, with the file of the CDN', () => {
  embedsWell({ name: 'html', late: true });
});
