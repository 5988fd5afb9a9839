import { html, nothing, type TemplateResult } from 'lit';
import { indexTrend } from '../../charts/index-trend.js';
import { shareBar } from '../../charts/share-bar.js';
import type { PublicPerformance } from '../../contract/public-performance.js';
import type { SatisfactionFigure, SatisfactionResult } from '../../contract/satisfaction.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { shortMonth } from '../../locales/months.js';
import { satisfactionClassBounds } from '../../rules/satisfaction-classes.js';
import { type PublicPage, pageSection } from './page-scope.js';

/** Surveys that fit side by side on a telephone; the open data have all. */
const longestCourse = 5;

type Service = PublicPerformance['satisfaction'][number];

/** How the public rates each service: the index, how sure it is, the elements, and the surveys before. */
export function satisfactionSection(page: PublicPage): TemplateResult {
  const { text, performance } = page;
  const { satisfaction } = performance;
  return pageSection(
    page,
    'satisfaction',
    satisfaction.length === 0
      ? html`<p>${text.term('satisfactionEmpty')}</p>`
      : html`<p class="note">${text.term('satisfactionLead')}</p>
          ${satisfaction.map((service, index) => serviceResult(page, service, index))}`,
  );
}

function serviceResult(page: PublicPage, { latest, trend }: Service, index: number) {
  const { text } = page;
  return html`
    <article class="service" aria-labelledby="service-${index}">
      <h4 id="service-${index}">${latest.service}</h4>
      <p class="note">${text.term('surveyed', text.format.date(latest.opensOn), text.format.date(latest.closesOn))}</p>
      ${latest.index === null ? html`<p>${whyHidden(page, latest)}</p>` : answer(page, latest, latest.index)}
      ${course(page, latest, trend)} ${elements(page, latest)}
    </article>
  `;
}

function answer({ text }: PublicPage, { class: letter }: SatisfactionResult, index: number) {
  return html`
    <p class="index">
      <span class="figure">${figureOf(text, index)}</span>
      <span>${text.term('ofHundred')}</span>
      ${letter ? html`<strong>${text.term('classNamed', letter, officialTerm(text.lang, terms.satisfactionClass, letter))}</strong>` : nothing}
    </p>
  `;
}

/** Who has answered, and whether that is enough, in words. */
function sample({ text }: PublicPage, { sample: { respondents, required, isEnough }, interval }: SatisfactionResult) {
  if (respondents === null) return nothing;
  const needed = required === null ? '' : text.format.number(required);
  const words = isEnough === null ? text.term('unknownEnough') : text.term(isEnough ? 'enough' : 'notEnough', needed);
  return html`<p>${text.term('respondents', text.format.number(respondents))} ${words}
    ${interval ? text.term('interval', figureOf(text, interval.low), figureOf(text, interval.high)) : nothing}
  </p>`;
}

function course(page: PublicPage, latest: SatisfactionResult, earlier: Service['trend']) {
  const { text } = page;
  const points = [...earlier, latest].slice(-longestCourse).map(({ closesOn, index }) => ({
    label: shortMonth(text.format, closesOn),
    index,
    figure: index === null ? text.term('hiddenShort') : figureOf(text, index),
  }));
  const known = points.filter(({ index }) => index !== null);
  return html`
    ${sample(page, latest)}
    ${
      known.length < 2
        ? nothing
        : html`<div class="course">
          <h5>${text.term('trend')}</h5>
          ${indexTrend(points, satisfactionClassBounds, {
            caption: text.term('trendCaption', latest.service),
            survey: text.term('survey'),
            index: text.term('index'),
          })}
          <p class="note">${text.term('trendNote', satisfactionClassBounds.map(([letter]) => letter).join(', '))}</p>
        </div>`
    }
  `;
}

function elements(page: PublicPage, { service, elements: all, hidden }: SatisfactionResult) {
  const { text } = page;
  if (hidden || all.length === 0) return nothing;
  const whyNot = [...new Set(all.filter(({ score }) => score === null).map((element) => whyHidden(page, element)))];
  return html`
    <details class="elements">
      <summary>${text.term('elements')}</summary>
      <table aria-label="${text.term('elements')}: ${service}">
        <thead>
          <tr>
            <th scope="col">${text.term('element')}</th>
            <td class="drawn" aria-hidden="true"></td>
            <th scope="col" class="number">${text.term('scoreOf')}</th>
            <th scope="col">${text.term('class')}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            ({ element, score, class: letter }) => html`<tr>
              <th scope="row">${officialTerm(text.lang, terms.satisfactionElement, element)}</th>
              <td class="drawn" aria-hidden="true">${score === null ? nothing : shareBar(score, 1, 4)}</td>
              <td class="number">${score === null ? '–' : figureOf(text, score)}</td>
              <td>${letter ?? text.term('hiddenShort')}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${whyNot.map((sentence) => html`<p class="note">${sentence}</p>`)}
    </details>
  `;
}

/** Why there is no figure, in one sentence. */
function whyHidden({ text }: PublicPage, { hidden }: SatisfactionFigure): string {
  return text.known(`hidden-${hidden}`) ?? text.term('hidden-too-few');
}

/** Two decimals, as the regulation publishes them. */
function figureOf({ format }: PublicPage['text'], value: number): string {
  return format.score(value, 2);
}
