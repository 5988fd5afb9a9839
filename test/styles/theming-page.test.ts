// docs/theming.md lists what the code says, not what it said once. UPDATE_DOCS=1 writes the tables.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { commonParts, ownParts } from '../../src/controllers/parts.js';
import { partMeanings } from '../../src/styles/part-guide.js';
import {
  type ColourName,
  colourMeanings,
  contrastPairs,
  type MeasureName,
  measureMeanings,
} from '../../src/styles/token-guide.js';
import { hexOf } from '../../stories/theming/colour.js';
import { appearances, resolveColours } from '../../stories/theming/resolve.js';
import { fallbackOf, measureDefault } from '../../stories/theming/token-facts.js';

const file = path.resolve(import.meta.dirname, '../../docs/theming.md');
const code = (text: string) => (text ? `\`${text}\`` : '–');
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

describe('docs/theming.md', () => {
  it('lists the tokens with their values', () => {
    const palettes = appearances.map((appearance) => resolveColours(new Map(), appearance));
    const colours = (Object.keys(colourMeanings) as ColourName[]).map((name) => {
      const [light, dark] = palettes.map((palette) => code(hexOf(palette[name])));
      const hosts = fallbackOf(name).split(', ').map(code).join(', ');
      return row(code(`--asn-color-${name}`), colourMeanings[name], hosts, light ?? '', dark ?? '');
    });
    const measures = (Object.keys(measureMeanings) as MeasureName[]).map((name) =>
      row(code(`--asn-${name}`), measureMeanings[name], code(measureDefault(name))),
    );
    isCurrent('tokens', [
      row('Token', 'Meaning', 'Else', 'Light', 'Dark'),
      '|---|---|---|---|---|',
      ...colours,
      '',
      row('Token', 'Meaning', 'Unless set'),
      '|---|---|---|',
      ...measures,
    ]);
  });

  it('lists the contrast that must hold', () => {
    const fronts = [...new Set(contrastPairs.map(({ front, least }) => `${front} ${least}`))];
    const rows = fronts.map((one) => {
      const pairs = contrastPairs.filter(({ front, least }) => `${front} ${least}` === one);
      const [first] = pairs;
      return row(code(first?.front ?? ''), pairs.map(({ back }) => code(back)).join(', '), `${first?.least}:1`);
    });
    isCurrent('pairs', [row('What', 'on', 'at least'), '|---|---|---|', ...rows]);
  });

  it('lists the parts', () => {
    assert.deepEqual(Object.keys(partMeanings).sort(), [...Object.keys(commonParts), ...ownParts].sort());
    const rows = Object.entries(partMeanings).map(([name, meaning]) => row(code(name), meaning));
    isCurrent('parts', [row('Part', 'What it is'), '|---|---|', ...rows]);
  });
});

/** The lines between the two marks of this name. */
function isCurrent(name: string, lines: readonly string[]): void {
  const text = readFileSync(file, 'utf8');
  const [start, end] = [text.indexOf('-->', text.indexOf(`<!-- ${name}:`)) + 3, text.indexOf(`<!-- /${name} -->`)];
  assert.ok(end > start, `no place for ${name}`);
  const wanted = `\n\n${lines.join('\n')}\n\n`;
  if (process.env['UPDATE_DOCS']) writeFileSync(file, text.slice(0, start) + wanted + text.slice(end));
  else assert.equal(text.slice(start, end), wanted, 'UPDATE_DOCS=1 npm test -- theming-page');
}
