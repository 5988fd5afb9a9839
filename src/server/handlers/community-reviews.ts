import {
  type CommunityAction,
  type CommunityInvitations,
  type CommunityReview,
  type Endpoints,
  endpoints,
  type ServedPerson,
} from '../../contract/index.js';
import { drawFaults, isHalved, outsidePromise } from '../../rules/index.js';
import type { HandlersOf, RequestContext } from '../context.js';
import { refuseFields, refuseTransition } from '../problem-error.js';
import { keyOf, readServedPeople } from '../reviews/served-people.js';
import { shuffle } from '../reviews/shuffle.js';
import {
  type CommunityReviewRow,
  findCommunityReview,
  noPeople,
  replaceInvitations,
  saveCommunityReview,
} from '../store/community-reviews.js';
import { findRound, type RoundRow } from '../store/review-rounds.js';
import { codeLengths, makeCode } from '../surveys/codes.js';

export const communityReviews: HandlersOf<'communityReviews'> = {
  async get(context) {
    return viewOf(context, await findBoth(context));
  },

  async nominate(context) {
    const found = await requireAction(context, 'nominate');
    return save(context, found, { nominees: readServedPeople(context.body.lines) });
  },

  async import(context) {
    const found = await requireAction(context, 'import');
    return save(context, found, { records: readServedPeople(context.body.lines), people: [] });
  },

  async approve(context) {
    const { body, policy, makeRandom } = context;
    const found = await requireAction(context, 'approve');
    const { nominees, records } = sourcesOf(found.row);
    const facts = {
      ...{ nominees: nominees.length, records: records.length },
      ...{ minimum: outsidePromise(policy.rules).minimumRaters, isHalved: isHalved(policy.rules) },
    };
    refuseFields(
      drawFaults(body, facts).map(({ field, code, bound }) => ({
        ...{ pointer: `/${field}`, code },
        values: { [code === 'too-large' ? 'maximum' : 'minimum']: bound },
      })),
    );
    const drawn = [
      ...shuffle(nominees, makeRandom).slice(0, body.fromNominees),
      ...shuffle(records, makeRandom).slice(0, body.fromRecords),
    ];
    // Who was not drawn is forgotten at once: nobody can draw again until the draw suits them.
    return save(context, found, { ...noPeople, people: drawn.sort(byLabel) });
  },

  async invite(context) {
    const { db } = context;
    const { row, round } = await requireAction(context, 'invite');
    const letters = row.people.map((person) => ({
      ...person,
      code: makeCode(codeLengths.invitation, context.makeRandom),
    }));
    const expireOn = round.closesOn as string;
    await replaceInvitations(db, row, { codes: letters.map(({ code }) => code), expiresOn: expireOn });
    await saveCommunityReview(db, row, { isInvited: true });
    return { expireOn, letters, csv: tableOf(letters) };
  },
};

type OnReview = Omit<RequestContext<Endpoints['communityReviews']['get']>, 'body' | 'query'>;

interface Found {
  readonly row: CommunityReviewRow;
  readonly round: RoundRow;
}

async function findBoth({ db, agency, appraisal }: OnReview): Promise<Found> {
  return {
    row: await findCommunityReview(db, agency.id, appraisal.id),
    round: await findRound(db, agency.id, appraisal.id),
  };
}

async function save(
  context: OnReview,
  { row, round }: Found,
  change: Parameters<typeof saveCommunityReview>[2],
): Promise<CommunityReview> {
  return viewOf(context, { round, row: await saveCommunityReview(context.db, row, change) });
}

async function requireAction(context: OnReview, action: CommunityAction): Promise<Found> {
  const found = await findBoth(context);
  const actions = actionsOn(context, found);
  if (!actions.includes(action)) refuseTransition(stateOf(found), actions);
  return found;
}

function stateOf({ row, round }: Found): 'preparing' | 'agreed' | 'invited' | 'closed' {
  if (round.state === 'closed') return 'closed';
  if (row.isInvited) return 'invited';
  return row.people.length > 0 ? 'agreed' : 'preparing';
}

/**
 * All are invited at once, when the round is open: whoever could invite some now and others later would have two groups to
 * compare. Until then the list can be begun anew.
 */
function actionsOn(context: OnReview, found: Found): CommunityAction[] {
  if (!context.capabilities.includes(endpoints.communityReviews.nominate.capability)) return [];
  // Once a year for each employee: in a second round about another post the same people would say the same, and one who is new there
  // could be told from the difference (ANO-5).
  if (context.appraisal.mainAppraisalId !== null) return [];
  const { names, agrees } = partOf(context);
  const state = stateOf(found);
  const { nominees, records } = found.row;
  return [
    ...(names && state === 'preparing' ? ['nominate' as const] : []),
    ...(agrees && (state === 'preparing' || state === 'agreed') ? ['import' as const] : []),
    ...(agrees && state === 'preparing' && nominees.length + records.length > 0 ? ['approve' as const] : []),
    ...(agrees && found.round.state === 'open' && (state === 'agreed' || state === 'invited')
      ? ['invite' as const]
      : []),
  ];
}

/** What the policy has the caller do. */
function partOf({ policy, relations }: Pick<OnReview, 'policy' | 'relations'>) {
  const { nominates, approves } = policy.rules.publicVoice.communityReviewers;
  return { names: relations.includes(nominates), agrees: relations.includes(approves) };
}

function viewOf(context: OnReview, found: Found): CommunityReview {
  const { appraisal, policy } = context;
  const { row } = found;
  const { nominates, approves } = policy.rules.publicVoice.communityReviewers;
  const { names, agrees } = partOf(context);
  return {
    appraisalId: appraisal.id,
    state: stateOf(found),
    nominatedBy: nominates,
    approvedBy: approves,
    nominees: names || agrees ? row.nominees : [],
    records: agrees ? sourcesOf(row).records.length : 0,
    minimum: outsidePromise(policy.rules).minimumRaters,
    isHalved: isHalved(policy.rules),
    asked: row.people.length,
    people: agrees ? row.people : [],
    allowedActions: actionsOn(context, found),
    etag: `"community-${row.version}-${found.round.state}"`,
  };
}

/** From whom can be drawn: whoever was named is not drawn a second time from the records. */
function sourcesOf({ nominees, records }: CommunityReviewRow) {
  const named = new Set(nominees.map(keyOf));
  return { nominees, records: records.filter((person) => !named.has(keyOf(person))) };
}

function byLabel(one: ServedPerson, other: ServedPerson): number {
  return one.label.localeCompare(other.label, 'id') || keyOf(one).localeCompare(keyOf(other));
}

function tableOf(letters: CommunityInvitations['letters']): string {
  const rows = [['label', 'email', 'code'], ...letters.map(({ label, email, code }) => [label, email ?? '', code])];
  return rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

// A spreadsheet would run a label that begins like a formula.
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
