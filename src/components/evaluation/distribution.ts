import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Distribution, DistributionFinding } from '../../contract/evaluation.js';
import { predicates } from '../../contract/vocabulary.js';
import { citation } from '../../locales/citations.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import type { CourseSpace } from './course.js';

type Standing = 'holds' | 'open' | 'differs' | 'blocks';

/** A shape and a colour beside the word. */
const moods: Readonly<Record<Standing, string>> = {
  holds: 'good',
  open: '',
  differs: 'attention',
  blocks: 'failure',
};

/**
 * How the predicates of the appraiser's team lie against the guideline, folded to one line unless it holds up the signature.
 * It informs and names nobody (ORG-5, DST-1 to DST-4; P6 p.94–97, SE3).
 */
export function distributionPanel({ pattern, text, desk }: CourseSpace): TemplateResult | typeof nothing {
  const { distribution, policy } = desk;
  if (!distribution) return nothing;
  const { findings, team, counts, level } = distribution;
  const rated = counts.reduce((sum, { count }) => sum + count, 0);
  const standings = findings.map(standingOf);
  const isBlocked = standings.includes('blocks');
  const open = standings.filter((standing) => standing === 'differs' || standing === 'blocks').length;
  const { format } = pattern;
  const outcome = open > 0 ? pattern.term('attention', format.number(open)) : pattern.term('fits');
  const isSmall = team < policy.distribution.minimumTeam;
  return html`
    <details class="distribution" ?open=${isBlocked}>
      <summary>
        ${pattern.term('summary', format.number(rated), format.number(team))}${
          findings.length > 0 ? html` · <span class="outcome-word">${outcome}</span>` : nothing
        }
      </summary>
      <div class="pattern">
        <div>
          ${unitLine(pattern, distribution)}
          <p class="note">${pattern.term('advisory')}</p>
          ${isBlocked ? html`<p>${pattern.term('blocking')}</p>` : nothing}
          ${isSmall ? html`<p class="note">${pattern.term('small', format.number(policy.distribution.minimumTeam))}</p>` : nothing}
        </div>
        ${countTable(pattern, distribution)} ${level && distribution.curve.length > 0 ? curve(pattern, level, distribution.curve) : nothing}
        ${
          findings.length > 0
            ? html`<ul class="findings">
                ${findings.map((finding, index) => findingRow(pattern, finding, standings[index] ?? 'holds', isSmall))}
              </ul>
              <p class="note">${text.term('source', sources(pattern, findings))}</p>`
            : nothing
        }
      </div>
    </details>
  `;
}

type Pattern = CourseSpace['pattern'];

function standingOf({ holds, curable, severity }: DistributionFinding): Standing {
  if (holds) return 'holds';
  if (curable) return 'open';
  return severity === 'blocking' ? 'blocks' : 'differs';
}

function unitLine(pattern: Pattern, { unit, level, reason, carriedOver }: Distribution) {
  if (!level) return html`<p>${pattern.term('noLevel')}</p>`;
  const name = unit?.name ?? pattern.term('yourUnit');
  return html`
    <p>${pattern.term('level', name, officialTerm(pattern.lang, terms.organisationLevel, level))} ${reason}</p>
    ${carriedOver ? html`<p class="note">${pattern.term('carriedOver')} ${pattern.term('source', citation(pattern.lang, 'P6 p.94'))}</p>` : nothing}
  `;
}

function countTable(pattern: Pattern, { counts, team }: Distribution) {
  const of = (predicate: string) => counts.find((entry) => entry.predicate === predicate)?.count ?? 0;
  const missing = team - counts.reduce((sum, { count }) => sum + count, 0);
  const row = (label: string, count: number, mood = '') => html`
    <tr class=${mood}>
      <th scope="row">${label}</th>
      <td class="number">${pattern.format.number(count)}</td>
      <td class="dots" aria-hidden="true">${'●'.repeat(Math.min(count, 40))}</td>
    </tr>
  `;
  return html`
    <table>
      <caption class="note">
        ${pattern.term('counts')}
      </caption>
      <tbody>
        ${predicates.map((predicate) => row(officialTerm(pattern.lang, terms.predicate, predicate), of(predicate)))}
        ${missing > 0 ? row(pattern.term('notRated'), missing, 'waiting') : nothing}
      </tbody>
    </table>
  `;
}

const step = 48;
const height = 56;

/** The shape that the guideline has in mind: a picture without a scale, so that nobody reads numbers off it (DST-5). */
function curve(pattern: Pattern, level: string, points: readonly number[]) {
  const { lang } = pattern;
  const worstFirst = [...predicates].reverse();
  const most = Math.max(...points, 1);
  const peak = worstFirst[points.indexOf(most)] ?? 'good';
  const at = (value: number, index: number) => `${index * step},${height - (value / most) * (height - 8)}`;
  const line = points.map(at).join(' ');
  const right = (points.length - 1) * step;
  const words = pattern.term(
    'curve',
    officialTerm(lang, terms.organisationLevel, level),
    officialTerm(lang, terms.predicate, peak),
  );
  return html`
    <figure class="curve">
      <svg viewBox="-4 0 ${right + 8} ${height + 4}" role="img" aria-label=${words}>
        ${svg`<polygon points="0,${height} ${line} ${right},${height}"></polygon><polyline points="${line}"></polyline>`}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>${officialTerm(lang, terms.predicate, worstFirst[0] ?? '')}</span><span>${officialTerm(lang, terms.predicate, predicates[0])}</span>
      </p>
      <figcaption class="note" aria-hidden="true">${words}</figcaption>
    </figure>
  `;
}

/** Where the bounds are written, each source once. */
function sources({ lang }: Pattern, findings: readonly DistributionFinding[]): string {
  return [...new Set(findings.map(({ cite }) => citation(lang, cite)))].join('; ');
}

function findingRow(pattern: Pattern, finding: DistributionFinding, standing: Standing, isSmall: boolean) {
  // In a small team nothing asks for attention (DST-3).
  const mood = isSmall ? '' : moods[standing];
  return html`
    <li>
      <p>${sentenceOf(pattern, finding)} <span class="state ${mood}">${pattern.term(standing)}</span></p>
      ${standing === 'open' ? html`<p class="note">${pattern.term('openText')}</p>` : nothing}
    </li>
  `;
}

/** The rule and how the team stands to it, in one sentence. Nobody is named who would have to be rated otherwise. */
function sentenceOf(
  pattern: Pattern,
  { kind, predicates: keys, share, bound, count, id }: DistributionFinding,
): string {
  const { format } = pattern;
  const words = keys.map((key) => officialTerm(pattern.lang, terms.predicate, key));
  const who = words.reduce((one, other) => pattern.term('or', one, other));
  const now = format.number(count);
  if (kind === 'maximum' || kind === 'minimum') {
    return pattern.term(kind as 'maximum', who, format.percent((share ?? 0) * 100), format.number(bound ?? 0), now);
  }
  // A bound of a later version is named by its id, never hidden.
  return pattern.has(kind) ? pattern.term(kind as 'largest', who, now) : id;
}
