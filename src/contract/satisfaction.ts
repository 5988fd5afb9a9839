import { bilingual } from './public-service.js';
import { satisfactionClasses, satisfactionElements, surveyAccesses } from './public-vocabulary.js';
import { respondentFacts } from './respondent.js';
import { command, date, etag, id, line, moment, openEnum, type ObjectMaker, resource } from './scalars.js';
import * as z from './zod.js';

export {
  type SatisfactionClass,
  satisfactionClasses,
  type SatisfactionElement,
  satisfactionElements,
  type SurveyAccess,
  surveyAccesses,
} from './public-vocabulary.js';
export { type RespondentFact, respondentFacts, respondentValues } from './respondent.js';

/** By which way an answer came. */
export const answerWays = ['link', 'presence-code', 'invitation', 'counter'] as const;
export type AnswerWay = (typeof answerWays)[number];

const score = z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(4)));

const additionalQuestion = (object: ObjectMaker) =>
  object({
    /** Made by the writer. */
    id,
    /** `scale` has choices from 1 up, `text` takes words. Neither enters the index (SAT-1 counts the elements alone). */
    kind: z.enum(['scale', 'text']),
    /** What is asked. */
    text: bilingual(object),
    /** From 1 up, for `scale`; empty for `text`. */
    choices: z.array(bilingual(object)).check(z.maxLength(6)),
  });

const settings = (object: ObjectMaker) => ({
  /** What the respondent reads above the questions. */
  title: bilingual(object),
  /** First day on which answers are taken. */
  opensOn: date,
  /** Last day, ending 23.59 where the unit is. */
  closesOn: date,
  /** Which elements are asked; all nine unless the agency has a reason (SAT-2·3). At least one, each once. */
  elements: z.array(z.enum(satisfactionElements)).check(z.minLength(1), z.maxLength(9)),
  /** Questions of the agency beside the elements. */
  additional: z.array(additionalQuestion(object)).check(z.maxLength(10)),
  /** What of the respondent is asked; may be empty. */
  respondentFacts: z.array(z.enum(respondentFacts)).check(z.maxLength(4)),
  /** How respondents show that they were served. */
  access: z.enum(surveyAccesses),
  /** How many people the service serves in the period, for the required sample; `null` where unknown. */
  population: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(300_000_000))),
});

export const surveyActions = [
  'edit',
  'open',
  'close',
  'invite',
  'show-code',
  'equip',
  'hide-text',
  'read-results',
] as const;

/** A satisfaction survey of one service over some time. Nothing of what was answered is shown before it closes (ANO-9). */
export const satisfactionSurvey = resource({
  /** Id of the survey. */
  id,
  /** The service it asks about. */
  serviceId: id,
  /** Its name. */
  service: z.string(),
  /** The unit that offers the service. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** `draft` until opened, `open`, then `closed`; it never opens again. It closes by itself after its last day. */
  state: openEnum(['draft', 'open', 'closed']),
  ...settings(resource),
  /** The short code in the address and the QR code, `null` until it opens. */
  code: z.nullable(z.string()),
  /** How many answers have arrived; while it is open in steps of the promised minimum, so that nobody sees one come. */
  answers: z.number().check(z.int()),
  /** How many invitations were made. */
  invitations: z.number().check(z.int()),
  /** How many answers the population asks for (SAT-6), `null` where the population is unknown. */
  requiredSample: z.nullable(z.number().check(z.int())),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(surveyActions)),
  /** Version; send it as `If-Match` with a change. */
  etag,
});
export type SatisfactionSurvey = z.output<typeof satisfactionSurvey>;

/** A new survey of a service of the unit. */
export const newSurvey = command({
  /** The service it asks about. */
  serviceId: id,
  ...settings(command),
});
export type NewSurvey = z.output<typeof newSurvey>;

/** The settings of a survey, whole. Until it opens; afterwards only the last day and the population may change. */
export const surveyChange = command(settings(command));
export type SurveyChange = z.output<typeof surveyChange>;

/** The code that the screen at the counter shows now. Proof that the respondent was there; it names nobody. */
export const presenceCode = resource({
  /** Six digits. */
  code: z.string(),
  /** When the next one takes its place. */
  until: moment,
});
export type PresenceCode = z.output<typeof presenceCode>;

/** Asks for invitations that can be used once each. */
export const newInvitations = command({
  /** How many. */
  count: z.number().check(z.int(), z.minimum(1), z.maximum(2000)),
});

/** Invitations as they were made. They are shown once: the server keeps only their hashes. */
export const invitations = resource({
  /** The codes, in an order that means nothing. */
  codes: z.array(z.string()),
  /** Last day on which they can be used. */
  expireOn: date,
});
export type Invitations = z.output<typeof invitations>;

/** The key that makes a tablet a counter: with it one device answers for many respondents. Shown once. */
export const counterKey = resource({
  /** Goes into the element's `counter` attribute, or the address of the tablet's page. */
  key: z.string(),
});
export type CounterKey = z.output<typeof counterKey>;

/** One question of a form for the public with its choices, lowest first. */
const formQuestion = resource({
  /** Key of the element, or id of the statement. */
  key: z.string(),
  /** A short name, such as *Waktu Penyelesaian*. */
  label: bilingual(resource),
  /** The whole question. */
  text: bilingual(resource),
  /** From 1 up. */
  choices: z.array(bilingual(resource)),
});

/** What a respondent is asked, open to everyone who has the code. `service` rates a service, `review` a person who helped. */
export const publicForm = resource({
  /** The code under which it was asked for. */
  code: z.string(),
  /** `service`: a satisfaction survey; `review`: a 360° round that asks the served public (A9). */
  kind: openEnum(['service', 'review']),
  /** `waiting` before the first day, `open`, or `closed`. */
  state: openEnum(['waiting', 'open', 'closed']),
  /** Name of the agency. */
  agency: z.string(),
  /** Name of the unit. */
  unit: z.string(),
  /** What is rated: the service, or the name and position of the person. */
  subject: z.string(),
  /** What the respondent reads above the questions. */
  title: bilingual(resource),
  /** One question for each element or statement. */
  questions: z.array(formQuestion),
  /** Questions of the agency; they do not enter the index. */
  additional: z.array(additionalQuestion(resource)),
  /** What of the respondent is asked; each may be left out. */
  respondentFacts: z.array(openEnum(respondentFacts)),
  /** How the respondent shows that they were served. */
  access: openEnum(surveyAccesses),
  /** Last day for answers. */
  closesOn: date,
  /** IANA zone in which the last day ends. */
  timeZone: z.string(),
  /** The answer is shown only together with at least this many others' in sum (SAT-8). */
  minimumRespondents: z.number().check(z.int()),
  /** Comments are read only when at least this many wrote one. */
  minimumCommenters: z.number().check(z.int()),
});
export type PublicForm = z.output<typeof publicForm>;
export type PublicFormQuestion = PublicForm['questions'][number];

const secret = z.string().check(z.maxLength(100));

/** One respondent's answer, whole. The same ballot sent again is the same answer: it counts once. */
export const publicAnswer = command({
  /** Made on the device for one respondent, new for the next; random, so that it names nobody. */
  ballot: id,
  /** One entry a question, each at most once; `null` and left out are "not answered" and count nowhere. */
  scores: z
    .array(
      command({
        /** Key of the question. */
        question: z.string().check(z.maxLength(64)),
        /** 1–4. */
        score,
      }),
    )
    .check(z.maxLength(100)),
  /** Answers to the agency's own questions. */
  additional: z
    .array(
      command({
        /** Id of the question. */
        question: id,
        /** 1 up to the number of choices; `null` where it is a text or was left out. */
        choice: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(6))),
        /** Words; `null` where it has choices or was left out. */
        text: z.nullable(z.string().check(z.maxLength(1000))),
      }),
    )
    .check(z.maxLength(10)),
  /** What the respondent wants to say; may be empty. Kept as text, whatever is in it. */
  comment: z.string().check(z.maxLength(2000)),
  /** What they say of themselves, by fact; all optional. */
  respondent: z
    .array(
      command({
        /** Which fact. */
        fact: z.enum(respondentFacts),
        /** One of its values. */
        value: z.string().check(z.maxLength(40)),
      }),
    )
    .check(z.maxLength(4)),
  /** How they show that they were served. */
  proof: command({
    /** The six digits of the counter, `null` where none are asked for. */
    presenceCode: z.nullable(secret),
    /** The key of a tablet at the counter, `null` elsewhere. */
    counterKey: z.nullable(secret),
  }),
  /** When it was filled in, by the device's clock: answers made without a line arrive later. */
  filledAt: moment,
});
export type PublicAnswer = z.output<typeof publicAnswer>;

/** That an answer has arrived. */
export const answerReceipt = resource({
  /** A number to quote; it leads to nothing. */
  receipt: z.string(),
});
export type AnswerReceipt = z.output<typeof answerReceipt>;

/** Why a figure is not shown; never how many are missing (ANO-12). */
export const satisfactionHiddenReasons = ['too-few', 'protects-another', 'no-answers', 'survey-open'] as const;
export type SatisfactionHiddenReason = (typeof satisfactionHiddenReasons)[number];

const hidden = z.nullable(openEnum(satisfactionHiddenReasons));

/** The index of one survey. `score`, `index` and `class` are `null` together, and `hidden` says why. */
export const satisfactionFigure = resource({
  /** Mean on the scale 1–4, two decimals (*nilai SKM*). */
  score: z.nullable(z.number()),
  /** Converted to 25–100, two decimals, half up (*IKM*; SAT-1). */
  index: z.nullable(z.number()),
  /** A to D (SAT-4). */
  class: z.nullable(openEnum(satisfactionClasses)),
  /** Why there is no figure; `null` where there is one. */
  hidden,
});
export type SatisfactionFigure = z.output<typeof satisfactionFigure>;

/** Bounds of the index at 95 %, two decimals (asn-kinerja's rule). */
const interval = z.nullable(
  resource({
    /** Lower bound. */
    low: z.number(),
    /** Upper bound. */
    high: z.number(),
  }),
);

const sample = resource({
  /** How many answered. */
  respondents: z.nullable(z.number().check(z.int())),
  /** How many people the service serves, `null` where unknown. */
  population: z.nullable(z.number().check(z.int())),
  /** How many answers that asks for (SAT-6), `null` where the population is unknown. */
  required: z.nullable(z.number().check(z.int())),
  /** Whether there are enough, `null` where that cannot be said. */
  isEnough: z.nullable(z.boolean()),
});

/** What a closed survey says to everyone: sums alone, each guarded (SAT-8). */
export const satisfactionResult = resource({
  /** The survey. */
  surveyId: id,
  /** The service. */
  serviceId: id,
  /** Its name. */
  service: z.string(),
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** First day of answers. */
  opensOn: date,
  /** Last day of answers: the only date there is (ANO-6). */
  closesOn: date,
  ...satisfactionFigure.shape,
  /** Where the true index lies in 95 of 100 such surveys; `null` where there is no index. */
  interval,
  /** How many answered, and whether that is enough. */
  sample,
  /** Element by element, in the order of the survey. */
  elements: z.array(
    resource({
      /** Key of the element. */
      element: openEnum(satisfactionElements),
      ...satisfactionFigure.shape,
    }),
  ),
});
export type SatisfactionResult = z.output<typeof satisfactionResult>;

/** What the examination of ballots found. A finding never takes an answer out by itself, save what is provably the same one. */
export const ballotFindingKinds = [
  'same-ballot',
  'burst',
  'same-words',
  'same-pattern',
  'crowded-code',
  'late-code',
  'campaign',
] as const;
export type BallotFindingKind = (typeof ballotFindingKinds)[number];

/** What a respondent wrote. */
const remark = resource({
  /** Made when the survey closed, for hiding the words; it leads to no respondent. */
  id,
  /** The words; empty where hidden. */
  text: z.string(),
  /** Why a person hid them, `null` where they are shown. */
  hidden: z.nullable(z.string()),
});

/** The results as those see them who run the survey. */
export const surveyResults = resource({
  ...satisfactionResult.shape,
  /** Earlier surveys of the service, oldest first. */
  trend: z.array(
    resource({
      /** The survey. */
      surveyId: id,
      /** Its last day. */
      closesOn: date,
      ...satisfactionFigure.shape,
      /** Bounds at 95 %. */
      interval,
    }),
  ),
  /** Answers to the agency's own questions with choices: how many chose what; hidden where too few answered. */
  additional: z.array(
    resource({
      /** Id of the question. */
      question: id,
      /** How many chose each, from 1 up; `null` where hidden. */
      counts: z.nullable(z.array(z.number().check(z.int()))),
      /** Words that were written, in an order that means nothing; empty where too few wrote. */
      texts: z.array(remark),
    }),
  ),
  /** What respondents say of themselves: how many, by fact and value; a fact is hidden whole where a value has too few. */
  respondents: z.array(
    resource({
      /** Which fact. */
      fact: openEnum(respondentFacts),
      /** How many by value; `null` where hidden. */
      counts: z.nullable(
        z.array(
          resource({
            /** The value, or `not-said`. */
            value: z.string(),
            /** How many. */
            count: z.number().check(z.int()),
          }),
        ),
      ),
    }),
  ),
  /** What respondents wrote, in an order that means nothing; empty where too few wrote (ANO-8). */
  comments: z.array(remark),
  /** How the ballots were examined: everything can be counted afterwards. */
  examination: resource({
    /** How many were sent. */
    received: z.number().check(z.int()),
    /** How many count: those received without those that are provably the same. */
    counted: z.number().check(z.int()),
    /** By which way they came. */
    ways: z.array(
      resource({
        /** The way. */
        way: openEnum(answerWays),
        /** How many. */
        count: z.number().check(z.int()),
      }),
    ),
    /** What stood out, with what the index would be without it. */
    findings: z.array(
      resource({
        /** What stood out. */
        kind: openEnum(ballotFindingKinds),
        /** How many ballots it concerns. */
        ballots: z.number().check(z.int()),
        /** Whether these ballots are left out: only what is provably the same. */
        isLeftOut: z.boolean(),
        /** Facts that a sentence about it needs, by name, such as `expected`, `within`, `share` (`BallotFacts` of the rules). */
        facts: z.record(z.string(), z.number()),
        /** The index without these ballots, `null` where it would be hidden or nothing is left. */
        indexWithout: z.nullable(z.number()),
      }),
    ),
    /** The index without anything that stood out, `null` where it would be hidden. */
    indexWithoutAll: z.nullable(z.number()),
  }),
});
export type SurveyResults = z.output<typeof surveyResults>;
export type BallotFinding = SurveyResults['examination']['findings'][number];

/** Hides words that are abusive or personal, with the reason; `null` shows them again. The step is on the record. */
export const hiding = command({
  /** Why, for those who run the survey and the auditors; `null` takes the hiding back. */
  reason: z.nullable(line),
});
export type Hiding = z.output<typeof hiding>;
