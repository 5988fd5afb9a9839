import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { bullet } from '../../charts/bullet.js';
import { chartStyles } from '../../charts/charts.styles.js';
import { predicateTableStyles } from '../../charts/predicate-table.styles.js';
import type { Indicator } from '../../contract/indicator.js';
import type { BehaviourValue } from '../../contract/policy.js';
import type { Realisation } from '../../contract/self-assessment.js';
import type { WorkResult } from '../../contract/work-plan.js';
import { achievement } from '../../rules/achievement.js';
import { adopt } from '../../styles/adopt.js';
import { clockStyles } from '../../styles/clocks.js';
import { reviewSummaryStyles } from '../../styles/review-summary.js';
import { whenLoaded } from '../../templates/deferred.js';
import { standing } from '../../templates/standing.js';
import { aboutRound, behaviourEvidence } from './behaviour-evidence.js';
import { confirmation, deskActions, type Steering } from './desk-actions.js';
import { type DeskWords, deskWords } from './desk-words.js';
import {
  type EvaluationDesk,
  type EvaluationDraft,
  type EvaluationStepName,
  hasStage,
  may,
} from './evaluation.state.js';
import { feedbackAbout, generalFeedback } from './feedback.js';
import { lacksOf, placeOfLack } from './lacks.js';
import { ownDocument } from './own-document.js';
import { ratingsToRead, ratingsToSet } from './ratings.js';
import { account, ownAccount, postOf } from './result-evidence.js';
import { assessed, due, runningClocks } from './stage.js';
import type { Front, Workspace } from './workspace.js';

export { FlowPart } from './flow-part.js';

/**
 * What follows the front of the desk: what others say beside it, both ratings and what the rules suggest, saving and signing; and
 * the employee's document. It is fetched while the server is asked what lies on the desk.
 */
export class DeskRest {
  readonly #words: DeskWords;

  constructor(host: ReactiveElement) {
    this.#words = deskWords(host);
    adopt(host, chartStyles, predicateTableStyles, reviewSummaryStyles, clockStyles);
  }

  /** What stands above the results, where there is more to say than the desk itself does. */
  above(front: Front, steering: Steering): TemplateResult {
    const space = this.#space(front, steering);
    return html`
      ${hasStage(front.desk) ? space.later('stage') : nothing}
      ${front.desk.evaluation.objection ? space.later('objection') : nothing}
      ${front.mode === 'read' ? ratingsToRead(space) : nothing}
    `;
  }

  /** What stands below the behaviours. */
  below(front: Front, steering: Steering): TemplateResult {
    const { desk, mode } = front;
    const space = this.#space(front, steering);
    return html`
      ${mode === 'rate' ? ratingsToSet(space) : nothing} ${may(desk, 'correct') ? space.later('correction') : nothing}
      ${past(front, space)} ${mode === 'rate' ? deskActions(space, steering, may(desk, 'decide')) : nothing}
    `;
  }

  /** The employee's page. */
  document(front: Front, steering: Steering): TemplateResult {
    const space = this.#space(front, steering);
    return ownDocument(front, space, steering, past(front, space));
  }

  /** What was judged and nothing else. */
  excerpt(front: Front, steering: Steering): unknown {
    return this.#space(front, steering).later('excerpt');
  }

  /** The places that a step still needs. */
  lacks(desk: EvaluationDesk, draft: EvaluationDraft, step: EvaluationStepName | undefined): readonly string[] {
    return lacksOf(desk, draft, step);
  }

  /** Where the focus goes for the first thing that a step lacks; `undefined` where it can be taken. */
  firstLack(desk: EvaluationDesk, draft: EvaluationDraft, step: EvaluationStepName): string | undefined {
    const [first] = lacksOf(desk, draft, step);
    return first === undefined ? undefined : placeOfLack(first);
  }

  /** `2026`, or `Triwulan I 2026` where a part of the year is assessed. */
  assessed(desk: EvaluationDesk): string {
    return assessed(desk, this.#words.text.lang);
  }

  due(front: Front): unknown {
    return due(this.#space(front));
  }

  clocks(front: Front): unknown {
    return runningClocks(this.#space(front));
  }

  /** What the employee and others say of the whole. */
  aboutResults(front: Front): TemplateResult {
    const space = this.#space(front);
    return html`${ownAccount(space)} ${generalFeedback(space)}`;
  }

  /** What was shown for a result, and what others say of it. */
  aboutResult(front: Front, result: WorkResult): TemplateResult {
    const space = this.#space(front);
    return html`${account(space, result)} ${feedbackAbout(space, 'result', result.id)}`;
  }

  postOf(front: Front, result: WorkResult): unknown {
    return postOf(this.#space(front), result);
  }

  /** How far the actual is from the target, drawn. */
  drawn(indicator: Indicator, actual: Realisation['actual']): unknown {
    return bullet(indicator, actual);
  }

  /** The same in words. Nothing where none is stated: missing is never zero (GEN-4). */
  reached({ evaluation }: EvaluationDesk, indicator: Indicator, actual: Realisation['actual']): unknown {
    const reached = achievement(indicator, actual);
    const isMidYear = (evaluation.term ?? 'annual') !== 'annual';
    return reached ? standing(this.#words.text.format, indicator, reached, { isMidYear }) : nothing;
  }

  aboutBehaviours(front: Front): unknown {
    return aboutRound(this.#space(front));
  }

  aboutBehaviour(front: Front, behaviour: BehaviourValue): TemplateResult {
    return behaviourEvidence(this.#space(front), behaviour);
  }

  #space(front: Front, steering?: Steering): Workspace {
    const isDeciding = steering?.confirming === 'decide' && front.missing.size === 0;
    const space: Workspace = {
      ...front,
      ...this.#words,
      confirmation: isDeciding
        ? confirmation(front.common, steering, 'decide', this.#words.steps.term('decideYes'))
        : undefined,
      later: (part) => whenLoaded(front.common, front.course, (course) => course.render(part, space)),
    };
    return space;
  }
}

/** What was, folded: nobody waits for it. */
function past({ course }: Front, space: Workspace) {
  return course.state.type === 'ready' ? html`${space.later('versions')} ${space.later('history')}` : nothing;
}
