import { html, nothing, type TemplateResult } from 'lit';
import { officialTerm, terms } from '../../locales/official-term.js';
import { type PublicPage, percentOf } from './page-scope.js';
import { hrefTo, type Section, sections } from './section-links.js';

/** What the front page can do. */
export interface FrontSteps {
  readonly goTo: (section: Section) => void;
  readonly chooseYear: (year: number) => void;
}

/** Whose page it is, of which year, and what there is to say, in a few sentences. */
export function front(page: PublicPage, steps: FrontSteps): TemplateResult {
  const { text, performance } = page;
  const said = sentences(page).join(' ');
  return html`
    <header>
      <p class="kicker">${performance.agency}</p>
      <h2 id="heading" tabindex="-1">${performance.unit}</h2>
      <p class="dateline">${text.term('year', String(performance.year))}${years(page, steps)}</p>
      ${said ? html`<p class="lede">${said}</p>` : nothing}
      ${contents(page, steps)}
    </header>
  `;
}

function years({ text, performance: { year, years: all } }: PublicPage, { chooseYear }: FrontSteps) {
  const others = all.filter((one) => one !== year);
  if (others.length === 0) return nothing;
  return html`<span class="screen-only years" role="group" aria-label=${text.term('years')}>
    ${others.map((one) => html`<button type="button" class="quiet" @click=${() => chooseYear(one)}>${one}</button>`)}
  </span>`;
}

/** Real links, so that they can be copied and kept; following one moves the reader and leaves the address of the page alone. */
function contents({ text }: PublicPage, { goTo }: FrontSteps) {
  const follow = (event: MouseEvent, section: Section) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(section);
  };
  return html`<nav class="contents screen-only" aria-label=${text.term('contents')}>
    <ul>
      ${sections.map(
        (section) => html`<li>
          <a href=${hrefTo(section)} @click=${(event: MouseEvent) => follow(event, section)}>${text.term(section)}</a>
        </li>`,
      )}
    </ul>
  </nav>`;
}

/** The year in sentences, each only where there is something to say. */
function sentences(page: PublicPage): string[] {
  return [achievement(page), ...plan(page), satisfaction(page), promptness(page)].filter((sentence) => sentence !== '');
}

function achievement({ text, performance }: PublicPage): string {
  const { achievement: level } = performance;
  return level ? text.term('achievement', officialTerm(text.lang, terms.organisationLevel, level)) : '';
}

function plan({ text, performance }: PublicPage): string[] {
  const measures = performance.objectives.flatMap(({ indicators }) => indicators);
  if (measures.length === 0) return [];
  const all = text.format.number(measures.length);
  if (measures.every(({ actual }) => actual === null)) return [text.term('noneReported', all)];
  const reached = measures.filter(({ percent }) => percent !== null && percent >= 100).length;
  return [text.term('reachedOf', text.format.number(reached), all)];
}

function satisfaction({ text, performance }: PublicPage): string {
  const known = performance.satisfaction.flatMap(({ latest }) =>
    latest.index === null || latest.class === null ? [] : [{ ...latest, index: latest.index, class: latest.class }],
  );
  const [first] = known;
  if (!first) return '';
  const figure = (index: number) => text.format.score(index, 2);
  if (known.length === 1) {
    const word = officialTerm(text.lang, terms.satisfactionClass, first.class).toLowerCase();
    return text.term('indexIn', figure(first.index), word, first.service);
  }
  const all = known.map(({ index }) => index);
  return text.term('indexRange', figure(Math.min(...all)), figure(Math.max(...all)), text.format.number(all.length));
}

function promptness({ text, performance }: PublicPage): string {
  const { inTime } = performance.cases;
  return inTime === null ? '' : text.term('inTimeOf', percentOf(text, inTime));
}
