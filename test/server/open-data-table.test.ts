import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { SatisfactionResult } from '../../src/contract/index.js';
import { openDataTable } from '../../src/server/surveys/open-data-table.js';

const shown = { score: 3.2, index: 80, class: 'B', hidden: null };
const hidden = { score: null, index: null, class: null, hidden: 'too-few' };

const survey = (service: string): SatisfactionResult => ({
  ...{ surveyId: 's-1', serviceId: 'l-1', service, unitId: 'u-1', unit: 'Loket "Satu", lantai 2' },
  ...{ opensOn: '2026-05-04', closesOn: '2026-05-29', ...shown, interval: { low: 78.5, high: 81.5 } },
  sample: { respondents: 120, population: null, required: null, isEnough: null },
  elements: [
    { element: 'time', ...shown },
    { element: 'cost', ...hidden },
  ],
});

const table = (service: string) => {
  const rows: string[][] = parse(openDataTable([survey(service)]), { bom: true });
  return rows;
};

test('a line for the whole and for each element, empty where hidden or unknown', () => {
  const [header, whole, time, cost] = table('KTP');
  const shared = ['s-1', 'KTP', 'Loket "Satu", lantai 2', '2026-05-04', '2026-05-29', '120', '', ''];
  assert.deepEqual(whole, [...shared, 'all', '3.2', '80', 'B', '', '78.5', '81.5']);
  assert.deepEqual(time, [...shared, 'time', '3.2', '80', 'B', '', '', '']);
  assert.deepEqual(cost, [...shared, 'cost', '', '', '', 'too-few', '', '']);
  assert.equal(header?.length, whole.length);
});

test('no name of a service becomes a formula', () => {
  for (const name of [
    '=HYPERLINK("http://x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '  =1',
    '\t=1',
    '\r=1',
    'a,b',
    '"',
    'dua\nbaris',
  ]) {
    const cell = table(name)[1]?.[1] ?? '';
    assert.doesNotMatch(cell, /^\s*[=+\-@]/, name);
    assert.equal(cell.replace(/^'/, ''), name);
  }
});
