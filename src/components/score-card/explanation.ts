import { html, nothing, type TemplateResult } from 'lit';
import type { ExplanationStep, ScoreCard } from '../../contract/score-card.js';
import { predicates, type Predicate, type Rating, ratings } from '../../contract/vocabulary.js';
import type { Localize } from '../../controllers/localize.js';
import { citation } from '../../locales/citations.js';
import type { scoreCardTexts } from '../../locales/score-card.js';
import { officialTerm } from '../../locales/terms.js';

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
        ${steps.map((step) => stepItem(text, card, step))}
      </ul>
    </details>
  `;
}

function stepItem(text: Text, card: ScoreCard, step: ExplanationStep) {
  const source = text.term('source', citation(text.lang, step.cite));
  return html`
    <li>
      <strong>${figureName(text, card, step.figure)}</strong>
      <span>${sentence(text, step)}</span>
      <span class="note">${source} (${step.rule})${step.rounding ? `; ${text.term('rounded')}` : nothing}</span>
    </li>
  `;
}

/** A code this version does not know degrades to its result alone. */
function sentence(text: Text, step: ExplanationStep): string {
  const key = `step-${step.code}` as StepKey;
  const words = { ...mapValues(step.inputs, (value) => readable(text, value)), result: readable(text, step.result) };
  return text.has(key) ? text.term(key, words) : words.result;
}

function figureName(text: Text, card: ScoreCard, figure: string): string {
  const [kind, subject = '', group = ''] = figure.split(':');
  switch (kind) {
    case 'predicate':
      return text.term('predicate');
    case 'workResultRating':
      return text.term('workResult');
    case 'behaviourRating':
      return text.term('behaviour');
    case 'indicator': {
      const all = card.results.flatMap(({ indicators }) => indicators);
      return all.find(({ indicator }) => indicator.id === subject)?.indicator.name ?? subject;
    }
    case 'behaviour': {
      const behaviour = card.behaviours.find(({ value }) => value === subject);
      const name = (text.lang === 'en' ? behaviour?.gloss : behaviour?.label) ?? subject;
      return `${name} · ${officialTerm(text.lang, 'raterGroup', group)}`;
    }
    default:
      return figure;
  }
}

function readable(text: Text, value: ExplanationStep['result']): string {
  if (value === null) return text.term('none');
  if (typeof value === 'number') return text.format.number(value);
  if (typeof value === 'boolean') return text.term(value ? 'yes' : 'no');
  if (ratings.includes(value as Rating)) return officialTerm(text.lang, 'rating', value);
  if (predicates.includes(value as Predicate)) return officialTerm(text.lang, 'predicate', value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? text.format.date(value) : value;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
