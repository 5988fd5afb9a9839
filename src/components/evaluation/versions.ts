import { html, nothing, type TemplateResult } from 'lit';
import { excerpt } from './excerpt.js';
import { judgementOf } from './evaluation.state.js';
import type { Workspace } from './workspace.js';

/** Judgements that were signed and replaced, newest first, each as it was signed: nothing of it was altered. */
export function earlierVersions(space: Workspace): TemplateResult | typeof nothing {
  const { steps, desk } = space;
  const versions = desk.evaluation.versions ?? [];
  if (versions.length === 0) return nothing;
  const { format } = steps;
  return html`
    <details class="history">
      <summary>${steps.term('versions', format.number(versions.length))}</summary>
      <ol>
        ${[...versions].reverse().map(
          ({ version, judgement, predicate, signedAt, signedBy, replacedBecause }) => html`
            <li>
              <p><strong>${steps.term('version', format.number(version), signedBy.name, format.moment(signedAt, desk.policy.timeZone))}</strong></p>
              <p class="note">${steps.term('replaced', replacedBecause)}</p>
              ${excerpt({ ...space, judgement: judgementOf(desk, judgement) }, predicate)}
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}
