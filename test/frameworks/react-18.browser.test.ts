import { embedsWell } from './promises.js';

describe('React 18, through the components of asn-kinerja/react', () => {
  embedsWell({ name: 'react-18' });
});
