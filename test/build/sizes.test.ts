// What a page loads, in bytes after brotli. Exact: a change of size is a decision, so it shows in the diff.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { brotliSize, bundleFile, root } from './bundle.js';

const recordFile = path.join(import.meta.dirname, 'sizes.json');
const record = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, number>;
const kilobyte = 1024;

const readDist = (file: string) => readFileSync(path.join(root, 'dist', file), 'utf8');
const inCdn = (file: string) => readDist(`cdn/${file}`);

/** Which files an element of the shared layout needs before it is usable. */
const filesOf = JSON.parse(inCdn('files.json')) as Record<string, string[]>;
const flows = Object.keys(filesOf).filter((tag) => !/-(field|summary)$/.test(tag));
const nameOf = (tag: string) => tag.replace('asn-', '');

interface Measure {
  readonly name: string;
  readonly budget: number;
  /** One text for each file: a page gets each compressed by itself. */
  readonly read: () => Promise<string> | string | string[];
}

/** For citizens, who have no session: they stand on pages of their own, without the others. */
const forCitizens = flows.filter((tag) => tag.startsWith('asn-public-') && tag !== 'asn-public-cases');
const forStaff = flows.filter((tag) => !forCitizens.includes(tag));

/**
 * The goals: 34 KB for one element with everything it needs, 28 for the review, 8 for each further one and 120 for all that staff
 * can meet on a page (docs/decisions/0016-elements-in-files.md). They hold for what is there before an element is usable; its parts
 * come later.
 */
const goal = {
  alone: 34 * kilobyte,
  review: 28 * kilobyte,
  further: 8 * kilobyte,
  all: 120 * kilobyte,
  citizens: 56 * kilobyte,
};

/** What holds every element, with all its parts or all its English: so much for each. */
const forEach = { everything: 12.5 * kilobyte, english: 1.9 * kilobyte };

const together = (tags: readonly string[]) => [...new Set(tags.flatMap((tag) => filesOf[tag]!))].map(inCdn);

const measured: readonly Measure[] = [
  { name: 'client', budget: 20 * kilobyte, read: () => bundleFile('src/client/index.ts') },
  // All of them, those of the server's side too; an element brings along the few that it calls.
  { name: 'rules', budget: 32 * kilobyte, read: () => bundleFile('src/rules/index.ts') },
  ...flows.map((tag) => {
    const name = `only/${nameOf(tag)}.js`;
    return { name, budget: tag === 'asn-review-360' ? goal.review : goal.alone, read: () => inCdn(name) };
  }),
  ...flows.map((tag) => {
    const name = `${nameOf(tag)}.js`;
    return { name, budget: goal.further, read: () => inCdn(name) };
  }),
  { name: 'all elements of staff', budget: goal.all, read: () => together(forStaff) },
  { name: 'all elements of citizens', budget: goal.citizens, read: () => together(forCitizens) },
  { name: 'asn-kinerja.js', budget: 28 * kilobyte, read: () => inCdn('asn-kinerja.js') },
  // Everything there is, parts included, for pages that take one classic script.
  { name: 'asn-kinerja.iife.js', budget: flows.length * forEach.everything, read: () => inCdn('asn-kinerja.iife.js') },
  { name: 'asn-kinerja.en.js', budget: flows.length * forEach.english, read: () => inCdn('asn-kinerja.en.js') },
];

describe('sizes', () => {
  for (const { name, budget, read } of measured) {
    it(`${name} is what sizes.json says, and at most ${budget} bytes`, async () => {
      const size = [await read()].flat().reduce((sum, text) => sum + brotliSize(text), 0);
      if (process.env['UPDATE_SIZES']) update(name, size);
      assert.ok(size <= budget, `${name} has ${size} bytes: ${size - budget} more than its budget of ${budget}.`);
      assert.equal(size, record[name], advice(name, size));
    });
  }
});

function update(name: string, size: number): void {
  record[name] = size;
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

function advice(name: string, size: number): string {
  const before = record[name];
  const change =
    before === undefined ? 'is new here' : size > before ? `grew by ${size - before}` : `shrank by ${before - size}`;
  return [
    `${name} has ${size} bytes and ${change}. If that is what you meant to do, record it and commit the file:`,
    '    UPDATE_SIZES=1 npm test -- sizes',
    'If not, look at what your change brought along.',
  ].join('\n');
}
