import { html, nothing, type TemplateResult } from 'lit';
import type { BallotFinding, SurveyResults } from '../../contract/satisfaction.js';
import type { ResultText } from './result-parts.js';
import { indexFigure } from './result-parts.js';

/** How the ballots were examined, in sentences: what stood out, how many, and what the index would be without them. */
export function examinationReport(text: ResultText, { examination, index }: SurveyResults): TemplateResult {
  const { received, counted, ways, findings, indexWithoutAll } = examination;
  const count = (value: number) => text.format.number(value, 0);
  const named = ways.map(({ way, count: times }) => `${text.known(`way-${way}`) ?? way} ${count(times)}`);
  return html`
    <section class="part" aria-labelledby="examination">
      <h3 id="examination">${text.term('examination')}</h3>
      <p>${text.term('counted', count(received), count(counted))}</p>
      ${named.length > 0 ? html`<p class="note">${text.term('ways')}: ${named.join(' · ')}</p>` : nothing}
      ${
        findings.length === 0
          ? html`<p>${text.term('nothingFound')}</p>`
          : html`
            <ul class="findings">
              ${findings.map((finding) => html`<li><p>${sentence(text, finding)} ${without(text, finding)}</p></li>`)}
            </ul>
            ${
              index !== null && indexWithoutAll !== null
                ? html`<p><strong>${text.term('indexWith', indexFigure(text, index), indexFigure(text, indexWithoutAll))}</strong></p>`
                : nothing
            }
            <p>${text.term('noneDropped')}</p>
          `
      }
    </section>
  `;
}

/** A fact that this version of the server does not send is told as a question mark rather than as nought. */
function sentence(text: ResultText, { kind, ballots, facts }: BallotFinding): string {
  const { format } = text;
  const count = format.number(ballots, 0);
  const fact = (name: string) => (facts[name] === undefined ? '?' : format.number(facts[name], 1));
  const share = (name: string) => (facts[name] === undefined ? '?' : format.percent(facts[name] * 100));
  switch (kind) {
    case 'same-ballot':
      return text.term('found-same-ballot', count);
    case 'burst':
      return text.term('found-burst', count, fact('within'), fact('expected'));
    case 'same-words':
      return text.term('found-same-words', count, fact('words'), share('share'));
    case 'same-pattern':
      return text.term('found-same-pattern', count, fact('run'), fact('expected'));
    case 'crowded-code':
      return text.term('found-crowded-code', count, fact('expected'), fact('most'));
    case 'late-code':
      return text.term('found-late-code', count, share('share'));
    case 'campaign':
      return text.term('found-campaign', count, fact('score'), share('share'), share('expected'));
    default:
      return text.term('found-other', count);
  }
}

function without(text: ResultText, { isLeftOut, indexWithout }: BallotFinding): string {
  return isLeftOut || indexWithout === null ? '' : text.term('indexWithout', indexFigure(text, indexWithout));
}
