import type { Direction } from '../contract/vocabulary.js';

/** Whether what is reached in this direction is a number, which needs a unit; the others are met on a day, in steps or not at all. */
export function countsSomething(direction: Direction | null): boolean {
  return direction === 'higher' || direction === 'lower' || direction === 'range';
}
