import type { AnswerWay, BallotFindingKind, SatisfactionElement } from '../contract/satisfaction.js';
import { burstsAmong, falseAlarm, outliersAmong } from './ballot-bursts.js';
import { samePatternAmong } from './ballot-patterns.js';
import { sameWordsAmong } from './ballot-words.js';
import { binomialTail } from './chance.js';
import { groupedBy } from './grouped.js';
import { allElements, indexOfRows, type ScoredAnswer, type ScoreRow, scoresOf } from './satisfaction-index.js';

/** A ballot as far as it is examined. */
export interface ExaminedBallot extends ScoredAnswer {
  readonly way: AnswerWay;
  readonly comment: string;
  /** When it came, in whole minutes since any beginning; `null` where that is not known any more. */
  readonly arrivedAt: number | null;
  /** Number of its presence code's stretch, `null` without one. */
  readonly presenceStep: number | null;
  /** Whether it came long after its presence code. */
  readonly isLate: boolean;
  /** How often the very same ballot came again. */
  readonly repeats: number;
}

/** Figures that a sentence about a finding needs, by kind. Shares are 0–1. */
export interface BallotFacts {
  readonly 'same-ballot': object;
  /** So many were expected within so many minutes. */
  readonly burst: { readonly expected: number; readonly within: number };
  /** Words of the sentence, and its share of all comments. */
  readonly 'same-words': { readonly words: number; readonly share: number };
  /** Ballots in the longest row, the longest by chance, share of the pattern elsewhere. */
  readonly 'same-pattern': { readonly run: number; readonly expected: number; readonly share: number };
  /** Ballots that a code usually brings, and those of the most crowded one. */
  readonly 'crowded-code': { readonly expected: number; readonly most: number };
  /** Share of all ballots with a code. */
  readonly 'late-code': { readonly share: number };
  /** The end of the scale (1 or 4), its share among what stood out, and its share elsewhere. */
  readonly campaign: { readonly score: number; readonly share: number; readonly expected: number };
}

/** What stood out, without any guard: for what is published see `guardSurvey`. */
export interface ExaminationFinding {
  readonly kind: BallotFindingKind;
  /** How many ballots it concerns: of `same-ballot` the repetitions, which are left out. */
  readonly ballots: number;
  /** Places of the ballots in the list. */
  readonly members: readonly number[];
  readonly isLeftOut: boolean;
  readonly facts: Readonly<Record<string, number>>;
  /** The index without these ballots; `null` where an element then has no answer. */
  readonly indexWithout: number | null;
}

/**
 * Looks through the ballots of a survey for what is not the work of single respondents (asn-kinerja's rules, BAL-1 to
 * BAL-7). It flags and never drops: only what is provably the same ballot is left out, and that is counted. On a survey
 * without anything planted each of burst, crowded code and same pattern comes up in at most about one survey of a hundred
 * (`falseAlarm`). A finding is a question to a person, not a verdict.
 */
export function examineBallots(
  ballots: readonly ExaminedBallot[],
  { elements = allElements }: { elements?: readonly SatisfactionElement[] } = {},
): ExaminationFinding[] {
  const rows = ballots.map((ballot) => scoresOf(ballot, elements));
  const found = [
    ...burstFindings(ballots),
    ...crowdedCodes(ballots),
    ...wordFindings(ballots),
    ...patternFindings(ballots, rows),
  ];
  const findings = [...repeated(ballots), ...campaigns(found, rows), ...found, ...lateCodes(ballots)];
  return findings.map((finding) => {
    const members = new Set(finding.isLeftOut ? [] : finding.members);
    const rest = rows.filter((_, place) => !members.has(place));
    return { ...finding, indexWithout: indexOfRows(rest, elements) };
  });
}

type Found<Kind extends BallotFindingKind = BallotFindingKind> = Omit<ExaminationFinding, 'indexWithout'> & {
  readonly kind: Kind;
};

function finding<Kind extends BallotFindingKind>(
  kind: Kind,
  members: readonly number[],
  facts: BallotFacts[Kind],
): Found<Kind> {
  return { kind, ballots: members.length, members, isLeftOut: false, facts: { ...facts } };
}

/** BAL-1. */
function repeated(ballots: readonly ExaminedBallot[]): Found[] {
  const members = placesWhere(ballots, ({ repeats }) => repeats > 0);
  const copies = ballots.reduce((sum, { repeats }) => sum + repeats, 0);
  return copies === 0 ? [] : [{ ...finding('same-ballot', members, {}), ballots: copies, isLeftOut: true }];
}

/**
 * BAL-2. Tablets at the counter send in bunches, and late ballots come when there is a line again: their times mean
 * nothing.
 */
function burstFindings(ballots: readonly ExaminedBallot[]): Found[] {
  const arrivals = ballots.map(({ way, isLate, arrivedAt }) => (way === 'counter' || isLate ? null : arrivedAt));
  return burstsAmong(arrivals).map(({ members, within, expected }) => finding('burst', members, { expected, within }));
}

/** BAL-3. */
function wordFindings(ballots: readonly ExaminedBallot[]): Found[] {
  const commented = ballots.filter(({ comment }) => comment.trim() !== '').length;
  return sameWordsAmong(ballots.map(({ comment }) => comment)).map(({ members, words }) =>
    finding('same-words', members, { words, share: hundredths(members.length / commented) }),
  );
}

/** BAL-4. Each way by itself: what a tablet sends comes together. */
function patternFindings(ballots: readonly ExaminedBallot[], rows: readonly ScoreRow[]): Found[] {
  return [...new Set(ballots.map(({ way }) => way))].sort().flatMap((way) => {
    const ofWay = placesWhere(ballots, (ballot) => ballot.way === way && ballot.arrivedAt !== null);
    const inOrder = ofWay.sort((one, other) => minuteOf(ballots, one) - minuteOf(ballots, other) || one - other);
    return samePatternAmong(inOrder.map((place) => ({ place, pattern: rows[place]?.join(' ') ?? '' }))).map(
      ({ members, ...facts }) => finding('same-pattern', members, facts),
    );
  });
}

/** BAL-5. */
function crowdedCodes(ballots: readonly ExaminedBallot[]): Found[] {
  const coded = placesWhere(ballots, ({ presenceStep }) => presenceStep !== null);
  const codes = [
    ...groupedBy(
      coded,
      (place) => ballots[place]?.presenceStep,
      (place) => place,
    ).values(),
  ];
  const outliers = outliersAmong(
    codes.map(({ length }) => length),
    falseAlarm,
  );
  const crowded = outliers ? codes.filter(({ length }) => length >= outliers.limit) : [];
  if (!outliers || crowded.length === 0) return [];
  const expected = Math.round(outliers.expected * 10) / 10;
  return [
    finding('crowded-code', crowded.flat(), { expected, most: Math.max(...crowded.map(({ length }) => length)) }),
  ];
}

/** BAL-6. Lawful where there was no line; many of them are a reason to ask. */
function lateCodes(ballots: readonly ExaminedBallot[]): Found[] {
  const coded = ballots.filter(({ presenceStep }) => presenceStep !== null).length;
  const members = placesWhere(ballots, ({ isLate }) => isLate);
  return members.length === 0 ? [] : [finding('late-code', members, { share: hundredths(members.length / coded) })];
}

/** Fewer are no campaign. */
const fewestOfCampaign = 10;

/**
 * BAL-7: at least two kinds of findings, each with five ballots at one end of the scale, and that end far more frequent
 * among what stood out than among the rest (binomial, one in a thousand).
 */
function campaigns(found: readonly Found[], rows: readonly ScoreRow[]): Found[] {
  const flagged = new Set(found.flatMap(({ members }) => members));
  return [1, 4].flatMap((score) => {
    const isAtEnd = (place: number) => endOf(rows[place] ?? []) === score;
    const atEnd = [...flagged].filter(isAtEnd).sort((one, other) => one - other);
    const kinds = new Set(found.filter(({ members }) => members.filter(isAtEnd).length >= 5).map(({ kind }) => kind));
    const others = rows.length - flagged.size;
    const othersAtEnd = placesWhere(rows, (_, place) => !flagged.has(place) && isAtEnd(place)).length;
    const expected = (othersAtEnd + 1) / (others + 2);
    const isChance = binomialTail(atEnd.length, flagged.size, expected) >= 0.001;
    if (atEnd.length < fewestOfCampaign || kinds.size < 2 || isChance) return [];
    const share = hundredths(atEnd.length / flagged.size);
    return [finding('campaign', atEnd, { score, share, expected: hundredths(expected) })];
  });
}

/** The end of the scale at which a ballot stands: 4, 1, or neither. */
function endOf(row: ScoreRow): 1 | 4 | null {
  const given = row.filter((score) => score !== null);
  if (given.length === 0) return null;
  const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
  return mean >= 3.75 ? 4 : mean <= 1.25 ? 1 : null;
}

function placesWhere<Item>(items: readonly Item[], suits: (item: Item, place: number) => boolean): number[] {
  return items.flatMap((item, place) => (suits(item, place) ? [place] : []));
}

const minuteOf = (ballots: readonly ExaminedBallot[], place: number) => ballots[place]?.arrivedAt ?? 0;
const hundredths = (share: number) => Math.round(share * 100) / 100;
