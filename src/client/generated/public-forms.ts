// Generated from src/contract by `npm run client-table`; not edited by hand.
import type { Shape } from '../check.js';
import type { Table } from '../table.js';

const publicFormForm: Shape = {
  code: 'string',
  kind: 'string',
  state: 'string',
  agency: 'string',
  unit: 'string',
  subject: 'string',
  title: { indonesian: 'string', english: 'string' },
  questions: [
    'list',
    {
      key: 'string',
      label: { indonesian: 'string', english: 'string' },
      text: { indonesian: 'string', english: 'string' },
      choices: ['list', { indonesian: 'string', english: 'string' }],
    },
  ],
  additional: [
    'list',
    {
      id: 'string',
      kind: ['value', 'scale', 'text'],
      text: { indonesian: 'string', english: 'string' },
      choices: ['list', { indonesian: 'string', english: 'string' }],
    },
  ],
  respondentFacts: ['list', 'string'],
  access: 'string',
  closesOn: 'date',
  timeZone: 'string',
  minimumRespondents: 'integer',
  minimumCommenters: 'integer',
};

const answerReceiptForm: Shape = { receipt: 'string' };

/** The operations `publicForms.*`. */
export const publicForms: Table['publicForms'] = {
  get: { method: 'GET', path: '/v1/public/forms/{formCode}', proof: 'none', answer: publicFormForm },
  answer: {
    method: 'POST',
    path: '/v1/public/forms/{formCode}/answers',
    proof: 'none',
    sendsBody: true,
    sendsKey: true,
    answer: answerReceiptForm,
  },
};
