import type { TemplateResult, nothing } from 'lit';
import type { CourseSpace } from './course.js';
import { may } from './evaluation.state.js';
import { objectionForm, objectionRight } from './objection.js';

/** The right to object, and the place to do it while it can be done. */
export function disagreeing(space: CourseSpace): TemplateResult | typeof nothing {
  const { receipt: words, desk, draft, missing, running, write, take } = space;
  return objectionRight(
    words,
    desk.evaluation,
    { superior: desk.appraisal.secondLevelAppraiser, policy: desk.policy.objection },
    may(desk, 'object')
      ? objectionForm(words, {
          reasons: draft.words?.object,
          isMissing: missing.has('object-words'),
          isRunning: running === 'object',
          write: (reasons) => write('object', reasons),
          send: () => take('object'),
        })
      : undefined,
  );
}
