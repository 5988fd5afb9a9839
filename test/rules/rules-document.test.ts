import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

interface Row {
  readonly id: string;
  readonly sentence: string;
  readonly source: string;
  readonly mark: string;
  readonly files: string[];
}

/** The rows of the tables of docs/rules.md. */
const rows = read('docs/rules.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]{3}-\d+ /.test(line))
  .map((line): Row => {
    const [id = '', sentence = '', source = '', mark = '', where = ''] = line.split(' | ').map((cell) => cell.trim());
    return {
      id: id.slice(2),
      sentence,
      source,
      mark,
      files: [...where.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
    };
  });
const known = new Set(rows.map(({ id }) => id));

/** Files below a folder of src, by path from the root. */
function filesIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file))
    .map((file) => path.join(folder, file));
}

/** Rule ids in a text; a range such as `CLK-1 to CLK-12` names its ends. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/\b([A-Z]{3}-\d+)\b/g)].map(([id]) => id).filter((id) => !/^(UTF|ISO|RFC|SHA)-/.test(id));
}

describe('docs/rules.md', () => {
  it('knows every rule that a result of src/rules can carry', () => {
    const carried = filesIn('src/rules').flatMap((file) =>
      [...read(file).matchAll(/'([A-Z]{3}-\d+)'/g)].map(([, id]) => id),
    );
    assert.ok(carried.length > 20);
    assert.deepEqual(
      [...new Set(carried)].filter((id) => !known.has(id ?? '')),
      [],
    );
  });

  it('knows every rule that a file of src cites', () => {
    const unknown = filesIn('src').flatMap((file) =>
      idsIn(read(file))
        .filter((id) => !known.has(id))
        .map((id) => `${file}: ${id}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('says each rule once, in a sentence, with source, mark and a place that cites or keeps it', () => {
    assert.equal(known.size, rows.length);
    for (const { id, sentence, source, mark, files } of rows) {
      assert.match(sentence, /\.$/, id);
      assert.notEqual(source, '', id);
      for (const part of mark.split(', '))
        assert.ok(['law', 'guidance', 'reported', 'own'].includes(part), `${id}: ${mark}`);
      assert.ok(files.length > 0, id);
      for (const file of files) assert.ok(fs.existsSync(path.join(root, 'src', file)), `${id}: ${file}`);
    }
  });

  it('is the only place that code refers to for the rules of the field', () => {
    const outside = filesIn('src').filter((file) => /domain \d/.test(read(file)));
    assert.deepEqual(outside, []);
  });
});
