import { html, nothing, type TemplateResult } from 'lit';
import type { ExplanationStep, ScoreCard } from '../../contract/score-card.js';
import { predicates, type Predicate, type Rating, ratings } from '../../contract/vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import { citation } from '../../locales/citations.js';
import type { scoreCardTexts } from '../../locales/score-card.js';
import { officialTerm, terms } from '../../locales/official-term.js';

type Text = Localize<typeof scoreCardTexts>;
type Texts = (typeof scoreCardTexts)['texts']['id'];
type StepKey = Extract<keyof Texts, `step-${string}`>;

/** The steps behind the chosen figures, on demand: what is shown, how it came about, and where that is written. */
export function explanation(
  text: Text,
  card: ScoreCard,
  title: string,
  chosen: (step: ExplanationStep) => boolean,
): TemplateResult | typeof nothing {
  const steps = card.explanation.filter(chosen);
  if (steps.length === 0) return nothing;
  return html`
    <details>
      <summary>${title}</summary>
      <ul class="steps">
        ${bundles(steps).map((bundle) => bundleItem(text, card, bundle))}
      </ul>
    </details>
  `;
}

/**
 * Steps that say the same of several values: what a group says of seven values comes about in one way, so it is told once.
 * Any other step stands alone.
 */
function bundles(steps: readonly ExplanationStep[]): ExplanationStep[][] {
  const found = new Map<string, ExplanationStep[]>();
  for (const step of steps) {
    const { kind, group } = partsOf(step.figure);
    const key = kind === 'behaviour' ? `${group} ${step.code} ${String(step.inputs['reason'])}` : step.figure;
    found.set(key, [...(found.get(key) ?? []), step]);
  }
  return [...found.values()];
}

function bundleItem(text: Text, card: ScoreCard, steps: readonly ExplanationStep[]) {
  const [step] = steps;
  if (!step) return nothing;
  const source = text.term('source', citation(text.lang, step.cite));
  return html`
    <li>
      <strong>${bundleName(text, card, steps)}</strong>
      <span>${sentence(text, step, resultOf(text, card, steps))}</span>
      <span class="note">${source} (${step.rule})${step.rounding ? `; ${text.term('rounded')}` : nothing}</span>
    </li>
  `;
}

/** Whose word it is; where there is no result to name the values with, they stand here. */
function bundleName(text: Text, card: ScoreCard, steps: readonly ExplanationStep[]): string {
  const { kind, group } = partsOf(steps[0]?.figure ?? '');
  if (kind !== 'behaviour') return figureName(text, card, steps[0]?.figure ?? '');
  const names = steps.map(({ figure }) => figureName(text, card, figure));
  const whose = officialTerm(text.lang, terms.raterGroup, group);
  return steps.every(({ result }) => result === null) ? `${whose}: ${text.format.list(names)}` : whose;
}

/** `3,3 (Akuntabel dan Loyal); 2,5 (Adaptif)`: every result once, with the values it holds for. */
function resultOf(text: Text, card: ScoreCard, steps: readonly ExplanationStep[]): string {
  const [first] = steps;
  const { kind } = partsOf(first?.figure ?? '');
  // A unit and a person share keys, not words: `poor` is *Kurang* there, *Kurang/Misconduct* here.
  if (kind === 'organisation' && first?.result)
    return officialTerm(text.lang, terms.organisationLevel, String(first.result));
  if (kind !== 'behaviour') return readable(text, first?.result ?? null);
  const names = new Map<string, string[]>();
  for (const { figure, result } of steps) {
    const words = readable(text, result);
    names.set(words, [...(names.get(words) ?? []), figureName(text, card, figure)]);
  }
  return [...names].map(([result, values]) => `${result} (${text.format.list(values)})`).join('; ');
}

/** A code this version does not know degrades to its result alone. */
function sentence(text: Text, step: ExplanationStep, result: string): string {
  const precise = `step-${step.code}-${String(step.inputs['reason'])}`;
  const key = (text.has(precise) ? precise : `step-${step.code}`) as StepKey;
  const words = { ...mapValues(step.inputs, (value) => readable(text, value)), result };
  return text.has(key) ? text.term(key, words) : result;
}

function partsOf(figure: string) {
  const [kind = '', subject = '', group = ''] = figure.split(':');
  return { kind, subject, group };
}

function figureName(text: Text, card: ScoreCard, figure: string): string {
  const { kind, subject } = partsOf(figure);
  switch (kind) {
    case 'predicate':
      return text.term('predicate');
    case 'workResultRating':
      return text.term('workResult');
    case 'behaviourRating':
      return text.term('behaviour');
    case 'organisation':
      return text.term('unitLevel');
    case 'indicator': {
      const all = card.results.flatMap(({ indicators }) => indicators);
      return all.find(({ indicator }) => indicator.id === subject)?.indicator.name ?? subject;
    }
    case 'behaviour': {
      const behaviour = card.behaviours.find(({ value }) => value === subject);
      return (text.lang === 'en' ? behaviour?.gloss : behaviour?.label) ?? subject;
    }
    default:
      return figure;
  }
}

function readable(text: Text, value: ExplanationStep['result']): string {
  if (value === null) return text.term('none');
  if (typeof value === 'number') return text.format.number(value);
  if (typeof value === 'boolean') return text.term(value ? 'yes' : 'no');
  if (ratings.includes(value as Rating)) return officialTerm(text.lang, terms.rating, value);
  if (predicates.includes(value as Predicate)) return officialTerm(text.lang, terms.predicate, value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? text.format.date(value) : value;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
