import { html, nothing, type TemplateResult } from 'lit';
import { indexTrend } from '../../charts/index-trend.js';
import { shareBar } from '../../charts/share-bar.js';
import type { SatisfactionFigure, SatisfactionSurvey, SurveyResults } from '../../contract/satisfaction.js';
import type { Localize } from '../../controllers/localize.js';
import { officialTerm } from '../../locales/official-term.js';
import type { surveyResultTexts } from '../../locales/survey-results.js';
import { respondentFact, respondentValue, satisfactionClass, satisfactionElement } from '../../locales/terms.js';
import { shortMonth } from '../../locales/months.js';
import { satisfactionClassBounds } from '../../rules/satisfaction-classes.js';
import { inLanguage } from './survey-words.js';

export type ResultText = Localize<typeof surveyResultTexts>;

const marks: Readonly<Record<string, string>> = { A: 'good', B: 'good', C: 'attention', D: 'failure' };

/** The scale of the converted index (SAT-1). */
const [least, most] = [25, 100] as const;

/** `82,40`: an index always with two decimals, as it is rounded (SAT-4). */
export function indexFigure({ lang }: ResultText, index: number): string {
  const tag = lang === 'en' ? 'en-GB' : 'id-ID';
  return new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(index);
}

/** The answer first: index, class, how sure, and whether enough people answered. */
export function resultFront(text: ResultText, result: SurveyResults): TemplateResult {
  const { index, interval, sample, hidden } = result;
  const number = (value: number) => text.format.number(value, 0);
  return html`
    <div class="part">
      <p class="note">${text.term('index')}</p>
      ${
        index === null
          ? html`<p class="figure none">${text.term('noIndex')}</p><p>${whyHidden(text, hidden)}</p>`
          : html`<p class="facts"><span class="figure">${indexFigure(text, index)}</span> ${classMark(text, result)}</p>`
      }
      ${interval ? html`<p>${text.term('interval', indexFigure(text, interval.low), indexFigure(text, interval.high))}</p>` : nothing}
      ${sample.respondents === null ? nothing : html`<p>${sampleWords(text, sample, number)}</p>`}
    </div>
  `;
}

function sampleWords(
  text: ResultText,
  { respondents, required, population, isEnough }: SurveyResults['sample'],
  number: (value: number) => string,
) {
  const count = number(respondents ?? 0);
  if (required === null || population === null || isEnough === null) return text.term('sampleUnknown', count);
  const mark = html`<span class="state ${isEnough ? 'good' : 'attention'}">${text.term(isEnough ? 'enough' : 'short')}</span>`;
  return html`${mark} ${text.term(isEnough ? 'sampleEnough' : 'sampleShort', count, number(required), number(population))}`;
}

/** Element by element, a bar beside its figure, the lowest by a word. */
export function elementTable(text: ResultText, { elements }: SurveyResults): TemplateResult {
  const shown = elements.flatMap(({ index }) => (index === null ? [] : [index]));
  const lowest = shown.length > 1 ? Math.min(...shown) : undefined;
  return html`
    <section class="part" aria-labelledby="elements">
      <h3 id="elements">${text.term('elements')}</h3>
      <table aria-labelledby="elements">
        <thead>
          <tr>
            <th scope="col">${text.term('element')}</th>
            <th scope="col" class="wide"><span class="spoken">${text.term('value')}</span></th>
            <th scope="col" class="number">${text.term('value')}</th>
            <th scope="col">${text.term('grade')}</th>
          </tr>
        </thead>
        <tbody>
          ${elements.map(
            (one) => html`
              <tr>
                <th scope="row">
                  ${officialTerm(text.lang, satisfactionElement, one.element)}
                  ${one.index !== null && one.index === lowest ? html`<span class="state attention">${text.term('lowest')}</span>` : nothing}
                </th>
                <td class="wide">${one.index === null ? nothing : shareBar(one.index, least, most)}</td>
                ${
                  one.index === null
                    ? html`<td colspan="2"><span class="note">${whyHidden(text, one.hidden)}</span></td>`
                    : html`<td class="number">${indexFigure(text, one.index)}</td>
                      <td>${classMark(text, one)}</td>`
                }
              </tr>
            `,
          )}
        </tbody>
      </table>
    </section>
  `;
}

/** How the service fared before; nothing on its first survey. */
export function resultTrend(text: ResultText, { trend, closesOn, index, service }: SurveyResults) {
  if (trend.length === 0) return nothing;
  const points = [...trend, { closesOn, index }].map((point) => ({
    label: shortMonth(text.format, point.closesOn),
    index: point.index,
    figure: point.index === null ? text.term('hiddenShort') : indexFigure(text, point.index),
  }));
  return html`
    <section class="part" aria-labelledby="trend">
      <h3 id="trend">${text.term('trend')}</h3>
      ${indexTrend(points, satisfactionClassBounds, {
        caption: text.term('trendOf', service),
        survey: text.term('closedOn'),
        index: text.term('value'),
      })}
    </section>
  `;
}

/** What was answered to the agency's own questions with choices; the words that were written follow elsewhere. */
export function choiceCounts(
  text: ResultText,
  { text: asked, choices }: SatisfactionSurvey['additional'][number],
  counts: readonly number[] | null,
): TemplateResult {
  if (!counts) return html`<p class="note">${text.term('withheld')}</p>`;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return countTable(
    text,
    inLanguage(text, asked),
    choices.map((choice, index) => ({ label: inLanguage(text, choice), count: counts[index] ?? 0 })),
    all,
  );
}

/** Who answered, by what they say of themselves. */
export function respondentCounts(text: ResultText, { respondents }: SurveyResults) {
  const shown = respondents.filter(({ counts }) => counts !== null);
  if (shown.length === 0) return nothing;
  return html`
    <section class="part" aria-labelledby="respondents">
      <h3 id="respondents">${text.term('respondents')}</h3>
      <p class="note">${text.term('respondentsHint')}</p>
      ${shown.map(({ fact, counts }) => {
        const rows = (counts ?? []).map(({ value, count }) => ({
          label: officialTerm(text.lang, respondentValue, value),
          count,
        }));
        const all = rows.reduce((sum, { count }) => sum + count, 0);
        const name = officialTerm(text.lang, respondentFact, fact);
        return html`<div class="part">
          <h4>${name}</h4>
          ${countTable(text, name, rows, all)}
        </div>`;
      })}
    </section>
  `;
}

function countTable(
  text: ResultText,
  name: string,
  rows: readonly { readonly label: string; readonly count: number }[],
  all: number,
) {
  return html`
    <table aria-label=${name}>
      <tbody>
        ${rows.map(
          ({ label, count }) => html`
            <tr>
              <th scope="row">${label}</th>
              <td class="wide">${shareBar(count, 0, Math.max(1, all))}</td>
              <td class="number">${text.term('people', text.format.number(count))}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function classMark(text: ResultText, { class: letter }: Pick<SatisfactionFigure, 'class'>) {
  if (letter === null) return nothing;
  const words = officialTerm(text.lang, satisfactionClass, letter);
  return html`<span class="state ${marks[letter] ?? ''}">${text.term('classOf', letter, words)}</span>`;
}

function whyHidden(text: ResultText, reason: string | null): string {
  return text.known(`hidden-${reason ?? 'too-few'}`) ?? text.term('hidden-too-few');
}
