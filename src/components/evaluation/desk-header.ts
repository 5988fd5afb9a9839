import { html, type TemplateResult } from 'lit';
import type { Front } from './workspace.js';

/** Whose appraisal lies on the desk, what of the year is assessed, and until when. */
export function deskHeader(space: Front): TemplateResult {
  const { text, desk, rest } = space;
  const { name, position, unit } = desk.appraisal.employee;
  return html`
    <header>
      <h2 id="heading">${text.term('heading', rest?.assessed(desk) ?? desk.appraisal.period.label, name)}</h2>
      <p class="note">${text.term('position', position, unit)}</p>
      ${rest?.due(space)}
    </header>
    ${rest?.clocks(space)}
  `;
}
