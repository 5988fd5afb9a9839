// Every element that a page may paste has a story for each of its states, in both languages and in the dark; everything that
// a person fills in has a story in which somebody does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { elements } from '../../src/elements.js';
import { fieldStates, flowStates, storiesOfElements, viewStates } from './states.js';
import { allStories, type Story } from './stories.js';

const stories = allStories();
const ids = new Set(stories.map(({ id }) => id));

/** What a person fills in or decides, by the title of its stories. */
const filledIn = [
  'Elements/Activity log',
  'Elements/Evaluation',
  'Elements/Feedback',
  'Elements/Indicator editor',
  'Elements/Indicator forum',
  'Elements/Public cases',
  'Elements/Public feedback',
  'Elements/Public performance',
  'Elements/Public survey',
  'Elements/Review 360',
  'Elements/Score card',
  'Elements/Self-assessment',
  'Elements/Service surveys',
  'Elements/Tasks',
  'Elements/Unit plan',
  'Elements/Work plan',
  'Fields/Error summary',
  'Fields/NIP',
  'Fields/Number',
  'Fields/Rating',
];

const sources = new Map<string, string>();
function sourceOf({ importPath }: Story): string {
  const known = sources.get(importPath) ?? readFileSync(path.resolve(import.meta.dirname, '../..', importPath), 'utf8');
  sources.set(importPath, known);
  return known;
}

describe('completeness of stories', () => {
  it('accounts for every element that a page may paste', () => {
    assert.deepEqual(
      Object.keys(storiesOfElements).filter((tag) => tag !== 'asn-provider'),
      Object.keys(elements).sort(),
      'add its states to test/stories/states.ts',
    );
  });

  for (const [tag, { states, stories: shown }] of Object.entries(storiesOfElements)) {
    it(`has every state of <${tag}>`, () => {
      assert.ok([flowStates, viewStates, fieldStates].some((kind) => kind === states));
      const missing = states.filter((state) => {
        const story = shown[state];
        return typeof story === 'string' ? !ids.has(story) : !story?.none;
      });
      assert.deepEqual(
        missing.map((state) => [state, shown[state]]),
        [],
        'write the story, or say in test/stories/states.ts why there is no such state',
      );
      const normal = stories.find(({ id }) => id === shown.normal);
      assert.ok(normal && sourceOf(normal).includes(`<${tag}`), `its stories do not hold <${tag}>`);
    });
  }

  for (const title of filledIn) {
    it(`has somebody at work in ${title}`, () => {
      const own = stories.filter((story) => story.title === title);
      assert.ok(own.some(({ tags }) => tags.includes('interaction')));
    });
  }

  it('says of every element how a portal takes it in', () => {
    const titles = [...new Set(stories.map(({ title }) => title))].filter((title) => filledIn.includes(title));
    const missing = titles.filter((title) => !stories.some((story) => story.title === title && story.name === 'Usage'));
    assert.deepEqual(missing, []);
  });

  it('knows every element with stories', () => {
    const titles = new Set(stories.map(({ title }) => title));
    const others = ['Elements/Evaluation/Course', 'Elements/Provider'];
    const unknown = [...titles].filter((title) => /^(Elements|Fields)\//.test(title));
    assert.deepEqual(
      unknown.filter((title) => !filledIn.includes(title) && !others.includes(title)),
      [],
    );
  });
});
