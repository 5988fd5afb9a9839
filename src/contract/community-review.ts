import { command, date, etag, id, line, openEnum, resource } from './scalars.js';
import * as z from './zod.js';

/** Who can name or agree to people from outside; which of them does is said by the policy (`publicVoice.communityReviewers`). */
const parties = ['own', 'appraiser', 'hr-agency'] as const;

/** Somebody outside the agency whom the employee serves. Known to the server only until the round closes. */
const servedPerson = resource({
  /** What the letter is addressed to: a name, or a role such as *Kepala SDN 3*. */
  label: line,
  /** E-mail address for the agency's own mail; `null` where a printed letter goes out. We send no mail. */
  email: z.nullable(z.string()),
});
export type ServedPerson = z.output<typeof servedPerson>;

export const communityActions = ['nominate', 'import', 'approve', 'invite'] as const;
export type CommunityAction = (typeof communityActions)[number];

/**
 * People outside the agency who are asked about one employee (A9): who names them, who agrees, how many are asked. Never who
 * answered, nor how many did.
 */
export const communityReview = resource({
  /** The appraisal it belongs to. */
  appraisalId: id,
  /** `preparing` until somebody agreed to a list, `agreed`, `invited` once codes were made, `closed` with the round. */
  state: openEnum(['preparing', 'agreed', 'invited', 'closed']),
  /** Who names people. */
  nominatedBy: openEnum(parties),
  /** Who agrees to them, imports the records of the service and hands out the invitations. */
  approvedBy: openEnum(parties),
  /** Who was named: for whoever names or agrees, until there is a list; empty for everybody else. */
  nominees: z.array(servedPerson),
  /** How many people the imported records of the service hold. The server draws from them at random. */
  records: z.number().check(z.int()),
  /** Fewest people to be asked: one more than the promise, where that is the floor (decision 0026). */
  minimum: z.number().check(z.int()),
  /** Whether only half of those named, and only half of those asked, can come from the person who names: the employee does. */
  isHalved: z.boolean(),
  /** How many are asked, once there is a list. */
  asked: z.number().check(z.int()),
  /** Who is asked, by label; only for whoever agreed to the list. */
  people: z.array(servedPerson),
  /** What the caller may do now. */
  allowedActions: z.array(openEnum(communityActions)),
  /** Version; send it as `If-Match` with a change. No answer changes it. */
  etag,
});
export type CommunityReview = z.output<typeof communityReview>;

/** People as lines of a table: label, and e-mail address or nothing, parted by comma, semicolon or tab. */
export const servedPeople = command({
  /** One person a line; a heading line is passed over. Whole: it takes the place of what was sent before. */
  lines: z.string().check(z.maxLength(500_000)),
});

/** How many are drawn, at random, from each source. Who was not drawn is forgotten at once. */
export const communityDraw = command({
  /** From those who were named. */
  fromNominees: z.number().check(z.int(), z.minimum(0), z.maximum(200)),
  /** From the records of the service. */
  fromRecords: z.number().check(z.int(), z.minimum(0), z.maximum(200)),
});
export type CommunityDraw = z.output<typeof communityDraw>;

/** The invitations as they were made. They are shown once: the server keeps only their hashes. */
export const communityInvitations = resource({
  /** Last day on which they can be used. */
  expireOn: date,
  /** One for each person. */
  letters: z.array(
    resource({
      ...servedPerson.shape,
      /** Opens the form (`publicForms.get`) and takes one answer. */
      code: z.string(),
    }),
  ),
  /** The same as a table for the agency's own mail: label, e-mail address, code. */
  csv: z.string(),
});
export type CommunityInvitations = z.output<typeof communityInvitations>;
