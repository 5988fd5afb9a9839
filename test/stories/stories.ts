// The stories as `npm run storybook:build` made them.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the built Storybook. */
export const storybookFolder = path.resolve(import.meta.dirname, '../../storybook-static');

/** One story of Storybook's index. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** Its file, from the root of the project. */
  readonly importPath: string;
}

interface Index {
  readonly entries: Readonly<Record<string, Story & { readonly type: 'story' | 'docs' }>>;
}

/** Every story, in Storybook's order. */
export function allStories(): readonly Story[] {
  const index = JSON.parse(readFileSync(path.join(storybookFolder, 'index.json'), 'utf8')) as Index;
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

/** The story of this id; an id that does not exist is a fault of the test that names it. */
export function storyOf(id: string, stories: readonly Story[]): Story {
  const story = stories.find((candidate) => candidate.id === id);
  if (!story) throw new Error(`There is no story "${id}". Correct the test, or restore the story.`);
  return story;
}
