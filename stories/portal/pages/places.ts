import type { Texts } from '../texts.js';

/** A page among those that are read together. */
export interface Tab {
  readonly path: string;
  readonly label: string;
  readonly isHere: boolean;
}

type Name = keyof Texts['pages'];

/** A place of the menu: a page, and where several are read together, the tabs that lead from one to the other. */
export interface Place {
  readonly label: Name;
  readonly path: string;
  readonly tabs?: readonly (readonly [path: string, label: keyof Texts['tabs']])[];
}

/** What the menu offers of performance, in its two groups. */
export const places: Readonly<Record<'performance' | 'team', readonly Place[]>> = {
  performance: [
    { label: 'workPlan', path: '/rencana-kinerja' },
    { label: 'activityLog', path: '/log-kegiatan' },
    {
      label: 'feedback',
      path: '/umpan-balik',
      tabs: [
        ['/umpan-balik', 'feedback'],
        ['/umpan-balik-360', 'review'],
      ],
    },
    {
      label: 'ownEvaluation',
      path: '/penilaian-diri',
      tabs: [
        ['/penilaian-diri', 'selfAssessment'],
        ['/evaluasi', 'evaluation'],
        ['/kartu-skor', 'scoreCard'],
      ],
    },
  ],
  team: [
    {
      label: 'subordinates',
      path: '/penilaian-bawahan',
      tabs: [
        ['/penilaian-bawahan', 'people'],
        ['/log-tim', 'teamLog'],
      ],
    },
    { label: 'unitPlan', path: '/rencana-unit' },
    { label: 'indicatorForum', path: '/forum-indikator' },
    {
      label: 'cases',
      path: '/suara-warga',
      tabs: [
        ['/suara-warga', 'cases'],
        ['/survei-kepuasan', 'surveys'],
      ],
    },
  ],
};

/** Whether the page belongs to this place. */
export function isAt({ path, tabs = [] }: Place, here: string): boolean {
  return [path, ...tabs.map(([tab]) => tab)].some((one) => here === one || here.startsWith(`${one}/`));
}

/** The pages that are read together with this one; none where it stands alone. */
export function tabsBeside(here: string, { tabs }: Texts): Tab[] {
  const beside = Object.values(places)
    .flat()
    .find((place) => isAt(place, here))?.tabs;
  return beside?.map(([path, label]) => ({ path, label: tabs[label], isHere: path === here })) ?? [];
}
