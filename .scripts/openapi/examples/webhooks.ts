import { pino } from 'pino';
import { sendDue } from '../../../src/server/webhooks/sender.js';
import type { Stage } from './stage.js';

/** A portal registers its address, after one that is given up. */
export async function registerPortal({ example }: Stage): Promise<string> {
  const { api } = example;
  const officer = example.as('officer');
  const register = (name: string, url: string) =>
    api.ok('webhooks.create', { ...officer, body: { name, url, events: [] } });
  const old = await register('Portal lama', 'https://lama.example/kait');
  await api.ok('webhooks.remove', { ...officer, params: { webhookId: old.id } });
  return (await register('SIMPEG', 'https://simpeg.example/kait')).id;
}

/** Messages go out to an address that takes them, and one is sent again. */
export async function sendMessages({ example, store, sources }: Stage, webhookId: string): Promise<void> {
  const { api } = example;
  const officer = example.as('officer');
  const takes: typeof fetch = () => Promise.resolve(new Response(null, { status: 204 }));
  await sendDue({ ...sources, store, logger: pino({ level: 'silent' }), fetch: takes });
  await api.ok('webhooks.list', officer);
  const { items } = await api.ok('webhooks.deliveries', { ...officer, params: { webhookId } });
  const delivered = items.find(({ state }) => state === 'delivered');
  await api.ok('webhooks.replay', { ...officer, params: { webhookId, deliveryId: delivered?.id ?? '' } });
}
