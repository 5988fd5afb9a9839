import type { PolicyChange } from '../contract/policy.js';
import type { OutsideSummary, ReviewAnswer } from '../contract/review.js';
import { outsideChoices, outsideQuestions } from './community-questions.js';
import { raterFloors } from './review-summary.js';

/** What people outside the agency are promised when a round opens. */
export interface OutsidePromise {
  /** Fewest who rated a question before anything is said of it. */
  readonly minimumRaters: number;
  /** Fewest who wrote before their words are read (ANO-8). */
  readonly minimumCommenters: number;
}

/**
 * Fewest people from outside behind anything that is said of them: the floor of the group beside any one of them. Invitations
 * travel on paper and by mail, so that somebody who reads the summary may know of one answer: their own, or one they were told.
 */
export const outsideFloor = raterFloors.public + 1;

/** The promise under a policy: never under the floor, whatever it says. */
export function outsidePromise({ review, publicVoice }: Pick<PolicyChange, 'review' | 'publicVoice'>): OutsidePromise {
  const minimumRaters = Math.max(outsideFloor, review.minimumRaters.public);
  return { minimumRaters, minimumCommenters: Math.max(minimumRaters, publicVoice.minimumCommenters) };
}

export interface ClosedOutsideRound {
  readonly promise: OutsidePromise;
  /** One answer a person. */
  readonly answers: readonly ReviewAnswer[];
  /** Puts comments into another order that means nothing. They come sorted by their text. */
  readonly shuffle?: (comments: string[]) => string[];
}

/**
 * Sums up what people outside the agency said (ANO-1 to ANO-12, our decisions; decision 0026). Each question stands alone: no sum
 * over questions, none with colleagues, so that nothing can be subtracted from anything else. Where enough rated it, it tells
 * between which points the mean lies, never the mean.
 */
export function summariseOutside({ promise, answers, shuffle }: ClosedOutsideRound): OutsideSummary {
  const texts = answers.flatMap(({ comments }) =>
    comments.map(({ text }) => text.trim()).filter((text) => text !== ''),
  );
  const readable = texts.length >= promise.minimumCommenters ? texts.sort() : [];
  return {
    questions: outsideQuestions.map(({ key, value, text }) => {
      const scores = answers.flatMap(
        (answer) => answer.answers.find(({ statement }) => statement === key)?.score ?? [],
      );
      const shown = scores.length >= promise.minimumRaters;
      const rest = shown
        ? { range: rangeOf(scores), hidden: null }
        : // Not even that nobody answered: it would say that each of those invited did not.
          { range: null, hidden: 'too-few-raters' as const };
      return { question: key, value, text, ...rest };
    }),
    choices: [...outsideChoices],
    comments: shuffle ? shuffle(readable) : readable,
  };
}

const [lowest, highest] = [1, outsideChoices.length];
const middle = (lowest + highest) / 2;

/**
 * Between which points of 1–4 the mean lies, a whole or half point apart. Both ends of the scale are the danger: a mean of 4.0
 * says that everybody gave 4, and so does 3.8 of five people to the one who gave 3. One person can be at most three points below
 * the rest, so that a range at an end must hold all means up to four points in sum away from it: then others may always have
 * answered otherwise, whoever subtracts their own answer. A whole point holds them from four people on, half a point from eight.
 */
export function rangeOf(scores: readonly number[]): { low: number; high: number } {
  const sum = scores.reduce((all, score) => all + score, 0);
  const count = scores.length;
  const width = count * 0.5 >= highest ? 0.5 : 1;
  const mean = sum / count;
  // A mean on a border belongs to the range towards the end: there the range may not be narrower than said above.
  if (mean > middle) {
    const low = Math.min(highest - width, Math.floor(sum / (count * width)) * width);
    return { low, high: low + width };
  }
  const high = Math.max(lowest + width, Math.ceil(sum / (count * width)) * width);
  return { low: high - width, high };
}
