// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';

import { fieldErrorForm } from './shapes/field-error.js';

const problemForm: Shape = {
  type: 'string',
  title: 'string',
  status: 'number',
  'detail?': 'string',
  'instance?': 'string',
  'requestId?': 'string',
  'errors?': ['list', fieldErrorForm],
  'currentState?': 'string',
  'allowedActions?': ['list', 'string'],
  'required?': {
    states: ['list', 'string'],
    relations: ['list', 'string'],
    notBefore: ['either', 'string', 'null'],
    notAfter: ['either', 'string', 'null'],
  },
  'existingId?': 'string',
  'current?': 'any',
};

/** Form of an identifier. */
export const identifier = /^[A-Za-z0-9_-]{1,64}$/;

/** Form of a problem document. */
export const problemShape: Shape = problemForm;
