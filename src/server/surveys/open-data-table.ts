import type { SatisfactionResult } from '../../contract/index.js';

type Cell = string | number | null;

const header = [
  ...['survey', 'service', 'unit', 'opens_on', 'closes_on', 'respondents', 'population', 'required_sample'],
  ...['element', 'score', 'index', 'class', 'hidden', 'interval_low', 'interval_high'],
];

/**
 * Closed surveys as a table (RFC 4180): a line for the whole of each survey, whose element is `all`, then one for each
 * element. Empty cells are figures that are hidden or unknown. With a byte order mark, or Excel takes it for something
 * else than UTF-8.
 */
export function openDataTable(surveys: readonly SatisfactionResult[]): string {
  const lines = surveys.flatMap((survey) => {
    const { surveyId, service, unit, opensOn, closesOn, sample, interval } = survey;
    const { respondents, population, required } = sample;
    const shared = [surveyId, service, unit, opensOn, closesOn, respondents, population, required];
    const whole = [survey.score, survey.index, survey.class, survey.hidden];
    return [
      [...shared, 'all', ...whole, interval?.low ?? null, interval?.high ?? null],
      ...survey.elements.map(({ element, score, index, class: letter, hidden }) => {
        return [...shared, element, score, index, letter, hidden, null, null];
      }),
    ];
  });
  return `\uFEFF${[header, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe before what begins like one (OWASP, CSV injection). Names
 * of services are written by people.
 */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[\s]*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
