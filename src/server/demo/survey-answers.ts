import {
  type RespondentFact,
  respondentValues,
  type SatisfactionElement,
  satisfactionElements,
} from '../../contract/index.js';
import type { Ballot } from '../../rules/index.js';
import type { SeededRandom } from './random.js';
import { comments, handedOut } from './survey-comments.js';

/** How a survey went. */
export interface Course {
  readonly respondents: number;
  /** How content people are: 0 is not at all, 1 fully. */
  readonly content: number;
  /** The first day, as minutes since 1970. */
  readonly start: number;
  readonly days: number;
  readonly way: Ballot['way'];
  /** Ballots of one afternoon that somebody saw to. */
  readonly planted?: number;
}

/** By how much elements stand above or below the others: prices are fine, complaints and buildings are not. */
const leanings: Readonly<Record<SatisfactionElement, number>> = {
  ...{ requirements: 0.02, procedure: -0.01, time: -0.09, cost: 0.2, product: 0.03 },
  ...{ 'staff-competence': 0.06, 'staff-behaviour': 0.09, 'complaint-handling': -0.06, facilities: -0.12 },
};

/** The ballots of a survey, the same on every machine. */
export function ballotsOf(course: Course, random: SeededRandom): Ballot[] {
  const words = {
    low: random.shuffled(comments.low).slice(2),
    middle: random.shuffled(comments.middle).slice(2),
    high: random.shuffled(comments.high).slice(2),
  };
  const honest = Array.from({ length: course.respondents }, () => honestBallot(course, words, random));
  const planted = Array.from({ length: course.planted ?? 0 }, () => plantedBallot(course, random));
  return random.shuffled([...honest, ...planted]);
}

/** What is still unsaid, by mood: nobody writes what another has written. */
type Words = Record<keyof typeof comments, string[]>;

function honestBallot({ content, start, days, way }: Course, words: Words, random: SeededRandom): Ballot {
  const mood = content + random.between(-0.22, 0.22);
  const tendency = mood < content - 0.12 ? 'low' : mood > content + 0.12 ? 'high' : 'middle';
  const arrivedAt = start + random.whole(0, days - 1) * 1440 + random.whole(8 * 60, 15 * 60);
  return {
    ...{ way, arrivedAt, isLate: false, repeats: random.chance(0.01) ? 1 : 0 },
    presenceStep: way === 'presence-code' ? Math.floor(arrivedAt / 5) : null,
    scores: satisfactionElements.map((question) => {
      const pleasure = mood + leanings[question] + random.between(-0.2, 0.2);
      return { question, score: random.chance(0.03) ? null : scoreOf(pleasure) };
    }),
    additional: [],
    comment: random.chance(0.2) ? (words[tendency].pop() ?? '') : '',
    respondent: [
      said('sex', random.weighted({ female: 57, male: 43 }), random),
      said('age-band', random.pick(respondentValues['age-band'].slice(1, 6)), random),
      said('education', random.pick(respondentValues.education), random),
    ].flat(),
  };
}

function plantedBallot({ start, days, way }: Course, random: SeededRandom): Ballot {
  return {
    ...{ way, arrivedAt: start + (days - 4) * 1440 + 13 * 60 + random.whole(0, 95), isLate: false, repeats: 0 },
    ...{ presenceStep: null, additional: [], respondent: [] },
    scores: satisfactionElements.map((question) => ({ question, score: random.chance(0.96) ? 4 : 3 })),
    comment: random.chance(0.5) ? handedOut : '',
  };
}

function scoreOf(pleasure: number): number {
  return pleasure < 0.28 ? 1 : pleasure < 0.45 ? 2 : pleasure < 0.82 ? 3 : 4;
}

function said(fact: RespondentFact, value: string, random: SeededRandom): Ballot['respondent'] {
  return random.chance(0.94) ? [{ fact, value }] : [];
}
