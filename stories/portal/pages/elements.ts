import { html } from 'hono/html';
import { type Texts, texts } from '../texts.js';
import type { Visit } from '../visit.js';
import { type Markup, tabList } from './layout.js';

/** What the address of a page says beside its path; empty where it says nothing. */
export interface Asked {
  /** Id of an appraisal that is not the reader's main one of the open year. */
  readonly appraisal: string;
  /** `annual`, `Q1`, `M01`. */
  readonly term: string;
  readonly unit: string;
  /** Id of a colleague to write about. */
  readonly employee: string;
  /** Id of a review assignment. */
  readonly assignment: string;
  readonly proposal: string;
  /** Id of something that the public has sent. */
  readonly publicCase: string;
  /** Id of a satisfaction survey. */
  readonly survey: string;
}

/** A page that holds one element. */
export interface ElementPage {
  readonly name: keyof Texts['intro'] & keyof Texts['pages'];
  readonly element: (asked: Asked) => Markup;
}

/** The pages that hold one element, by path. */
export const elementPages: Readonly<Record<string, ElementPage>> = {
  '/': { name: 'home', element: () => html`<asn-tasks></asn-tasks>` },
  '/rencana-kinerja': {
    name: 'workPlan',
    element: ({ appraisal }) => html`<asn-work-plan${attributes({ 'appraisal-id': appraisal })}></asn-work-plan>`,
  },
  '/log-kegiatan': {
    name: 'activityLog',
    element: ({ appraisal }) =>
      html`<asn-activity-log${attributes({ 'appraisal-id': appraisal })} view="own"></asn-activity-log>`,
  },
  '/penilaian-diri': {
    name: 'selfAssessment',
    element: ({ appraisal, term }) =>
      html`<asn-self-assessment${attributes({ 'appraisal-id': appraisal, term })}></asn-self-assessment>`,
  },
  '/evaluasi': {
    name: 'ownEvaluation',
    element: ({ appraisal, term }) =>
      html`<asn-evaluation${attributes({ 'appraisal-id': appraisal, term })}></asn-evaluation>`,
  },
  '/umpan-balik': {
    name: 'feedback',
    element: ({ appraisal, employee }) =>
      html`<asn-feedback${attributes({ 'appraisal-id': appraisal, 'employee-id': employee })}></asn-feedback>`,
  },
  '/umpan-balik-360': {
    name: 'review',
    element: ({ assignment }) => html`<asn-review-360${attributes({ 'assignment-id': assignment })}></asn-review-360>`,
  },
  '/log-tim': { name: 'teamLog', element: () => html`<asn-activity-log view="team"></asn-activity-log>` },
  '/rencana-unit': {
    name: 'unitPlan',
    element: ({ unit }) => html`<asn-unit-plan${attributes({ 'unit-id': unit })}></asn-unit-plan>`,
  },
  '/forum-indikator': {
    name: 'indicatorForum',
    element: ({ proposal }) =>
      html`<asn-indicator-forum${attributes({ 'proposal-id': proposal })}></asn-indicator-forum>`,
  },
  '/suara-warga': {
    name: 'cases',
    element: ({ unit, publicCase }) =>
      html`<asn-public-cases${attributes({ 'unit-id': unit, 'case-id': publicCase })}></asn-public-cases>`,
  },
  '/survei-kepuasan': {
    name: 'surveys',
    element: ({ unit, survey }) =>
      html`<asn-service-surveys${attributes({ 'unit-id': unit, 'survey-id': survey })} survey-page="/survei"></asn-service-surveys>`,
  },
};

/** Attributes of a tag; what says nothing is left out. */
function attributes(named: Readonly<Record<string, string>>): Markup {
  const told = Object.entries(named).filter(([, value]) => value !== '');
  return html`${told.map(([name, value]) => html` ${name}="${value}"`)}`;
}

/** The wrapper says which language is wanted: an element takes that of its nearest ancestor short of `<html>`. */
export function embed({ language }: Visit, element: Markup): Markup {
  return html`<div class="portal-embed" lang="${language}">
    ${element}
    <noscript>${texts[language].noScript}</noscript>
  </div>`;
}

type Shown = Pick<Asked, 'appraisal' | 'term'>;

/** The elements of one subordinate's appraisal, by the last part of the page's address. */
export const deskTabs = {
  rencana: {
    label: ({ tabs }: Texts) => tabs.plan,
    element: ({ appraisal }: Shown) => html`<asn-work-plan appraisal-id="${appraisal}"></asn-work-plan>`,
  },
  masukan: {
    label: ({ tabs }: Texts) => tabs.feedback,
    element: ({ appraisal }: Shown) => html`<asn-feedback appraisal-id="${appraisal}"></asn-feedback>`,
  },
  'umpan-balik': {
    label: ({ tabs }: Texts) => tabs.review,
    element: ({ appraisal }: Shown) =>
      html`<asn-review-360 appraisal-id="${appraisal}" survey-page="/survei"></asn-review-360>`,
  },
  penilaian: {
    label: ({ subordinates }: Texts) => subordinates.evaluation,
    element: ({ appraisal, term }: Shown) =>
      html`<asn-evaluation appraisal-id="${appraisal}"${attributes({ term })}></asn-evaluation>`,
  },
} as const;

export type DeskTab = keyof typeof deskTabs;

/** One subordinate: a tab for each part of their appraisal. */
export function desk(visit: Visit, shown: Shown, current: DeskTab): Markup {
  const text = texts[visit.language];
  const { appraisal } = shown;
  const own = Object.entries(deskTabs).map(([tab, { label }]) => ({
    path: `/penilaian-bawahan/${appraisal}/${tab}`,
    label: label(text),
    isHere: tab === current,
  }));
  const card = { path: `/kartu-skor?appraisal=${appraisal}`, label: text.pages.scoreCard, isHere: false };
  return html`<p><a href="/penilaian-bawahan">← ${text.subordinates.back}</a></p>
  ${tabList([...own, card])}
  ${embed(visit, deskTabs[current].element(shown))}`;
}
