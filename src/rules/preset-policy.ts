import type { PolicyChange } from '../contract/policy.js';
import { berakhlak } from './behaviours.js';

/**
 * The policy an agency starts with. Everything in it may be changed; what the regulation fixes is not in a policy at all.
 * The scale (how often a behaviour is seen), the days and the drafts are our presets; the other sources stand beside.
 */
export const presetPolicy: PolicyChange = {
  timeZone: 'Asia/Jakarta',
  /** P6 p.50 */
  planApproach: 'quantitative',
  /** P6 §24(2)–(3) */
  evaluationCycle: 'quarter',
  /** P6 §10(3) */
  behaviours: berakhlak,
  review: {
    scale: [
      { score: 1, label: 'jarang', gloss: 'seldom' },
      { score: 2, label: 'kadang', gloss: 'sometimes' },
      { score: 3, label: 'sering', gloss: 'often' },
      { score: 4, label: 'selalu', gloss: 'always' },
    ],
    /** ANO-2 */
    minimumRaters: { peer: 5, subordinate: 3, other: 3, public: 5 },
    /** ANO-8: the threshold of the scores of each group holds for its comments too. */
    minimumCommenters: 3,
    daysOpen: 14,
  },
  guidance: {
    /** RTG-5 */
    majority: 0.5,
    smallPart: 0.25,
    /** RTG-8: the circular gives no mapping from five levels to three. */
    unitHead: {
      outstanding: 'above',
      good: 'meets',
      'needs-improvement': 'below',
      poor: 'below',
      'very-poor': 'below',
    },
  },
  drafts: { keepAfterSignOut: false, maximumAgeDays: 30 },
};
