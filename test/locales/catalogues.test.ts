import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { catalogues as all } from '../../src/locales/all.js';
import type { Catalogue } from '../../src/locales/catalogue.js';

const folder = new URL('../../src/locales/', import.meta.url);
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.ts'));
const found: Catalogue[] = [];
const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'texts' in value;
for (const file of files) {
  const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  for (const value of Object.values(module)) {
    if (isCatalogue(value)) found.push(value);
    else if (!Array.isArray(value)) found.push(...Object.values(Object(value) as object).filter(isCatalogue));
  }
}

const catalogues = [...new Set(found)];

// What an element opens with may be a catalogue of its own, of the same name as the whole that comes later.
test('the list of all catalogues, from which the files of a language are made, has every text', () => {
  const listed = new Map(all.map((one) => [one.name, one.texts.id]));
  const missing = catalogues.flatMap(({ name, texts }) =>
    Object.entries(texts.id).flatMap(([key, text]) => (listed.get(name)?.[key] === text ? [] : [`${name}.${key}`])),
  );
  assert.deepEqual(missing, []);
});

test('every catalogue has a name of its own, for words of the agency are found by it', () => {
  const names = all.map(({ name }) => name);
  assert.ok(names.length >= 7, names.join());
  assert.equal(names.length, new Set(names).size, names.join());
});

for (const { name, texts } of catalogues) {
  test(`${name}: both languages say the same things, and nothing is left empty`, () => {
    assert.deepEqual(Object.keys(texts.id).sort(), Object.keys(texts.en).sort());
    for (const [language, messages] of Object.entries(texts)) {
      for (const [key, message] of Object.entries(messages)) {
        assert.equal(typeof message, typeof texts.id[key], `${language}.${key}`);
        if (typeof message === 'string') assert.match(message, /\S/, `${language}.${key}`);
      }
    }
  });

  test(`${name}: Indonesian addresses the reader as Anda and spells "di atas" in two words`, () => {
    for (const [key, message] of Object.entries(texts.id)) {
      const text = String(message);
      assert.doesNotMatch(text, /\b(anda|Kamu|kamu|Saudara)\b/, key);
      assert.doesNotMatch(text, /\b(diatas|dibawah|dimana|ESPEKTASI)\b/i, key);
    }
  });
}
