import type { ScaleStep } from '../contract/policy.js';
import type { Highlight, ScoreCard } from '../contract/score-card.js';

/** Sentences a strength can be told in. */
export const strengthCodes = [
  'result-above',
  'behaviour-above',
  'target-exceeded',
  'behaviour-valued-by-others',
] as const;
export type StrengthCode = (typeof strengthCodes)[number];

/** Sentences something to improve can be told in. */
export const improvementCodes = [
  'result-below',
  'behaviour-below',
  'target-missed',
  'behaviour-doubted-by-others',
] as const;
export type ImprovementCode = (typeof improvementCodes)[number];

/** How many of each a card shows: few enough to act on. */
export const highlightLimit = 4;

type Results = ScoreCard['results'];
type Behaviours = ScoreCard['behaviours'];

/**
 * What stands out well: results and behaviours marked above, targets exceeded, behaviours that every shown group scores in
 * the top quarter of the scale. Points to figures of the card, never to hidden ones, and rates nothing. Our decision
 * (GEN-1, GEN-2).
 */
export function strengthsOf(results: Results, behaviours: Behaviours, scale: readonly ScaleStep[]): Highlight[] {
  return oneOfEachInTurn([
    markedResults(results, 'above').map((result) => ofResult('result-above', result)),
    markedBehaviours(behaviours, 'above').map((behaviour) => ofBehaviour('behaviour-above', behaviour)),
    measuresOf(results)
      .filter(isExceeded)
      .map((measure) => ofMeasure('target-exceeded', measure)),
    behaviours
      .filter((behaviour) => shownScores(behaviour).length > 0 && shownScores(behaviour).every(isHighOn(scale)))
      .map((behaviour) => ofBehaviour('behaviour-valued-by-others', behaviour)),
  ]);
}

/**
 * What to improve: results and behaviours marked below, targets missed, behaviours that a shown group scores in the lower
 * half of the scale. Limits and source as with `strengthsOf`.
 */
export function improvementsOf(results: Results, behaviours: Behaviours, scale: readonly ScaleStep[]): Highlight[] {
  return oneOfEachInTurn([
    markedResults(results, 'below').map((result) => ofResult('result-below', result)),
    markedBehaviours(behaviours, 'below').map((behaviour) => ofBehaviour('behaviour-below', behaviour)),
    measuresOf(results)
      .filter(({ achievement }) => achievement?.met === false)
      .map((measure) => ofMeasure('target-missed', measure)),
    behaviours
      .filter((behaviour) => shownScores(behaviour).some(isLowOn(scale)))
      .map((behaviour) => ofBehaviour('behaviour-doubted-by-others', behaviour)),
  ]);
}

/** Main results have high priority, so they are told first (P6 p.28). */
function mainFirst(results: Results): Results {
  return [...results].sort((a, b) => Number(b.kind === 'main') - Number(a.kind === 'main'));
}

function markedResults(results: Results, rating: 'above' | 'below'): Results {
  return mainFirst(results).filter((result) => result.rating === rating);
}

function markedBehaviours(behaviours: Behaviours, rating: 'above' | 'below'): Behaviours {
  return behaviours.filter(({ views }) => views.some((view) => view.group === 'superior' && view.rating === rating));
}

type MeasureOnCard = Results[number]['indicators'][number];

function measuresOf(results: Results): MeasureOnCard[] {
  return mainFirst(results).flatMap(({ indicators }) => indicators);
}

/** Better than agreed: over 100 percent, or before the date. In a range nothing is better than inside. */
function isExceeded({ indicator, achievement }: MeasureOnCard): boolean {
  if (!achievement?.met) return false;
  if (indicator.direction === 'deadline') return (achievement.difference ?? 0) < 0;
  return (achievement.percent ?? 0) > 100;
}

/** What the anonymous groups say where it is shown; superior and self have views of their own kind. */
function shownScores({ views }: Behaviours[number]): number[] {
  const others = views.filter(({ group }) => group !== 'superior' && group !== 'self');
  return others.map(({ score }) => score).filter((score) => score !== null);
}

function isHighOn(scale: readonly ScaleStep[]): (score: number) => boolean {
  return (score) => score >= pointOn(scale, 0.75);
}

function isLowOn(scale: readonly ScaleStep[]): (score: number) => boolean {
  return (score) => score < pointOn(scale, 0.5);
}

/** The point of the scale that lies this share of the way from its lowest to its highest step. */
function pointOn(scale: readonly ScaleStep[], share: number): number {
  const steps = scale.map(({ score }) => score);
  const lowest = Math.min(...steps);
  return lowest + (Math.max(...steps) - lowest) * share;
}

/** Takes the first of every kind, then the second, so that one kind does not fill the list; each subject is told once. */
function oneOfEachInTurn(kinds: readonly Highlight[][]): Highlight[] {
  const longest = Math.max(...kinds.map((kind) => kind.length));
  const turns = Array.from({ length: longest }, (_, turn) => kinds.flatMap((kind) => kind.slice(turn, turn + 1)));
  const told = new Set<string>();
  const once = turns.flat().filter(({ subject }) => !told.has(subject) && told.add(subject));
  return once.slice(0, highlightLimit);
}

function ofResult(code: StrengthCode | ImprovementCode, { id, title }: Results[number]): Highlight {
  return { code, subject: id, title };
}

function ofMeasure(code: StrengthCode | ImprovementCode, { indicator }: MeasureOnCard): Highlight {
  return { code, subject: indicator.id, title: indicator.name };
}

function ofBehaviour(code: StrengthCode | ImprovementCode, { value, label }: Behaviours[number]): Highlight {
  return { code, subject: value, title: label };
}
