import type { EvaluationAction } from '../../contract/vocabulary.js';
import { addDays, type TermOfYear } from '../../rules/index.js';
import type { TermStory } from './cast.js';
import { daysAgo, type DemoTime, workingDayAfter } from './time.js';

/** A step of an evaluation and its day. */
export type DatedStep = readonly [action: EvaluationAction, date: string];

type Paced = readonly (readonly [action: EvaluationAction, days: number])[];

/** The usual course: so many days after the quarter. */
const usual: Paced = [
  ['submit-self-assessment', 4],
  ['rate', 8],
  ['sign', 9],
  ['deliver', 10],
  ['acknowledge', 14],
  ['report', 20],
];

const untilDelivered: Paced = [
  ['submit-self-assessment', 20],
  ['rate', 18],
  ['sign', 17],
  ['deliver', 16],
];

/** Courses that are told: so many days ago. */
const told: Readonly<Record<TermStory, Paced>> = {
  collecting: [],
  rating: [['submit-self-assessment', 5]],
  rated: [
    ['submit-self-assessment', 8],
    ['rate', 2],
  ],
  signed: [
    ['submit-self-assessment', 9],
    ['rate', 4],
    ['sign', 1],
  ],
  delivered: [
    ['submit-self-assessment', 12],
    ['rate', 8],
    ['sign', 6],
    ['deliver', 3],
  ],
  reported: [...untilDelivered, ['acknowledge', 12], ['report', 4]],
  objected: [...untilDelivered, ['object', 4]],
  explained: [...untilDelivered, ['object', 6], ['explain', 2]],
  upheld: [...untilDelivered, ['object', 9], ['explain', 7], ['decide', 1]],
  changed: [...untilDelivered, ['object', 10], ['explain', 6], ['decide', 2]],
  'taken-over': [
    ['submit-self-assessment', 14],
    ['take-over', 2],
  ],
  corrected: [...untilDelivered, ['correct', 2], ['rate', 1]],
};

/** How many days a story goes back: only a quarter that ended before can have it. */
export const storyDays = 21;

/** The steps that were taken of a quarter's evaluation by today. */
export function stepsOf({ end }: TermOfYear, story: TermStory | undefined, time: DemoTime): DatedStep[] {
  if (story) return told[story].map(([action, days]) => [action, daysAgo(days, time)]);
  return usual
    .map(([action, days]): DatedStep => [action, workingDayAfter(addDays(end, days), time)])
    .filter(([, date]) => date < time.today);
}
