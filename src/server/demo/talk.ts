import type { FeedbackChange } from '../../contract/index.js';
import type { FeedbackSource } from '../../contract/vocabulary.js';
import { addDays } from '../../rules/index.js';
import type { CoachingRow } from '../store/coachings.js';
import type { EmployeeWithNames } from '../store/employees.js';
import type { FeedbackRow } from '../store/feedback.js';
import { cast } from './cast.js';
import { demoId } from './random.js';
import { drafted, fromColleagues, fromLeaders, fromTeamLead, talks } from './talk-texts.js';
import { daysAgo, endedQuarters, momentOf, workingDayBefore } from './time.js';
import { colleaguesOf, type DemoYear, type PlannedAppraisal, type World } from './world.js';

/** About whom colleagues and leaders have written. */
const spokenOf: readonly string[] = [
  ...[cast.registry.siti, cast.registry.tuti, cast.registry.sari, cast.registry.servicesHead],
  ...[cast.health.nurses.markus, cast.health.nurses.sri, cast.health.preventionHead],
  ...[cast.education.niLuh, cast.permits.citra, cast.personnel.joko],
];

/**
 * Continuous feedback: leaders by name, colleagues withheld in batches. Of the last quarter that is over enough have written to
 * be read; of the running one somebody waits for others.
 */
export function feedbackOf(planned: readonly PlannedAppraisal[], world: World, period: DemoYear): FeedbackRow[] {
  const { time } = world;
  const last = endedQuarters(period.year, time).at(-1);
  const between = last ? workingDayBefore(addDays(last.end, -12), time) : undefined;
  const lately = daysAgo(6, time);
  return planned
    .filter(({ person, row }) => spokenOf.includes(person.nip ?? '') && row.planState !== 'superseded')
    .flatMap((about): FeedbackRow[] => {
      const { peer, subordinate } = colleaguesOf(world, about.person, period.year);
      const [source, colleagues]: [FeedbackSource, string[]] =
        subordinate.length > 2 ? ['subordinate', subordinate] : ['peer', peer];
      const first = about.row.plan.results[0]?.id ?? '';
      const batch = between ? colleagues.slice(0, 3) : [];
      return [
        entry(about, {
          authorId: about.superior.id,
          source: 'superior',
          on: lately,
          ...fromLeaders[0],
          resultId: first,
        }),
        ...(between
          ? [entry(about, { authorId: about.superior.id, source: 'superior', on: between, ...fromLeaders[1] })]
          : []),
        ...batch.map((authorId, place) =>
          entry(about, { authorId, source, on: between ?? lately, ...fromColleagues[place] }),
        ),
        ...colleagues.slice(-1).map((authorId) => entry(about, { authorId, source, on: lately, ...fromColleagues[3] })),
        ...ledBy(about, world, lately),
      ];
    });
}

/** Who leads work outside the line, and drafts that their authors have not given yet. */
function ledBy(about: PlannedAppraisal, { people }: World, on: string): FeedbackRow[] {
  const idOf = (nip: string) => people.find((person) => person.nip === nip)?.id ?? '';
  const { nip } = about.person;
  const draft = { on, tone: 'improve', text: drafted, isDraft: true } as const;
  if (nip === cast.registry.siti) {
    const authorId = idOf(cast.registry.dataHead);
    return [
      entry(about, { authorId, source: 'team-lead', on, tone: 'positive', text: fromTeamLead, asTeamLead: true }),
    ];
  }
  if (nip === cast.registry.tuti) {
    return [
      entry(about, { authorId: idOf(cast.registry.siti), source: 'peer', ...draft }),
      entry(about, { authorId: idOf(cast.registry.servicesHead), source: 'superior', ...draft }),
    ];
  }
  return [];
}

interface Saying extends Partial<Pick<FeedbackChange, 'tone' | 'text' | 'asTeamLead'>> {
  readonly authorId: string;
  readonly source: FeedbackSource;
  readonly on: string;
  readonly resultId?: string;
  readonly isDraft?: boolean;
}

function entry({ row }: PlannedAppraisal, saying: Saying): FeedbackRow {
  const { authorId, source, on, resultId, isDraft = false, tone = 'positive', text = '', asTeamLead = false } = saying;
  const isWithheld = source === 'peer' || source === 'subordinate';
  return {
    ...{
      agencyId: row.agencyId,
      id: demoId('feedback', row.id, authorId, text),
      appraisalId: row.id,
      authorId,
      source,
    },
    attribution: isWithheld ? 'withheld' : 'named',
    state: isDraft ? 'draft' : 'given',
    content: {
      about: resultId ? { kind: 'result', id: resultId } : { kind: 'general', id: '' },
      ...{ tone, text, evidence: [], asTeamLead },
    },
    createdAt: new Date(momentOf(on)),
    givenAt: isDraft ? null : new Date(momentOf(on, 1)),
    minimum: isWithheld ? 3 : 1,
    published: null,
    version: 1,
  };
}

const talkStories: readonly { readonly nip: string; readonly state: keyof typeof talks; readonly days: number }[] = [
  { nip: cast.registry.siti, state: 'recorded', days: 3 },
  { nip: cast.registry.siti, state: 'agreed', days: 24 },
  { nip: cast.registry.tuti, state: 'disputed', days: 9 },
  { nip: cast.health.nurses.sri, state: 'agreed', days: 15 },
  { nip: cast.health.nurses.markus, state: 'recorded', days: 2 },
  { nip: cast.education.niLuh, state: 'recorded', days: 5 },
  { nip: cast.permits.citra, state: 'disputed', days: 12 },
];

/** Talks that leaders recorded; one waits for its answer, one was agreed, one disputed. */
export function coachingsOf(planned: readonly PlannedAppraisal[], world: World): CoachingRow[] {
  return talkStories.flatMap((story) => {
    const about = planned.find(({ person }) => person.nip === story.nip);
    return about ? [talk(about, story, world)] : [];
  });
}

function talk(
  { row, superior }: { readonly row: PlannedAppraisal['row']; readonly superior: EmployeeWithNames },
  { state, days }: (typeof talkStories)[number],
  { time }: World,
): CoachingRow {
  const { answer, ...content } = talks[state];
  const date = daysAgo(days, time);
  return {
    ...{ agencyId: row.agencyId, id: demoId('talk', row.id, state), appraisalId: row.id },
    ...{ recordedById: superior.id, leaderId: superior.id, state, answer },
    content: {
      ...{ kind: state === 'disputed' ? 'counselling' : 'coaching', date, ...content },
      followUpOn: state === 'disputed' ? null : addDays(date, 30),
    },
    createdAt: new Date(momentOf(date, 3)),
    version: state === 'recorded' ? 1 : 2,
  };
}
