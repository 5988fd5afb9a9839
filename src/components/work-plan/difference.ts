import { html, nothing, type TemplateResult } from 'lit';
import type { BehaviourValue } from '../../contract/index.js';
import type { Localize } from '../../controllers/localize.js';
import type { indicatorEditor } from '../../locales/indicator-editor.js';
import type { planReading } from '../../locales/plan-reading.js';
import type { planVersionTexts } from '../../locales/plan-versions.js';
import { officialTerm, terms } from '../../locales/official-term.js';
import { isDate } from '../../rules/dates.js';
import { type PlanChange, type PlanContent, planDifference, type PlanFieldValue } from '../../rules/plan-difference.js';
import { valueName } from '../indicator-editor/behaviour-section.js';

export interface DifferenceTexts {
  readonly text: Localize<typeof planVersionTexts>;
  readonly planText: Localize<typeof planReading>;
  /** Names the fields as the editor does. */
  readonly fieldText: Localize<typeof indicatorEditor>;
  readonly behaviours: readonly BehaviourValue[];
}

/** Told by their readable twin, or no business of a reader. */
const unread: ReadonlySet<string> = new Set(['resultId', 'parentResultId', 'objectiveId', 'libraryId']);

/** Fields the editor calls by another key. */
const fieldKeys: Readonly<Record<string, string>> = {
  'target.minimum': 'from',
  'target.maximum': 'to',
  'target.steps': 'steps',
  parentTitle: 'parent',
};

/** What changed from one version of a plan to another, each change a word with its shape, and where it matters before and after. */
export function difference(texts: DifferenceTexts, before: PlanContent, after: PlanContent): TemplateResult {
  const { text } = texts;
  const changes = planDifference(before, after).filter(
    ({ kind, fields }) => kind !== 'changed' || fields.some(({ field }) => !unread.has(field)),
  );
  if (changes.length === 0) return html`<p>${text.term('unchanged')}</p>`;
  return html`
    <ul class="difference">
      ${changes.map(
        (change) => html`
          <li class=${change.kind}>
            <p><span class="mark">${text.term(change.kind)}</span> ${itemName(texts, change)} ${holder(texts, change, before, after)}</p>
            ${fieldList(texts, change)}
          </li>
        `,
      )}
    </ul>
  `;
}

function itemName({ text, planText, behaviours }: DifferenceTexts, { part, id, title }: PlanChange): string {
  switch (part) {
    case 'result':
      return text.term('result', title || planText.term('untitled'));
    case 'indicator':
      return text.term('indicator', title || planText.term('unnamed'));
    case 'annex':
      return planText.known(id) ?? id;
    case 'behaviour': {
      const value = behaviours.find(({ key }) => key === id);
      return text.term('behaviour', value ? valueName(planText, value) : id);
    }
  }
}

/** The result an indicator belongs to. */
function holder({ text }: DifferenceTexts, { part, id }: PlanChange, before: PlanContent, after: PlanContent) {
  if (part !== 'indicator') return nothing;
  const result = [...after.results, ...before.results].find(({ indicators }) =>
    indicators.some((one) => one.id === id),
  );
  return result ? html`<span class="note">${text.term('within', result.title)}</span>` : nothing;
}

function fieldList(texts: DifferenceTexts, { kind, part, fields }: PlanChange) {
  // What is new or gone as a whole is read in the plan itself; of an annex and an expectation the text is all there is.
  const isWhole = kind === 'added' || kind === 'removed';
  if (isWhole && (part === 'result' || part === 'indicator')) return nothing;
  const { text } = texts;
  return html`
    <dl>
      ${fields
        .filter(({ field }) => !unread.has(field))
        .map(
          ({ field, before, after }) => html`
            <div>
              ${field === 'text' ? nothing : html`<dt>${fieldName(texts, field)}</dt>`}
              ${kind === 'added' ? nothing : html`<dd><span class="note">${text.term('before')}</span> <del>${words(texts, field, before)}</del></dd>`}
              ${kind === 'removed' ? nothing : html`<dd><span class="note">${text.term('after')}</span> <ins>${words(texts, field, after)}</ins></dd>`}
            </div>
          `,
        )}
    </dl>
  `;
}

function fieldName({ text, fieldText }: DifferenceTexts, field: string): string {
  return text.known(field) ?? fieldText.known(fieldKeys[field] ?? field) ?? field;
}

function words(texts: DifferenceTexts, field: string, value: PlanFieldValue): string {
  const { text, fieldText } = texts;
  const { format, lang } = text;
  if (value === null || value === '') return text.term('nothing');
  if (typeof value === 'number') return field === 'share' ? format.percent(value) : format.number(value);
  if (typeof value === 'boolean') return text.term(value ? 'yes' : 'no');
  if (typeof value !== 'string')
    return value.map((one) => words(texts, field, one)).join(field === 'aspects' ? ', ' : '; ');
  switch (field) {
    case 'kind':
      return officialTerm(lang, terms.resultKind, value);
    case 'aspects':
      return officialTerm(lang, terms.aspect, value);
    case 'direction':
      return officialTerm(lang, terms.direction, value);
    case 'perspective':
      return officialTerm(lang, terms.perspective, value);
    case 'measured':
      return fieldText.known(`measured.${value}`) ?? value;
    case 'target':
      return isDate(value) ? format.date(value) : value;
    default:
      return value;
  }
}
