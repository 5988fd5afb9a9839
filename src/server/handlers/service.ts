import type { HandlersOf } from '../context.js';

export const service: HandlersOf<'service'> = {
  async describe({ now }) {
    const name = 'asn-kinerja reference server';
    return { name, apiVersion: '1.0', time: now().toISOString(), openapi: 'openapi.json', documentation: 'docs/' };
  },
};
