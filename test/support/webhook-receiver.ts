// A portal's address for webhooks, over HTTP: it verifies what comes as the Standard Webhooks library tells portals to.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A message that arrived with a right signature. */
export interface ReceivedMessage {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the address answers to the attempts in turn, the last one for ever: a status, or `never` for no answer at all. */
export type Answers = readonly (number | 'never')[];

/** Starts the address on a free port of this machine. */
export async function startReceiver(answers: Answers = [204]) {
  const messages: ReceivedMessage[] = [];
  const forged: string[] = [];
  const state = { secret: '', attempts: 0, answers };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const answer = state.answers[Math.min(state.attempts, state.answers.length - 1)] ?? 204;
      state.attempts += 1;
      try {
        const message = new Webhook(state.secret).verify(body, request.headers as Record<string, string>);
        const id = request.headers['webhook-id'] as string;
        messages.push({ id, ...(message as Omit<ReceivedMessage, 'id'>) });
      } catch (error) {
        forged.push(String(error));
      }
      if (answer === 'never') return;
      response.writeHead(answer, answer >= 300 && answer < 400 ? { location: '/elsewhere' } : {}).end('terima kasih');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/kabar`,
    messages,
    /** What was not signed with the secret. */
    forged,
    state,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
