import { html, nothing, type TemplateResult } from 'lit';
import type { Bilingual } from '../../contract/public-service.js';
import type { SatisfactionSurvey } from '../../contract/satisfaction.js';
import type { Localize } from '../../controllers/localize.js';
import type { serviceSurveyTexts } from '../../locales/service-surveys.js';

export type Text = Localize<typeof serviceSurveyTexts>;

const marks: Readonly<Record<string, string>> = { open: 'good' };

/** What the agency wrote, in the language of the screen. */
export const inLanguage = (text: { readonly lang: string }, words: Bilingual) =>
  text.lang === 'en' ? words.english : words.indonesian;

/** Where a survey stands, as a word. */
export function stateOf(text: Text, { state }: SatisfactionSurvey): TemplateResult {
  return html`<span class="state ${marks[state] ?? ''}">${text.known(`state-${state}`) ?? state}</span>`;
}

/** From when to when answers are taken. */
export function spanOf(text: Text, { opensOn, closesOn }: SatisfactionSurvey): string {
  const { format } = text;
  return text.term('span', format.date(opensOn), format.date(closesOn));
}

/** How many have answered, and how many are needed: a count, never what was said. */
export function answersOf(text: Text, { answers, requiredSample }: SatisfactionSurvey): string {
  const count = text.format.number(answers);
  return requiredSample === null
    ? text.term('answers', count)
    : text.term('answersOf', count, text.format.number(requiredSample));
}

/** The same as a bar; nothing where nobody knows how many are needed. */
export function answersBar({ answers, requiredSample }: SatisfactionSurvey): TemplateResult | typeof nothing {
  if (!requiredSample) return nothing;
  return html`<progress max=${requiredSample} value=${Math.min(answers, requiredSample)} aria-hidden="true"></progress>`;
}
