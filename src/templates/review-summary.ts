import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue } from '../contract/policy.js';
import type { GroupSummary, GuardedScore, ReviewSummary } from '../contract/review.js';
import type { Localize } from '../controllers/localize.js';
import { policyWord } from '../locales/policy-words.js';
import type { reviewSummaryTexts } from '../locales/review-summary.js';
import { officialTerm, terms } from '../locales/official-term.js';

type Text = Localize<typeof reviewSummaryTexts>;
type Value = ReviewSummary['values'][number];
type Scale = ReviewSummary['scale'];

interface Row {
  readonly title: string;
  readonly scores: readonly GuardedScore[];
}

/**
 * What a closed round says: one row a behaviour value, one column a group, and all of them together. A figure that is
 * hidden says why in words, never how many answers are missing (ANO-12). Statements and comments are folded below.
 * The element that shows it adds `reviewSummaryStyles`.
 */
export function reviewSummaryTable(
  text: Text,
  summary: ReviewSummary,
  behaviours: readonly BehaviourValue[],
): TemplateResult {
  if (summary.state === 'open') return message(text.term('openTitle'), text.term('openText'));
  const { values, scale } = summary;
  const [first] = values;
  if (!first) return message(text.term('emptyTitle'), text.term('emptyText'));
  const columns = [
    text.term('value'),
    ...first.groups.map(({ group }) => groupName(text, group)),
    text.term('overall'),
  ];
  const rows = values.map((value) => ({
    title: titleOf(text, value, behaviours),
    scores: [...value.groups, value.overall],
  }));
  return html`
    <div class="review-summary">
      ${table(text, columns, rows, scale, captionOf(text, summary))} ${reviewLegend(text, values)}
      <details>
        <summary>${text.term('allInDepth')}</summary>
        ${values.map(
          (value) => html`
            <p class="in-depth"><strong>${titleOf(text, value, behaviours)}</strong></p>
            ${inDepth(text, value, behaviours, scale)}
          `,
        )}
      </details>
    </div>
  `;
}

/** A sentence for every reason why figures of these values are hidden; nothing where all are shown. */
export function reviewLegend(text: Text, values: readonly Value[]): TemplateResult | typeof nothing {
  const scores = values.flatMap(({ overall, groups }) => [
    overall,
    ...groups.flatMap((group) => [group, ...group.statements]),
  ]);
  const reasons = new Set(scores.map(({ hidden }) => hidden));
  const sentences = [...reasons].flatMap((reason) => text.known(`${reason}-why`) ?? []);
  if (sentences.length === 0) return nothing;
  return html`
    <div class="note">
      <p>${text.term('legend')}</p>
      <ul>
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </div>
  `;
}

/** One value folded: each statement by group, and what was written. Nothing where the round says no more than its mean. */
export function reviewValueDetails(
  text: Text,
  value: Value,
  behaviours: readonly BehaviourValue[],
  { scale }: Pick<ReviewSummary, 'scale'>,
): TemplateResult | typeof nothing {
  const written = value.groups.reduce((count, { comments }) => count + comments.length, 0);
  const hasStatements = value.groups.some(({ statements }) => statements.length > 0);
  if (written === 0 && !hasStatements) return nothing;
  const title = titleOf(text, value, behaviours);
  const heading =
    written > 0 ? text.term('inDepthWithComments', title, text.format.number(written)) : text.term('inDepth', title);
  return html`
    <details>
      <summary>${heading}</summary>
      ${inDepth(text, value, behaviours, scale)}
    </details>
  `;
}

function message(title: string, explanation: string): TemplateResult {
  return html`<div class="review-summary">
    <p><strong>${title}</strong></p>
    <p class="note">${explanation}</p>
  </div>`;
}

function captionOf(text: Text, { scale, closedOn }: ReviewSummary): string {
  const { format, lang } = text;
  const [least, most] = [scale[0], scale.at(-1)];
  const range =
    least && most
      ? text.term(
          'scale',
          format.number(least.score),
          policyWord(lang, least),
          format.number(most.score),
          policyWord(lang, most),
        )
      : '';
  return [text.term('caption', range), closedOn ? text.term('closedOn', format.date(closedOn)) : ''].join(' ').trim();
}

function inDepth(text: Text, value: Value, behaviours: readonly BehaviourValue[], scale: Scale) {
  const { groups } = value;
  const known = behaviours.find(({ key }) => key === value.value)?.statements ?? [];
  const rows = (groups[0]?.statements ?? []).map(({ statement }) => {
    const words = known.find(({ id }) => id === statement);
    return { title: words ? policyWord(text.lang, words) : statement, scores: scoresOf(groups, statement) };
  });
  const columns = [text.term('statement'), ...groups.map(({ group }) => groupName(text, group))];
  return html`
    ${rows.length > 0 ? table(text, columns, rows, scale) : nothing}
    ${groups.map((group) => commentsOf(text, group))}
    ${groups.some(({ comments }) => comments.length > 0) ? html`<p class="note">${text.term('shuffled')}</p>` : nothing}
  `;
}

function scoresOf(groups: readonly GroupSummary[], statement: string): GuardedScore[] {
  return groups.map(
    ({ statements }) => statements.find((entry) => entry.statement === statement) ?? { score: null, hidden: null },
  );
}

function commentsOf(text: Text, { group, comments }: GroupSummary) {
  if (comments.length === 0) return nothing;
  return html`
    <div class="voices">
      <p class="note">${text.term('comments', groupName(text, group))}</p>
      <ul class="comments">
        ${comments.map((comment) => html`<li>${comment}</li>`)}
      </ul>
    </div>
  `;
}

// The roles are written out: a table laid out as blocks on a phone is no table to some screen readers otherwise.
function table(text: Text, columns: readonly string[], rows: readonly Row[], scale: Scale, caption?: string) {
  const row = ({ title, scores }: Row) => html`
    <tr role="row">
      <th role="rowheader" scope="row">${title}</th>
      ${scores.map((score, index) => cell(text, score, columns[index + 1] ?? '', scale))}
    </tr>
  `;
  return html`
    <table role="table">
      ${caption ? html`<caption class="note">${caption}</caption>` : nothing}
      <thead role="rowgroup">
        <tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">${rows.map(row)}</tbody>
    </table>
  `;
}

function cell(text: Text, { score, hidden }: GuardedScore, column: string, scale: Scale) {
  const name = html`<span class="group" aria-hidden="true">${column}</span>`;
  if (score === null) {
    const why = text.known(hidden ?? 'no-answers') ?? text.term('unknownReason');
    return html`<td role="cell">${name}<span class="hidden">${why}</span></td>`;
  }
  const outOf = text.term('outOf', text.format.number(scale.at(-1)?.score ?? 0));
  return html`<td role="cell">${name}<strong>${text.format.score(score)}</strong> <span class="of">${outOf}</span></td>`;
}

function groupName(text: Text, group: string): string {
  return officialTerm(text.lang, terms.raterGroup, group);
}

function titleOf(text: Text, { value }: Value, behaviours: readonly BehaviourValue[]): string {
  const known = behaviours.find(({ key }) => key === value);
  return known ? policyWord(text.lang, known) : value;
}
