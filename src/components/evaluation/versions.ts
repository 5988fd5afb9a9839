import { html, nothing, type TemplateResult } from 'lit';
import { excerpt } from './excerpt.js';
import { judgementOf } from './judgement.js';
import type { CourseSpace } from './course.js';

/** Judgements that were signed and replaced, newest first, each as it was signed: nothing of it was altered. */
export function earlierVersions(space: CourseSpace): TemplateResult | typeof nothing {
  const { course, desk } = space;
  const versions = desk.evaluation.versions ?? [];
  if (versions.length === 0) return nothing;
  const { format } = course;
  return html`
    <details class="history">
      <summary>${course.term('versions', format.number(versions.length))}</summary>
      <ol>
        ${[...versions].reverse().map(
          ({ version, judgement, predicate, signedAt, signedBy, replacedBecause }) => html`
            <li>
              <p><strong>${course.term('version', format.number(version), signedBy.name, format.moment(signedAt, desk.policy.timeZone))}</strong></p>
              <p class="note">${course.term('replaced', replacedBecause)}</p>
              ${excerpt({ ...space, judgement: judgementOf(desk, judgement) }, predicate)}
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}
