import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/evaluation/evaluation.define.js';
import '../src/components/evaluation/evaluation-view.define.js';
import type { EvaluationDesk, EvaluationDraft } from '../src/components/evaluation/evaluation.state.js';
import { answersOf, completeJudgement } from './fixtures/evaluation.js';
import {
  appraiserCourse,
  courseNow,
  employeeCourse,
  logSuggestions,
  patterns,
  quarters,
  received,
  superiorCourse,
} from './fixtures/evaluation-course.js';
import { fakeClient } from './fixtures/index.js';

/**
 * What goes on around an evaluation: terms, clocks and information beside the judgement; taking over, correcting, reporting;
 * an objection from its reasons to the final decision.
 */
const meta = {
  title: 'Elements/Evaluation/Course',
  component: 'asn-evaluation',
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** What the course of the evaluation looks like, with the days counted from late January. */
const course = (desk: EvaluationDesk, value?: EvaluationDraft): Story => ({
  render: () => html`<asn-evaluation-view .desk=${desk} .value=${value} .now=${courseNow}></asn-evaluation-view>`,
});

/** Opens what is folded: the place a story is about. */
const unfold = (story: Story, selector: string): Story => ({
  ...story,
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelector('asn-evaluation-view');
    await shown?.updateComplete;
    shown?.shadowRoot?.querySelectorAll(selector).forEach((one) => one.setAttribute('open', ''));
  },
});

const press = (label: string): NonNullable<Story['play']> =>
  async function pressButton({ canvasElement }) {
    const shown = canvasElement.querySelector('asn-evaluation-view');
    await shown?.updateComplete;
    const buttons = [...(shown?.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.textContent?.trim() === label)?.click();
  };

// Information beside the judgement.
/** Clocks, the log, continuous feedback and the pattern of the team beside results and behaviours. */
export const AppraiserInformed = unfold(course(appraiserCourse.informed), '.distribution, details:has(.voices)');
/** A quarter is rated by the same desk; its window has passed. */
export const AppraiserQuarter = course(appraiserCourse.quarter);
export const PatternDiffers = unfold(
  course({ ...appraiserCourse.informed, distribution: patterns.differing }),
  '.distribution',
);
/** The agency holds up signatures that could not be made good any more. */
export const PatternBlocks = course(appraiserCourse.blocked);
export const PatternSmallTeam = unfold(
  course({ ...appraiserCourse.informed, distribution: patterns.small }),
  '.distribution',
);
export const PatternWithoutLevel = unfold(
  course({ ...appraiserCourse.informed, distribution: patterns.unset }),
  '.distribution',
);
/** The achievement of the unit is the work result rating of its head (RTG-8). */
export const AppraiserUnitHead = course(appraiserCourse.unitHead);
/** Results of another post of the same year. */
export const AppraiserOtherPost = course(appraiserCourse.otherPost);
export const StudyLeave = unfold(course(appraiserCourse.studyLeave), '.study-leave');
export const StudyLeaveNotCompleted = course(appraiserCourse.studyLeave, {
  ...completeJudgement,
  studyLeave: { predicate: 'poor', reason: 'Tidak kembali melapor sejak semester kedua.' },
});

// After signing.
export const AppraiserSignedMayCorrect = unfold(course(appraiserCourse.signed), '.history');
export const AppraiserCorrecting = unfold(course(appraiserCourse.correcting), '.history');
export const AppraiserReports = course(appraiserCourse.acknowledged);
export const AppraiserReported = course(appraiserCourse.reported);
export const AppraiserExplains = course(appraiserCourse.objected);
export const AppraiserDecidedAgainst = course(appraiserCourse.decided);
export const AppraiserTakenOver = course(appraiserCourse.takenOver);
export const SuperiorMayTakeOver = course(superiorCourse.mayTakeOver);
/** Taking over asks for a reason. */
export const SuperiorTakeOverWithoutReason: Story = {
  ...course(superiorCourse.mayTakeOver),
  play: press('Ambil alih penilaian'),
};
export const SuperiorHasTakenOver = course(superiorCourse.takenOver);
export const SuperiorHandsOver = course(superiorCourse.signedOver);
export const SuperiorDecides = course(superiorCourse.deciding);
export const SuperiorUpholds = course(superiorCourse.deciding, {
  outcome: 'upheld',
  words: { decide: 'Saya mendengar keduanya pada 26 Januari.' },
});
/** The new judgement is made at the same desk. */
export const SuperiorChanges = course(superiorCourse.deciding, { outcome: 'changed' });
/** The last look before a final decision. */
export const SuperiorConfirms: Story = { ...SuperiorUpholds, play: press('Tetapkan putusan') };
export const SuperiorDecided = unfold(course(superiorCourse.decided), '.history');
export const EmployeeMayObject = unfold(course(employeeCourse.delivered), '.act');
export const EmployeeObjectionWithoutReasons: Story = {
  ...course(employeeCourse.delivered),
  play: press('Ajukan keberatan'),
};
export const EmployeeFinal = course(employeeCourse.final);
export const EmployeeTermOver = course(employeeCourse.over);
export const EmployeeObjected = course(employeeCourse.objected);
export const EmployeeDecided = unfold(course(employeeCourse.decided), '.history');

// The flow.
/** The year in quarters: the person chooses which part they look at. */
export const FlowTerms: Story = {
  render: () => {
    const client = fakeClient({
      ...answersOf(appraiserCourse.informed),
      'evaluations.terms': quarters,
      'evaluations.get': ({ term }: { term?: string }) =>
        term === 'Q3' ? appraiserCourse.quarter.evaluation : appraiserCourse.informed.evaluation,
      'evaluations.distribution': patterns.underWay,
      'feedback.received': received,
      'selfAssessments.suggestions': logSuggestions,
    });
    return html`<asn-evaluation .client=${client} appraisal-id="a-dedi"></asn-evaluation>`;
  },
};
/** What is written for an objection is kept on the device. */
export const FlowObjection: Story = {
  render: () => {
    const client = fakeClient({
      ...answersOf(employeeCourse.delivered),
      'evaluations.object': employeeCourse.objected.evaluation,
    });
    return html`<asn-evaluation .client=${client}></asn-evaluation>`;
  },
};
export const EnglishDecides: Story = {
  render: () =>
    html`<div lang="en">
      <asn-evaluation-view .desk=${superiorCourse.deciding} .now=${courseNow}></asn-evaluation-view>
    </div>`,
};
export const DarkInformed: Story = {
  render: () =>
    html`<div data-theme="dark">
      <asn-evaluation-view .desk=${appraiserCourse.blocked} .now=${courseNow}></asn-evaluation-view>
    </div>`,
};
