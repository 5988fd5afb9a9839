import { employeeSummary } from './agency.js';
import { publicCaseClasses, publicCaseKinds, publicCaseStates } from './public-vocabulary.js';
import { command, date, etag, id, line, moment, openEnum, type ObjectMaker, reason, resource } from './scalars.js';
import * as z from './zod.js';

export {
  type PublicCaseClass,
  publicCaseClasses,
  type PublicCaseKind,
  publicCaseKinds,
  type PublicCaseState,
  publicCaseStates,
} from './public-vocabulary.js';

/** Whether it is about a service, or about how a person behaved. */
export const publicCaseSubjects = ['service', 'conduct'] as const;
export type PublicCaseSubject = (typeof publicCaseSubjects)[number];

/** What can be done to a case. `add`, `confirm` and `reopen` are the reporter's; the others an officer's. */
export const publicCaseActions = [
  'verify',
  'reject',
  'forward',
  'start',
  'answer',
  'add',
  'confirm',
  'reopen',
  'publish',
  'hide-text',
] as const;
export type PublicCaseAction = (typeof publicCaseActions)[number];

/** Terms of a case in working days. */
export const publicCaseTerms = ['verify', 'first-response', 'settle', 'auto-close'] as const;
export type PublicCaseTerm = (typeof publicCaseTerms)[number];

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));

/** What a page needs to ask the public: open to everyone. */
export const publicFeedbackForm = resource({
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** Name of the agency. */
  agency: z.string(),
  /** Services that can be named. */
  services: z.array(
    resource({
      /** Id of the service. */
      id,
      /** Its name. */
      name: z.string(),
    }),
  ),
  /** What can be sent, each with the working days in which an answer is due. */
  kinds: z.array(
    resource({
      /** What it is. */
      kind: openEnum(publicCaseKinds),
      /** Working days until the answer at the latest, `null` where none is due. */
      answerDays: z.nullable(z.number().check(z.int())),
    }),
  ),
  /** Working days until somebody has read it. */
  verifyDays: z.number().check(z.int()),
  /** Media types of attachments. */
  mediaTypes: z.array(z.string()),
  /** Largest attachment in bytes. */
  maximumBytes: z.number().check(z.int()),
  /** Most attachments a case takes. */
  maximumFiles: z.number().check(z.int()),
});
export type PublicFeedbackForm = z.output<typeof publicFeedbackForm>;

/** What a citizen sends. */
export const newPublicCase = command({
  /** What it is. */
  kind: z.enum(publicCaseKinds),
  /** The service it is about, `null` where none or unknown. */
  serviceId: z.nullable(id),
  /** `conduct` goes to the superior of the unit's head where the head is meant, else to the head alone, and is never shown publicly. */
  subject: z.enum(publicCaseSubjects),
  /** Whether the head of the unit is the person meant; only with `conduct`. */
  concernsHead: z.boolean(),
  /** What happened, or what is wished. */
  text,
  /** Who sends it: both `null` is anonymous. */
  reporter: command({
    /** Name, `null` where anonymous. */
    name: z.nullable(line),
    /** E-mail address or telephone number, `null` where none is given. */
    contact: z.nullable(line),
  }),
  /** *Rahasia*: seen by those who handle it alone, and never in any public view. */
  isConfidential: z.boolean(),
});
export type NewPublicCase = z.output<typeof newPublicCase>;

/** The ticket of a case that was just sent. The access code is shown once: with the number it opens the case. */
export const publicTicketReceipt = resource({
  /** Number of the ticket, such as `7K4M-2Q9D`. */
  ticket: z.string(),
  /** Access code; nobody can read the case by the number alone. */
  accessCode: z.string(),
  /** Last day on which somebody will have read it. */
  verifyDue: date,
  /** Last day for the answer, `null` where none is due. */
  answerDue: z.nullable(date),
});
export type PublicTicketReceipt = z.output<typeof publicTicketReceipt>;

const step = {
  /** The state it led to. */
  state: openEnum(publicCaseStates),
  /** When. */
  at: moment,
  /** What was said, for the reporter to read; may be empty. */
  text: z.string(),
};

const attachment = resource({
  /** Id of the file. */
  id,
  /** Its name. */
  name: z.string(),
  /** Its type as its bytes say, not its name. */
  mediaType: z.string(),
  /** Its size. */
  bytes: z.number().check(z.int()),
});

/** A case as its reporter reads it. Officers are named by their office alone. */
export const publicTicket = resource({
  /** Number of the ticket. */
  ticket: z.string(),
  /** What it is. */
  kind: openEnum(publicCaseKinds),
  /** The unit that handles it now. */
  unit: z.string(),
  /** The service, `null` where none. */
  service: z.nullable(z.string()),
  /** What was sent. */
  text: z.string(),
  /** Where it stands. */
  state: openEnum(publicCaseStates),
  /** Every step, oldest first. */
  steps: z.array(
    resource({
      ...step,
      /** Who made it. */
      by: openEnum(['reporter', 'office']),
    }),
  ),
  /** What is due next from the office, `null` where nothing is; `auto-close` is the reporter's last day to answer. */
  due: z.nullable(
    resource({
      /** What. */
      term: openEnum(publicCaseTerms),
      /** Last day. */
      date,
      /** Whether the day has passed. */
      isOverdue: z.boolean(),
    }),
  ),
  /** The files that were sent. */
  attachments: z.array(attachment),
  /** What the reporter may do now: `add`, `confirm`, `reopen`. */
  allowedActions: z.array(openEnum(publicCaseActions)),
});
export type PublicTicket = z.output<typeof publicTicket>;

const accessCode = z.string().check(z.maxLength(40));

/** Opens a ticket. In the body, for addresses end up in logs. */
export const ticketAccess = command({
  /** The code of the receipt. */
  accessCode,
});

/** What the reporter adds, or why the case is opened again. */
export const ticketReply = command({
  /** The code of the receipt. */
  accessCode,
  /** `add` says more, `confirm` accepts the answer, `reopen` says what is still wrong. */
  action: z.enum(['add', 'confirm', 'reopen']),
  /** What is said; needed with `add` and `reopen`. */
  text: z.string().check(z.maxLength(4000)),
});
export type TicketReply = z.output<typeof ticketReply>;

/** A file that goes with a case: at most 512 KB, its type read from its bytes, never shown in a page. */
export const newTicketAttachment = command({
  /** The code of the receipt. */
  accessCode,
  /** Name of the file. */
  name: line,
  /** Its bytes in base64. */
  content: z.string().check(z.minLength(1), z.maxLength(700_000)),
});

/** A case as those see it who handle it. Who sent it stands there only where they said so. */
export const publicCase = resource({
  /** Id of the case. */
  id,
  /** Number of the ticket. */
  ticket: z.string(),
  /** What the reporter called it. */
  kind: openEnum(publicCaseKinds),
  /** The class an officer gave it, `null` until verified. */
  class: z.nullable(openEnum(publicCaseClasses)),
  /** About a service or a person's conduct. */
  subject: openEnum(publicCaseSubjects),
  /** The unit that handles it. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  /** The service, `null` where none. */
  serviceId: z.nullable(id),
  /** Its name, `null` where none. */
  service: z.nullable(z.string()),
  /** What was sent; empty where hidden. */
  text: z.string(),
  /** Why the text is hidden, `null` where it is shown. */
  hidden: z.nullable(z.string()),
  /** Who sent it. */
  reporter: resource({
    /** Whether nobody is named. */
    isAnonymous: z.boolean(),
    /** Name, `null` where anonymous. */
    name: z.nullable(z.string()),
    /** How to reach them, `null` where not given. */
    contact: z.nullable(z.string()),
  }),
  /** *Rahasia*. */
  isConfidential: z.boolean(),
  /** When it came. */
  sentAt: moment,
  /** Where it stands. */
  state: openEnum(publicCaseStates),
  /** Every step, oldest first. */
  steps: z.array(
    resource({
      ...step,
      /** What it was. */
      action: openEnum([...publicCaseActions, 'send', 'auto-close']),
      /** The officer, `null` for the reporter. */
      by: z.nullable(employeeSummary),
    }),
  ),
  /** What is due next, `null` where nothing is; `auto-close` is the reporter's last day to answer. */
  due: z.nullable(
    resource({
      /** What. */
      term: openEnum(publicCaseTerms),
      /** Last day. */
      date,
      /** Whether the day has passed. */
      isOverdue: z.boolean(),
      /** Working days to it: 0 on the day itself, below zero after it. */
      workingDaysLeft: z.optional(z.nullable(z.number().check(z.int()))),
    }),
  ),
  /** Whether it was answered within its term, `null` while that is open or where none runs. */
  isInTime: z.nullable(z.boolean()),
  /** What everybody may read of it: question and answer in the words of an officer; `null` where not published. */
  published: z.nullable(
    resource({
      /** The question. */
      question: z.string(),
      /** The answer. */
      answer: z.string(),
    }),
  ),
  /** The files that were sent. */
  attachments: z.array(attachment),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(publicCaseActions)),
  /** Version; send it as `If-Match` with a step. */
  etag,
});
export type PublicCase = z.output<typeof publicCase>;

/** A step of an officer. What it needs depends on the action; anything else is refused by name. */
export const publicCaseStep = command({
  /** What is done. */
  action: z.enum(['verify', 'reject', 'forward', 'start', 'answer', 'publish', 'hide-text']),
  /** The class, with `verify`. */
  class: z.optional(z.enum(publicCaseClasses)),
  /** The unit that shall handle it, with `forward`: in the same agency. */
  unitId: z.optional(id),
  /** What the reporter reads; needed with `reject` and `answer`, welcome with the others. */
  text: z.optional(z.string().check(z.maxLength(4000))),
  /** With `publish`: question and answer in words that name nobody; `null` takes them back. */
  published: z.optional(
    z.nullable(
      command({
        /** The question. */
        question: reason,
        /** The answer. */
        answer: reason,
      }),
    ),
  ),
  /** With `hide-text`: why; `null` shows the text again. */
  reason: z.optional(z.nullable(line)),
});
export type PublicCaseStep = z.output<typeof publicCaseStep>;

const forumAction = (object: ObjectMaker) =>
  object({
    /** Made by the writer. */
    id,
    /** What was agreed. */
    text: line,
    /** By when, `null` where no day was named. */
    dueOn: z.nullable(date),
    /** Whether it is done. */
    isDone: z.boolean(),
    /** What became of it; may be empty. */
    note: z.string().check(z.maxLength(2000)),
  });

const forumFields = (object: ObjectMaker) => ({
  /** The day. */
  date,
  /** Where it is held, or the address of the meeting. */
  place: line,
  /** What it is about. */
  topic: line,
  /** Its points, in order. */
  agenda: z.array(line).check(z.maxLength(30)),
  /** How many came, `null` until it was held. A count, never a list of names. */
  attendance: z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(100_000))),
  /** What was agreed, and what became of it. */
  actions: z.array(forumAction(object)).check(z.maxLength(60)),
});

/** A day on which a unit consults with the public (*forum konsultasi publik*). */
export const forumDay = resource({
  /** Id of the day. */
  id,
  /** The unit. */
  unitId: id,
  /** Its name. */
  unit: z.string(),
  ...forumFields(resource),
  /** Whether the caller may change it. */
  allowedActions: z.array(openEnum(['edit'])),
  /** Version; send it as `If-Match` with a change. */
  etag,
});
export type ForumDay = z.output<typeof forumDay>;

/** A forum day, whole. */
export const forumDayChange = command(forumFields(command));
export type ForumDayChange = z.output<typeof forumDayChange>;
export type ForumAction = ForumDay['actions'][number];
