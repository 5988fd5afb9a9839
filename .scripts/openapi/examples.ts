// Records one request and its answer for every operation, from the reference server itself: in memory, with a clock, ids
// and randomness that are the same every time.
import { pino } from 'pino';
import { type OperationId, operations } from '../../src/contract/index.js';
import { createServer, openStore } from '../../src/server/index.js';
import { type Answer, ApiCaller } from '../../test/support/api-caller.js';
import { fillExampleAgency } from '../../test/support/example-agency.js';
import { ExampleWalk } from '../../test/support/example-walk.js';
import { changeAgency, prepareAgency, readAgency, readRecord, useSessions } from './examples/agency.js';
import { useDocuments } from './examples/documents.js';
import { evaluateYear, readAppraisal, takeOver } from './examples/evaluation.js';
import { giveFeedback, holdTalk } from './examples/feedback.js';
import { discussIndicator } from './examples/forum.js';
import { changePosts, revisePlan } from './examples/plan.js';
import { hearPublic, nameOutsiders } from './examples/public-voice.js';
import { beginSecond, declineReview, reviewBehaviour } from './examples/review.js';
import { steadySources } from './examples/sources.js';
import { moveTo, type Stage } from './examples/stage.js';
import { judgeUnit, planUnit, readCascade } from './examples/unit-plans.js';
import { registerPortal, sendMessages } from './examples/webhooks.js';
import { keepLog } from './examples/work.js';

/** What was sent and answered, ready for the document. */
export interface Example {
  readonly request?: unknown;
  readonly response?: unknown;
  readonly etag?: string;
}

/** An example of every operation. Where it was called more than once, the last successful call counts. */
export async function recordExamples(): Promise<Map<OperationId, Example>> {
  const store = await openStore({ memory: true });
  const sources = steadySources();
  const logger = pino({ level: 'silent' });
  const publicUrl = 'https://kinerja.example.go.id';
  const server = createServer({ store, ...sources, logger, publicUrl, checkResponses: true });
  const agency = await fillExampleAgency(store, sources);
  const examples = new Map<OperationId, Example>();
  const api = new ApiCaller(server.fetch, (operation, { init }, answer) => {
    if (answer.status < 300) examples.set(operation, exampleOf(init.body, answer));
  });
  await walk({ example: new ExampleWalk(api, agency), store, sources });
  await store.close();
  const missing = operations.map(([operation]) => operation).filter((operation) => !examples.has(operation));
  if (missing.length > 0) throw new Error(`No example was recorded of: ${missing.join(', ')}`);
  return examples;
}

/** A whole year, with a look at everything that can be read. */
async function walk(stage: Stage): Promise<void> {
  const { example } = stage;
  await prepareAgency(stage);
  const webhookId = await registerPortal(stage);
  await planUnit(stage);
  await discussIndicator(stage);
  await example.begin();
  await example.plan();
  await revisePlan(stage);
  await readCascade(stage);
  await changePosts(stage);
  await keepLog(stage);
  await giveFeedback(stage);
  await holdTalk(stage);
  await hearPublic(stage);
  await nameOutsiders(stage);
  const second = await beginSecond(stage);
  moveTo(stage, '2027-01-08T02:00:00Z');
  await judgeUnit(stage);
  await example.assessSelf();
  await reviewBehaviour(stage);
  await evaluateYear(stage);
  await useDocuments(stage);
  await declineReview(stage, second);
  await takeOver(stage, second);
  await readAppraisal(stage);
  await readAgency(stage);
  await changeAgency(stage);
  await readRecord(stage);
  await sendMessages(stage, webhookId);
  await useSessions(stage);
}

function exampleOf(request: unknown, { body, headers }: Answer): Example {
  const etag = headers.get('ETag');
  return {
    ...(typeof request === 'string' && { request: shortened(JSON.parse(request) as unknown) }),
    ...(body !== undefined && { response: shortened(body) }),
    ...(etag !== null && { etag }),
  };
}

const itemsShown = 2;

/** What is made anew every time and stands for itself: even an expired token looks like a secret to those who search for them. */
const stands: Readonly<Record<string, string>> = {
  ...{ token: 'header.claims.signature', secret: 'whsec_…' },
  ...{ accessCode: 'KODE-AKSES', presenceCode: '123456', counterKey: 'KUNCI-TABLET', csv: 'label,surel,kode' },
};

/** Long lists are cut, and no secret is shown. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, itemsShown).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string' ? (stands[key] ?? part) : shortened(part),
    ]),
  );
}
