import { html, nothing, type TemplateResult } from 'lit';
import type { Feedback } from '../../contract/feedback.js';
import { termLabel } from '../../locales/terms-of-year.js';
import { evidenceLinks } from '../../templates/evidence.js';
import type { Workspace } from './workspace.js';

/** Continuous feedback on one result or behaviour value, folded beside it (RTG-3; P6 p.97–101). */
export function feedbackAbout(space: Workspace, kind: 'result' | 'behaviour', id: string): TemplateResult {
  const { items } = space.desk.feedback ?? { items: [] };
  const said = items.filter(({ about }) => about.kind === kind && about.id === id);
  return folded(space, said, (count) => space.text.term('feedback', count));
}

/** What was said of the person in general or of single activities, and which groups still wait, without a number (ANO-12). */
export function generalFeedback(space: Workspace): TemplateResult {
  const { text, voices, desk } = space;
  const { items, waiting } = desk.feedback ?? { items: [], waiting: [] };
  const said = items.filter(({ about: { kind } }) => kind !== 'result' && kind !== 'behaviour');
  const sources = waiting.map((source) => sourceName(space, source).toLowerCase());
  return html`
    ${folded(space, said, (count) => text.term('feedbackGeneral', count))}
    ${sources.length > 0 ? html`<p class="note">${voices.term('waiting', text.format.list(sources))}</p>` : nothing}
  `;
}

function folded(space: Workspace, said: readonly Feedback[], title: (count: string) => string): TemplateResult {
  if (said.length === 0) return html``;
  return html`
    <details>
      <summary>${title(space.text.format.number(said.length))}</summary>
      <ul class="voices">
        ${said.map((entry) => oneVoice(space, entry))}
      </ul>
    </details>
  `;
}

function oneVoice(space: Workspace, entry: Feedback) {
  const { text, voices, common, desk } = space;
  const { tone, text: words, evidence, source, by, at, published } = entry;
  const when = at
    ? text.format.moment(at, desk.policy.timeZone)
    : published && voices.term('publishedIn', termLabel(published, desk.appraisal.period.label, text.lang));
  return html`
    <li>
      <p>
        <span class="state ${tone === 'positive' ? 'good' : 'attention'}">${voices.known(tone) ?? tone}</span>
        <span class="note">${[by?.name ?? sourceName(space, source), when].filter(Boolean).join(' · ')}</span>
      </p>
      <blockquote>${words}</blockquote>
      ${evidence.length > 0 ? evidenceLinks(common, evidence) : nothing}
    </li>
  `;
}

function sourceName({ voices }: Workspace, source: string): string {
  return voices.known(`source-${source}`) ?? source;
}
