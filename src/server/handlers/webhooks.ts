import { randomBytes } from 'node:crypto';
import type { Webhook, WebhookDelivery } from '../../contract/index.js';
import type { HandlersOf } from '../context.js';
import { ProblemError, refuseFields } from '../problem-error.js';
import {
  type DeliveryRow,
  findWebhook,
  insertWebhook,
  listDeliveries,
  listWebhooks,
  queueAgain,
  removeWebhook,
  type WebhookRow,
} from '../store/webhooks.js';

export const webhooks: HandlersOf<'webhooks'> = {
  async list({ db, agency, page, answerPage }) {
    return answerPage(await listWebhooks(db, agency.id, page), webhookView);
  },

  async create({ db, agency, body, now, makeId }) {
    if (!isSendable(body.url)) refuseFields([{ pointer: '/url', code: 'wrong-format' }]);
    // As Standard Webhooks asks: 24 to 64 random bytes. Never from `makeId`, which may be foreseen.
    const secret = `whsec_${randomBytes(24).toString('base64')}`;
    const made = await insertWebhook(db, { agencyId: agency.id, id: makeId(), ...body, secret, createdAt: now() });
    return { ...webhookView(made), secret };
  },

  async remove({ db, agency, params }) {
    if (!(await removeWebhook(db, agency.id, params.webhookId))) throw new ProblemError('not-found');
    return undefined;
  },

  async deliveries({ db, agency, params, page, answerPage }) {
    if (!(await findWebhook(db, agency.id, params.webhookId))) throw new ProblemError('not-found');
    return answerPage(await listDeliveries(db, agency.id, params.webhookId, page), deliveryView);
  },

  async replay({ db, agency, params, now }) {
    const { webhookId, deliveryId: id } = params;
    const queued = await queueAgain(db, { agencyId: agency.id, webhookId, id }, now());
    if (!queued) throw new ProblemError('not-found');
    return deliveryView(queued);
  },
};

/** An address that `fetch` takes: a name and a password in it would be refused only when the first message is sent. */
function isSendable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

function webhookView({ id, name, url, events, active, createdAt }: WebhookRow): Webhook {
  return { id, name, url, events, active, secret: null, createdAt: createdAt.toISOString() };
}

function deliveryView({ agencyId: _agency, at, nextAttemptAt, ...delivery }: DeliveryRow): WebhookDelivery {
  return { ...delivery, at: at.toISOString(), nextAttemptAt: nextAttemptAt?.toISOString() ?? null };
}
