import type { ReactiveElement } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { distributionTexts } from '../../locales/distribution.js';
import { evaluationCourseTexts } from '../../locales/evaluation-course.js';
import { adopt } from '../../styles/adopt.js';
import { changedDecision, objectionOnDesk } from './deciding.js';
import { disagreeing } from './disagreeing.js';
import { distributionPanel } from './distribution.js';
import { excerpt } from './excerpt.js';
import { correction, stagePanel, stepHistory } from './stage-panel.js';
import { patternStyles, stepStyles } from './steps.styles.js';
import { studyLeavePanel } from './study-leave.js';
import { earlierVersions } from './versions.js';
import type { Workspace } from './workspace.js';

const parts = {
  stage: stagePanel,
  objection: objectionOnDesk,
  decision: changedDecision,
  disagreeing,
  correction,
  history: stepHistory,
  versions: earlierVersions,
  distribution: distributionPanel,
  studyLeave: studyLeavePanel,
  excerpt: (space: CourseSpace) => excerpt(space),
} as const;

/** A part of the page that comes in a file of its own. */
export type CourseEntry = keyof typeof parts;

/** What those parts are given: the desk, and words of their own. */
export interface CourseSpace extends Workspace {
  readonly course: Localize<typeof evaluationCourseTexts>;
  readonly pattern: Localize<typeof distributionTexts>;
}

/**
 * What may happen beside reading, rating and signing: handing over, objections, taking over, corrections, reports; and what is
 * folded: earlier versions, steps, the guideline. Nobody meets it first, so it comes after the desk.
 */
export class Course {
  readonly #words: Pick<CourseSpace, 'course' | 'pattern'>;

  constructor(host: ReactiveElement) {
    this.#words = {
      course: new Localize(host, evaluationCourseTexts),
      pattern: new Localize(host, distributionTexts),
    };
    adopt(host, stepStyles, patternStyles);
  }

  render(part: CourseEntry, space: Workspace): unknown {
    return parts[part]({ ...space, ...this.#words });
  }
}
