import { embedsWell } from './promises.js';

describe('React 19, its JSX sets properties by itself', () => {
  embedsWell({ name: 'react-19' });
});
