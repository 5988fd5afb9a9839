// Which story shows which state of every element that a page may paste. complete.test.ts asks that none is missing, and
// axe.test.ts, which shows every story anyway, that each shows what it is said to show here.
import { common } from '../../src/locales/common.js';
import type { StoryPage } from './story-page.js';

/** The states of a part that asks the API. */
export const flowStates = [
  ...(['normal', 'loading', 'empty', 'failed', 'offline', 'signed out', 'unconfigured'] as const),
  ...(['long texts', 'read only', 'english', 'dark'] as const),
] as const;

/** The states of a view, which gets all by property. */
export const viewStates = ['normal', 'empty', 'long texts', 'read only', 'english', 'dark'] as const;

/** The states of a field of a portal's form. */
export const fieldStates = [
  ...(['normal', 'empty', 'refused', 'read only', 'disabled', 'long texts', 'english', 'dark'] as const),
] as const;

export type State = (typeof flowStates | typeof viewStates | typeof fieldStates)[number];

/** Why an element has no such state. */
interface None {
  readonly none: string;
}

type Stories = Readonly<Partial<Record<State, string | None>>>;

interface Shown {
  readonly states: readonly State[];
  /** Id of the story of each state. */
  readonly stories: Stories;
}

/** Names that most elements' stories have. */
const usual: Readonly<Record<State, string>> = {
  normal: 'normal',
  loading: 'loading',
  empty: 'empty',
  failed: 'failed',
  offline: 'offline',
  'signed out': 'session-expired',
  unconfigured: 'unconfigured',
  'long texts': 'long-texts',
  'read only': 'read-only',
  refused: 'refused',
  disabled: 'disabled',
  english: 'english',
  dark: 'dark',
};

const shown = (states: readonly State[], title: string, others: Stories): Shown => ({
  states,
  stories: Object.fromEntries(
    states.map((state) => {
      const named = others[state] ?? usual[state];
      return [state, typeof named === 'string' ? `${title}--${named}` : named];
    }),
  ),
});

const flow = (name: string, others: Stories): Shown => shown(flowStates, `elements-${name}`, others);
const view = (name: string, others: Stories): Shown => shown(viewStates, `elements-${name}`, others);
const field = (name: string, others: Stories): Shown => shown(fieldStates, `fields-${name}`, others);

const onlyRead: None = { none: 'it is read, never written' };
const nobodySignsIn: None = { none: 'nobody signs in' };

/** By tag. */
export const storiesOfElements: Readonly<Record<string, Shown>> = {
  'asn-activity-log': flow('activity-log', { normal: 'today', empty: 'no-appraisal' }),
  'asn-activity-log-view': view('activity-log', { normal: 'today', empty: 'day-empty' }),
  'asn-activity-team-view': view('activity-log', {
    ...{ normal: 'team', empty: 'team-nobody', 'long texts': 'team-of-twelve' },
    ...{ 'read only': { none: 'the appraiser decides in it' }, english: 'team-english', dark: 'team-dark' },
  }),
  'asn-error-summary': field('error-summary', {
    ...{ normal: 'refused', empty: 'before-sending', 'read only': onlyRead, disabled: onlyRead },
    'long texts': { none: 'its words are those of the fields' },
  }),
  'asn-evaluation': flow('evaluation', {
    ...{ normal: 'flow', empty: 'employee-collecting', 'long texts': 'appraiser-long-texts' },
  }),
  'asn-evaluation-view': view('evaluation', {
    ...{ normal: 'appraiser-half-way', empty: 'appraiser-without-results', 'long texts': 'appraiser-long-texts' },
  }),
  'asn-feedback': flow('feedback', {
    ...{ normal: 'received', empty: 'received-nothing', 'read only': { none: 'what was given is never edited' } },
  }),
  'asn-indicator-editor': flow('indicator-editor', { normal: 'write', empty: 'not-started' }),
  'asn-indicator-editor-view': view('indicator-editor', { normal: 'draft' }),
  'asn-indicator-forum': flow('indicator-forum', { normal: 'list', 'read only': 'accepted' }),
  'asn-nip-field': field('nip', { normal: 'filled', refused: 'too-short', 'long texts': 'long-words' }),
  'asn-number-field': field('number', { normal: 'filled', refused: 'too-little', 'long texts': 'long-words' }),
  'asn-provider': view('provider', {
    ...{ normal: 'nested', empty: { none: 'it shows nothing' }, 'long texts': { none: 'it shows nothing' } },
    ...{ 'read only': { none: 'it shows nothing' }, dark: { none: 'it shows nothing' } },
  }),
  'asn-public-cases': flow('public-cases', { normal: 'list', 'read only': 'forum-days-read-only' }),
  'asn-public-feedback': flow('public-feedback', {
    ...{ normal: 'complaint', empty: 'unknown-unit', 'signed out': nobodySignsIn, 'read only': 'ticket-closed' },
  }),
  'asn-public-performance': flow('public-performance', {
    ...{ normal: 'health-centre', 'signed out': nobodySignsIn, 'read only': onlyRead },
  }),
  'asn-public-survey': flow('public-survey', {
    ...{ normal: 'open', empty: 'no-code', 'signed out': nobodySignsIn },
    'read only': { none: 'it is answered, never read' },
  }),
  'asn-rating-field': field('rating', { normal: 'chosen', refused: 'missing', 'long texts': 'long-words' }),
  'asn-review-360': flow('review-360', { normal: 'not-begun', empty: 'my-reviews-empty', 'long texts': 'long-names' }),
  'asn-review-round-view': view('review-360', {
    ...{ normal: 'round-ready', empty: 'round-without-candidates', 'long texts': 'long-names' },
    ...{ 'read only': 'round-closed', english: 'round-english' },
  }),
  'asn-score-card': flow('score-card', {
    ...{ normal: 'flow-delivered', empty: 'none-yet', 'read only': 'flow-final' },
    ...{ english: 'flow-english', dark: 'flow-dark' },
  }),
  'asn-self-assessment': flow('self-assessment', { normal: 'partial', 'read only': 'read-only-view' }),
  'asn-service-surveys': flow('service-surveys', { normal: 'list' }),
  'asn-tasks': flow('tasks', { normal: 'employee', 'long texts': 'long-names', 'read only': onlyRead }),
  'asn-unit-plan': flow('unit-plan', { normal: 'write', english: 'follow' }),
  'asn-work-plan': flow('work-plan', { normal: 'write', empty: 'not-started', english: 'read-only-english' }),
};

/** What a story is said to show, by its id: the states that some element has there. */
export function statesOf(id: string): readonly State[] {
  const said = Object.values(storiesOfElements).flatMap(({ stories }) =>
    Object.entries(stories).flatMap(([state, story]) => (story === id ? [state as State] : [])),
  );
  return [...new Set(said)];
}

const { id: words } = common.texts;
const isAbout = (title: string) => (text: string) => (text.includes(title) ? [] : [`does not say “${title}”`]);

/** What the words of a story say of its state. */
const read: Partial<Record<State, (text: string) => readonly string[]>> = {
  failed: isAbout(words.apiTitle),
  offline: isAbout(words.connectionTitle),
  'signed out': isAbout(words.authenticationTitle),
  unconfigured: isAbout(words.unconfiguredTitle),
  empty: (text) => (text ? [] : ['shows nothing, and does not say why']),
  english: (text) => (/\b(the|your|of|and|not|enter|digits|expectation)\b/i.test(text) ? [] : ['is not in English']),
};

/** Where the story that stands in the page is not in a state that it is said to be in. */
export async function falseStates(page: StoryPage, id: string): Promise<string[]> {
  const states = statesOf(id);
  if (states.length === 0) return [];
  const { text, isWaiting, fields } = await page.ask('shownState');
  const faults = states.flatMap((state) => (read[state]?.(text) ?? []).map((fault) => `${state}: ${fault}`));
  if (states.includes('loading') !== isWaiting) faults.push(isWaiting ? 'still waits' : 'loading: does not wait');
  if (states.includes('read only') && fields > 0) faults.push(`read only: has ${fields} fields to fill`);
  return faults;
}
