import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actual, Indicator } from '../../src/contract/index.js';
import { Formats } from '../../src/locales/formats.js';
import { standingSoFar } from '../../src/locales/standing.js';
import { achievement } from '../../src/rules/index.js';

const common = { id: 'i', name: 'n', perspective: null, note: '', libraryId: null, unit: 'kali' } as const;
const grows = { ...common, measured: 'cumulative' } as const;
const format = new Formats('id');

const cases: readonly { name: string; indicator: Indicator; actual: Actual; words: string | undefined }[] = [
  {
    name: 'what grows over the year says how far it is',
    indicator: { ...grows, aspects: [], direction: 'higher', target: 12 },
    actual: 9,
    words: '75% dari target setahun',
  },
  {
    name: 'what is reached already is reached',
    indicator: { ...grows, aspects: [], direction: 'higher', target: 12 },
    actual: 12,
    words: undefined,
  },
  {
    name: 'what is measured as it stands has its verdict',
    indicator: { ...common, aspects: [], measured: 'position', direction: 'higher', target: 98 },
    actual: 90,
    words: undefined,
  },
  {
    name: 'a most that was passed has its verdict',
    indicator: { ...grows, aspects: [], direction: 'lower', target: 3 },
    actual: 4,
    words: undefined,
  },
  {
    name: 'a day that was missed has its verdict',
    indicator: { ...grows, aspects: [], unit: null, direction: 'deadline', target: '2026-06-30' },
    actual: '2026-07-02',
    words: undefined,
  },
  {
    name: 'what is not done yet may still be done',
    indicator: { ...grows, aspects: [], unit: null, direction: 'yes-no', target: true },
    actual: false,
    words: 'masih berjalan',
  },
];

describe('how an actual stands in the middle of the year', () => {
  for (const { name, indicator, actual, words } of cases) {
    it(name, () => {
      const reached = achievement(indicator, actual);
      assert.ok(reached);
      assert.equal(standingSoFar(format, indicator, reached), words);
    });
  }
});
