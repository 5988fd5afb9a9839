import { command, etag, id, line, moment, notRead, type ObjectMaker, resource } from './scalars.js';
import { planApproaches, ratings } from './vocabulary.js';
import * as z from './zod.js';

/** One statement of a value, the smallest thing a reviewer answers about. */
const statement = (object: ObjectMaker) =>
  object({
    /** Such as `accountable.1`. */
    id: z.string().check(z.regex(/^[a-z0-9-]{1,40}\.[0-9]{1,2}$/)),
    /** Official Indonesian text (P6 p.29–30). */
    text: line,
    /** A reading aid in English; not an official translation. */
    gloss: line,
  });

/** A behaviour value with its statements. The seven BerAKHLAK values unless the agency adds its own. */
const behaviourValue = (object: ObjectMaker) =>
  object({
    /** Such as `accountable`. */
    key: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
    /** Official Indonesian label. */
    label: line,
    /** A reading aid in English. */
    gloss: line,
    /** What reviewers answer about, in the order they are asked. */
    statements: z.array(statement(object)).check(z.minLength(1), z.maxLength(10)),
  });

/** One step of the scale on which reviewers answer. */
const scaleStep = (object: ObjectMaker) =>
  object({
    /** 1 is the least. */
    score: z.number().check(z.int(), z.minimum(1), z.maximum(10)),
    /** Indonesian label, such as `sering`. */
    label: line,
    /** English reading aid. */
    gloss: line,
  });

const minimumRaters = z.number().check(z.int(), z.minimum(3), z.maximum(50));
const rating = z.enum(ratings);
const share = z.number().check(z.gt(0), z.lte(1));

const caseDays = z.number().check(z.int(), z.minimum(1), z.maximum(366));

const rules = (object: ObjectMaker) => ({
  /** IANA zone in which deadlines end, such as `Asia/Jayapura`; always shown with them. */
  timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  /** How plans state their measures (P6 p.50). */
  planApproach: z.enum(planApproaches),
  /** How often a periodic evaluation is made (P6 §24(2)–(3)). */
  evaluationCycle: z.enum(['month', 'quarter']),
  /** The behaviour values reviewers and appraisers look at. */
  behaviours: z.array(behaviourValue(object)).check(z.minLength(1), z.maxLength(20)),
  /** How 360° rounds are held. A round keeps the settings under which it was opened. */
  review: object({
    /** The steps on which reviewers answer, lowest first. */
    scale: z.array(scaleStep(object)).check(z.minLength(2), z.maxLength(10)),
    /**
     * Fewest distinct raters per question before a group is shown. Never under 3: that floor is in code (ANO-1). Preset: 5
     * for peers and the public, 3 for the others (ANO-2).
     */
    minimumRaters: object({
      /** Colleagues of the same level (*rekan kerja setingkat*). */
      peer: minimumRaters,
      /** People below (*pegawai di bawahnya*). */
      subordinate: minimumRaters,
      /** Other parties (*pihak lain*) inside or outside the agency. */
      other: minimumRaters,
      /** The served public. */
      public: minimumRaters,
    }),
    /** Fewest distinct raters before comments of a group are shown; never below its `minimumRaters` (ANO-8). */
    minimumCommenters: z.number().check(z.int(), z.minimum(3), z.maximum(100)),
    /** Days a round stays open unless the appraiser says otherwise. */
    daysOpen: z.number().check(z.int(), z.minimum(1), z.maximum(120)),
  }),
  /** How suggestions are made from marks; a person sets the ratings. */
  guidance: object({
    /** "Most" of the results: more than this share (RTG-5, preset 1/2). */
    majority: share,
    /** "A small part" of the main results: at most this share (RTG-5, preset 1/4). */
    smallPart: share,
    /** Rating of a unit head by the achievement of the unit (RTG-8). */
    unitHead: object({
      /** For a unit whose achievement is *Istimewa*. */
      outstanding: rating,
      /** For *Baik*. */
      good: rating,
      /** For *Butuh Perbaikan*. */
      'needs-improvement': rating,
      /** For *Kurang*. */
      poor: rating,
      /** For *Sangat Kurang*. */
      'very-poor': rating,
    }),
  }),
  /** Days of the week that count as working days, beside the calendar of holidays: Monday to Friday, or to Saturday. */
  workingWeek: z.enum(['five-days', 'six-days']),
  /** Working days after the end of a month or quarter in which its evaluation is made (P6 p.90 A.8a leaves them to the agency). */
  periodicWindowDays: z.number().check(z.int(), z.minimum(1), z.maximum(60)),
  /** The term of an objection (CLK-10; CLK-13 where PP 30/2019 is read as calendar days). */
  objection: object({
    /** Days from receipt of the document; 14 by law. */
    days: z.number().check(z.int(), z.minimum(1), z.maximum(60)),
    /** How they are counted. */
    dayType: z.enum(['working', 'calendar']),
  }),
  /** The guiding distribution of predicates (SE MenPANRB 3/2023). */
  distribution: object({
    /** Weight of a finding; the preset is `warning`. `blocking` refuses a signature that could not be made good any more. */
    severity: z.enum(['info', 'warning', 'blocking']),
    /** `exact` compares fractions; `lenient` rounds a maximum up and a minimum down (DST-2). */
    rounding: z.enum(['exact', 'lenient']),
    /** Teams smaller than this get information only (DST-3). */
    minimumTeam: z.number().check(z.int(), z.minimum(2), z.maximum(200)),
  }),
  /** The daily log (CYC-2): offered, and required only where an agency says so by its targets. */
  activityLog: object({
    /** How a day's work is stated: start and end, minutes, or a quantity. */
    entry: z.enum(['times', 'minutes', 'quantity']),
    /** Minutes a month that an employee is to record, `null` where none are asked for. */
    monthlyMinutes: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(44_640))),
    /** How many days back work may still be recorded. */
    daysBack: z.number().check(z.int(), z.minimum(0), z.maximum(366)),
    /** Files of evidence. */
    evidence: object({
      /** Largest file in bytes. */
      maximumBytes: z.number().check(z.int(), z.minimum(1024), z.maximum(104_857_600)),
      /** Media types that are taken, such as `application/pdf`. */
      mediaTypes: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(40)),
    }),
  }),
  /** Continuous feedback (P6 §17–19). */
  feedback: object({
    /**
     * `named` as the national forms print it, or `withheld`: colleagues and people below by their group alone, published in
     * batches that protect them. Leaders are always named. Each entry keeps what was promised when it was given (ANO-10).
     */
    attribution: z.enum(['named', 'withheld']),
  }),
  /** What the public says: surveys, cases, community reviewers. */
  publicVoice: notRead(
    object({
      /** Fewest respondents behind a published figure of a survey; never under 3 (SAT-8, ANO-2; preset 5). */
      minimumRespondents: minimumRaters,
      /** Fewest commenters before comments are read (ANO-8; preset 10). */
      minimumCommenters: z.number().check(z.int(), z.minimum(3), z.maximum(100)),
      /** Seconds for which the counter shows one code. */
      presenceSeconds: z.number().check(z.int(), z.minimum(30), z.maximum(3600)),
      /** Terms of public cases in working days; presets of practice under PermenPANRB 62/2018, not law. */
      caseDays: object({
        /** Until somebody has read it. */
        verify: caseDays,
        /** Until the first response. */
        'first-response': caseDays,
        /** Until a request for information is answered. */
        'information-request': caseDays,
        /** Until an aspiration is answered. */
        aspiration: caseDays,
        /** Until a normative complaint is answered. */
        'complaint-normative': caseDays,
        /** Until a complaint without supervisory weight is settled. */
        'complaint-non-supervisory': caseDays,
        /** Until a complaint that needs an investigation is settled. */
        'complaint-supervisory': caseDays,
        /** Until a case whose reporter stays silent after the answer is closed. */
        'auto-close': caseDays,
      }),
      /** People from outside in a 360° round (A9). An employee never picks them alone. */
      communityReviewers: object({
        /** Who names them: the employee, the appraiser, or the HR agency from the records of the service. */
        nominates: z.enum(['own', 'appraiser', 'hr-agency']),
        /** Who agrees to them before anybody is invited. */
        approves: z.enum(['appraiser', 'hr-agency']),
      }),
    }),
  ),
  /** What may be kept on a person's device. */
  drafts: object({
    /** Whether unsent work may stay on the device after sign-out. Office computers are shared: preset no. */
    keepAfterSignOut: z.boolean(),
    /** Days after which an untouched draft is wiped from the device. */
    maximumAgeDays: z.number().check(z.int(), z.minimum(1), z.maximum(90)),
  }),
});

/** Everything an agency may decide, in the version in force. What the regulation fixes is not here. */
export const policy = resource({
  /** Id of this version. */
  id,
  /** Counts up with every change; score cards name the version they were made under. */
  version: z.number().check(z.int()),
  /** When this version came into force. */
  since: moment,
  ...rules(resource),
  /** Version as `If-Match` takes it. */
  etag,
});
export type Policy = z.output<typeof policy>;

/** A new version of the policy, whole. */
export const policyChange = command(rules(command));
export type PolicyChange = z.output<typeof policyChange>;

export type BehaviourValue = Policy['behaviours'][number];
export type BehaviourStatement = BehaviourValue['statements'][number];
export type ScaleStep = Policy['review']['scale'][number];
export type Guidance = Policy['guidance'];
