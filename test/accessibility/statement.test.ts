// docs/accessibility.md promises nothing that no test shows, and leaves no element and no criterion out; nor does its
// Indonesian page.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { registeredElements } from '../build/elements.js';

/** Levels A and AA of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), by number; 4.1.1 is gone since 2.2. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const expected = Object.entries(criteria)
  .flatMap(([level, numbers]) => numbers.split(' ').map((number) => `${number} ${level}`))
  .sort();
const tags = ['asn-provider', ...registeredElements().map(({ tag }) => tag)].sort();
const docs = path.resolve(import.meta.dirname, '../../docs');
const statements = ['accessibility.md', 'id/aksesibilitas.md'].map((file) => {
  const full = path.join(docs, file);
  return { file, folder: path.dirname(full), text: readFileSync(full, 'utf8') };
});

/** Tests that a statement names: `[“title”](file)`. */
const namedTests = (text: string) => [...text.matchAll(/\[“([^”]+)”\]\(([^)]+)\)/g)];

describe('accessibility statement', () => {
  for (const { file, folder, text } of statements) {
    it(`${file} names tests that exist`, () => {
      const missing = namedTests(text).filter(([, title = '', target = '']) => {
        const full = path.resolve(folder, target);
        return !existsSync(full) || !readFileSync(full, 'utf8').includes(title);
      });
      assert.deepEqual(
        missing.map(([link]) => link),
        [],
      );
    });

    it(`${file} accounts once for every criterion of WCAG 2.2 A and AA`, () => {
      const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (AA?) \| (.+) \| .+ \| (.+) \|$/gm)];
      assert.deepEqual(rows.map(([, number, level]) => `${number} ${level}`).sort(), expected);
      const unproved = rows.filter(
        ([, , , status = '', proof]) => /met|dipenuhi/.test(status) && !proof?.includes('test/'),
      );
      assert.deepEqual(
        unproved.map(([, number]) => number),
        [],
      );
    });

    it(`${file} has a section for every registered element`, () => {
      const sections = [...text.matchAll(/^### (.+)$/gm)].flatMap(([, heading = '']) => [
        ...heading.matchAll(/<(asn-[a-z0-9-]+)>/g),
      ]);
      assert.deepEqual(sections.map(([, tag]) => tag).sort(), tags);
    });

    it(`${file} dates what is not met`, () => {
      const limits = [...text.matchAll(/^\d+\. (.+)/gm)].map(([, limit = '']) => limit);
      assert.ok(limits.length > 0);
      assert.deepEqual(
        limits.filter((limit) => !/^\d{1,2} [A-Z][a-z]+ \d{4}: /.test(limit)),
        [],
      );
    });
  }

  it('says the same in both languages', () => {
    const [english = [], indonesian = []] = statements.map(({ text }) =>
      namedTests(text).map(([, title, target = '']) => `${title} ${target.replace(/^(\.\.\/)+/, '')}`),
    );
    assert.deepEqual(indonesian, english);
  });
});
