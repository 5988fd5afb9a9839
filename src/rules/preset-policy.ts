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
  workingWeek: 'five-days',
  /** P6 p.90 A.8a: the agency sets the window. */
  periodicWindowDays: 10,
  /** CLK-10; P6 p.117 B.2 */
  objection: { days: 14, dayType: 'working' },
  /** DST-1, DST-2, DST-3 */
  distribution: { severity: 'warning', rounding: 'exact', minimumTeam: 10 },
  /** CYC-2: offered, not enforced. */
  activityLog: {
    entry: 'minutes',
    monthlyMinutes: null,
    daysBack: 31,
    evidence: {
      maximumBytes: 10 * 1024 * 1024,
      mediaTypes: [
        'application/pdf',
        'image/jpeg',
        'image/png',
        'image/webp',
        'text/csv',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ],
    },
  },
  /** FBK-5: the national forms print role and name. */
  feedback: { attribution: 'named' },
  publicVoice: {
    /** ANO-2, ANO-8 */
    minimumRespondents: 5,
    minimumCommenters: 10,
    presenceSeconds: 300,
    /** `complaints.json`: practice under PermenPANRB 62/2018; SP4N (5/2025) is not confirmed. */
    caseDays: {
      verify: 3,
      'first-response': 5,
      'information-request': 5,
      aspiration: 5,
      'complaint-normative': 5,
      'complaint-non-supervisory': 14,
      'complaint-supervisory': 60,
      'auto-close': 10,
    },
    communityReviewers: { nominates: 'appraiser', approves: 'hr-agency' },
  },
  drafts: { keepAfterSignOut: false, maximumAgeDays: 30 },
};
