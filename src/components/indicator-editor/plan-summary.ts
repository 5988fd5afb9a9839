import { type nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../controllers/localize.js';
import type { common } from '../../locales/common.js';
import { errorSummary } from '../../templates/error-summary.js';
import type { PlanProblem } from './plan-problems.js';
import { problemWords, type Scope } from './scope.js';

/** So many problems are named; nobody reads a longer list. */
const most = 12;

/**
 * What keeps a step from being taken, each a link to its field.
 *
 * @param rowName What a row is called by its number.
 */
export function planSummary(
  scope: Scope,
  commonText: Localize<typeof common>,
  problems: readonly PlanProblem[],
  rowName = (number: string) => scope.text.term('resultNumber', number),
): TemplateResult | typeof nothing {
  const { text, desk } = scope;
  const rest = problems.length - most;
  return errorSummary(
    commonText.term('errorSummary'),
    problems.slice(0, most).map((problem) => ({
      field: problem.field,
      words: words(scope, problem, rowName),
      go: () => desk.goTo(problem),
    })),
    rest > 0 ? text.term('andMore', text.format.number(rest)) : undefined,
  );
}

function words(scope: Scope, problem: PlanProblem, rowName: (number: string) => string): string {
  const { text, entry, problemText } = scope;
  const said = problemWords(scope, problem);
  const index = entry.results.findIndex(({ id }) => id === problem.resultId);
  const result = entry.results[index];
  if (!result) return said;
  const number = rowName(text.format.number(index + 1));
  const indicator = result.indicators.find(({ id }) => id === problem.indicatorId);
  return problemText.term('inPlace', indicator?.name.trim() ? `${number}, “${indicator.name.trim()}”` : number, said);
}
